import Claims

/// Which way an association goes, and associations that are stated between two things: "inversely associated with Y",
/// "no association was found between X and Y".
extension SentenceReader {
  /// "associated with a lower risk of Y", "with longer survival", "inversely associated with Y": which way; nil where it
  /// is left open.
  func directedAssociation(
    _ clause: Clause, _ object: Argument
  ) -> (kind: ClaimKind, predicate: Predicate, swapped: Bool)? {
    let direction = associationDirection(object.direction, clause, before: object.first)
    guard direction != .none else { return nil }
    if object.concept.type == .condition || object.isRisk {
      return (.association, direction == .up ? .increasesRiskOf : .decreasesRiskOf, false)
    }
    return (.mechanism, direction == .up ? .increases : .decreases, false)
  }

  /// A direction, turned round or given by the adverbs of a clause: "inversely associated with lower Y".
  func associationDirection(
    _ own: Argument.Direction, _ clause: Clause, before end: Int
  ) -> Argument.Direction {
    var direction = own
    let start = max(0, Int(chunks[clause.chunk].first) - 1)
    for token in start..<max(start, end) {
      switch tokens[token].hash {
      case Self.inversely, Self.negatively: direction = direction == .down ? .up : .down
      case Self.positively: if direction == .none { direction = .up }
      default: break
      }
    }
    return direction
  }

  private static var inversely: UInt64 { WordHash.of("inversely") }
  private static var negatively: UInt64 { WordHash.of("negatively") }
  private static var positively: UInt64 { WordHash.of("positively") }

  /// "is associated with", "has been linked to"
  func ties(_ clause: Clause) -> Bool {
    let word = lemma(head(clause.chunk))
    let tied: (Trigger) -> Bool = {
      if case .fixed(_, .associatedWith) = $0.effect { return true }
      return false
    }
    return trigger(word, .verb, where: tied) != nil || trigger(word, .adjective, where: tied) != nil
  }

  /// "a reduction in Y"
  func statesChange(_ chunk: Int) -> Bool {
    guard isNounPhrase(chunk), let noun = trigger(lemma(head(chunk)), .noun),
      !noun.flags.contains(.risk), isPreposition(chunk + 1, oneOf: noun.prepositions)
    else { return false }
    switch noun.effect {
    case .fixed(.mechanism, .increases), .fixed(.mechanism, .decreases): return true
    default: return false
    }
  }

  static let links = WordSet(
    "association associations relationship relation correlation link links")

  /// "No association was found between X and Y", "there was an inverse association between X and Y": true where it was
  /// read.
  func readLinkBetween(_ c: Int) -> Bool {
    guard Self.links.contains(tokens[head(c)].hash), let index = clause(ofLink: c),
      !clauses[index].isUnasserted
    else { return false }
    guard let (first, objects) = linked(by: c, clauses[index]), !first.isVague, !isPerson(first)
    else { return false }
    var direction = Argument.Direction.none
    for token in Int(chunks[c].first)..<head(c) {
      switch tokens[token].hash {
      case Self.inverse, Self.negative: direction = .down
      case Self.positive, Self.direct: direction = .up
      default: break
      }
    }
    for object in objects
    where !object.isVague && !isPerson(object) && object.concept != first.concept
      && !isRead(object, index)
    {
      let isCondition = object.concept.type == .condition || object.isRisk
      let claim: (kind: ClaimKind, predicate: Predicate) =
        switch direction == .none ? object.direction : direction {
        case .none: (.association, .associatedWith)
        case .up: isCondition ? (.association, .increasesRiskOf) : (.mechanism, .increases)
        case .down: isCondition ? (.association, .decreasesRiskOf) : (.mechanism, .decreases)
        }
      emit(
        kind: claim.kind, predicate: claim.predicate, subject: first, object: object,
        clause: index,
        isNegated: chunks[c].flags.contains(.negated) != isPreposition(c - 1, grammar.against),
        // "suggested a link between X and Y"
        isHedged: classes(head(clauses[index].chunk)).contains(.hedgeVerb), end: object.end)
      if chunks[c].flags.contains(.negated), !drafts.isEmpty {
        // "No association could be demonstrated" leaves nothing open.
        drafts[drafts.count - 1].isHedged = false
      }
    }
    return true
  }

