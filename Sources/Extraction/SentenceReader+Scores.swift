import Claims

/// How those who took something did on a test, and what studies only hint at: "the X group scored higher on memory",
/// "were quicker on an attention task", "there was a trend towards less Y".
extension SentenceReader {
  @inline(__always)
  func readScores() {
    guard
      mayHold(oneOf: Self.maybeScoring)
        || mayHold(oneOf: Self.maybeDoing) && mayHold(oneOf: Self.maybeFaster)
    else { return }
    lookForScores()
  }

  @inline(never)
  private func lookForScores() {
    for index in clauses.indices {
      let degree = clauses[index].chunk + 1
      guard kind(degree) == .adjective || kind(degree) == .adverb,
        isPreposition(degree + 1, grammar.on, grammar.in, grammar.at)
      else { continue }
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard clause.role == .main, !clause.isUnasserted, !verb.flags.contains(.passive),
        verb.flags.contains(.copular)
          ? isOfTakers(clause) : Self.scoring.contains(tokens[Int(verb.head)].hash)
      else { continue }
      readScored(index)
    }
    guard mayHold(oneOf: Self.maybeTrending) else { return }
    for c in chunks.indices
    where isNounPhrase(c) && Self.trends.contains(tokens[head(c)].hash)
      && isPreposition(c + 1) && Self.towards.contains(tokens[head(c + 1)].hash)
    {
      readTrend(c)
    }
  }

  /// "scored higher on", "did better in", "were quicker on"
  private func readScored(_ index: Int) {
    let clause = clauses[index]
    let degree = clause.chunk + 1
    let words = Int(chunks[degree].first)..<Int(chunks[degree].end)
    let isUp = words.contains {
      classes($0).contains(.betterWord) || classes($0).contains(.improvedWord)
        || Self.higher.contains(tokens[$0].hash)
    }
    let isDown = words.contains {
      !classes($0).isDisjoint(with: [.worseWord, .worsenedWord])
        || Self.lower.contains(tokens[$0].hash)
    }
    guard isUp != isDown, isNounPhrase(degree + 2), let object = measured(degree + 2)
    else { return }
    let found = agents(near: clause, orTopic: isOfTakers(clause))
    guard !found.isStopped else { return }
    for agent in found.list where agent.concept.type == .substance && !agent.isVague {
      guard agent.concept != object.concept else { continue }
      let isCondition = object.concept.type == .condition
      // A high score of what one suffers from is no good one.
      let claim: (kind: ClaimKind, predicate: Predicate) =
        isCondition
        ? isUp ? (.safety, .causes) : (.therapeutic, .treats)
        : (.mechanism, isUp ? .increases : .decreases)
      emit(
        kind: claim.kind, predicate: claim.predicate, subject: agent, object: object,
        clause: index, end: Int(chunks[degree + 2].end))
    }
  }

  /// "tests of memory", "an attention task": memory, attention.
  func measured(_ chunk: Int) -> Argument? {
    let end =
      isPreposition(chunk + 1, grammar.of) && isNounPhrase(chunk + 2) ? chunk + 3 : chunk + 1
    for mention in analysis.mentions
    where Int(mention.first) >= Int(chunks[chunk].first)
      && Int(mention.end) <= Int(chunks[end - 1].end)
    {
      let type = vocabulary.keys[Int(mention.term)].concept.type
      guard type == .target || type == .condition,
        let own = argument(first: Int(mention.first), end: Int(mention.end)), !own.isVague
      else { continue }
      return own
    }
    guard
      let own = argument(first: Int(chunks[chunk].possessorEnd), end: Int(chunks[chunk].end)),
      !own.isVague, own.end > own.first + 1, classes(own.end - 1).isDisjoint(with: .study)
    else { return nil }
    return own
  }

  /// "the treated group", "the X group", "those on X"
  private func isOfTakers(_ clause: Clause) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst) else {
      return false
    }
    let phrase = chunks[clause.subjectFirst]
    let words = Int(phrase.first)..<Int(phrase.end)
    if Self.groups.contains(tokens[Int(phrase.head)].hash) {
      return !words.contains { Self.controls.contains(tokens[$0].hash) }
    }
    return !takenBy(clause).isEmpty || !taken(behindPersons: clause.subjectFirst).isEmpty
  }

  /// "a trend towards less Y"
  private func readTrend(_ c: Int) {
    let found = arguments(from: c + 2)
    let objects = found.list.filter {
      $0.direction != .none && !$0.isVague && !$0.isRisk && !isPerson($0)
        && ($0.concept.type == .condition || $0.concept.type == .target)
    }
    guard !objects.isEmpty else { return }
    let index = governing(c) ?? clauses.firstIndex { $0.subjectFirst <= c && c < $0.subjectEnd }
    guard let index else { return }
    var agents = agents(near: clauses[index]).list
    if agents.isEmpty {
      agents = subjects(of: clauses[index]).filter {
        $0.concept.type == .substance && $0.isKnown && !$0.isVague
      }
    }
    if agents.isEmpty { agents = list(substanceTopic) }
    for object in objects {
      for agent in agents where agent.concept != object.concept {
        let isCondition = object.concept.type == .condition
        guard !isCondition || object.direction == .down else { continue }
        emit(
          kind: isCondition ? .therapeutic : .mechanism,
          predicate: isCondition ? .treats : object.direction == .up ? .increases : .decreases,
          subject: agent, object: object, clause: index,
          isNegated: chunks[c].flags.contains(.negated), isHedged: true,
          first: Int(chunks[c].first), end: object.end)
      }
    }
  }

  private static var maybeScoring: WordMask {
    WordMask().or("scored").or("score").or("scores").or("performed").or("perform").or("fared")
      .or("trend").or("trends").or("tendency")
  }
  private static var maybeTrending: WordMask {
    WordMask().or("trend").or("trends").or("tendency")
  }
  private static var maybeDoing: WordMask { WordMask().or("did").or("were") }
  private static var maybeFaster: WordMask {
    WordMask().or("quicker").or("faster").or("sharper").or("better").or("slower").or("worse")
  }
  private static let scoring = WordSet("scored score scores performed perform did fared")
  private static let trends = WordSet("trend trends tendency")
  private static let towards = WordSet("toward towards to for")
  private static let groups = WordSet("group groups arm users takers drinkers")
  private static let controls = WordSet("placebo control untreated sham comparison")
  private static let higher = WordSet("higher quicker faster sharper")
  private static let lower = WordSet("lower slower poorer")
}
