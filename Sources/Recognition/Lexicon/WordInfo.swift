/// What is known of one written form.
package struct WordInfo: Sendable {
  /// Hash of the form in lower case (see `WordHash`).
  package let hash: UInt64
  package var tags: WordTags = []
  package var classes: WordClasses = []
  /// The word whose singular this is, for matching terms; itself unless a plural.
  package var fold: Int32
  /// The base form of a verb, the singular of a noun; itself otherwise.
  package var lemma: Int32
  /// Where terms that begin with this word start in the term tree; 0 for none.
  package var termNode: Int32 = 0
  /// Where phrases that begin with this word start in the phrase tree; 0 for none.
  package var phraseNode: Int32 = 0
  /// The first predicate trigger with this lemma; -1 for none.
  package var trigger: Int32 = -1

  package init(hash: UInt64, id: Int32) {
    self.hash = hash
    self.fold = id
    self.lemma = id
  }
}
