import Claims
import Documents

/// "Pregnant? Stay away.", "Allergy to ragweed? Skip it.": a few words that ask, and advice against it behind them.
extension DocumentWalk {
  /// States of whom a question names that the substance is not for them.
  ///
  /// - Returns: whether the question is one of that kind.
  func readShunned(_ sentence: TextRange, _ body: TextRange, _ block: Block) -> Bool {
    guard sentence.length < 70, lastByte(sentence) == 0x3F, let topic = reader.substanceTopic,
      reader.clauses.allSatisfy({ $0.role != .main || $0.subjectEnd <= $0.subjectFirst }),
      advisesAgainst(behind: sentence.end)
    else { return false }
    let items = fragmentItems(reader.skipLight(0), role: .contraindication, isLed: false).filter {
      $0.concept != topic.concept && !$0.isVague
    }
    guard !items.isEmpty else { return false }
    reader.drafts.removeAll(keepingCapacity: true)
    for item in items {
      state(item, role: .contraindication, about: topic, isHedged: false, isNegated: false)
    }
    finish(sentence: body, block: block, citations: [], itemStart: 0)
    return true
  }

  /// Whether no more than a few words stand behind, and they say to leave it: "Stay away.", "Not for you."
  private func advisesAgainst(behind offset: Int, words limit: Int = 6) -> Bool {
    var i = offset
    while i < text.count, text[i] <= 0x20 || text[i] == 0x2A { i += 1 }
    // "Heart disease? Panic attacks? This is not for you."
    var questions = 0
    while questions < 4, let next = behindQuestion(i) {
      i = next
      questions += 1
    }
    let start = i
    while i < text.count, i < start + Self.longestAdvice, text[i] != 0x2E, text[i] != 0x21,
      text[i] != 0x0A
    {
      i += 1
    }
    guard i > start, i < start + Self.longestAdvice else { return false }
    var words = 0
    var shuns = false
    var isDenied = false
    var k = start
    while k < i {
      var end = k
      while end < i, text[end] | 0x20 >= 0x61 && text[end] | 0x20 <= 0x7A || text[end] == 0x27 {
        end += 1
      }
      if end > k {
        words += 1
        let hash = WordHash.of(text[k..<end].lazy.map { $0 == 0x27 ? $0 : $0 | 0x20 })
        if Self.advice.contains(hash) { shuns = true }
        if Self.denials.contains(hash) { isDenied = true }
        if isDenied, Self.uses.contains(hash) { shuns = true }
      }
      k = max(end, k + 1)
    }
    return shuns && words <= limit
  }

  private func behindQuestion(_ offset: Int) -> Int? {
    var i = offset
    while i < text.count, i < offset + 40, text[i] != 0x3F {
      if text[i] == 0x2E || text[i] == 0x0A { return nil }
      i += 1
    }
    guard i < text.count, text[i] == 0x3F else { return nil }
    i += 1
    while i < text.count, text[i] == 0x20 || text[i] == 0x2A { i += 1 }
    return i
  }

  private static let longestAdvice = 48
  private static let advice = WordSet("avoid avoided away skip steer pass miss leave")
  private static let denials = WordSet("don't not never no")
  private static let uses = WordSet(
    "for suitable recommended advised safe take taking use using try wise ideal allowed it you then"
  )

  /// "Pregnant or breastfeeding" over "Best avoided.": a heading that asks, and advice against it below.
  func readShunnedHeading(_ block: Block) {
    guard block.range.length < 60, !sections.isEmpty, let topic = reader.substanceTopic,
      topic.concept.type == .substance, topic.isKnown, reader.tokens.count < 9,
      !reader.tokens.contains(where: { $0.tag.isFiniteVerb && $0.tag != .modal }),
      advisesAgainst(behind: block.range.end, words: 4)
    else { return }
    reader.findClauses()
    let items = fragmentItems(reader.skipLight(0), role: .contraindication, isLed: false).filter {
      $0.concept != topic.concept && $0.end > 0 && $0.end <= reader.tokens.count
        && Self.states.contains(reader.lastHash(of: $0))
    }
    guard !items.isEmpty else { return }
    reader.drafts.removeAll(keepingCapacity: true)
    for item in items {
      state(item, role: .contraindication, about: topic, isHedged: false, isNegated: false)
    }
    finish(sentence: block.range, block: block, citations: [], itemStart: 0)
    reader.drafts.removeAll(keepingCapacity: true)
  }
}
