import Documents

/// Something that recognition found in a document, before any claim is made of it.
package struct Annotation: Sendable {
  package enum Content: Sendable {
    /// Hedged where anything in the sentence is said with reserve.
    case sentence(Certainty)
    /// The preferred name of what is mentioned, and whether a cue denies or weakens it here.
    case mention(Concept, Polarity, Certainty)
    case quantity(AnnotatedQuantity)
    /// With the text it denies or weakens; nil where it reaches nothing.
    case cue(AnnotatedCue, scope: TextRange?)
    case citation(Citation)
  }

  package let range: TextRange
  package let content: Content

  package init(range: TextRange, content: Content) {
    self.range = range
    self.content = content
  }
}

/// What a cue does to its scope.
package enum AnnotatedCue: String, Sendable {
  case negation, hedge
}

/// A number of the text with what it measures.
package struct AnnotatedQuantity: Hashable, Sendable {
  /// nil where the text leaves the side open.
  package let low: Double?
  package let high: Double?
  /// UCUM code where there is one; nil for a bare number.
  package let unit: String?
  /// What the amount is for: "day", "dose" …
  package let per: String?
  /// "mass", "duration", "number" …
  package let dimension: String

  package init(low: Double?, high: Double?, unit: String?, per: String?, dimension: String) {
    self.low = low
    self.high = high
    self.unit = unit
    self.per = per
    self.dimension = dimension
  }
}
