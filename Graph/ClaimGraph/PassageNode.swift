import Documents

/// An anchored extract of a source: where something is said, and in which words.
package struct PassageNode: Hashable, Sendable {
  /// Index into `ClaimGraph.sources`.
  package internal(set) var source: Int
  /// Bytes of the document's text.
  package let range: TextRange
  /// Line and column of `range.start`.
  package let position: TextPosition
  /// The exact words.
  package let text: String
  /// The words of the nearest heading above, if any.
  package let section: String?
  /// The sentence that the passage stands in.
  package let sentence: TextRange
  /// The words of that sentence as one number (`SentenceWords`); 0 where they are few.
  package let sentenceWords: UInt64
  /// The paragraph that the passage stands in.
  package let paragraph: TextRange
  /// Where in its file the passage stands; nil where the text is the file.
  package let origin: Origin?
  /// Comments and notes on words of the passage.
  package let notes: [Note]

  package init(
    source: Int, range: TextRange, position: TextPosition, text: String, section: String?,
    sentence: TextRange, sentenceWords: UInt64 = 0, paragraph: TextRange, origin: Origin? = nil,
    notes: [Note] = []
  ) {
    self.source = source
    self.range = range
    self.position = position
    self.text = text
    self.section = section
    self.sentence = sentence
    self.sentenceWords = sentenceWords
    self.paragraph = paragraph
    self.origin = origin
    self.notes = notes
  }
}
