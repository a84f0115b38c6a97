/// What a mention denotes.
package struct Concept: Hashable, Sendable {
  /// The vocabulary's preferred name, else the head noun phrase as the text has it, in lower case.
  package let name: String
  package let type: ConceptType
  /// A CURIE ("CHEBI:7465") where a vocabulary gives one.
  package let identifier: String?

  package init(name: String, type: ConceptType, identifier: String? = nil) {
    self.name = name
    self.type = type
    self.identifier = identifier
  }
}
