import Claims

/// What something does for what stands at the front: "For gout it does nothing", "In migraine, it does seem to take the
/// edge off", "For back pain, it is worth trying".
extension SentenceReader {
  @inline(__always)
  func readFrontedUses() {
    guard chunks.count > 3, kind(0) == .preposition, mayHold(oneOf: Self.maybeJudgingUse) else {
      return
    }
    lookForFrontedUses()
  }

  @inline(never)
  private func lookForFrontedUses() {
    guard isPreposition(0, grammar.for, grammar.in, grammar.against), isNounPhrase(1) else {
      return
    }
    let named = arguments(from: 1)
    var conditions = named.list.filter { $0.concept.type == .condition && !$0.isVague }
    if conditions.isEmpty {
      conditions = self.conditions(ofPersons: named).filter {
        $0.concept.type == .condition && !$0.isVague && $0.isKnown
      }
    }
    guard !conditions.isEmpty, drafts.isEmpty,
      let index = clauses.firstIndex(where: {
        $0.role == .main && $0.chunk >= named.end && !$0.isUnasserted
      })
    else { return }
    let clause = clauses[index]
    guard clause.subjectEnd > clause.subjectFirst, clause.subjectFirst >= named.end,
      let isGood = verdict(clause)
    else { return }
    for subject in subjectOrTopic(of: clause)
    where subject.concept.type == .substance && !subject.isVague {
      for condition in conditions where condition.concept != subject.concept {
        emit(
          kind: .therapeutic, predicate: .treats, subject: subject, object: condition,
          clause: index, isNegated: !isGood,
          end: Int(chunks[chunks.count - 1].first))
      }
    }
  }

  /// Whether the clause says that its subject is of use; nil where it says neither.
  private func verdict(_ clause: Clause) -> Bool? {
    let words =
      Int(chunks[clause.chunk].first)..<min(tokens.count, Int(chunks[clause.chunk].end) + 7)
    var before: UInt64 = 0
    for token in words {
      let hash = tokens[token].hash
      if Self.doing.contains(before), hash == Self.nothing || hash == Self.little { return false }
      if hash == Self.useless || hash == Self.ineffective { return false }
      if before == Self.edge, hash == Self.off { return true }
      if before == Self.worth, Self.trying.contains(hash) { return true }
      before = hash
    }
    return nil
  }

  private static var maybeJudgingUse: WordMask {
    WordMask().or("nothing").or("little").or("useless").or("ineffective").or("edge").or("worth")
  }
  private static let doing = WordSet("do does did doing")
  private static let trying = WordSet("trying considering")
  private static var nothing: UInt64 { WordHash.of("nothing") }
  private static var little: UInt64 { WordHash.of("little") }
  private static var useless: UInt64 { WordHash.of("useless") }
  private static var ineffective: UInt64 { WordHash.of("ineffective") }
  private static var edge: UInt64 { WordHash.of("edge") }
  private static var off: UInt64 { WordHash.of("off") }
  private static var worth: UInt64 { WordHash.of("worth") }
}
