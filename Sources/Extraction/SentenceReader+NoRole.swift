import Claims

/// What research speaks against: "argue against a role of X in Y", "do not support the involvement of X in Y", "no role
/// of X in Y was found".
extension SentenceReader {
  @inline(__always)
  func readNoRole() {
    guard mayHold(oneOf: Self.maybeRole), mayHold(grammar.of) || mayHold(grammar.for) else {
      return
    }
    lookForNoRole()
  }

  @inline(never)
  private func lookForNoRole() {
    for c in chunks.indices
    where isNounPhrase(c) && Self.roles.contains(tokens[head(c)].hash)
      && isPreposition(c + 1, grammar.of, grammar.for) && isNounPhrase(c + 2)
    {
      guard let index = denial(of: c) else { continue }
      let limit = c < clauses[index].chunk ? clauses[index].chunk : chunks.count
      let agents = arguments(from: c + 2, limit: limit)
      guard isPreposition(agents.end, grammar.in, grammar.on, grammar.with) else { continue }
      var start = skipLight(agents.end + 1)
      if kind(start) == .verbGroup, chunks[start].form == .gerund { start = skipLight(start + 1) }
      let objects = arguments(from: start, limit: limit).list.filter {
        !$0.isVague && !isPerson($0)
      }
      for agent in agents.list where !agent.isVague && !isPerson(agent) && !isStudy(agent) {
        for object in objects
        where object.concept != agent.concept
          && !drafts.contains(where: {
            $0.kind != .evidence && $0.subject?.concept == agent.concept
              && $0.object?.concept == object.concept
          })
        {
          drafts.removeAll {
            $0.kind == .evidence && $0.subject?.concept == agent.concept && $0.first <= object.first
          }
          let isCondition = object.concept.type == .condition
          emit(
            kind: isCondition ? .association : .mechanism,
            predicate: isCondition ? .associatedWith : .affects, subject: agent, object: object,
            clause: -1, isNegated: true,
            first: min(Int(chunks[clauses[index].chunk].first), Int(chunks[c].first)),
            end: object.end)
        }
      }
    }
  }

  /// The clause that speaks against a role: "argue against a", "do not support a", "found no".
  private func denial(of c: Int) -> Int? {
    guard
      let index = governing(c)
        ?? clauses.firstIndex(where: {
          $0.subjectFirst <= c && c < $0.subjectEnd && $0.chunk > c
        }), !clauses[index].isUnasserted
    else { return nil }
    let clause = clauses[index]
    let verb = head(clause.chunk)
    if isPreposition(c - 1, grammar.against) {
      return Self.arguing.contains(tokens[verb].hash) && !clause.isNegated ? index : nil
    }
    let isDenied = clause.isNegated != chunks[c].flags.contains(.negated)
    let kinds = classes(verb)
    return isDenied
      && (!kinds.isDisjoint(with: [.reportVerb, .observeVerb, .proofVerb])
        || Self.finding.contains(tokens[verb].hash))
      ? index : nil
  }

  private static var maybeRole: WordMask {
    WordMask().or("role").or("involvement").or("contribution").or("influence").or("participation")
      .or("association").or("effect").or("link")
  }
  private static let roles = WordSet(
    "role involvement contribution influence participation association effect link")
  private static let arguing = WordSet(
    "argue argues argued arguing speak speaks spoke militate militates weigh weighs point points")
  private static let finding = WordSet("found find finds detected identified favor favour")
}
