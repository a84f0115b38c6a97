/// What stands before and behind a number: "at least", "up to", "or more", ">", "about", "$".
extension QuantityScanner {
  struct Bounds {
    /// Where the first of them begins; the start of the number where there is none.
    var start: Int
    var least = false
    var above = false
    var most = false
    var below = false
    var approximate = false
    var between = false
    var age = false
    var plusMinus = false
    var negative = false
    /// Where "over" stands, which before a duration may mean "during".
    var over = -1
    /// Index of the currency in the table of units; -1 for none.
    var currency = -1
    /// Where its sign or code begins.
    var currencyStart = -1

    mutating func apply(_ effect: BoundEffect) {
      switch effect {
      case .least: least = true
      case .above: above = true
      case .most: most = true
      case .below: below = true
      case .approximate: approximate = true
      case .between: between = true
      case .age: age = true
      case .exact: break
      }
    }

    var isOpen: Bool { least || above || most || below }
  }

  /// Reads backwards from the number that begins at `first`.
  func bounds(before first: Int) -> Bounds {
    var bounds = Bounds(start: first)
    readCurrency(&bounds)
    if bounds.currency >= 0 { bounds.currencyStart = bounds.start }
    for _ in 0..<4 {
      var at = bounds.start
      var skipped = 0
      // Not across the border of a column: "31 years and over    420 mg".
      while at > start, skipped < 3, text[at - 1] != 0x09,
        isSpace(text[at - 1]) || text[at - 1] == 0x2A || text[at - 1] == 0x5F
      {
        at -= 1
        skipped += 1
      }
      guard at > start, !isSpace(text[at - 1]) else { break }
      if readSign(at, &bounds) { continue }
      guard skipped > 0, readPhrase(at, &bounds) else { break }
    }
    return bounds
  }

  private func readCurrency(_ bounds: inout Bounds) {
    var at = bounds.start
    if at > start, isSpace(text[at - 1]) { at -= 1 }
    guard at > start else { return }
    var code = ""
    switch text[at - 1] {
    case 0x24: code = "USD"
    case 0xA3 where at - 2 >= start && text[at - 2] == 0xC2: code = "GBP"
    case 0xAC where at - 3 >= start && text[at - 2] == 0x82 && text[at - 3] == 0xE2: code = "EUR"
    default:
      guard let word = wordBefore(bounds.start), word.end - word.start == 3,
        !isLower(text[word.start])
      else { return }
      let currency = vocabulary.currency(text, word.start, word.end)
      if currency >= 0 {
        bounds.currency = currency
        bounds.start = word.start
      }
      return
    }
    bounds.currency = vocabulary.currency(code)
    bounds.start = at - (code == "USD" ? 1 : code == "GBP" ? 2 : 3)
    if code == "USD", bounds.start - 2 >= start, text[bounds.start - 1] == 0x53,
      text[bounds.start - 2] == 0x55
    {
      bounds.start -= 2
    }
  }

  /// A sign that ends at `at`: < > ≤ ≥ <= >= ~ ≈ ±.
  private func readSign(_ at: Int, _ bounds: inout Bounds) -> Bool {
    let byte = text[at - 1]
    var first = at - 1
    switch byte {
    case 0x3E:  // >
      if first > start, text[first - 1] == 0x3C || text[first - 1] == 0x3D { return false }
      bounds.above = true
    case 0x3C: bounds.below = true
    case 0x3D:
      var sign = first
      if sign > start, isSpace(text[sign - 1]) { sign -= 1 }
      guard sign > start, text[sign - 1] == 0x3C || text[sign - 1] == 0x3E else { return false }
      if text[sign - 1] == 0x3E { bounds.least = true } else { bounds.most = true }
      first = sign - 1
    case 0x7E: bounds.approximate = true
    case 0xB1:
      guard first > start, text[first - 1] == 0xC2 else { return false }
      bounds.plusMinus = true
      first -= 1
    case 0xA4, 0xA5, 0x88, 0xBE, 0xBD:
      guard at - 3 >= start, text[at - 3] == 0xE2 else { return false }
      switch (text[at - 2], byte) {
      case (0x89, 0xA4), (0xA9, 0xBD): bounds.most = true
      case (0x89, 0xA5), (0xA9, 0xBE): bounds.least = true
      case (0x89, 0x88): bounds.approximate = true
      default: return false
      }
      first = at - 3
    default: return false
    }
    bounds.start = first
    return true
  }

