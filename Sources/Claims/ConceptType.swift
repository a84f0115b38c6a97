/// What sort of thing a mention denotes; also the node label of the concept.
package enum ConceptType: String, CaseIterable, Sendable, Codable, BitwiseCopyable {
  case substance = "Substance"
  case condition = "Condition"
  /// A receptor, cell, molecule, organ, function or process.
  case target = "Target"
  case population = "Population"
  case authority = "Authority"
  /// Named in the text, in no vocabulary, and of no type that the context shows.
  case concept = "Concept"
}
