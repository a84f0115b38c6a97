/// Numbers in digits.
extension QuantityScanner {
  /// Reads the number at `first`: a digit, a stop before a digit, or a vulgar fraction. Returns nil
  /// where it belongs to a date, a version, a telephone number or the like; `i` is behind it then.
  mutating func digitNumeral(_ first: Int) -> Numeral? {
    var at = first
    var numeral = Numeral(value: 0, start: first, end: first, hasDigits: true)
    if let vulgar = vulgarFraction(at: at) {
      numeral.value = vulgar.value
      numeral.isFraction = true
      numeral.end = vulgar.end
      return signed(numeral)
    }
    var digits = DigitSum()
    while at < end, isDigit(text[at]) {
      digits.add(text[at])
      at += 1
    }
    let whole = at - first
    var separated = false
    if whole >= 1, whole <= 3, let after = readGroups(at, first: first, into: &digits) {
      at = after
      separated = true
    }
    var decimals = false
    if let fraction = decimalStart(at, whole: whole, digits) {
      decimals = true
      at = fraction
      while at < end, isDigit(text[at]) {
        digits.addDecimal(text[at])
        at += 1
      }
    }
    guard digits.count <= 15 else {
      skipNumbers(at)
      return nil
    }
    if isByte(at, 0x2E), isDigit(at: at + 1), whole > 0 {
      skipNumbers(at)  // "1.2.3"
      return nil
    }
    if isByte(at, 0x3A), isDigit(at: at + 1) {
      skipNumbers(at)  // "2:30", "1:1"
      return nil
    }
    numeral.value = digits.value
    numeral.end = at
    if !decimals, !separated { numeral.plainDigits = whole }
    if !decimals, isByte(at, 0x2F) || isFractionSlash(at) {
      guard readSlash(&numeral, separated: separated) else { return nil }
    } else if !decimals {
      readMixed(&numeral)
    }
    if !numeral.isFraction {
      readExponent(&numeral)
      readScale(&numeral)
    }
    return signed(numeral)
  }

  /// Digits added up exactly as far as a double can hold them.
  struct DigitSum {
    var sum: UInt64 = 0
    var count = 0
    var decimals = 0

    mutating func add(_ byte: UInt8) {
      count += 1
      if count <= 18 { sum = sum &* 10 &+ UInt64(byte &- 0x30) }
    }

    mutating func addDecimal(_ byte: UInt8) {
      if count >= 15 { return }
      add(byte)
      decimals += 1
    }

    var value: Double {
      var scale = 1.0
      for _ in 0..<min(decimals, 22) { scale *= 10 }
      return Double(sum) / scale
    }
  }

  /// Groups of three digits behind commas or narrow spaces: "1,234,567", "25 000".
  private func readGroups(_ from: Int, first: Int, into digits: inout DigitSum) -> Int? {
    var at = from
    var groups = 0
    var sum = digits
    let comma = isByte(at, 0x2C)
    var plainSpaces = false
    while groups < 5 {
      var group = at
      if comma {
        guard isByte(group, 0x2C) else { break }
        group += 1
      } else {
        let length = spaceLength(group)
        guard length > 0, !isByte(group, 0x0A), !isByte(group, 0x0D) else { break }
        if length == 1 { plainSpaces = true }
        group += length
      }
      guard isDigit(at: group), isDigit(at: group + 1), isDigit(at: group + 2),
        !isDigit(at: group + 3)
      else { break }
      for index in group..<group + 3 { sum.add(text[index]) }
      at = group + 3
      groups += 1
    }
    // "12,34,567.89", the Indian grouping.
    if comma, groups == 0, isDigit(at: at + 1), isDigit(at: at + 2), isByte(at + 3, 0x2C),
      isDigit(at: at + 4), isDigit(at: at + 5), isDigit(at: at + 6), !isDigit(at: at + 7)
    {
      for index in at + 1..<at + 7 where index != at + 3 { sum.add(text[index]) }
      at += 7
      groups = 2
    }
    guard groups > 0 else { return nil }
    if plainSpaces, groups == 1 {
      // "2 500 mg tablets" are two tablets; "25 000 IU" and "2 500 IU" are one number.
      let round = text[at - 1] == 0x30 && text[at - 2] == 0x30 && text[at - 3] == 0x30
      if !round, from - first == 1, let unit = unit(at: at, nil), formAfter(unit.end) != nil {
        return nil
      }
      if isLetter(at: at) || text[from + 1] == 0x30 && !round { return nil }
    }
    digits = sum
    return at
  }