  /// A phrase whose last word ends at `at`.
  private func readPhrase(_ at: Int, _ bounds: inout Bounds) -> Bool {
    var stop = at
    if text[stop - 1] == 0x2E { stop -= 1 }  // "approx."
    var word = stop
    while word > start, stop - word < 16, isLetter(text[word - 1]) { word -= 1 }
    guard word < stop else { return false }
    if isWord(word, stop, "minus") || isWord(word, stop, "negative") {
      bounds.negative = true
      bounds.start = word
      return true
    }
    let phrases = vocabulary.phrasesEnding(text, word, stop)
    if phrases.isEmpty { return false }
    let previous = wordBefore(word)
    let previousKey = previous.flatMap { PackedWord(text, $0.start, $0.end) }
    next: for phrase in phrases {
      var first = word
      if let expected = phrase.rest.first {
        guard let previous, previousKey == expected else { continue }
        first = previous.start
      }
      for expected in phrase.rest.dropFirst() {
        guard let before = wordBefore(first), PackedWord(text, before.start, before.end) == expected
        else { continue next }
        first = before.start
      }
      if bounds.isOpen, phrase.effect != .approximate, phrase.effect != .age { return false }
      bounds.apply(phrase.effect)
      if phrase.effect == .above, phrase.rest.isEmpty, stop - word == 4, isWord(word, stop, "over")
      {
        bounds.over = word
      }
      if phrase.effect == .above || phrase.effect == .below,
        isWord(first, first + 5, "older") || isWord(first, first + 7, "younger")
      {
        bounds.age = true
      }
      bounds.start = first
      return true
    }
    return false
  }

  /// Whether "over" at `word` opens a bound and does not mean "during".
  func overBounds(_ word: Int) -> Bool {
    guard let before = wordBefore(word) else { return false }
    return vocabulary.beforeOver.contains(text, before.start, before.end)
  }

  /// "or more", "and older", "+" behind `stop`.
  func suffix(at stop: Int) -> (effect: BoundEffect, end: Int)? {
    if isByte(stop, 0x2B), !isDigit(at: stop + 1), !isLetter(at: stop + 1) {
      return (.least, stop + 1)
    }
    guard let word = wordAfter(stop) else { return nil }
    next: for phrase in vocabulary.phrasesBeginning(text, word.start, word.end) {
      var last = word.end
      for expected in phrase.rest {
        guard let following = wordAfter(last),
          PackedWord(text, following.start, following.end) == expected
        else { continue next }
        last = following.end
      }
      var after = last
      if let than = wordAfter(last), isWord(than.start, than.end, "than") { after = than.end }
      if let next = wordAfter(last) {
        // "up to", "and less or equal", "and more than", "and below a half" begin something else.
        let joins = isByte(word.start, 0x61)
        if isWord(next.start, next.end, "to") || joins && isWord(next.start, next.end, "or")
          || joins && after > last
        {
          return nil
        }
        if joins, case .a? = numberWord(next) { return nil }
      }
      let following = skipSpaces(after)
      if following < end, following > after || after > last {
        if isDigit(text[following]) { return nil }
        if let wordStop = wordEnd(following) {
          switch vocabulary.numberWord(text, following, wordStop) {
          case .one?, .ten?: return nil
          default: break
          }
        }
      }
      return (phrase.effect, after)
    }
    return nil
  }

  /// "or equal", "or equal to" behind "less than 5", where no other number follows.
  func orEqual(at stop: Int) -> Int? {
    guard let or = wordAfter(stop), isWord(or.start, or.end, "or"), let equal = wordAfter(or.end),
      isWord(equal.start, equal.end, "equal")
    else { return nil }
    var last = equal.end
    if let to = wordAfter(last), isWord(to.start, to.end, "to") { last = to.end }
    let next = skipSpaces(last)
    return isDigit(at: next) ? nil : last
  }

  // MARK: Between two numbers

  struct Connector {
    /// Where the second number begins.
    let next: Int
    /// Written as a dash.
    let isDash: Bool
    /// No white space around the dash.
    let isGlued: Bool
  }

