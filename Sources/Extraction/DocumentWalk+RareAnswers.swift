import Claims
import Documents

/// "Seizures? Rare.", "Hair loss? Now and then.": a few words that ask, where side effects are spoken of, and how often it
/// happens behind them.
extension DocumentWalk {
  /// States of what a question names that the substance brings it on.
  ///
  /// - Returns: whether the question is one of that kind.
  func readRareAnswer(_ sentence: TextRange, _ body: TextRange, _ block: Block) -> Bool {
    guard sentence.length < 60, lastByte(sentence) == 0x3F,
      (reader.discourse.askedRole ?? reader.discourse.sectionRole) == .sideEffect,
      let topic = reader.substanceTopic, topic.concept.type == .substance, topic.isKnown,
      reader.clauses.allSatisfy({ $0.role != .main }), saysHowOften(behind: sentence.end)
    else { return false }
    let items = fragmentItems(reader.skipLight(0), role: .sideEffect, isLed: false).filter {
      $0.concept.type == .condition && !$0.isVague && !$0.isNegated
    }
    guard !items.isEmpty else { return false }
    reader.drafts.removeAll(keepingCapacity: true)
    for item in items {
      state(item, role: .sideEffect, about: topic, isHedged: false, isNegated: false)
    }
    finish(sentence: body, block: block, citations: [], itemStart: 0)
    return true
  }

  /// Whether a few words behind say that it happens, however seldom.
  private func saysHowOften(behind offset: Int) -> Bool {
    var i = offset
    while i < text.count, text[i] <= 0x20 || text[i] == 0x2A { i += 1 }
    let start = i
    while i < text.count, i < start + Self.longestRate, text[i] != 0x2E, text[i] != 0x21,
      text[i] != 0x0A, text[i] != 0x2C, text[i] != 0x3A
    {
      i += 1
    }
    var isSaid = false
    var k = start
    while k < i {
      var end = k
      while end < i, text[end] | 0x20 >= 0x61 && text[end] | 0x20 <= 0x7A { end += 1 }
      if end > k {
        let hash = WordHash.of(text[k..<end].lazy.map { $0 | 0x20 })
        if Self.rates.contains(hash) { isSaid = true }
        if Self.noRates.contains(hash) { return false }
      }
      k = max(end, k + 1)
    }
    return isSaid
  }

  private static let longestRate = 40
  private static let rates = WordSet(
    "rare rarely unusual uncommon occasionally sometimes common possible seldom often usual likely happens"
  )
  private static let noRates = WordSet("not never no hardly nobody none")
}