  /// Where the decimals begin, behind a stop, a middle dot, or a comma after a single zero.
  private func decimalStart(_ at: Int, whole: Int, _ digits: DigitSum) -> Int? {
    guard at < end else { return nil }
    if text[at] == 0x2E { return isDigit(at: at + 1) ? at + 1 : nil }
    if text[at] == 0xC2, isByte(at + 1, 0xB7), isDigit(at: at + 2) { return at + 2 }
    if text[at] == 0x2C, whole == 1, digits.sum == 0, isDigit(at: at + 1) { return at + 1 }
    return nil
  }

  private func isFractionSlash(_ at: Int) -> Bool {
    at + 2 < end && text[at] == 0xE2 && text[at + 1] == 0x81 && text[at + 2] == 0x84
  }

  /// "1/2", "120/80"; not "24/7" nor dates. Returns false where the number is to be left out.
  private mutating func readSlash(_ numeral: inout Numeral, separated: Bool) -> Bool {
    let slash = numeral.end
    var at = text[slash] == 0x2F ? slash + 1 : slash + 3
    let second = at
    var below = 0.0
    while at < end, at - second < 5, isDigit(text[at]) {
      below = below * 10 + Double(text[at] - 0x30)
      at += 1
    }
    guard at > second else { return true }
    let above = numeral.value
    if isDigit(at: at) || separated || isByte(at, 0x2F) && isDigit(at: at + 1)
      || (above == 24 && below == 7) || below == 0
    {
      skipNumbers(slash)
      return false
    }
    if above >= 60, above <= 260, below >= 30, below < above {
      secondPressure = second
      numeral.plainDigits = 0
      return true
    }
    guard above < 100, below < 1000 else {
      skipNumbers(slash)
      return false
    }
    numeral.value = above / below
    numeral.end = at
    numeral.plainDigits = 0
    numeral.isFraction = true
    return true
  }

  /// "2 1/4", "2½".
  private func readMixed(_ numeral: inout Numeral) {
    let at = skipSpaces(numeral.end)
    if let vulgar = vulgarFraction(at: at) {
      numeral.value += vulgar.value
      numeral.end = vulgar.end
      numeral.plainDigits = 0
      return
    }
    guard at > numeral.end, numeral.plainDigits > 0, isDigit(at: at), isByte(at + 1, 0x2F),
      isDigit(at: at + 2)
    else { return }
    let above = Double(text[at] - 0x30)
    var stop = at + 2
    var below = 0.0
    while stop < end, stop - at < 5, isDigit(text[stop]) {
      below = below * 10 + Double(text[stop] - 0x30)
      stop += 1
    }
    guard above > 0, above < below, below <= 64, !isByte(stop, 0x2F) else { return }
    numeral.value += above / below
    numeral.end = stop
    numeral.plainDigits = 0
  }

  /// "1.3e6", "5 x 10^9", "10⁹".
  private func readExponent(_ numeral: inout Numeral) {
    if isByte(numeral.end, 0x65) || isByte(numeral.end, 0x45),
      let exponent = integer(at: numeral.end + 1), !isLetterOrDigit(at: exponent.end)
    {
      numeral.value *= power(exponent.value)
      numeral.end = exponent.end
      numeral.plainDigits = 0
      return
    }
    if numeral.plainDigits == 2, numeral.value == 10, let exponent = raised(at: numeral.end) {
      numeral.value = power(exponent.value)
      numeral.end = exponent.end
      numeral.plainDigits = 0
      return
    }
    var at = skipSpaces(numeral.end)
    if isByte(at, 0x78) || isByte(at, 0x58) || isByte(at, 0x2A) {
      at += 1
    } else if isByte(at, 0xC3), isByte(at + 1, 0x97) {
      at += 2
    } else {
      return
    }
    at = skipSpaces(at)
    guard isByte(at, 0x31), isByte(at + 1, 0x30), let exponent = raised(at: at + 2) else { return }
    numeral.value *= power(exponent.value)
    numeral.end = exponent.end
    numeral.plainDigits = 0
  }

  private func isLetterOrDigit(at index: Int) -> Bool {
    index < end && isLetterOrDigit(text[index])
  }

