/// Numbers in words.
extension QuantityScanner {
  /// Reads the cardinal or fraction at `word`: "twenty-five", "one hundred and three", "two and
  /// a half", "one-tenth", "five point five", "a dozen".
  /// - Parameter joining: whether "and" may continue the number; not behind "between".
  func wordNumeral(_ word: Int, joining: Bool) -> Numeral? {
    var numeral = Numeral(value: 0, start: word, end: word)
    var total = 0.0
    var group = 0.0
    var lastScale = 0.0
    var at = word
    var afterTen = false
    reading: while numeral.words < 24, let stop = wordEnd(at),
      let number = vocabulary.numberWord(text, at, stop)
    {
      let units = group.truncatingRemainder(dividingBy: 100)
      let isFirst = numeral.words == 0
      switch number {
      case .a:
        guard isFirst else { break reading }
        numeral.end = stop
        numeral.words = 1
        at = nextWord(stop, spacedHyphen: false) ?? end
        guard let next = wordEnd(at),
          case .scale(let scale)? = vocabulary.numberWord(text, at, next)
        else { return nil }
        if scale == 100 { group = 100 } else { total = scale }
        lastScale = scale
        numeral.end = next
        at = nextWord(next, spacedHyphen: false) ?? end
        continue reading
      case .one(let value):
        if !isFirst {
          if value >= 10 || value == 0 {
            if units != 0 || value == 0 { break reading }
          } else if units != 0, !(units >= 20 && units.truncatingRemainder(dividingBy: 10) == 0) {
            break reading
          }
          if group == 0, total == 0 { break reading }
        }
        group += value
      case .ten(let value):
        if units != 0 || (!isFirst && group == 0 && total == 0) || ordinalFollows(stop) {
          break reading
        }
        group += value
      case .scale(let scale), .scales(let scale):
        if isFirst { break reading }
        if scale == 100 {
          if group == 0 || group >= 100 { break reading }
          group *= 100
        } else if scale == 12 {
          total = (total + group) * 12
          group = 0
        } else if group == 0 {
          if total == 0 { break reading }
          total *= scale
          lastScale = scale
        } else if lastScale == 0 || scale < lastScale {
          total += group * scale
          group = 0
          lastScale = scale
        } else {
          total = (total + group) * scale
          group = 0
          lastScale = scale
        }
      case .part, .half, .quarter:
        guard !isFirst, let below = denominator(number, plural: total + group != 1) else {
          break reading
        }
        numeral.value = (total + group) / below
        numeral.isFraction = true
        numeral.end = stop
        numeral.words += 1
        scaleFraction(&numeral)
        return numeral
      case .and:
        if let part = partAfterAnd(numeral.end) {
          numeral.value =
            total + group + part.value * (group == 0 && lastScale >= 1e5 ? lastScale : 1)
          numeral.end = part.end
          numeral.words += 2
          if let scale = scaleAfter(part.end) {
            let base = group == 0 && lastScale >= 1e5 ? total : 0
            numeral.value =
              base > 0 ? base + part.value * scale.value : numeral.value * scale.value
            numeral.end = scale.end
          }
          return numeral
        }
        guard joining, let next = nextWord(stop, spacedHyphen: false), let nextStop = wordEnd(next),
          joins(next, nextStop, after: total + group)
        else { break reading }
        at = next
        continue reading
      case .point:
        if let decimals = decimals(stop) {
          numeral.value = total + group + decimals.value
          numeral.end = decimals.end
          numeral.words += 2
          return numeral
        }
        break reading
      default: break reading
      }
      numeral.words += 1
      numeral.end = stop
      if case .ten = number { afterTen = true } else { afterTen = false }
      guard let next = nextWord(stop, spacedHyphen: afterTen) else { break }
      at = next
    }
    guard numeral.words > 0 else { return nil }
    numeral.value = total + group
    readCompoundDenominator(&numeral)
    return numeral
  }

  /// The start of the word behind white space or a hyphen.
  private func nextWord(_ stop: Int, spacedHyphen: Bool) -> Int? {
    if isByte(stop, 0x2D) { return isLetter(at: stop + 1) ? stop + 1 : nil }
    let next = skipSpaces(stop)
    guard next > stop else { return nil }
    if isLetter(at: next) { return next }
    guard isByte(next, 0x2D) else { return nil }
    let word = skipSpaces(next + 1)
    guard isLetter(at: word), let stop = wordEnd(word) else { return nil }
    switch vocabulary.numberWord(text, word, stop) {
    case .one(let value)? where spacedHyphen && value > 0 && value < 10: return word
    case .part?: return word
    default: return nil
    }
  }

  /// "twenty-fifth": the ten belongs to an ordinal.
  private func ordinalFollows(_ stop: Int) -> Bool {
    guard let next = nextWord(stop, spacedHyphen: false), isByte(stop, 0x2D),
      let nextStop = wordEnd(next),
      case .part(let value, _)? = vocabulary.numberWord(text, next, nextStop)
    else { return false }
    return value < 10
  }

  /// "one twenty-fifth", "three twenty-firsts".
  private func readCompoundDenominator(_ numeral: inout Numeral) {
    guard let ten = nextWord(numeral.end, spacedHyphen: false), let tenStop = wordEnd(ten),
      case .ten(let tens)? = vocabulary.numberWord(text, ten, tenStop),
      let one = nextWord(tenStop, spacedHyphen: false), let oneStop = wordEnd(one),
      case .part(let ones, let plural)? = vocabulary.numberWord(text, one, oneStop), ones < 10,
      plural || numeral.value == 1
    else { return }
    numeral.value /= tens + ones
    numeral.isFraction = true
    numeral.end = oneStop
    numeral.words += 2
  }

