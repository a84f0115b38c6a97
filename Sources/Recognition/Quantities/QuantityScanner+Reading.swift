import Documents

/// From a number to a quantity.
extension QuantityScanner {
  /// Reads everything around `first` and emits the quantity; `i` is behind it.
  mutating func readQuantity(_ first: Numeral) {
    i = max(i + 1, first.end)
    if first.value.isNaN || first.value.isInfinite { return }
    var bounds = bounds(before: first.start)
    var numeral = first
    if bounds.negative { numeral.value = -numeral.value }
    if isPronoun(numeral) { return }

    let unit1 = unit(at: numeral.end, numeral)
    if unit1 == nil, !readGlued(&numeral) || readLocants(numeral) { return }
    if unit1 == nil, let inches = inchesAfterFeet(numeral) {
      found[found.count - 1] = inches
      i = inches.range.end
      return
    }

    var core = TextRange(numeral.start, unit1?.end ?? numeral.end)
    var low = numeral.value
    var high = numeral.value
    var unit = unit1
    var isRange = false
    var isYear = numeral.looksLikeYear
    switch secondNumber(numeral, unit1, bounds) {
    case .none: break
    case .rejected: return
    case .found(let second, let unit2, let scaled):
      low = scaled
      high = second.value
      unit = unit2
      isRange = true
      isYear = isYear && second.looksLikeYear
      core = TextRange(numeral.start, unit2.map { max($0.end, second.end) } ?? second.end)
      i = max(i, core.end)
    }
    if !isRange, unit == nil, bounds.currency < 0, let ratio = ratio(numeral) {
      low = ratio.value
      high = ratio.value
      numeral.isFraction = true
      core = TextRange(numeral.start, ratio.end)
    }
    if let unit, vocabulary.units[unit.index].multiplier != 1 {
      let multiplier = vocabulary.units[unit.index].multiplier
      low = rounded(low * multiplier)
      high = rounded(high * multiplier)
    }
    if unit != nil, let part = partAfterUnit(core.end, numeral) {
      low += part.value
      high += part.value
      core = TextRange(core.start, part.end)
    }

    if bounds.over >= 0, unit?.isTime == true, !overBounds(bounds.over) {
      bounds = self.bounds(before: first.start)
      bounds.above = false
      bounds.start = first.start
    }
    if bounds.age, unit != nil, unit?.isTime != true { bounds.age = false }

    var quantity = Quantity(range: core, low: low, high: high)
    quantity.coreRange = core
    quantity.isRange = isRange
    quantity.isApproximate = bounds.approximate || numeral.isApproximate
    quantity.isOrdinal = numeral.isOrdinal
    setUnit(&quantity, unit, numeral, bounds, isYear: isYear)
    var stop = core.end
    readRate(&quantity, unit, &stop)
    var bounded = readSuffix(&quantity, bounds, stop)
    stop = max(stop, bounded)
    if quantity.per == nil, quantity.frequency == nil, bounded > core.end {
      let before = stop
      readRate(&quantity, unit, &stop)
      if stop == before { bounded = stop }
    }
    applyBounds(&quantity, bounds, numeral)
    readDeviation(&quantity, unit, &stop)
    quantity.range = TextRange(min(bounds.start, core.start), stop)
    if bounds.currency >= 0, quantity.coreRange.start > bounds.start {
      quantity.coreRange = TextRange(currencyStart(first.start), quantity.coreRange.end)
    }
    if quantity.per == nil, quantity.frequency == nil { readDistantRate(&quantity, stop) }
    i = max(i, stop)
    emit(quantity)
  }

  private func currencyStart(_ first: Int) -> Int {
    var at = first
    while at > start, first - at < 5, !isSpace(text[at - 1]), text[at - 1] != 0x28 { at -= 1 }
    return at
  }

  // MARK: The number

