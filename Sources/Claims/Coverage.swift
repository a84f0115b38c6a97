import Documents

/// How much of a text was understood, so that silence is not mistaken for approval.
package struct Coverage: Hashable, Sendable {
  /// Sentences read.
  package var sentences: Int
  /// Sentences that yielded at least one claim.
  package var sentencesWithClaims: Int
  /// Sentences that hold a number with a unit, or a medical verb, and yielded no claim.
  package var notChecked: [TextRange]

  package init(sentences: Int = 0, sentencesWithClaims: Int = 0, notChecked: [TextRange] = []) {
    self.sentences = sentences
    self.sentencesWithClaims = sentencesWithClaims
    self.notChecked = notChecked
  }
}
