import Claims

/// What a study saw more or less of, told by an adjective of degree: "The trial reported a longer walk with X", "studies found
/// faster recovery and lower mortality", of the substance that the text is about.
extension SentenceReader {
  @inline(__always)
  func readReportedChanges() {
    guard mayHold(oneOf: Self.maybeFinding), mayHold(oneOf: Self.maybeDegree),
      discourse.documentTopic?.concept.type == .substance
    else { return }
    lookForReportedChanges()
  }

  @inline(never)
  private func lookForReportedChanges() {
    guard let topic = substanceTopic, topic.isKnown else { return }
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      guard Self.finding.contains(tokens[head(clause.chunk)].hash), clause.role == .main,
        !chunks[clause.chunk].flags.contains(.passive), isOfStudy(clause)
      else { continue }
      var i = skipLight(clause.chunk + 1)
      var steps = 0
      while steps < 4, isNounPhrase(i), let isUp = degree(of: i) {
        steps += 1
        state(i, isUp, topic, index)
        let next = skipLight(i + 1)
        guard kind(next) == .comma || kind(next) == .conjunction else { break }
        i = kind(next + 1) == .conjunction ? next + 2 : next + 1
      }
    }
  }

  private func isOfStudy(_ clause: Clause) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst) else {
      return false
    }
    return (clause.subjectFirst..<clause.subjectEnd).contains {
      isNounPhrase($0) && !classes(head($0)).isDisjoint(with: [.study, .researchNoun])
    }
  }

  /// Whether the first word of a phrase, past an article, says that there was more of what it names; nil for neither.
  private func degree(of chunk: Int) -> Bool? {
    guard !chunks[chunk].flags.contains(.negated) else { return nil }
    for i in Int(chunks[chunk].first)..<head(chunk) {
      let hash = tokens[i].hash
      if Self.more.contains(hash) { return true }
      if Self.less.contains(hash) { return false }
      guard tokens[i].tag == .determiner || tokens[i].tag == .adverb || Self.little.contains(hash)
      else { return nil }
    }
    return nil
  }

  private func state(_ chunk: Int, _ isUp: Bool, _ topic: Argument, _ index: Int) {
    var first = Int(chunks[chunk].first)
    while first < head(chunk),
      !Self.more.contains(tokens[first].hash) && !Self.less.contains(tokens[first].hash)
    {
      first += 1
    }
    let found = arguments(from: chunk, limit: chunk + 1)
    guard !drafts.contains(where: { ($0.object?.end ?? 0) == head(chunk) + 1 }) else { return }
    guard let item = found.list.first ?? argument(first: first + 1, end: head(chunk) + 1),
      !item.isVague, !isPerson(item), item.concept != topic.concept,
      classes(head(chunk)).isDisjoint(with: [.doseNoun, .study, .researchNoun])
    else { return }
    let isCondition = item.concept.type == .condition
    let isRisk = isCondition && isUp
    // More of what one suffers from is a harm.
    emit(
      kind: isRisk ? .safety : isCondition ? .therapeutic : .mechanism,
      predicate: isRisk ? .causes : isCondition ? .treats : isUp ? .increases : .decreases,
      subject: topic, object: item, clause: index, end: Int(chunks[chunk].end))
  }

  private static var maybeFinding: WordMask {
    WordMask().or("reported").or("found").or("showed").or("saw").or("recorded").or("noted")
      .or("described").or("observed")
  }
  private static let finding = WordSet(
    "reported found showed saw recorded noted described observed shows finds")
  private static var maybeDegree: WordMask {
    WordMask().or("longer").or("faster").or("shorter").or("lower").or("higher").or("better")
      .or("fewer").or("less").or("greater").or("steadier").or("quicker").or("deeper")
      .or("stronger").or("slower").or("smaller").or("milder")
  }
  private static let more = WordSet(
    "longer faster higher better greater steadier quicker deeper stronger thicker denser")
  private static let less = WordSet("lower shorter fewer less slower smaller milder weaker")
  private static let little = WordSet("small slight modest significantly slightly markedly much")
}
