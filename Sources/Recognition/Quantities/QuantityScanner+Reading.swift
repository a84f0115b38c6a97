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
    switch mayContinue(core.end) || isByte(core.end, 0x20) && isByte(core.end + 1, 0x28)
      ? secondNumber(numeral, unit1, bounds) : .none
    {
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
    let bounded = readSuffix(&quantity, bounds, stop)
    if bounded > stop {
      stop = bounded
      // "15 mg or more each day"
      if quantity.per == nil, quantity.frequency == nil { readRate(&quantity, unit, &stop) }
    }
    applyBounds(&quantity, bounds, numeral)
    readDeviation(&quantity, unit, &stop)
    quantity.range = TextRange(min(bounds.start, core.start), stop)
    if bounds.currencyStart >= 0 {
      quantity.coreRange = TextRange(bounds.currencyStart, quantity.coreRange.end)
    }
    if quantity.per == nil, quantity.frequency == nil { readDistantRate(&quantity, stop) }
    i = max(i, stop)
    emit(quantity)
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
    } else if let form = formBehindWords(numeral) {
      quantity.unit = vocabulary.units[form].code
      quantity.dimension = .count
    } else {
      quantity.isYear = isYear && !bounds.approximate && !numeral.isOrdinal
    }
  }

  /// The form that a small whole number counts with one or two words between: "two fish oil capsules".
  private func formBehindWords(_ numeral: Numeral) -> Int? {
    guard !numeral.isOrdinal, numeral.value >= 1, numeral.value <= 12,
      numeral.value == numeral.value.rounded(), isByte(numeral.end, 0x20)
    else { return nil }
    var at = numeral.end
    for step in 0..<3 {
      guard let word = wordAfter(at), !vocabulary.stops.contains(text, word.start, word.end),
        word.end - word.start > 2, !isOfKinds(word.start, word.end)
      else { return nil }
      if step > 0, isByte(word.end - 1, 0x73), begins(word.start, vocabulary.formLetters),
        let match = unitWord(word.start), match.end == word.end, match.dimension == .count
      {
        switch code(match) {
        case "tablet", "capsule", "pill", "gummy", "sachet", "lozenge": return match.index
        default: return nil
        }
      }
      at = word.end
    }
    return nil
  }

  /// "two different pills", "three types of": of how many kinds, and not how many.
  private func isOfKinds(_ from: Int, _ to: Int) -> Bool {
    isWord(from, to, "different") || isWord(from, to, "other") || isWord(from, to, "types")
      || isWord(from, to, "kinds") || isWord(from, to, "new") || isWord(from, to, "popular")
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
    } else if at > stop, let match = frequency(behindRoute: at) {
      quantity.frequency = match
      if quantity.per == nil, match.highTimes == 1, match.highInterval == 1 {
        quantity.per = match.period
      }
    }
  }

  mutating func readDenominator(_ quantity: inout Quantity, _ stop: inout Int) {
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
}
