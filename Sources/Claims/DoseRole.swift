/// What a dose is said to be.
package enum DoseRole: String, CaseIterable, Sendable, Codable, BitwiseCopyable {
  case recommended, studied, standard, maximum, toxic
}
