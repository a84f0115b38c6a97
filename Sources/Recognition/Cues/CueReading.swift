import Claims

/// The cues of one sentence and what lies in their scopes. Reused from sentence to sentence.
package struct CueReading: Sendable {
  /// In the order of the text; pseudo-cues and terminations have done their work and are not among them.
  package internal(set) var cues: [Cue] = []
  /// For each token, whether it lies in a scope.
  var marks: [Mark] = []

  struct Mark: OptionSet, Sendable {
    let rawValue: UInt8
    static let negated = Mark(rawValue: 1)
    static let hedged = Mark(rawValue: 2)
  }

  package init() {}

  /// Whether anything in the sentence is said with reserve.
  package var isHedged: Bool { cues.contains { $0.category == .hedge } }

  package func polarity(of mention: Mention) -> Polarity {
    has(.negated, mention) ? .negated : .affirmed
  }

  package func certainty(of mention: Mention) -> Certainty {
    has(.hedged, mention) ? .hedged : .asserted
  }

  private func has(_ mark: Mark, _ mention: Mention) -> Bool {
    for i in Int(mention.first)..<Int(mention.end) where i < marks.count {
      if marks[i].contains(mark) { return true }
    }
    return false
  }
}
