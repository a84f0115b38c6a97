import Documents

/// Rates and frequencies.
extension QuantityScanner {
  struct Period {
    var low = 1.0
    var high = 1.0
    /// Index of the unit; of "daily" that of the day.
    let index: Int
    let name: String
    let end: Int
  }

  /// "daily", "a day", "per week", "/day", "every 6 hours", "every other day" behind `stop`.
  mutating func period(at stop: Int) -> Period? {
    var at = skipSpaces(stop)
    guard at < end else { return nil }
    if at == stop, text[at] == 0x2D { at += 1 }
    guard begins(at, vocabulary.periodLetters) || isByte(at, 0x2F) else { return nil }
    if isByte(at, 0x2F) {
      guard let match = unitWord(at + 1), match.isTime, let name = periodName(match) else {
        return nil
      }
      return Period(index: match.index, name: name, end: match.end)
    }
    guard at > stop || at == start, let word = wordEnd(at) else { return nil }
    let adverb = vocabulary.periods.value(text, at, word)
    if adverb >= 0 {
      let name = QuantityNames.periodNames[Int(adverb)].period
      return Period(index: -1, name: name, end: word)
    }
    if isWord(at, word, "every") { return interval(word) }
    guard
      isWord(at, word, "a") || isWord(at, word, "an") || isWord(at, word, "per")
        || isWord(at, word, "each")
    else { return nil }
    guard let next = wordAfter(word), let match = unitWord(next.start), match.isTime,
      let name = periodName(match)
    else { return nil }
    if name == "hour", let after = wordAfter(match.end),
      isWord(after.start, after.end, "before") || isWord(after.start, after.end, "or")
        || isWord(after.start, after.end, "after") || isWord(after.start, after.end, "prior")
    {
      // "3 mg an hour before bedtime"
      return nil
    }
    return Period(index: match.index, name: name, end: match.end)
  }

  /// "6 hours", "3 to 7 days", "other day", "week" behind "every".
  private mutating func interval(_ stop: Int) -> Period? {
    let at = skipSpaces(stop)
    guard at > stop else { return nil }
    if let word = wordEnd(at), isWord(at, word, "other"), let next = wordAfter(word),
      let match = unitWord(next.start), match.isTime, let name = periodName(match)
    {
      return Period(low: 2, high: 2, index: match.index, name: name, end: match.end)
    }
    if let match = unitWord(at), match.isTime, let name = periodName(match) {
      return Period(index: match.index, name: name, end: match.end)
    }
    guard let first = peekNumeral(at) else { return nil }
    var last = first
    if let joined = connector(at: first.end, between: false, alternatives: true),
      let second = peekNumeral(joined.next), second.value > first.value
    {
      last = second
    }
    guard let match = unit(at: last.end, last), match.isTime, let name = periodName(match)
    else { return nil }
    return Period(
      low: first.value * vocabulary.units[match.index].multiplier,
      high: last.value * vocabulary.units[match.index].multiplier,
      index: match.index, name: name, end: match.end)
  }

  struct FrequencyMatch {
    let frequency: Frequency
    let start: Int
    let end: Int
  }

  /// "twice daily", "two to three times a day", "2x/day", "b.i.d.", "every 6 hours" at `at`.
  mutating func frequency(at: Int) -> FrequencyMatch? {
    guard at < end, isDigit(text[at]) || begins(at, vocabulary.frequencyLetters) else { return nil }
    if isDigit(text[at]) {
      guard let first = peekNumeral(at) else { return nil }
      return countedFrequency(at, first)
    }
    // "q8h"
    if let latin = latinFrequency(at) { return latin }
    guard let word = wordEnd(at) else { return nil }
    if isWord(at, word, "every") {
      guard let period = interval(word) else { return nil }
      return FrequencyMatch(
        frequency: Frequency(
          times: 1, every: period.low, to: period.high, period: period.name),
        start: at, end: period.end)
    }
    if isWord(at, word, "either"), let next = wordAfter(word) { return frequency(at: next.start) }
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
          times.dimension == .multiple
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
    guard let times = unit(at: last.end, nil), times.dimension == .multiple,
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
    guard begins(at, vocabulary.latinLetters) else { return nil }
    var key = PackedWord()
    var stop = at
    while stop < end, stop - at < 12, isLetterOrDigit(text[stop]) || text[stop] == 0x2E {
      if text[stop] != 0x2E { key.append(text[stop] | 0x20) }
      stop += 1
    }
    guard stop >= end || !isLetterOrDigit(text[stop]) else { return nil }
    if text[at] | 0x20 == 0x71, isDigit(at: at + 1) { return everyHours(at) }
    let value = vocabulary.prescription.value(key)
    guard value >= 0 else { return nil }
    let entry = QuantityNames.prescriptions[Int(value)]
    return FrequencyMatch(
      frequency: Frequency(times: entry.times, every: entry.interval, period: entry.period),
      start: at, end: stop)
  }

  /// "q8h", "q12hr", "q4-6h"
  private func everyHours(_ at: Int) -> FrequencyMatch? {
    guard let first = integer(at: at + 1), first.value > 0 else { return nil }
    var last = first
    if isByte(first.end, 0x2D), isDigit(at: first.end + 1), let more = integer(at: first.end + 1),
      more.value > first.value
    {
      last = more
    }
    guard let stop = wordEnd(last.end), stop >= end || !isLetterOrDigit(text[stop]),
      isWord(last.end, stop, "h") || isWord(last.end, stop, "hr") || isWord(last.end, stop, "hrs")
    else { return nil }
    return FrequencyMatch(
      frequency: Frequency(
        times: 1, every: Double(first.value), to: Double(last.value), period: "hour"), start: at,
      end: stop)
  }

  /// "PO q8h", "IV every 12 hours": how often, behind how it is given, which stays a word of the sentence.
  mutating func frequency(behindRoute at: Int) -> Frequency? {
    guard begins(at, vocabulary.routeLetters), let word = wordEnd(at),
      vocabulary.routes.contains(text, at, word), case let next = skipSpaces(word), next > word
    else { return nil }
    return frequency(at: next)?.frequency
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
    quantity.unit = period.index < 0 ? "" : vocabulary.units[period.index].code
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
