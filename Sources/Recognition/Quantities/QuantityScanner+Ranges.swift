import Documents

/// Whether a number is one, and the second number that makes it a range or a ratio.
extension QuantityScanner {
  /// "this one", "one of": a pronoun.
  func isPronoun(_ numeral: Numeral) -> Bool {
    guard numeral.words == 1, numeral.value == 1, !numeral.isFraction,
      numeral.end - numeral.start == 3
    else { return false }
    if let before = wordBefore(numeral.start),
      vocabulary.pronounBefore.contains(text, before.start, before.end)
    {
      return unit(at: numeral.end, numeral) == nil
    }
    if let next = wordAfter(numeral.end) {
      return vocabulary.pronounAfter.contains(text, next.start, next.end)
    }
    return false
  }

  /// What is written against a number and is no unit: an ordinal ending keeps it, letters and
  /// hyphened words make it a name ("5-HT", "3D"). Returns false where it is a name.
  mutating func readGlued(_ numeral: inout Numeral) -> Bool {
    let at = numeral.end
    guard at < end else { return true }
    let byte = text[at]
    if isLetter(byte), let word = wordEnd(at), numeral.hasDigits {
      if word - at == 2,
        isWord(at, word, "th") || isWord(at, word, "st") || isWord(at, word, "nd")
          || isWord(at, word, "rd")
      {
        numeral.isOrdinal = true
        numeral.end = word
        i = word
        return true
      }
      skipName(from: at)
      return false
    }
    if isLetter(byte) || (byte >= 0xC3 && byte != 0xE2 && numeral.hasDigits) {
      skipName(from: at)
      return false
    }
    if byte == 0x2D, isLetter(at: at + 1), connector(at: at, between: false) == nil {
      skipName(from: at)
      return false
    }
    if byte == 0x27, numeral.hasDigits, at + 1 < end, !isSpace(text[at + 1]) {
      skipName(from: at + 1)
      return false
    }
    return true
  }

  /// "1,25-dihydroxy…", "25(OH)D": places in a molecule.
  mutating func readLocants(_ numeral: Numeral) -> Bool {
    var at = numeral.end
    guard numeral.plainDigits > 0, at + 1 < end else { return false }
    if text[at] == 0x28, text[at + 1] &- 0x41 < 26 {
      while at < end, at - numeral.end < 24, !isSpace(text[at]) { at += 1 }
      i = at
      return true
    }
    guard text[at] == 0x2C, isDigit(text[at + 1]) else { return false }
    while at < end, at - numeral.end < 16, isDigit(text[at]) || text[at] == 0x2C { at += 1 }
    guard isByte(at, 0x2D), isLetter(at: at + 1), unit(at: at, nil) == nil else { return false }
    skipName(from: at)
    return true
  }

  /// "5 ft 2 in": "in" is a unit only there.
  func inchesAfterFeet(_ numeral: Numeral) -> Quantity? {
    guard isByte(skipSpaces(numeral.end), 0x69), found.count > firstFound, let feet = found.last,
      feet.unit == "[ft_i]", !feet.isRange,
      let word = wordAfter(numeral.end), isWord(word.start, word.end, "in"), numeral.value < 12,
      skipSpaces(feet.range.end) == numeral.start
    else { return nil }
    var height = feet
    height.low = feet.low.map { $0 + numeral.value / 12 }
    height.high = feet.high.map { $0 + numeral.value / 12 }
    height.range = TextRange(feet.range.start, word.end)
    height.coreRange = TextRange(feet.coreRange.start, word.end)
    return height
  }

  /// Whether a dash or the first letter of "to", "and", "or", "up to" follows.
  @inline(__always)
  func mayContinue(_ stop: Int) -> Bool {
    let at = skipSpaces(stop)
    guard at < end else { return false }
    switch text[at] {
    case 0x2D, 0x7E, 0xE2: return true
    default: return at > stop && begins(at, vocabulary.connectorLetters)
    }
  }

  /// "250 mcg (micrograms) to 1 mg": past the words in brackets that spell a unit out.
  private func behindGloss(_ stop: Int) -> Int {
    var at = stop
    guard at + 3 < end, text[at] == 0x20, text[at + 1] == 0x28 else { return stop }
    at += 2
    let first = at
    while at < end, at - first < 16, isLetter(text[at]) { at += 1 }
    return at > first + 1 && isByte(at, 0x29) ? at + 1 : stop
  }

  enum Second {
    case none
    /// The digits are no amount at all.
    case rejected
    /// The second number, the unit of both, and the first number in that unit.
    case found(Numeral, UnitMatch?, Double)
  }

