import Documents

/// The name of a condition or of another substance in a sentence about a substance, with all that may hint at what is said of it: what weights are learnt from.
package struct HintExample: Sendable {
  /// Words by their places, each once.
  package let features: [(place: HintPlace, word: String)]
  /// The name, and the preferred one of the vocabulary.
  package let text: String
  package let name: String
  package let sentence: TextRange
  /// Whether it names another substance.
  package let isPartner: Bool
  /// Whether a pattern has read something of it.
  package let isRead: Bool
}
