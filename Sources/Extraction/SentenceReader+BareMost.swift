import Claims

/// The most of what is taken, in figures alone: "150 mg a day to start, max 600", "Max 120".
extension SentenceReader {
  static var maybeMost: WordMask { WordMask().or("max").or("maximum") }

  /// States the figures of the sentence behind "max" in the unit of the amount before them.
  ///
  /// - Parameter firstDraft: the first draft of the sentence that is a dose.
  @inline(never)
  func readBareMost(from firstDraft: Int) {
    for token in tokens.indices.dropFirst() where isBareMost(token) {
      let prior = drafts[min(firstDraft, drafts.count)...].last {
        $0.kind == .dosage && $0.end <= token
      }
      if let prior, let own = prior.dose {
        let start = doses[own]
        guard let before = start.high ?? start.low, let most = Double(string(token)),
          most >= before, most < 100 * before, start.relativeTo == nil, let subject = prior.subject
        else { continue }
        // What is taken to begin with is one thing, and the most another.
        let isOfPhase = prior.context.contains { qualifiers[$0].kind == .phase }
        stateMost(most, start.unit, subject, token, isOfPhase ? 0..<0 : prior.context)
      } else if token == 1, let most = Double(string(token)), let last = discourse.dosedPer,
        let subject = discourse.dosed
      {
        // "Start with 60 mg twice a day. Max 120 in the UK."
        stateMost(most, last.unit, at(chunkIndex(of: token), subject), token, 0..<0)
      }
    }
  }

  private func stateMost(
    _ most: Double, _ unit: String, _ subject: Argument, _ token: Int, _ context: Range<Int>
  ) {
    doses.append(
      Dose(low: nil, high: most, unit: unit, per: "day", role: .maximum, relativeTo: nil))
    var draft = Draft(
      kind: .dosage, predicate: .hasDose, subject: subject, object: nil, dose: doses.count - 1,
      first: token - 1, end: token + 1)
    draft.context = context
    drafts.append(draft)
  }

  func isBareMost(_ token: Int) -> Bool {
    guard tokens[token].kind == .number,
      token + 1 >= tokens.count || tokens[token + 1].kind != .word
        || tokens[token + 1].tag == .preposition
    else { return false }
    let word = tokens[token - 1].hash
    return word == Self.most || word == Self.maximum
  }

  private static var most: UInt64 { WordHash.of("max") }
  private static var maximum: UInt64 { WordHash.of("maximum") }
}
