import Claims

/// What takers notice: "Most people notice their sleep improving", "Some find anxiety easing within an hour".
extension SentenceReader {
  @inline(__always)
  func readNoticedChanges() {
    guard contents.holds(form: .gerund),
      said.contains(.noticeVerb) || mayHold(oneOf: Self.maybeNoticed),
      discourse.documentTopic?.concept.type == .substance
    else { return }
    lookForNoticedChanges()
  }

  @inline(never)
  private func lookForNoticedChanges() {
    guard let topic = substanceTopic, topic.isKnown else { return }
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      guard clause.role == .main, hasPersonSubject(clause) || isOfMany(clause),
        Self.noticing.contains(tokens[head(clause.chunk)].hash)
          || classes(head(clause.chunk)).contains(.noticeVerb)
      else { continue }
      let first = skipLight(clause.chunk + 1)
      guard isNounPhrase(first) else { continue }
      let found = arguments(from: first)
      let verb = skipLight(max(found.end, first + 1))
      guard kind(verb) == .verbGroup, chunks[verb].form == .gerund,
        let isBetter = change(head(verb))
      else { continue }
      drafts.removeAll {
        ($0.object?.first ?? -1) >= Int(chunks[first].first) && $0.kind == .safety
      }
      for item in found.list where !item.isVague && item.isKnown && item.concept != topic.concept {
        let isCondition = item.concept.type == .condition
        guard isCondition || item.concept.type == .target || item.concept.type == .concept else {
          continue
        }
        let isHarm = isCondition && isBetter == .up
        emit(
          kind: isHarm ? .safety : isCondition ? .therapeutic : .mechanism,
          predicate: isHarm
            ? .causes
            : isCondition ? .treats : isBetter == .down ? .decreases : .increases,
          subject: topic, object: item, clause: index, end: Int(chunks[verb].end))
      }
    }
  }

  /// "Some", "Many"
  private func isOfMany(_ clause: Clause) -> Bool {
    clause.subjectEnd == clause.subjectFirst + 1 && isNounPhrase(clause.subjectFirst)
      && Self.some.contains(tokens[head(clause.subjectFirst)].hash)
  }

  /// What has happened to what is noticed: more, less, or (none) better.
  private func change(_ token: Int) -> Argument.Direction? {
    let kinds = classes(token)
    if kinds.contains(.recoverVerb) || Self.bettering.contains(tokens[token].hash) {
      return Argument.Direction.none
    }
    if kinds.contains(.fallVerb) { return .down }
    if kinds.contains(.riseVerb) { return .up }
    return nil
  }

  private static var maybeNoticed: WordMask {
    WordMask().or("notice").or("notices").or("noticed").or("find").or("found").or("see").or("saw")
  }
  private static let noticing = WordSet("notice notices noticed find found see saw feel felt")
  private static let bettering = WordSet(
    "improving easing lifting settling clearing fading calming")
  private static let some = WordSet("some many most others few several")
}
