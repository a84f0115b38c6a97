/// Units and what is written about them.
extension QuantityScanner {
  struct UnitMatch {
    /// Index in the table of units.
    let index: Int
    let dimension: Quantity.Dimension
    let start: Int
    var end: Int

    var isTime: Bool { dimension == .duration }
  }

  private func unitMatch(_ index: Int, _ start: Int, _ end: Int) -> UnitMatch {
    UnitMatch(index: index, dimension: vocabulary.dimensions[index], start: start, end: end)
  }

  func code(_ match: UnitMatch) -> String { vocabulary.units[match.index].code }

  func periodName(_ match: UnitMatch) -> String? { vocabulary.units[match.index].period }

  /// The unit behind a number that ends at `stop`: "mg", " mg", "-mg", " (mg)".
  /// - Parameter numeral: the number, where a fraction lets "of a" stand between.
  func unit(at stop: Int, _ numeral: Numeral?) -> UnitMatch? {
    guard stop < end else { return nil }
    var at = stop
    var hyphenated = false
    if text[at] == 0x2D {
      guard isLetter(at: at + 1) else { return nil }
      at += 1
      hyphenated = true
    } else {
      at = skipSpaces(at)
    }
    guard at < end else { return nil }
    if !hyphenated, let bracketed = bracketedUnit(at, stop) { return bracketed }
    if let match = unitWord(at) {
      if at == stop {
        // "1980s", and "5m" before more letters, are no seconds and no metres.
        if match.end - at == 1, text[at] == 0x73 { return nil }
      } else if match.end - at == 1, text[at] | 0x20 == 0x78 || text[at] == 0x70 {
        return nil  // "2 x", "n = 5 p < 0.05"
      }
      return match
    }
    guard let numeral, numeral.isFraction, at > stop, let word = wordEnd(at) else { return nil }
    var next = at
    var nextEnd = word
    if isWord(next, nextEnd, "of"), let article = wordAfter(nextEnd) { (next, nextEnd) = article }
    guard case .a? = vocabulary.numberWord(text, next, nextEnd), let thing = wordAfter(nextEnd),
      let match = unitWord(thing.start)
    else { return nil }
    switch match.dimension {
    case .duration, .volume, .count, .length, .mass: return match
    default: return nil
    }
  }

  /// "20 (kg)", "20 [kg]".
  private func bracketedUnit(_ at: Int, _ stop: Int) -> UnitMatch? {
    let closer: UInt8
    switch text[at] {
    case 0x28: closer = 0x29
    case 0x5B: closer = 0x5D
    case 0x7B: closer = 0x7D
    case 0x3C: closer = 0x3E
    default: return nil
    }
    guard let match = unitWord(at + 1), isByte(match.end, closer) else { return nil }
    return unitMatch(match.index, match.start, match.end + 1)
  }

  /// The unit that is written at `at`.
  func unitWord(_ at: Int) -> UnitMatch? {
    guard at < end else { return nil }
    if text[at] == 0x25 {
      return unitMatch(vocabulary.percent, at, at + 1)
    }
    let stop = unitTokenEnd(at)
    guard stop > at else { return nil }
    let letters = isLetter(text[stop - 1]) ? stop : wordEnd(at) ?? stop
    if begins(at, vocabulary.phraseLetters) || text[at] >= 0x80 {
      for phrase in vocabulary.unitPhrases(text, at, letters) {
        if let last = match(phrase.rest, from: letters) {
          return unitMatch(phrase.unit, at, last)
        }
      }
    }
    let index = vocabulary.unit(text, at, stop)
    guard index >= 0 else { return nil }
    // "24703 L-202"
    if stop - at == 1, isByte(stop, 0x2D), isDigit(at: stop + 1) { return nil }
    return unitMatch(index, at, stop)
  }

  /// Letters with µ, °, and a power at the end: "µg", "°C", "m2", "m²".
  private func unitTokenEnd(_ at: Int) -> Int {
    var stop = at
    while stop < end, stop - at < 24 {
      let byte = text[stop]
      if isLetter(byte) {
        stop += 1
      } else if byte == 0xC2, stop + 1 < end, text[stop + 1] == 0xB5 || text[stop + 1] == 0xB0 {
        stop += 2
      } else if byte == 0xCE, isByte(stop + 1, 0xBC) {
        stop += 2
      } else if byte == 0xE2, isByte(stop + 1, 0x84),
        isByte(stop + 2, 0x83) || isByte(stop + 2, 0x89)
      {
        stop += 3
      } else {
        break
      }
    }
    guard stop > at, stop < end else { return stop }
    if text[stop] == 0xC2, stop + 1 < end, text[stop + 1] == 0xB2 || text[stop + 1] == 0xB3 {
      return stop + 2
    }
    if text[stop] == 0xC3, isByte(stop + 1, 0x97), stop == at { return stop + 2 }
    if text[stop] == 0x32 || text[stop] == 0x33, text[stop - 1] == 0x6D { stop += 1 }
    // A letter or digit right behind makes it another word.
    if stop < end, isLetterOrDigit(text[stop]) || (text[stop] >= 0xC3 && text[stop] != 0xE2) {
      return at
    }
    return stop
  }

