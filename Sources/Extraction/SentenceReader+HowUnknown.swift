import Claims

/// What is known to happen, though not how: "How X relieves Y is not understood" says that it does.
extension SentenceReader {
  /// Whether the sentence begins with such words: what they say is no open question.
  var opensWithHow: Bool {
    tokens.count > 5 && !isQuestion && word(0) == grammar.how && kind(0) == .subordinator
      && isNounPhrase(1)
  }

  /// Lets the clause behind the first word state what it says.
  @inline(__always)
  func assertHow() {
    if mayHold(grammar.how), opensWithHow { lookForHowUnknown() }
  }

  @inline(never)
  private func lookForHowUnknown() {
    guard
      let main = clauses.indices.first(where: {
        let verb = chunks[clauses[$0].chunk]
        return verb.form == .finite && clauses[$0].chunk > 2
          && (verb.flags.contains(.copular) || verb.flags.contains(.passive)
            || lemma(Int(verb.head)) == grammar.evidence.remain)
          && (Int(verb.first)..<min(tokens.count, Int(verb.end) + 5)).contains {
            Self.knowing.contains(tokens[$0].hash)
          }
      })
    else { return }
    for k in clauses.indices where clauses[k].chunk < clauses[main].chunk {
      // "How X affects Y is unknown" says of no effect that it is there.
      guard !Self.open.contains(tokens[head(clauses[k].chunk)].hash) else { return }
      clauses[k].isUnasserted = false
    }
  }

  private static let knowing = WordSet(
    "understood known unknown clear unclear explained mystery certain uncertain established debated puzzle"
  )
  private static let open = WordSet(
    "affect affects influence influences interact interacts compare compares work works impact impacts change "
      + "changes alter alters perform performs fare fares")
}
