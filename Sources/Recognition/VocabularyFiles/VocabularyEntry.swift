import Claims

/// A term as a vocabulary file gives it.
package struct VocabularyEntry: Sendable {
  package var name: String
  /// nil where the file does not say.
  package var type: ConceptType?
  package var identifier: String?
  package var synonyms: [String]

  package init(
    name: String, type: ConceptType? = nil, identifier: String? = nil, synonyms: [String] = []
  ) {
    self.name = name
    self.type = type
    self.identifier = identifier
    self.synonyms = synonyms
  }
}
