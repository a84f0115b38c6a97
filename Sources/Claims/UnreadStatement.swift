import Documents

/// A sentence that asserts something about health, though no claim was read in it.
package struct UnreadStatement: Hashable, Sendable {
  package let sentence: TextRange
  package let paragraph: TextRange
  /// The heading it stands under.
  package let section: TextRange?

  package init(sentence: TextRange, paragraph: TextRange, section: TextRange?) {
    self.sentence = sentence
    self.paragraph = paragraph
    self.section = section
  }
}
