import Documents

/// Quantities that complete one another.
extension QuantityScanner {
  /// Adds a quantity, after looking at the one before it.
  mutating func emit(_ quantity: Quantity) {
    let last = found.count - 1
    if last >= firstFound {
      let gap = TextRange(found[last].range.end, quantity.range.start)
      if gap.length <= 12, found[last].range.end <= quantity.range.start {
        if let merged = combined(last, quantity, gap) {
          found[last] = merged
          return
        }
        shareUnit(quantity, gap)
      }
      if let amount = elliptical(quantity, behind: found[last]) {
        found.append(amount)
        return
      }
    }
    found.append(quantity)
  }

  /// "320 mg a day for women and 420 for men": the number behind takes the unit and the period of the amount before, as
  /// both say for whom they are.
  private func elliptical(_ number: Quantity, behind amount: Quantity) -> Quantity? {
    guard number.dimension == .bareNumber, !number.isYear, !number.isOrdinal, number.low != nil,
      amount.dimension == .mass || amount.dimension == .activity, !amount.unit.isEmpty,
      case let gap = TextRange(amount.range.end, number.range.start), gap.length >= 9,
      gap.length <= 48, isSimilar(number, amount), isForSome(number.range.end),
      (gap.start..<gap.end - 4).contains(where: isForSome),
      let joining = wordBefore(number.range.start)
    else { return nil }
    let isJoined =
      isWord(joining.start, joining.end, "and") || isWord(joining.start, joining.end, "or")
      || isByte(skipSpacesBack(number.range.start) - 1, 0x2C)
    guard isJoined else { return nil }
    var own = number
    own.unit = amount.unit
    own.dimension = amount.dimension
    own.per = amount.per
    own.frequency = amount.frequency
    return own
  }

  /// " for women", behind an amount or a number
  private func isForSome(_ at: Int) -> Bool {
    guard at < end, isSpace(text[at]), let stop = wordEnd(at + 1) else { return false }
    return isWord(at + 1, stop, "for")
  }

  private func skipSpacesBack(_ at: Int) -> Int {
    var i = at
    while i > start, isSpace(text[i - 1]) { i -= 1 }
    return i
  }

  /// The quantity that the one at `last` and `quantity` make together.
  private func combined(_ last: Int, _ quantity: Quantity, _ gap: TextRange) -> Quantity? {
    if let range = ranged(found[last], quantity, gap) { return range }
    let isOpen = (quantity.low == nil) != (quantity.high == nil)
    if isOpen, (found[last].low == nil) != (found[last].high == nil) {
      return merged(found[last], quantity, gap)
    }
    guard !isOpen, found[last].dimension == quantity.dimension else { return nil }
    switch quantity.dimension {
    case .duration, .length, .mass: return compound(found[last], quantity, gap)
    default: return nil
    }
  }

  /// "0.5 mg/day to 2 mg/day", "5 mg daily to 10 mg daily": two amounts that are taken as often make one range.
  private func ranged(_ first: Quantity, _ second: Quantity, _ gap: TextRange) -> Quantity? {
    guard first.unit == second.unit, first.dimension == second.dimension, !first.isRange,
      !second.isRange, let low = first.low, low == first.high, let high = second.high,
      high == second.low, low < high, first.per != nil || first.frequency != nil,
      first.per == second.per, first.frequency == second.frequency, isGap(gap, ["to", "up to"])
    else { return nil }
    var range = second
    range.low = low
    range.isRange = true
    range.isApproximate = first.isApproximate
    range.range = first.range.union(second.range)
    range.coreRange = first.coreRange.union(second.coreRange)
    return range
  }

  /// "more than 10 and less than 20": two half-open bounds make one range.
  private func merged(_ first: Quantity, _ second: Quantity, _ gap: TextRange) -> Quantity? {
    guard !first.isRange, !second.isRange, first.unit == second.unit || first.unit.isEmpty,
      first.frequency == nil,
      isGap(gap, ["and", ",", "but", ", and", ", but"])
    else { return nil }
    var merged = second
    if let low = first.low, first.high == nil, let high = second.high, second.low == nil, low < high
    {
      merged.low = low
      merged.excludesLow = first.excludesLow
    } else if let high = first.high, first.low == nil, let low = second.low, second.high == nil,
      low < high
    {
      merged.high = high
      merged.excludesHigh = first.excludesHigh
    } else {
      return nil
    }
    merged.isRange = true
    merged.range = first.range.union(second.range)
    merged.coreRange = first.coreRange.union(second.coreRange)
    return merged
  }

