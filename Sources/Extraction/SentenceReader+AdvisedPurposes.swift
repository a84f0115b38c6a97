import Claims

/// What something is advised for: "Place a warm compress over the eye to ease pain", "To prevent stones, people should
/// drink more water".
extension SentenceReader {
  func lookForPurposeOfAdvice() {
    for index in clauses.indices {
      let clause = clauses[index]
      guard isAdvised(clause), let purpose = purposeOfAdvice(clause) else { continue }
      let next = skipLight(clause.chunk + 1)
      let preposition = (next..<max(chunks.count, next)).first {
        isPreposition($0) && !isPreposition($0, grammar.of, grammar.such, grammar.like)
      }
      // "over the nose and cheeks" is where, and nothing of its own.
      let found = arguments(from: next, limit: preposition ?? chunks.count)
      let verb = head(clause.chunk)
      guard found.end > next, !found.list.isEmpty else { continue }
      let gives = !classes(verb).isDisjoint(with: [.takeVerb, .intakeVerb])
      let isLess = !classes(verb).isDisjoint(with: [.limitVerb, .shunVerb, .stopVerb])
      var items =
        gives && !isLess
        ? found.list.filter { !$0.isVague && !isPerson($0) && !isLittle($0) } : noArguments
      if items.isEmpty { items = doing(clause.chunk, found.end) }
      let stated = items.filter { item in
        item.concept.type != .condition
          && !drafts.contains { draft in
            purpose.objects.contains { $0.first == draft.object?.first }
              && draft.subject?.first == item.first
          }
      }
      // Advised, not done: the clause itself states nothing.
      state(purpose, of: stated, -1)
    }
  }

  /// "Take X", "people should take X", "it is important to take X".
  private func isAdvised(_ clause: Clause) -> Bool {
    let verb = chunks[clause.chunk]
    guard !Self.asking.contains(tokens[Int(verb.head)].hash), !clause.isNegated,
      !verb.flags.contains(.passive), !verb.flags.contains(.copular),
      verb.form == .bare || verb.form == .finite || verb.form == .infinitive,
      !subordinate(before: clause)
    else { return false }
    if clause.isAdvice, clause.role == .main, hasPersonSubject(clause) { return true }
    if verb.form == .infinitive {
      return clause.parent >= 0 && isExpletive(clauses[clause.parent], before: clause.chunk)
    }
    guard clause.subjectEnd <= clause.subjectFirst, verb.first == verb.head,
      tokens[Int(verb.head)].tag == .verb
    else { return false }
    return clause.chunk == 0 || kind(clause.chunk - 1) == .comma && kind(0) == .verbGroup
      || kind(clause.chunk - 1) == .conjunction && kind(0) == .verbGroup
  }

  private static let asking = WordSet(
    "ask talk call see tell find visit contact check consult speak learn read remember make know "
      + "follow work look go discuss report let have note consider need want try be")

  /// The purpose behind or before what is advised.
  private func purposeOfAdvice(_ clause: Clause) -> Purpose? {
    var i = clause.chunk + 1
    while i < chunks.count, i < clause.chunk + 14 {
      switch kind(i) {
      case .verbGroup:
        guard chunks[i].form == .infinitive else { return fronted(clause) }
        return purpose(from: i, to: chunks.count)
      case .semicolon, .colon, .subordinator, .relative, .stop: return fronted(clause)
      default: i += 1
      }
    }
    return fronted(clause)
  }

  /// "To prevent Y, take X"
  private func fronted(_ clause: Clause) -> Purpose? {
    guard kind(0) == .verbGroup, chunks[0].form == .infinitive, clause.chunk > 1,
      let comma = (1..<clause.chunk).first(where: { kind($0) == .comma })
    else { return nil }
    return purpose(from: 0, to: comma)
  }
}
