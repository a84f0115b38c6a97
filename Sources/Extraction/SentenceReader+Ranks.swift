import Claims

/// What place something has among its kind.
extension SentenceReader {
  /// "X is the third most common cancer": a rank among its kind.
  @inline(__always)
  func readRanks() {
    guard contents.verbFlags.contains(.copular), mayHold(grammar.most) || mayHold(grammar.commonest)
    else { return }
    lookForRanks()
  }

  @inline(never)
  private func lookForRanks() {
    readPrescribedRanks()
    for index in clauses.indices
    where chunks[clauses[index].chunk].flags.contains(.copular) && !clauses[index].isUnasserted {
      let clause = clauses[index]
      let i = skipLight(clause.chunk + 1)
      guard isNounPhrase(i), chunks[i].flags.contains(.definite),
        clause.subjectEnd > clause.subjectFirst
      else { continue }
      let head = head(i)
      var rank = -1
      for token in Int(chunks[i].first)..<head where isRank(token) {
        rank = token
        break
      }
      // "nausea and headache are the commonest complaints" is no rank.
      guard rank >= 0, !tokens[head].flags.contains(.pluralForm),
        classes(head).isDisjoint(with: [.adverse, .effectNoun, .generic, .doseNoun]),
        tokens[head].hash != Self.people, lemma(head) != grammar.complaint,
        trigger(lemma(head), .noun) == nil,
        let subject = subjectOrTopic(of: clause).first, !subject.isVague || subject.isKnown
      else { continue }
      emitStatistic(subject, rank, head + 1, clause: index)
    }
  }

  /// "most common", "commonest".
  private func isRank(_ token: Int) -> Bool {
    guard token + 1 < tokens.count else { return false }
    return word(token) == grammar.most && word(token + 1) == grammar.common
      || word(token) == grammar.commonest
  }

  private static var people: UInt64 { WordHash.of("people") }
}