  /// "this one", "one of": a pronoun.
  private func isPronoun(_ numeral: Numeral) -> Bool {
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
  private mutating func readGlued(_ numeral: inout Numeral) -> Bool {
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
  private mutating func readLocants(_ numeral: Numeral) -> Bool {
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
  private func inchesAfterFeet(_ numeral: Numeral) -> Quantity? {
    guard found.count > firstFound, let feet = found.last, feet.unit == "[ft_i]", !feet.isRange,
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

  private enum Second {
    case none
    /// The digits are no amount at all.
    case rejected
    /// The second number, the unit of both, and the first number in that unit.
    case found(Numeral, UnitMatch?, Double)
  }

  /// The second number of a range.
  private mutating func secondNumber(
    _ first: Numeral, _ unit1: UnitMatch?, _ bounds: Bounds
  ) -> Second {
    let stop = unit1?.end ?? first.end
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

  private func isAlternative(_ stop: Int) -> Bool {
    guard let word = wordAfter(stop) else { return false }
    return isWord(word.start, word.end, "or")
  }

  /// Where a third number is hyphened to the second: "2014-05-12".
  private func chainEnd(_ second: Numeral) -> Int? {
    let at = second.end
    if isByte(at, 0x2D) || isByte(at, 0x2F), isDigit(at: at + 1) { return at }
    if isPunctuation(at, 0x93), isDigit(at: at + 3) { return at }
    return nil
  }

  /// "1 in 10,000", "three out of four".
  private mutating func ratio(_ numeral: Numeral) -> (value: Double, end: Int)? {
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
  private func partAfterUnit(_ stop: Int, _ numeral: Numeral) -> (value: Double, end: Int)? {
    guard !numeral.isFraction, let part = partAfterAnd(stop) else { return nil }
    if let next = wordAfter(part.end), vocabulary.unit(text, next.start, next.end) >= 0 {
      return nil
    }
    return part
  }

  // MARK: The unit

  private func setUnit(
    _ quantity: inout Quantity, _ unit: UnitMatch?, _ numeral: Numeral, _ bounds: Bounds,
    isYear: Bool
  ) {
    if let unit {
      quantity.unit = code(unit)
      quantity.dimension = unit.dimension
      quantity.unitRange = TextRange(unit.start, unit.end)
      if bounds.age { quantity.dimension = .age }
    } else if bounds.currency >= 0 {
      quantity.unit = vocabulary.units[bounds.currency].code
      quantity.dimension = .currency
    } else if numeral.isFraction {
      quantity.unit = "x"
      quantity.dimension = .multiple
    } else if bounds.age {
      quantity.unit = "a"
      quantity.dimension = .age
    } else {
      quantity.isYear = isYear && !bounds.approximate && !numeral.isOrdinal
    }
  }

  /// Reads denominators, the unit repeated in brackets, age, form, rate and frequency.
  private mutating func readRate(_ quantity: inout Quantity, _ unit: UnitMatch?, _ stop: inout Int)
  {
    if quantity.isOrdinal || quantity.isYear { return }
    if unit?.dimension == .multiple, let period = period(at: stop) {
      quantity.dimension = .frequency
      quantity.unit = ""
      quantity.per = period.name
      quantity.frequency = Frequency(
        times: quantity.low ?? 0, upTo: quantity.high ?? 0, every: period.low, to: period.high,
        period: period.name)
      stop = period.end
      return
    }
    if let unit, quantity.per == nil {
      readDenominator(&quantity, &stop)
      readBracket(&quantity, &stop)
      if unit.isTime, let age = ageEnd(stop) {
        quantity.dimension = .age
        stop = age
        quantity.coreRange = TextRange(quantity.coreRange.start, stop)
      }
      switch quantity.dimension {
      case .mass, .activity, .volume, .amount:
        if quantity.per == nil, let form = formAfter(stop) {
          quantity.per = periodName(form)
          stop = form.end
        }
      default: break
      }
    } else if unit == nil, quantity.dimension == .currency {
      readDenominator(&quantity, &stop)
    }
    guard quantity.dimension != .age, quantity.frequency == nil else { return }
    if quantity.per == nil, let period = period(at: stop) {
      if period.low == 1, period.high == 1 {
        quantity.per = period.name
      } else {
        quantity.frequency = Frequency(
          times: 1, every: period.low, to: period.high, period: period.name)
      }
      stop = period.end
      if unit?.isTime == true, let name = unit.flatMap(periodName), name == "day" || name == "week",
        period.name != "day", let low = quantity.low, let high = quantity.high
      {
        quantity.dimension = .frequency
        quantity.frequency = Frequency(
          times: low, upTo: high, every: period.low, to: period.high, period: period.name)
      }
    }
    guard quantity.frequency == nil, quantity.dimension != .bareNumber else { return }
    var at = skipSpaces(stop)
    if isByte(stop, 0x2C) { at = skipSpaces(stop + 1) }
    if at > stop, let match = frequency(at: at) {
      quantity.frequency = match.frequency
      if quantity.per == nil, match.frequency.highTimes == 1, match.frequency.highInterval == 1 {
        quantity.per = match.frequency.period
      }
      stop = match.end
    }
  }

  private mutating func readDenominator(_ quantity: inout Quantity, _ stop: inout Int) {
    let below = denominator(at: stop)
    guard below.end > stop else { return }
    quantity.unit += below.suffix
    if below.isConcentration { quantity.dimension = .concentration }
    quantity.per = below.per ?? quantity.per
    if !below.suffix.isEmpty, let range = quantity.unitRange {
      quantity.unitRange = TextRange(range.start, below.unitEnd)
      quantity.coreRange = TextRange(quantity.coreRange.start, below.unitEnd)
    }
    stop = below.end
  }

  /// "milligrams (mg)": the same unit again.
  private mutating func readBracket(_ quantity: inout Quantity, _ stop: inout Int) {
    let at = skipSpaces(stop)
    guard at > stop, isByte(at, 0x28), let again = unitWord(at + 1) else { return }
    let below = denominator(at: again.end)
    guard isByte(below.end, 0x29), code(again) + below.suffix == quantity.unit else { return }
    stop = below.end + 1
    quantity.coreRange = TextRange(quantity.coreRange.start, stop)
    if quantity.per == nil { readDenominator(&quantity, &stop) }
  }

  /// " old", "-old", " of age".
  private func ageEnd(_ stop: Int) -> Int? {
    if isByte(stop, 0x2D), let word = wordEnd(stop + 1), isWord(stop + 1, word, "old") {
      return word
    }
    guard let word = wordAfter(stop) else { return nil }
    if isWord(word.start, word.end, "old") { return word.end }
    guard isWord(word.start, word.end, "of"), let age = wordAfter(word.end),
      isWord(age.start, age.end, "age")
    else { return nil }
    return age.end
  }

  // MARK: Bounds

  /// Reads "or more" and its kin; returns where they end, or `stop`.
  private func readSuffix(_ quantity: inout Quantity, _ bounds: Bounds, _ stop: Int) -> Int {
    if bounds.above || bounds.below, let equal = orEqual(at: stop) {
      setOpen(&quantity, low: bounds.above)
      return equal
    }
    guard let suffix = suffix(at: stop), quantity.dimension != .frequency || quantity.per != nil,
      !quantity.isYear
    else { return stop }
    setOpen(&quantity, low: suffix.effect == .least)
    if quantity.dimension == .duration, namesAge(suffix.end) { quantity.dimension = .age }
    return suffix.end
  }

  /// "and older", "or younger"
  private func namesAge(_ stop: Int) -> Bool {
    var word = stop
    while word > start, stop - word < 8, isLetter(text[word - 1]) { word -= 1 }
    return isWord(word, stop, "older") || isWord(word, stop, "younger")
  }

  private func setOpen(_ quantity: inout Quantity, low: Bool) {
    guard !quantity.isRange else { return }
    if low { quantity.high = nil } else { quantity.low = nil }
  }

  private func applyBounds(_ quantity: inout Quantity, _ bounds: Bounds, _ numeral: Numeral) {
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
  private mutating func readDeviation(
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
  private mutating func readDistantRate(_ quantity: inout Quantity, _ stop: Int) {
    switch quantity.dimension {
    case .mass, .activity, .volume, .amount, .energy, .count: break
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
      while at < end, at - word < 12, isLetterOrDigit(text[at]) || text[at] == 0x2D { at += 1 }
    }
  }

  /// "a daily dose of", "the daily intake is" before the amount.
  private func dailyDose(before first: Int) -> (name: String, range: TextRange)? {
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
