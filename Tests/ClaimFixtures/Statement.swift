import Claims

/// A sentence of a fixture, with the claims it states.
package struct Statement: Sendable {
  /// Somebody named in the sentence.
  package struct Named: Sendable {
    let words: String
    let kind: Citation.Kind
    let authority: String?
    let reference: String?

    /// - Parameter words: as they stand in the sentence.
    package init(
      _ words: String, _ kind: Citation.Kind, authority: String? = nil, reference: String? = nil
    ) {
      self.words = words
      self.kind = kind
      self.authority = authority ?? words
      self.reference = reference
    }
  }

  let text: String
  let claims: [Claim]
  let certainty: Certainty
  let named: [Named]
  let passage: String?
  let isAttached: Bool

  /// - Parameters:
  ///   - text: the sentence.
  ///   - passage: the words of the sentence that state the claims; nil for all of it.
  ///   - isAttached: whether the claims are said to be those of who is named.
  package init(
    _ text: String, _ claims: Claim..., certainty: Certainty = .asserted, named: [Named] = [],
    passage: String? = nil, isAttached: Bool = true
  ) {
    self.text = text
    self.claims = claims
    self.certainty = certainty
    self.named = named
    self.passage = passage
    self.isAttached = isAttached
  }
}
