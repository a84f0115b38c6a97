import Claims

/// What was looked for and not seen: "no effect on Y was observed", "no improvement in Y was found".
extension SentenceReader {
  @inline(__always)
  func readNothingSeen() {
    guard contents.nounFlags.contains(.negated), contents.verbFlags.contains(.passive),
      !saidByVerbs.isDisjoint(with: .noticeVerb | .reportVerb)
    else { return }
    lookForNothingSeen()
  }

  @inline(never)
  private func lookForNothingSeen() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let c = clause.subjectFirst
      let verb = chunks[clause.chunk]
      guard clause.role == .main, !clause.isNegated, verb.flags.contains(.passive),
        !classes(Int(verb.head)).isDisjoint(with: [.noticeVerb, .reportVerb]),
        clause.subjectEnd > c, isNounPhrase(c), chunks[c].flags.contains(.negated),
        Self.effects.contains(tokens[head(c)].hash),
        isPreposition(c + 1, grammar.on, grammar.in, grammar.for),
        !drafts.contains(where: { $0.first <= Int(chunks[c].first) && head(c) < $0.end })
      else { continue }
      let found = arguments(from: c + 2, limit: clause.chunk)
      let objects = found.list.filter {
        !$0.isVague && !isPerson($0)
          && ($0.concept.type == .target || $0.concept.type == .condition)
      }
      var means = agents(near: clause).list
      if means.isEmpty { means = list(substanceTopic) }
      for object in objects {
        for agent in means where agent.concept != object.concept {
          let isCondition = object.concept.type == .condition
          emit(
            kind: isCondition ? .therapeutic : .mechanism,
            predicate: isCondition ? .treats : .affects, subject: agent, object: object,
            clause: index, isNegated: !object.isNegated, end: Int(verb.end))
        }
      }
    }
  }

  private static let effects = WordSet(
    "effect effects benefit benefits improvement improvements change changes")
}