  /// The end of the words `rest` behind `stop`, each after white space or a hyphen; nil where
  /// other words follow.
  private func match(_ rest: [PackedWord], from stop: Int) -> Int? {
    var at = stop
    for word in rest {
      var next = skipSpaces(at)
      if next == at {
        guard isByte(at, 0x2D) else { return nil }
        next += 1
      }
      guard let last = wordEnd(next), PackedWord(text, next, last) == word else { return nil }
      at = last
    }
    return at
  }

  /// The form behind an amount: "500 mg tablets", "50-mg capsule", "2 g dose".
  func formAfter(_ stop: Int) -> UnitMatch? {
    var at = skipSpaces(stop)
    if at == stop {
      guard isByte(stop, 0x2D) else { return nil }
      at += 1
    }
    guard begins(at, vocabulary.formLetters), let match = unitWord(at), match.dimension == .count,
      match.index != vocabulary.meal
    else { return nil }
    return match
  }

  // MARK: Denominators

  /// What stands below the line: part of the unit ("mg/dL") or what the amount is for ("mg/day").
  struct Denominator {
    var suffix = ""
    var isConcentration = false
    var per: String?
    /// Where what belongs to the unit ends.
    var unitEnd: Int
    var end: Int
  }

  /// Reads "/kg/day", " per day", "/dL", " per 100 g" behind a unit.
  mutating func denominator(at stop: Int) -> Denominator {
    var result = Denominator(unitEnd: stop, end: stop)
    for _ in 0..<3 {
      var at = skipSpaces(result.end)
      if isByte(at, 0x2F) {
        at = skipSpaces(at + 1)
      } else if at > result.end, isByte(at, 0x70), let word = wordEnd(at), isWord(at, word, "per") {
        at = skipSpaces(word)
      } else {
        break
      }
      if isDigit(at: at), let amount = amountBelow(at) {
        result.per = amount.text
        result.end = amount.end
        continue
      }
      guard let match = unitWord(at) else {
        if result.per == nil, let person = personBelow(at) {
          result.per = "person"
          result.end = person
        }
        break
      }
      let below = vocabulary.units[match.index]
      switch below.dimension {
      case .duration: result.per = below.period
      case .count: result.per = below.period
      case .mass where below.period != nil: result.suffix += "/" + below.code
      case .volume where below.period != nil: result.per = below.period
      case .mass, .volume, .area, .amount, .length, .energy:
        result.suffix += "/" + below.code
        result.isConcentration = true
      default: return result
      }
      result.end = match.end
      if let weight = bodyWeight(match.end) { result.end = weight }
      if result.per == nil { result.unitEnd = result.end }
    }
    return result
  }

  /// "per 100 g", "per 1,000"
  private mutating func amountBelow(_ at: Int) -> (text: String, end: Int)? {
    guard let numeral = peekNumeral(at), numeral.value >= 1, numeral.value < 1e9 else { return nil }
    let number = String(Int(numeral.value))
    if let unit = unit(at: numeral.end, numeral), unit.dimension != .multiple {
      return (number + " " + code(unit), unit.end)
    }
    return (number, numeral.end)
  }

  private func personBelow(_ at: Int) -> Int? {
    guard let stop = wordEnd(at) else { return nil }
    let isPerson =
      isWord(at, stop, "person") || isWord(at, stop, "patient") || isWord(at, stop, "capita")
      || isWord(at, stop, "child") || isWord(at, stop, "adult")
    return isPerson ? stop : nil
  }

  /// "of body weight", "body weight", "bodyweight".
  private func bodyWeight(_ stop: Int) -> Int? {
    guard var word = wordAfter(stop) else { return nil }
    if isWord(word.start, word.end, "of"), let next = wordAfter(word.end) { word = next }
    if isWord(word.start, word.end, "bodyweight") { return word.end }
    guard isWord(word.start, word.end, "body"), let weight = wordAfter(word.end),
      isWord(weight.start, weight.end, "weight")
    else { return nil }
    return weight.end
  }
}
