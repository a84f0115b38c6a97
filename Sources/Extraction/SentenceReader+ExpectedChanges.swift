import Claims

/// What those who take something are told to expect, or given: "Expect your A1C to drop", "gives you more energy".
extension SentenceReader {
  @inline(__always)
  func readExpectedChanges() {
    guard mayHold(oneOf: Self.maybeExpecting) else { return }
    lookForExpectedChanges()
  }

  @inline(never)
  private func lookForExpectedChanges() {
    for c in chunks.indices where kind(c) == .verbGroup && !chunks[c].flags.contains(.negated) {
      let verb = tokens[head(c)].hash
      if Self.expecting.contains(verb) {
        readExpectation(c)
      } else if Self.giving.contains(verb) {
        readGift(c)
      }
    }
  }

  /// "Expect your A1C to drop", "you can expect less bloating".
  private func readExpectation(_ c: Int) {
    guard let topic = substanceTopic, topic.isKnown, tellsReader(c) else { return }
    var i = skipLight(c + 1)
    if kind(i) == .verbGroup, chunks[i].form == .infinitive,
      Self.seeing.contains(tokens[head(i)].hash)
    {
      i = skipLight(i + 1)
    }
    guard isNounPhrase(i), !chunks[i].flags.contains(.negated) else { return }
    let found = arguments(from: i)
    let verb = skipLight(found.end)
    let isChanging =
      kind(verb) == .verbGroup && chunks[verb].form != .gerund
      && chunks[verb].form != .participle
    for object in found.list
    where isMeasurable(object) && object.concept != topic.concept
      && !drafts.contains(where: { $0.object?.first == object.first })
    {
      guard let isUp = isChanging ? isRising(head(verb)) : risen(object) else { continue }
      let isCondition = object.concept.type == .condition
      if isCondition, isUp { continue }
      emit(
        kind: isCondition ? .therapeutic : .mechanism,
        predicate: isCondition ? .treats : isUp ? .increases : .decreases, subject: topic,
        object: object, clause: -1, isHedged: chunks[c].flags.contains(.hedged),
        first: Int(chunks[c].first), end: isChanging ? Int(chunks[verb].end) : object.end)
    }
  }

  /// "Expect", "you can expect", "people who take it can expect", but not "analysts expect".
  private func tellsReader(_ c: Int) -> Bool {
    let before = skipLightLeft(c - 1)
    guard before >= 0, kind(before) != .comma, kind(before) != .colon else { return true }
    guard isNounPhrase(before) else { return false }
    return classes(head(before)).contains(.secondPerson)
      || isPersonPhrase(before) && !classes(head(before)).contains(.expert)
  }

  private func isMeasurable(_ object: Argument) -> Bool {
    object.isKnown && !object.isVague && !isPerson(object)
      && (object.concept.type == .target || object.concept.type == .condition)
  }

  private func isRising(_ verb: Int) -> Bool? {
    if classes(verb).contains(.fallVerb) { return false }
    if classes(verb).contains(.recoverVerb) || classes(verb).contains(.riseVerb) { return true }
    return Self.falling.contains(tokens[verb].hash) ? false : nil
  }

  private func risen(_ object: Argument) -> Bool? {
    switch object.direction {
    case .up: true
    case .down: false
    default: nil
    }
  }

  /// "gives you more energy": a person, and what there is more of.
  private func readGift(_ c: Int) {
    let person = skipLight(c + 1)
    guard isNounPhrase(person), isPersonPhrase(person) || isReader(person),
      isNounPhrase(person + 1), case let index = clauseOfChunk[c], index >= 0,
      !clauses[index].isUnasserted, !hasPersonSubject(clauses[index])
    else { return }
    let found = arguments(from: person + 1)
    for subject in subjectOrTopic(of: clauses[index])
    where subject.concept.type == .substance && !subject.isVague {
      for object in found.list
      where object.isKnown && object.concept.type == .target && object.direction == .up
        && !drafts.contains(where: { $0.object?.first == object.first })
      {
        emit(
          kind: .mechanism, predicate: .increases, subject: subject, object: object, clause: index,
          end: object.end)
      }
    }
  }

  private func isReader(_ chunk: Int) -> Bool {
    classes(head(chunk)).contains(.secondPerson) || classes(head(chunk)).contains(.firstPerson)
  }

  private static var maybeExpecting: WordMask {
    WordMask().or("expect").or("expects").or("give").or("gives").or("gave").or("giving")
  }
  private static let expecting = WordSet("expect expects")
  private static let giving = WordSet("give gives gave giving")
  private static let seeing = WordSet("see notice have feel get")
  private static let falling = WordSet("drop fall go decrease")
}
