import Documents

/// Bounds, deviations and rates that complete a quantity.
extension QuantityScanner {
  /// Reads "or more" and its kin; returns where they end, or `stop`.
  func readSuffix(_ quantity: inout Quantity, _ bounds: Bounds, _ stop: Int) -> Int {
    if bounds.above || bounds.below, let equal = orEqual(at: stop) {
      setOpen(&quantity, low: bounds.above)
      return equal
    }
    guard let suffix = suffix(at: stop), quantity.dimension != .frequency || quantity.per != nil,
      !quantity.isYear, !joins(suffix, quantity)
    else { return stop }
    setOpen(&quantity, low: suffix.effect == .least)
    if quantity.dimension == .duration, namesAge(suffix.end) { quantity.dimension = .age }
    return suffix.end
  }

  /// "0.5 mg daily plus usual care": "plus" behind a dose joins what follows.
  private func joins(_ suffix: (effect: BoundEffect, end: Int), _ quantity: Quantity) -> Bool {
    guard quantity.dimension == .mass || quantity.dimension == .activity, suffix.end >= 4,
      isWord(suffix.end - 4, suffix.end, "plus")
    else { return false }
    return wordAfter(suffix.end) != nil
  }

  /// "and older", "or younger"
  func namesAge(_ stop: Int) -> Bool {
    var word = stop
    while word > start, stop - word < 8, isLetter(text[word - 1]) { word -= 1 }
    return isWord(word, stop, "older") || isWord(word, stop, "younger")
  }

  func setOpen(_ quantity: inout Quantity, low: Bool) {
    guard !quantity.isRange else { return }
    if low { quantity.high = nil } else { quantity.low = nil }
  }

  func applyBounds(_ quantity: inout Quantity, _ bounds: Bounds, _ numeral: Numeral) {
    if numeral.isOpen, quantity.low != nil { quantity.high = nil }
    guard !quantity.isRange else { return }
    let isOpen = quantity.low == nil || quantity.high == nil
    if bounds.isOpen, !isOpen {
      if bounds.least || bounds.above {
        quantity.high = nil
        quantity.excludesLow = bounds.above
      } else {
        quantity.low = nil
        quantity.excludesHigh = bounds.below
      }
    }
    if bounds.plusMinus, let value = quantity.high, value >= 0 {
      quantity.low = -value
      quantity.isRange = true
    }
  }

  /// "5 ± 2 mg"
  mutating func readDeviation(
    _ quantity: inout Quantity, _ unit: UnitMatch?, _ stop: inout Int
  ) {
    let at = skipSpaces(stop)
    guard isByte(at, 0xC2), isByte(at + 1, 0xB1), let second = peekNumeral(skipSpaces(at + 2))
    else {
      return
    }
    quantity.deviation = second.value
    stop = second.end
    if let unit2 = self.unit(at: second.end, second) {
      if unit == nil {
        quantity.unit = code(unit2)
        quantity.dimension = unit2.dimension
        quantity.unitRange = TextRange(unit2.start, unit2.end)
        quantity.isYear = false
      }
      stop = unit2.end
      if unit == nil { readDenominator(&quantity, &stop) }
    }
    quantity.coreRange = TextRange(quantity.coreRange.start, stop)
    i = max(i, stop)
  }

  /// "1,000 mg of calcium daily", "600 IU of vitamin D per day"; and "a daily dose of 50 mg".
  mutating func readDistantRate(_ quantity: inout Quantity, _ stop: Int) {
    switch quantity.dimension {
    case .mass, .activity, .volume, .amount, .energy, .count, .duration: break
    default: return
    }
    if let adverb = dailyDose(before: quantity.range.start) {
      quantity.per = adverb.name
      quantity.perRange = adverb.range
      return
    }
    var at = stop
    if isByte(at, 0x2C) { at += 1 }
    for step in 0..<8 {
      var skipped = 0
      while at < end, skipped < 5, isSpace(text[at]) || text[at] == 0x2A || text[at] == 0x60 {
        at += 1
        skipped += 1
      }
      guard skipped > 0, at < end else { return }
      if step > 0, let period = period(at: at - 1), period.low == 1, period.high == 1 {
        quantity.per = period.name
        quantity.perRange = TextRange(at, period.end)
        return
      }
      guard let word = wordEnd(at) else { return }
      if step == 0 {
        guard isWord(at, word, "of") else { return }
      } else if vocabulary.stops.contains(text, at, word) {
        return
      }
      at = word
      // "vitamin `D3`", "B12", "omega-3"
      while at < end, at - word < 12,
        isLetterOrDigit(text[at]) || text[at] == 0x2D || text[at] == 0x27
      { at += 1 }
      // "lion’s mane"
      if at + 3 < end, text[at] == 0xE2, text[at + 1] == 0x80, text[at + 2] == 0x99,
        isLetterOrDigit(text[at + 3])
      {
        at += 3
        while at < end, at - word < 16, isLetterOrDigit(text[at]) { at += 1 }
      }
    }
  }

  /// "a daily dose of", "the daily intake is" before the amount.
  func dailyDose(before first: Int) -> (name: String, range: TextRange)? {
    guard var word = wordBefore(first) else { return nil }
    var steps = 0
    while steps < 2, !vocabulary.doses.contains(text, word.start, word.end) {
      guard
        isWord(word.start, word.end, "of") || isWord(word.start, word.end, "is")
          || isWord(word.start, word.end, "was") || isWord(word.start, word.end, "at"),
        let before = wordBefore(word.start)
      else { return nil }
      word = before
      steps += 1
    }
    while steps < 4, vocabulary.doses.contains(text, word.start, word.end) {
      guard let before = wordBefore(word.start) else { return nil }
      word = before
      steps += 1
    }
    let adverb = vocabulary.periods.value(text, word.start, word.end)
    guard adverb >= 0 else { return nil }
    return (QuantityNames.periodNames[Int(adverb)].period, TextRange(word.start, word.end))
  }
}
