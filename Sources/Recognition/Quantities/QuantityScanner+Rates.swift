import Documents

/// Rates and frequencies.
extension QuantityScanner {
  struct Period {
    var low = 1.0
    var high = 1.0
    let unit: MeasureUnit
    let name: String
    let end: Int
  }

  /// "daily", "a day", "per week", "/day", "every 6 hours", "every other day" behind `stop`.
  mutating func period(at stop: Int) -> Period? {
    var at = skipSpaces(stop)
    if at == stop, isByte(at, 0x2D) { at += 1 }
    if isByte(at, 0x2F) {
      guard let match = unitWord(at + 1), match.unit.isTime, let name = match.unit.period else {
        return nil
      }
      return Period(unit: match.unit, name: name, end: match.end)
    }
    guard at > stop || at == start, let word = wordEnd(at) else { return nil }
    let adverb = vocabulary.periods.value(text, at, word)
    if adverb >= 0 {
      let name = QuantityNames.periodNames[Int(adverb)].period
      guard let unit = vocabulary.units.first(where: { $0.period == name }) else { return nil }
      return Period(unit: unit, name: name, end: word)
    }
    if isWord(at, word, "every") { return interval(word) }
    guard
      isWord(at, word, "a") || isWord(at, word, "an") || isWord(at, word, "per")
        || isWord(at, word, "each")
    else { return nil }
    guard let next = wordAfter(word), let match = unitWord(next.start), match.unit.isTime,
      let name = match.unit.period
    else { return nil }
    return Period(unit: match.unit, name: name, end: match.end)
  }

  /// "6 hours", "3 to 7 days", "other day", "week" behind "every".
  private mutating func interval(_ stop: Int) -> Period? {
    let at = skipSpaces(stop)
    guard at > stop else { return nil }
    if let word = wordEnd(at), isWord(at, word, "other"), let next = wordAfter(word),
      let match = unitWord(next.start), match.unit.isTime, let name = match.unit.period
    {
      return Period(low: 2, high: 2, unit: match.unit, name: name, end: match.end)
    }
    if let match = unitWord(at), match.unit.isTime, let name = match.unit.period {
      return Period(unit: match.unit, name: name, end: match.end)
    }
    guard let first = peekNumeral(at) else { return nil }
    var last = first
    if let joined = connector(at: first.end, between: false, alternatives: true),
      let second = peekNumeral(joined.next), second.value > first.value
    {
      last = second
    }
    guard let match = unit(at: last.end, last), match.unit.isTime, let name = match.unit.period
    else { return nil }
    return Period(
      low: first.value * match.unit.multiplier, high: last.value * match.unit.multiplier,
      unit: match.unit, name: name, end: match.end)
  }

  struct FrequencyMatch {
    let frequency: Frequency
    let start: Int
    let end: Int
  }

  /// "twice daily", "two to three times a day", "2x/day", "b.i.d.", "every 6 hours" at `at`.
  mutating func frequency(at: Int) -> FrequencyMatch? {
    guard at < end else { return nil }
    if isDigit(text[at]) {
      guard let first = peekNumeral(at) else { return nil }
      return countedFrequency(at, first)
    }
    guard let word = wordEnd(at) else { return nil }
    if isWord(at, word, "every") {
      guard let period = interval(word) else { return nil }
      return FrequencyMatch(
        frequency: Frequency(
          times: 1, every: period.low, to: period.high, period: period.name),
        start: at, end: period.end)
    }
    if isWord(at, word, "either"), let next = wordAfter(word) { return frequency(at: next.start) }
    if let latin = latinFrequency(at) { return latin }
    guard let number = vocabulary.numberWord(text, at, word) else { return nil }
    if case .times(let low) = number {
      var high = low
      var stop = word
      if let or = wordAfter(word), isWord(or.start, or.end, "or") || isWord(or.start, or.end, "to"),
        let next = wordAfter(or.end)
      {
        if case .times(let more)? = numberWord(next) {
          high = more
          stop = next.end
        } else if let more = peekNumeral(next.start), let times = unit(at: more.end, nil),
          times.unit.dimension == .multiple
        {
          high = more.value
          stop = times.end
        }
      }
      guard let period = period(at: stop) else { return nil }
      return FrequencyMatch(
        frequency: Frequency(
          times: low, upTo: high, every: period.low, to: period.high, period: period.name),
        start: at, end: period.end)
    }
    guard let first = peekNumeral(at) else { return nil }
    return countedFrequency(at, first)
  }