  /// "5 feet 2 inches", "1 hour and 30 minutes", "2 years 6 months": one amount in two units,
  /// given in the first of them for feet and pounds, in the second for times.
  private func compound(_ first: Quantity, _ second: Quantity, _ gap: TextRange) -> Quantity? {
    guard first.dimension == second.dimension, !first.isRange, !second.isRange,
      first.per == nil, first.frequency == nil, first.high != nil || first.low != nil,
      second.low == second.high, let value = second.low,
      second.range.start == second.coreRange.start,
      isGap(gap, ["", "and", ","])
    else { return nil }
    let one = vocabulary.unit(code: first.unit)
    let two = vocabulary.unit(code: second.unit)
    guard let one, let two, one.size > two.size, value * two.size < one.size else { return nil }
    var result = second
    result.range = first.range.union(second.range)
    result.coreRange = first.coreRange.union(second.coreRange)
    result.excludesLow = first.excludesLow
    result.excludesHigh = first.excludesHigh
    result.isApproximate = first.isApproximate
    if first.dimension == .duration {
      if isGap(gap, [","]) { return nil }
      result.low = first.low.map { rounded($0 * one.size / two.size) + value }
      result.high = first.high.map { rounded($0 * one.size / two.size) + value }
    } else {
      guard
        (first.unit, second.unit) == ("[ft_i]", "[in_i]")
          || (first.unit, second.unit) == ("[lb_av]", "[oz_av]")
      else { return nil }
      result.unit = first.unit
      result.low = first.low.map { $0 + value * two.size / one.size }
      result.high = first.high.map { $0 + value * two.size / one.size }
    }
    return result
  }

  /// "5, 10 and 20 mg": the numbers before take the unit of the last one. "Two 500 mg tablets" are
  /// two tablets, "half of a 5 mg tablet" is half a tablet.
  private mutating func shareUnit(_ quantity: Quantity, _ gap: TextRange) {
    let last = found.count - 1
    if let per = quantity.per, isForm(quantity, per) {
      let before = found[last]
      let counts =
        before.dimension == .bareNumber && !before.isYear && isGap(gap, ["", "x"])
        || before.dimension == .multiple && before.unit == "x"
          && isGap(gap, ["of a", "of one", "a", "of the"])
      if counts {
        found[last].unit = per
        found[last].dimension = .count
        return
      }
    }
    guard !quantity.unit.isEmpty, quantity.dimension != .multiple, quantity.dimension != .frequency,
      isGap(
        gap,
        ["and", "or", ", and", ", or", "to", "/", "and/or", "- and", "- or", "-, and", "-, or"])
    else { return }
    if isGap(gap, ["/"]), quantity.dimension != .pressure { return }
    var index = last
    var after = quantity
    while index >= firstFound, last - index < 8 {
      let before = found[index]
      guard before.dimension == .bareNumber, !before.isYear || isSimilar(before, quantity),
        !before.isOrdinal, before.low != nil, before.range.end <= after.range.start,
        !numbersTime(before)
      else { return }
      if index < last, !isGap(TextRange(before.range.end, after.range.start), [",", "-,"]) {
        return
      }
      found[index].unit = quantity.unit
      found[index].dimension = quantity.dimension
      if before.per == nil {
        found[index].per = isForm(quantity, quantity.per) ? nil : quantity.per
      }
      after = before
      index -= 1
    }
  }

  /// "1800 or 2400 mg": no year before an amount of its size.
  private func isSimilar(_ number: Quantity, _ amount: Quantity) -> Bool {
    guard amount.dimension == .mass || amount.dimension == .activity, let low = number.low,
      let high = amount.high
    else { return false }
    return high > low / 4 && high < low * 4
  }

  /// "300 mg on day 3, and 400 mg on day 4": the number says which day and is no amount.
  private func numbersTime(_ number: Quantity) -> Bool {
    guard let word = wordBefore(number.range.start) else { return false }
    return isWord(word.start, word.end, "day") || isWord(word.start, word.end, "week")
      || isWord(word.start, word.end, "month") || isWord(word.start, word.end, "days")
      || isWord(word.start, word.end, "weeks") || isWord(word.start, word.end, "months")
      || vocabulary.labels.contains(text, word.start, word.end)
  }

  private func isForm(_ quantity: Quantity, _ per: String?) -> Bool {
    guard let per, quantity.perRange == nil else { return false }
    return vocabulary.units.contains { $0.dimension == .count && $0.code == per }
  }

  /// Whether the bytes of `gap`, trimmed of spaces, are one of `words`.
  private func isGap(_ gap: TextRange, _ words: [StaticString]) -> Bool {
    var from = gap.start
    var to = gap.end
    while from < to, isSpace(text[from]) { from += 1 }
    while to > from, isSpace(text[to - 1]) { to -= 1 }
    return words.contains { word in
      guard word.utf8CodeUnitCount == to - from else { return false }
      return word.withUTF8Buffer { buffer in
        (0..<buffer.count).allSatisfy { text[from + $0] == buffer[$0] }
      }
    }
  }
}