  /// The denominator of a fraction word; nil for an ordinal.
  private func denominator(_ number: NumberWord, plural: Bool) -> Double? {
    switch number {
    case .half: return 2
    case .quarter: return plural ? nil : 4
    case .part(let value, let isPlural):
      guard isPlural == plural || isPlural, value > 1 else { return nil }
      return value
    default: return nil
    }
  }

  /// "and three", where it continues "one hundred": not "and three hundred".
  private func joins(_ next: Int, _ stop: Int, after value: Double) -> Bool {
    guard value >= 100, value.truncatingRemainder(dividingBy: 100) == 0 else { return false }
    var at = next
    var last = stop
    var count = 0
    while count < 3, let number = vocabulary.numberWord(text, at, last) {
      switch number {
      case .one, .ten: break
      case .scale(let scale):
        return scale < value && (scale != 100 || value >= 1000)
          || scale > value && scale != 12
      default: return count > 0
      }
      count += 1
      guard let following = nextWord(last, spacedHyphen: false), let end = wordEnd(following) else {
        break
      }
      at = following
      last = end
    }
    return count > 0
  }

  /// "and a half", "and half", "and three quarters" behind `stop`.
  func partAfterAnd(_ stop: Int) -> (value: Double, end: Int)? {
    guard isByte(skipSpaces(stop), 0x61), let and = wordAfter(stop),
      isWord(and.start, and.end, "and"),
      let first = wordAfter(and.end)
    else { return nil }
    var above = 1.0
    var part = first
    switch numberWord(first) {
    case .half?: return (0.5, first.end)
    case .a?:
      guard let next = wordAfter(first.end) else { return nil }
      part = next
    case .one(let value)?:
      guard let next = nextWord(first.end, spacedHyphen: true), let nextStop = wordEnd(next) else {
        return nil
      }
      above = value
      part = (next, nextStop)
    default: return nil
    }
    guard let number = numberWord(part), let below = denominator(number, plural: above != 1) else {
      return nil
    }
    // "version two and a previous": only what can be a part of something.
    if case .part(_, plural: false) = number, above == 1, !endsPart(part.end) { return nil }
    return (above / below, part.end)
  }

  private func endsPart(_ stop: Int) -> Bool {
    guard let next = wordAfter(stop) else { return true }
    if isWord(next.start, next.end, "of") || scaleAfter(stop) != nil { return true }
    return vocabulary.unit(text, next.start, next.end) >= 0
  }

  /// "half", "a quarter", "a third" with what they are a part of: "half a million", "half a dozen".
  func partNumeral(_ first: Int, _ word: Int, _ stop: Int) -> Numeral? {
    guard let number = vocabulary.numberWord(text, word, stop) else { return nil }
    var numeral = Numeral(value: 0, start: first, end: stop, isFraction: true, words: 1)
    switch number {
    case .half: numeral.value = 0.5
    case .quarter: numeral.value = 0.25
    case .part(let value, _): numeral.value = 1 / value
    default: return nil
    }
    scaleFraction(&numeral)
    return numeral
  }

  /// "million", "a dozen" and "of a million" behind a fraction.
  private func scaleFraction(_ numeral: inout Numeral) {
    var at = numeral.end
    if let of = wordAfter(at), isWord(of.start, of.end, "of") { at = of.end }
    if let article = wordAfter(at), case .a? = numberWord(article) { at = article.end }
    guard let scale = scaleAfter(at) else { return }
    numeral.value *= scale.value
    numeral.end = scale.end
    numeral.isFraction = false
  }

  /// "million" behind white space or a hyphen.
  func scaleAfter(_ stop: Int) -> (value: Double, end: Int)? {
    var word = skipSpaces(stop)
    if word == stop {
      // "2mil" and "5bn" are written together, "5-million" with a hyphen.
      if isByte(stop, 0x2D) { word += 1 } else if !isDigit(at: stop - 1) { return nil }
    }
    guard mayBeNumberWord(word), let last = wordEnd(word) else { return nil }
    switch vocabulary.numberWord(text, word, last) {
    case .scale(let value)?: return (value, last)
    case .scales(let value)?: return (value, last)
    default: return nil
    }
  }

  /// "five", "zero eight", "seventy-one" behind "point".
  private func decimals(_ stop: Int) -> (value: Double, end: Int)? {
    var scale = 1.0
    var value = 0.0
    var last = stop
    var at = nextWord(stop, spacedHyphen: false)
    var count = 0
    while count < 12, let word = at, let wordStop = wordEnd(word) {
      switch vocabulary.numberWord(text, word, wordStop) {
      case .one(let digit)? where digit < 10:
        scale /= 10
        value += digit * scale
      case .one(let number)?, .ten(let number)?:
        scale /= 100
        value += number * scale
        if case .ten? = vocabulary.numberWord(text, word, wordStop),
          let ones = nextWord(wordStop, spacedHyphen: true), let onesStop = wordEnd(ones),
          case .one(let digit)? = vocabulary.numberWord(text, ones, onesStop), digit < 10
        {
          value += digit * scale
          return (rounded(value), onesStop)
        }
      default: return count > 0 ? (rounded(value), last) : nil
      }
      last = wordStop
      count += 1
      at = nextWord(wordStop, spacedHyphen: false)
    }
    return count > 0 ? (rounded(value), last) : nil
  }

  /// Twelve significant digits, so that sums and conversions of decimals print as written.
  func rounded(_ value: Double) -> Double {
    guard value != 0, value.isFinite else { return value }
    var scale = 1.0
    var magnitude = abs(value)
    var steps = 0
    while magnitude < 1e11, steps < 40 {
      magnitude *= 10
      scale *= 10
      steps += 1
    }
    return (value * scale).rounded() / scale
  }
}