  /// "-", "–", " to ", " and " (behind "between") at `stop`, with a number behind it.
  /// - Parameter alternatives: whether "or" counts, as in "two or three times a day".
  func connector(at stop: Int, between: Bool, alternatives: Bool = false) -> Connector? {
    var at = skipSpaces(stop)
    // "8- to 16-week", "5- and 10-mg"
    if isByte(stop, 0x2D), isByte(stop + 1, 0x20), isLetter(at: stop + 2) { at = stop + 2 }
    guard at < end else { return nil }
    let spaced = at > stop
    if let dash = dashLength(at) {
      let after = at + dash
      if isByte(after, 0x74), isByte(after + 1, 0x6F), isByte(after + 2, 0x2D) {
        return beginsNumber(after + 3)
          ? Connector(next: after + 3, isDash: false, isGlued: false) : nil
      }
      let next = skipSpaces(after)
      if spaced != (next > after), dash == 1 { return nil }
      guard isDigit(at: next) || isByte(next, 0x2E) && isDigit(at: next + 1) || isCurrency(next)
      else { return nil }
      return Connector(next: next, isDash: true, isGlued: !spaced)
    }
    guard spaced, begins(at, vocabulary.connectorLetters), let word = wordEnd(at) else {
      return nil
    }
    var last = word
    let isTo = isWord(at, word, "to") || isWord(at, word, "through") || isWord(at, word, "thru")
    if isTo {
    } else if isWord(at, word, "up"), let to = wordAfter(word), isWord(to.start, to.end, "to") {
      last = to.end
    } else if between, isWord(at, word, "and") {
    } else if alternatives, isWord(at, word, "or") {
    } else {
      return nil
    }
    at = skipSpaces(last)
    return beginsNumber(at) ? Connector(next: at, isDash: false, isGlued: false) : nil
  }

  private func dashLength(_ at: Int) -> Int? {
    if text[at] == 0x2D || text[at] == 0x7E { return 1 }
    guard text[at] == 0xE2, at + 2 < end else { return nil }
    if text[at + 1] == 0x80, text[at + 2] >= 0x90, text[at + 2] <= 0x95 { return 3 }
    return text[at + 1] == 0x88 && text[at + 2] == 0x92 ? 3 : nil
  }

  func isCurrency(_ at: Int) -> Bool {
    isByte(at, 0x24) || isByte(at, 0xC2) && isByte(at + 1, 0xA3)
      || isByte(at, 0xE2) && isByte(at + 1, 0x82) && isByte(at + 2, 0xAC)
  }

  private func beginsNumber(_ at: Int) -> Bool {
    guard at < end else { return false }
    if isDigit(text[at]) || isCurrency(at) { return true }
    if text[at] == 0x2E || text[at] == 0x2D { return isDigit(at: at + 1) }
    if vulgarFraction(at: at) != nil { return true }
    guard let word = wordEnd(at), let number = vocabulary.numberWord(text, at, word) else {
      return false
    }
    switch number {
    case .one, .ten, .half, .a, .quarter: return true
    default: return isWord(at, word, "minus")
    }
  }

  /// The number at `at`, which may be in digits or words; `i` stays where it is.
  mutating func peekNumeral(_ at: Int) -> Numeral? {
    guard at < end else { return nil }
    var first = at
    if isCurrency(first) { first += text[first] == 0x24 ? 1 : text[first] == 0xC2 ? 2 : 3 }
    if isByte(first, 0x2D), isDigit(at: first + 1) { first += 1 }
    guard first < end else { return nil }
    if isDigit(text[first]) || vulgarFraction(at: first) != nil
      || isByte(first, 0x2E) && isDigit(at: first + 1)
    {
      let saved = i
      defer { i = saved }
      return digitNumeral(first)
    }
    guard let stop = wordEnd(first), let number = vocabulary.numberWord(text, first, stop) else {
      return nil
    }
    switch number {
    case .one, .ten: return wordNumeral(first, joining: true)
    case .half, .quarter: return partNumeral(first, first, stop)
    case .a:
      if let next = wordAfter(stop), let part = numberWord(next) {
        switch part {
        case .half, .quarter, .part(_, plural: false):
          return partNumeral(first, next.start, next.end)
        default: break
        }
      }
      return wordNumeral(first, joining: true)
    default: return nil
    }
  }

  /// Whether "between" stands before the number at `first`.
  func isBetween(_ first: Int) -> Bool { bounds(before: first).between }
}