  /// The second number of a range.
  mutating func secondNumber(
    _ first: Numeral, _ unit1: UnitMatch?, _ bounds: Bounds
  ) -> Second {
    let stop = behindGloss(unit1?.end ?? first.end)
    guard !first.isOrdinal,
      let connector = connector(at: stop, between: bounds.between, alternatives: true)
    else { return .none }
    guard var second = peekNumeral(connector.next) else {
      if connector.isGlued, unit1 == nil {
        skipNumbers(first.end)
        return .rejected
      }
      return .none
    }
    let glued = connector.isDash && connector.isGlued && first.hasDigits
    if glued, let chain = chainEnd(second) {
      skipNumbers(chain)
      return .rejected
    }
    let or = !connector.isDash && isAlternative(stop)
    let unit2 = unit(at: second.end, second)
    if or, unit2?.dimension != .multiple { return .none }
    if unit2 == nil, second.end < end,
      isLetter(text[second.end]) || isByte(second.end, 0x2D) && isLetter(at: second.end + 1)
    {
      if glued, unit1 == nil {
        skipName(from: second.end)
        return .rejected
      }
      return .none
    }
    var value = first.value
    if second.scale > 1, first.scale == 1, unit1 == nil, value < second.value / second.scale {
      value *= second.scale  // "between 2 and 3 million"
    }
    var unit = unit2 ?? unit1
    if let one = unit1, let two = unit2, one.index != two.index {
      let from = vocabulary.units[one.index]
      let to = vocabulary.units[two.index]
      guard from.dimension == to.dimension, from.size > 0, to.size > 0 else { return .none }
      value = rounded(value * from.multiplier * from.size / (to.size * to.multiplier))
    } else if let one = unit1, unit2 == nil {
      unit = one
    }
    if first.isFraction != second.isFraction, unit == nil, second.value >= 2 { return .none }
    if value < 0, second.value < value {
      swap(&value, &second.value)  // "from -18 to -34 °C"
    }
    guard value < second.value else {
      if glued, unit == nil {
        skipNumbers(second.end)
        return .rejected
      }
      return .none
    }
    if glued, unit == nil, bounds.currency < 0, first.plainDigits == 3, second.plainDigits == 4,
      second.value.truncatingRemainder(dividingBy: 50) != 0
    {
      skipNumbers(second.end)  // "555-1234"
      return .rejected
    }
    return .found(second, unit, value)
  }

  func isAlternative(_ stop: Int) -> Bool {
    guard let word = wordAfter(stop) else { return false }
    return isWord(word.start, word.end, "or")
  }

  /// Where a third number is hyphened to the second: "2014-05-12".
  func chainEnd(_ second: Numeral) -> Int? {
    let at = second.end
    if isByte(at, 0x2D) || isByte(at, 0x2F), isDigit(at: at + 1) { return at }
    if isPunctuation(at, 0x93), isDigit(at: at + 3) { return at }
    return nil
  }

  /// "1 in 10,000", "three out of four".
  mutating func ratio(_ numeral: Numeral) -> (value: Double, end: Int)? {
    let next = skipSpaces(numeral.end)
    guard isByte(next, 0x69) || isByte(next, 0x6F), numeral.value > 0,
      let word = wordAfter(numeral.end)
    else { return nil }
    var at = word.end
    if isWord(word.start, word.end, "out"), let of = wordAfter(word.end),
      isWord(of.start, of.end, "of")
    {
      at = of.end
    } else if !isWord(word.start, word.end, "in") {
      return nil
    }
    if let every = wordAfter(at), isWord(every.start, every.end, "every") { at = every.end }
    let second = skipSpaces(at)
    guard second > at, let below = peekNumeral(second), below.value > numeral.value,
      !below.looksLikeYear, below.value >= 2, !below.isFraction
    else { return nil }
    if isLetter(at: below.end) || isByte(below.end, 0x2D) || isByte(below.end, 0x25) { return nil }
    if let unit = unit(at: below.end, below), unit.dimension != .count { return nil }
    return (rounded(numeral.value / below.value), below.end)
  }

  /// "an hour and a half", "two years and a half".
  func partAfterUnit(_ stop: Int, _ numeral: Numeral) -> (value: Double, end: Int)? {
    guard !numeral.isFraction, let part = partAfterAnd(stop) else { return nil }
    if let next = wordAfter(part.end), vocabulary.unit(text, next.start, next.end) >= 0 {
      return nil
    }
    return part
  }
}
