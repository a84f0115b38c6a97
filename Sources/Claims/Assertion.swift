import Documents

/// One passage stating one claim: what extraction yields and the `ASSERTS` relationship records.
package struct Assertion: Sendable {
  package let claim: Claim
  package let certainty: Certainty
  /// Who is named for it, in the order of the text; empty where the passage names no one.
  package let citations: [Citation]
  /// The smallest clause that states the claim.
  package let passage: TextRange
  /// The sentence the passage stands in.
  package let sentence: TextRange
  /// The paragraph (block) the passage stands in.
  package let paragraph: TextRange
  /// The nearest heading above, if any.
  package let section: TextRange?

  package init(
    claim: Claim, certainty: Certainty, citations: [Citation], passage: TextRange,
    sentence: TextRange, paragraph: TextRange, section: TextRange?
  ) {
    self.claim = claim
    self.certainty = certainty
    self.citations = citations
    self.passage = passage
    self.sentence = sentence
    self.paragraph = paragraph
    self.section = section
  }
}