  /// "3 times a day", "2 or 3 times per week", "3x daily".
  private mutating func countedFrequency(_ at: Int, _ first: Numeral) -> FrequencyMatch? {
    var last = first
    if let joined = connector(at: first.end, between: false, alternatives: true),
      let second = peekNumeral(joined.next), second.value > first.value
    {
      last = second
    }
    guard let times = unit(at: last.end, nil), times.unit.dimension == .multiple,
      let period = period(at: times.end)
    else { return nil }
    return FrequencyMatch(
      frequency: Frequency(
        times: first.value, upTo: last.value, every: period.low, to: period.high,
        period: period.name),
      start: at, end: period.end)
  }

  /// "b.i.d.", "tid", "q8h".
  private func latinFrequency(_ at: Int) -> FrequencyMatch? {
    var key: [UInt8] = []
    var stop = at
    while stop < end, key.count < 6, stop - at < 12 {
      let byte = text[stop]
      if isLetterOrDigit(byte) {
        key.append(byte | 0x20)
      } else if byte != 0x2E {
        break
      }
      stop += 1
    }
    guard key.count > 1, stop >= end || !isLetterOrDigit(text[stop]) else { return nil }
    if key[0] == 0x71, key.count >= 3, key.count <= 4, key[key.count - 1] == 0x68 {
      var hours = 0.0
      for byte in key[1..<key.count - 1] {
        let digit = byte & 0x0F
        guard byte & 0xF0 == 0x30, digit < 10 else { return nil }
        hours = hours * 10 + Double(digit)
      }
      guard hours > 0 else { return nil }
      return FrequencyMatch(
        frequency: Frequency(times: 1, every: hours, period: "hour"), start: at, end: stop)
    }
    let value = key.withUnsafeBufferPointer { vocabulary.prescription.value($0, 0, $0.count) }
    guard value >= 0 else { return nil }
    let entry = QuantityNames.prescriptions[Int(value)]
    return FrequencyMatch(
      frequency: Frequency(times: entry.times, every: entry.interval, period: entry.period),
      start: at, end: stop)
  }

  // MARK: Frequencies that stand alone

  /// "twice a day", "once weekly"; "twice the dose" is a multiple.
  mutating func readTimes(_ times: Double, _ word: Int, _ stop: Int) {
    i = stop
    if let match = frequency(at: word) {
      emitFrequency(match)
      return
    }
    guard times > 1, let next = wordAfter(stop),
      isWord(next.start, next.end, "the")
        || isWord(next.start, next.end, "as") || isWord(next.start, next.end, "that")
    else { return }
    var quantity = Quantity(range: TextRange(word, stop), low: times, high: times)
    quantity.unit = "x"
    quantity.dimension = .multiple
    emit(quantity)
  }

  /// "every 6 hours", "every other day".
  mutating func readEvery(_ word: Int) {
    guard let stop = wordEnd(word) else { return }
    i = stop
    guard let period = interval(stop), period.high != 1 else { return }
    var quantity = Quantity(range: TextRange(word, period.end), low: period.low, high: period.high)
    quantity.unit = period.unit.code
    quantity.dimension = .frequency
    quantity.isRange = period.low != period.high
    quantity.frequency = Frequency(
      times: 1, every: period.low, to: period.high, period: period.name)
    i = period.end
    emit(quantity)
  }

  private mutating func emitFrequency(_ match: FrequencyMatch) {
    var quantity = Quantity(
      range: TextRange(match.start, match.end), low: match.frequency.lowTimes,
      high: match.frequency.highTimes)
    quantity.dimension = .frequency
    quantity.per = match.frequency.period
    quantity.isRange = match.frequency.lowTimes != match.frequency.highTimes
    quantity.frequency = match.frequency
    i = match.end
    emit(quantity)
  }
}