  /// What "between A and B", "of A with B" or "with B was seen for A" tie together.
  private func linked(by c: Int, _ clause: Clause) -> (Argument, ArgumentList)? {
    let start = isBetween(c + 1) ? c + 1 : skipLight(clause.chunk + 1)
    if !isBetween(start) { return linkedByTurns(c, clause) }
    let limit = start < clause.chunk ? clause.chunk : chunks.count
    let found =
      start < clause.chunk ? arguments(from: start + 1, limit: limit) : arguments(from: start + 1)
    guard var first = found.list.first else { return nil }
    if found.list.count > 1 { return (first, found.list.filter { $0.first != first.first }) }
    // "between X in persons of some kind and Y"
    guard
      let and = (found.end..<max(found.end, limit)).prefix(12).first(where: {
        kind($0) == .conjunction && word(head($0)) == grammar.and
      }),
      (found.end..<and).allSatisfy({ isPreposition($0) || isNounPhrase($0) || kind($0).isLight })
    else { return nil }
    if !first.isKnown,
      let known = (found.end..<and).lazy.filter({ self.isNounPhrase($0) }).compactMap({
        self.argument(first: Int(self.chunks[$0].possessorEnd), end: Int(self.chunks[$0].end))
      }).first(where: { $0.isKnown && $0.concept.type == .substance })
    {
      // "between employment in work at night and Y"
      first = known
    }
    return (first, arguments(from: and + 1, limit: limit).list)
  }

  /// "no association of A with B", "no association with B was seen for A"
  private func linkedByTurns(_ c: Int, _ clause: Clause) -> (Argument, ArgumentList)? {
    let limit = c < clause.chunk ? clause.chunk : chunks.count
    if isPreposition(c + 1, grammar.of) {
      let ones = arguments(from: c + 2, limit: limit)
      guard let first = ones.list.first, ones.list.count == 1,
        isPreposition(ones.end, grammar.with, grammar.to)
      else { return nil }
      return (first, arguments(from: ones.end + 1, limit: limit).list)
    }
    guard c < clause.chunk, isPreposition(c + 1, grammar.with), chunks[c].flags.contains(.negated),
      case let next = skipLight(clause.chunk + 1), isPreposition(next, grammar.for),
      let first = arguments(from: next + 1).list.first, !isPersonPhrase(next + 1)
    else { return nil }
    return (first, arguments(from: c + 2, limit: limit).list)
  }

  /// The clause that says that there is a link, or that one was found.
  private func clause(ofLink c: Int) -> Int? {
    if let index = governing(c), clauses[index].subjectEnd <= c || c < clauses[index].subjectFirst {
      let verb = head(clauses[index].chunk)
      return isThere(clauses[index])
        || !classes(verb).isDisjoint(with: [.reportVerb, .observeVerb, .lightVerb])
        || Self.finding.contains(tokens[verb].hash) ? index : nil
    }
    return clauses.firstIndex {
      $0.subjectFirst <= c && c < $0.subjectEnd && $0.chunk > c
        && (!classes(head($0.chunk)).isDisjoint(with: [.observeVerb, .proofVerb])
          || Self.finding.contains(tokens[head($0.chunk)].hash))
    }
  }

  private static let finding = WordSet("found identified detected")
  private static var inverse: UInt64 { WordHash.of("inverse") }
  private static var negative: UInt64 { WordHash.of("negative") }
  private static var positive: UInt64 { WordHash.of("positive") }
  private static var direct: UInt64 { WordHash.of("direct") }

  /// "side effects related to", "problems linked to": a kind of thing of which the words behind only say which.
  func namesNoneOf(_ argument: Argument, _ clause: Clause) -> Bool {
    guard clause.role == .reduced, !argument.isKnown, argument.end > 0, argument.end <= tokens.count
    else { return false }
    return Self.troubles.contains(lastHash(of: argument))
      || !classes(argument.end - 1).isDisjoint(with: [.vague, .genericCondition, .study])
  }

  private static let troubles = WordSet(
    "problem problems effect effects complication complications symptom symptoms issues signs "
      + "reaction reactions concept concepts barrier barriers disorders diseases parameter parameters"
  )

  /// "the tube is connected to a machine": no association.
  func joinsThings(_ clause: Clause, _ subject: Argument, _ object: Argument) -> Bool {
    tokens[head(clause.chunk)].hash == Self.connected && subject.concept.type != .condition
      && object.concept.type != .condition
  }

  private static var connected: UInt64 { WordHash.of("connected") }

  /// "may be increased in people who take X"
  func readIncreasedRisk(_ index: Int, _ patients: ArgumentList) {
    for agent in takenBy(clauses[index]) {
      for patient in patients where patient.concept.type == .condition && !patient.isVague {
        emit(
          kind: .association, predicate: .increasesRiskOf, subject: agent, object: patient,
          clause: index)
      }
    }
  }
}
