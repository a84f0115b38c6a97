import Claims

/// Logs: what somebody noted by the day or the week.
extension DocumentWalk {
  /// "Week 4: deeper sleep, more energy": what is better by then, on a page about a substance.
  func readTimeline() {
    let tokens = reader.tokens
    guard reader.contents.holds(token: .colon), reader.discourse.topic?.concept.type == .substance
    else { return }
    for colon in tokens.indices.dropFirst(2).dropLast() where tokens[colon].kind == .colon {
      guard
        (max(0, colon - 4)..<colon).contains(where: { Self.periods.contains(tokens[$0].hash) })
          || tokens[colon - 1].kind == .quantity
            && reader.analysis.quantities[Int(tokens[colon - 1].quantity)].dimension == .duration
      else { continue }
      var c = reader.chunkIndex(of: colon + 1)
      guard c >= 0 else { continue }
      while reader.kind(c) == .quote || reader.kind(c) == .other { c += 1 }
      readBadDay(c)
      for item in fragmentItems(c, role: .benefit, isLed: true)
      where (item.direction != .none || isBetter(item)) && !isStated(item) {
        state(item, role: .benefit, about: nil, isHedged: false, isNegated: false)
      }
    }
  }

  /// "Day 3: nausea and a headache.": nothing but complaints.
  private func readBadDay(_ c: Int) {
    guard reader.discourse.documentCondition == nil, reader.isNounPhrase(c) else { return }
    let found = reader.arguments(from: c)
    guard found.end >= reader.chunks.count || reader.kind(found.end) == .stop,
      !found.list.isEmpty,
      found.list.allSatisfy({
        $0.concept.type == .condition && $0.direction == .none && !$0.isNegated && !$0.isVague
      })
    else { return }
    for item in found.list where !isStated(item) {
      state(item, role: .sideEffect, about: nil, isHedged: false, isNegated: false)
    }
  }

  /// "Cramping and constipation by day three.", "Fasting glucose down from 112 to 104.": lines of a log.
  func readLogLine() {
    let tokens = reader.tokens
    guard reader.clauses.isEmpty, tokens.count > 3, tokens.count < 24,
      reader.contents.holds(chunk: .preposition), reader.isNounPhrase(0),
      let topic = reader.discourse.topic, topic.concept.type == .substance
    else { return }
    let found = reader.arguments(from: 0)
    guard !found.list.isEmpty, reader.kind(found.end) == .preposition,
      found.list.allSatisfy({ $0.isKnown && !$0.isVague && !$0.isNegated })
    else { return }
    let after = tokens[reader.head(found.end)].hash
    let isDown = after == Self.down
    if isDown || after == Self.up {
      guard reader.isPreposition(found.end + 1, reader.grammar.from, reader.grammar.by) else {
        return
      }
      for item in found.list where item.concept.type != .substance && item.direction == .none {
        reader.drafts.append(
          Draft(
            kind: .mechanism, predicate: isDown ? .decreases : .increases, subject: topic,
            object: item, first: item.first, end: item.end))
      }
    } else if reader.isPreposition(
      found.end, reader.grammar.by, reader.grammar.within, reader.grammar.after),
      (Int(reader.chunks[found.end].end)..<tokens.count).contains(where: {
        Self.periods.contains(tokens[$0].hash) || tokens[$0].kind == .quantity
      })
    {
      for item in found.list where item.concept.type == .condition && !isStated(item) {
        state(item, role: .sideEffect, about: nil, isHedged: false, isNegated: false)
      }
    }
  }

  private static var up: UInt64 { WordHash.of("up") }
  private static var down: UInt64 { WordHash.of("down") }
  private static let periods = WordSet("week weeks month months day days")
}
