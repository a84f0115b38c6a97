/// What a vocabulary file added.
package struct VocabularySummary: Hashable, Sendable {
  package var terms = 0
  /// Names of those terms, preferred ones and synonyms.
  package var names = 0
  /// Entries that are obsolete or have no name.
  package var entriesPassedOver = 0
  /// Names that text cannot be searched for: single letters, words such as "in", more than twelve words.
  package var namesPassedOver = 0

  package init() {}
}