  /// An exponent at `at`: "^9", "^-4", "⁹", "⁻⁴", "(9)" is not read.
  private func raised(at: Int) -> (value: Int, end: Int)? {
    if isByte(at, 0x5E) { return integer(at: at + 1) }
    var index = at
    var negative = false
    var value = 0
    var digits = 0
    while digits < 3 {
      if isByte(index, 0xC2), index + 1 < end {
        switch text[index + 1] {
        case 0xB9: value = value * 10 + 1
        case 0xB2: value = value * 10 + 2
        case 0xB3: value = value * 10 + 3
        default: return digits > 0 ? (negative ? -value : value, index) : nil
        }
        index += 2
        digits += 1
      } else if isByte(index, 0xE2), index + 2 < end, text[index + 1] == 0x81 {
        let last = text[index + 2]
        if last == 0xBB, digits == 0, !negative {
          negative = true
        } else if last == 0xB0 || (last >= 0xB4 && last <= 0xB9) {
          value = value * 10 + Int(last - 0xB0)
          digits += 1
        } else {
          break
        }
        index += 3
      } else {
        break
      }
    }
    return digits > 0 ? (negative ? -value : value, index) : nil
  }

  /// A whole number of at most three digits with an optional sign.
  func integer(at: Int) -> (value: Int, end: Int)? {
    var index = at
    var negative = false
    if isByte(index, 0x2D) || isByte(index, 0x2B) {
      negative = text[index] == 0x2D
      index += 1
    } else if isByte(index, 0xE2), isByte(index + 1, 0x88), isByte(index + 2, 0x92) {
      negative = true
      index += 3
    }
    let first = index
    var value = 0
    while index < end, index - first < 3, isDigit(text[index]) {
      value = value * 10 + Int(text[index] - 0x30)
      index += 1
    }
    guard index > first, !isDigit(at: index) else { return nil }
    return (negative ? -value : value, index)
  }

  private func power(_ exponent: Int) -> Double {
    var value = 1.0
    for _ in 0..<min(abs(exponent), 300) { value *= 10 }
    return exponent < 0 ? 1 / value : value
  }

  /// "1.2 million", "10k", "3 dozen", "25 lakh".
  private func readScale(_ numeral: inout Numeral) {
    if numeral.end < end, !isLetterOrDigit(at: numeral.end + 1) {
      if text[numeral.end] | 0x20 == 0x6B || text[numeral.end] == 0x4D {
        numeral.value *= text[numeral.end] == 0x4D ? 1e6 : 1e3
        numeral.end += 1
        numeral.plainDigits = 0
      }
    }
    for _ in 0..<2 {
      guard let scale = scaleAfter(numeral.end) else { break }
      numeral.value *= scale.value
      numeral.scale *= scale.value
      numeral.end = scale.end
      numeral.plainDigits = 0
      if let part = partAfterAnd(scale.end), scale.value >= 1e5 {
        numeral.value += part.value * scale.value
        numeral.end = part.end
        if let more = scaleAfter(part.end) {
          numeral.value += part.value * (more.value - scale.value)
          numeral.end = more.end
        }
      }
    }
  }

  /// "½" and its kin.
  func vulgarFraction(at: Int) -> (value: Double, end: Int)? {
    guard at + 1 < end else { return nil }
    if text[at] == 0xC2 {
      switch text[at + 1] {
      case 0xBC: return (0.25, at + 2)
      case 0xBD: return (0.5, at + 2)
      case 0xBE: return (0.75, at + 2)
      default: return nil
      }
    }
    guard text[at] == 0xE2, text[at + 1] == 0x85, at + 2 < end else { return nil }
    let values: [(UInt8, Double, Double)] = [
      (0x90, 1, 7), (0x91, 1, 9), (0x92, 1, 10), (0x93, 1, 3), (0x94, 2, 3), (0x95, 1, 5),
      (0x96, 2, 5), (0x97, 3, 5), (0x98, 4, 5), (0x99, 1, 6), (0x9A, 5, 6), (0x9B, 1, 8),
      (0x9C, 3, 8), (0x9D, 5, 8), (0x9E, 7, 8),
    ]
    for (byte, above, below) in values where byte == text[at + 2] { return (above / below, at + 3) }
    return nil
  }

  /// A minus or plus sign right before the number, where no word or number stands before the sign.
  private func signed(_ numeral: Numeral) -> Numeral {
    var numeral = numeral
    var sign = numeral.start - 1
    guard sign >= start else { return numeral }
    var negative = text[sign] == 0x2D
    if !negative, sign - 2 >= start, text[sign] == 0x92, text[sign - 1] == 0x88,
      text[sign - 2] == 0xE2
    {
      negative = true
      sign -= 2
    }
    guard negative else { return numeral }
    if sign > start {
      let before = text[sign - 1]
      guard isSpace(before) || before == 0x28 || (before >= 0x3C && before <= 0x3E) else {
        return numeral
      }
    }
    numeral.value = -numeral.value
    numeral.start = sign
    numeral.plainDigits = 0
    return numeral
  }
}
