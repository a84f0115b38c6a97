/// Digits that measure nothing.
extension QuantityScanner {
  /// Where the name ends that the digits at `at` belong to; nil where they are a number.
  /// - Parameter first: `at`, or the stop before it.
  func nameWithDigits(at: Int, _ first: Int) -> Int? {
    if let stop = attached(at, first) { return stop }
    var digits = at
    while digits < end, digits - at < 5, isDigit(text[digits]) { digits += 1 }
    if isDigit(at: digits) { return nil }
    if isByte(at, 0x31), isByte(at + 1, 0x30), isByte(at + 2, 0x2E), let stop = identifier(at) {
      return stop
    }
    let count = digits - at
    if count <= 2 {
      if isByte(at - 1, 0x28), isByte(digits, 0x29) { return digits }
      if isTimeOfDay(digits) || isDayOfMonth(at, digits) { return endOfName(digits) }
    }
    return count <= 4 && isLabelled(at) && unit(at: digits, nil) == nil ? endOfName(at) : nil
  }

  /// Digits right behind a letter, a slash, a closing mark, or inside reference brackets.
  private func attached(_ at: Int, _ first: Int) -> Int? {
    guard first > start || at > start else { return nil }
    switch text[at - 1] {
    case 0x5F, 0x23, 0x40, 0x5C, 0x5E: return endOfName(at)  // _ # @ \ ^
    case 0x2F: return at == secondPressure ? nil : endOfName(at)
    case 0x5B: return reference(at)
    case 0x2E, 0x2C, 0x3B:
      guard at - 2 >= start else { return nil }
      let before = text[at - 2]
      return isLetter(before) || before == 0x29 || before == 0x5D || before == 0x22
        || before == 0x9D
        ? endOfReference(at) : nil
    case 0x29, 0x5D: return endOfReference(at)
    case 0x22, 0x9D, 0x99:
      return at - 2 >= start && !isSpace(text[at - 2]) && text[at - 2] != 0x28
        ? endOfReference(at) : nil
    default: return nil
    }
  }

  /// "3", "3,4", "3-5" behind a word.
  private func endOfReference(_ at: Int) -> Int {
    var stop = at
    while stop < end,
      isDigit(text[stop]) || (text[stop] == 0x2C || text[stop] == 0x2D) && isDigit(at: stop + 1)
    {
      stop += 1
    }
    return stop
  }

  /// "[3]", "[3,4]", "[12-14]".
  private func reference(_ at: Int) -> Int? {
    var stop = at
    while stop < end, stop - at < 24 {
      let byte = text[stop]
      if byte == 0x5D { return stop + 1 }
      guard
        isDigit(byte) || byte == 0x2C || byte == 0x2D || byte == 0x20 || byte == 0xE2
          || byte == 0x80 || byte == 0x93
      else { return nil }
      stop += 1
    }
    return nil
  }

  /// "10.1001/jama.2014.123"
  private func identifier(_ at: Int) -> Int? {
    var stop = at + 3
    while stop < end, stop - at < 14, isDigit(text[stop]) { stop += 1 }
    guard stop - at >= 7, isByte(stop, 0x2F) else { return nil }
    while stop < end, !isSpace(text[stop]) { stop += 1 }
    return stop
  }

  /// "6 pm", "6pm", "10 a.m."
  private func isTimeOfDay(_ digits: Int) -> Bool {
    let at = skipSpaces(digits)
    guard at + 1 < end, text[at] | 0x20 == 0x61 || text[at] | 0x20 == 0x70 else { return false }
    if text[at + 1] | 0x20 == 0x6D {
      return !isLetter(at: at + 2) && (text[at] | 0x20 == 0x70 || at == digits || isUpperPair(at))
    }
    return text[at + 1] == 0x2E && isByte(at + 3, 0x2E) && text[at + 2] | 0x20 == 0x6D
  }

  private func isUpperPair(_ at: Int) -> Bool { text[at] == 0x41 && text[at + 1] == 0x4D }

  /// "May 4", "4 May", "Sept. 4"; the month has a capital.
  private func isDayOfMonth(_ at: Int, _ digits: Int) -> Bool {
    if let word = wordBefore(at) {
      if isMonth(word) { return true }
    } else {
      var stop = at
      while stop > start, at - stop < 3, isSpace(text[stop - 1]) { stop -= 1 }
      if stop < at, stop - 1 > start, text[stop - 1] == 0x2E {
        var first = stop - 1
        while first > start, stop - first < 6, isLetter(text[first - 1]) { first -= 1 }
        if isMonth((first, stop - 1)) { return true }
      }
    }
    guard let next = wordAfter(digits) else { return false }
    return isMonth(next)
  }

  private func isMonth(_ word: (start: Int, end: Int)) -> Bool {
    word.start < word.end && !isLower(text[word.start])
      && vocabulary.months.contains(text, word.start, word.end)
  }

  /// "type 2", "Fig. 3", "No. 5".
  private func isLabelled(_ at: Int) -> Bool {
    if let word = wordBefore(at) { return vocabulary.labels.contains(text, word.start, word.end) }
    var stop = at
    while stop > start, at - stop < 3, isSpace(text[stop - 1]) { stop -= 1 }
    guard stop - 1 > start, text[stop - 1] == 0x2E else { return false }
    var first = stop - 1
    while first > start, stop - first < 8, isLetter(text[first - 1]) { first -= 1 }
    return stop - 1 > first && stop - first < 6 && vocabulary.labels.contains(text, first, stop - 1)
  }

  // MARK: Skipping

  private func endOfName(_ from: Int) -> Int {
    var stop = from
    while stop < end {
      let byte = text[stop]
      if isLetterOrDigit(byte) || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2) {
        stop += 1
      } else if byte == 0x2D || byte == 0x2E || byte == 0x2C, stop + 1 < end,
        byte == 0x2D ? isLetterOrDigit(text[stop + 1]) : isDigit(text[stop + 1]), stop > from
      {
        stop += 1
      } else {
        break
      }
    }
    return stop
  }

  /// Skips letters and digits that are written together, also over hyphens: "COVID-19", "TLR4".
  mutating func skipName(from: Int) {
    i = from
    while i < end {
      let byte = text[i]
      if isLetterOrDigit(byte) || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2) {
        i += 1
      } else if byte == 0x2D, i + 1 < end, isLetterOrDigit(text[i + 1]) {
        i += 1
      } else {
        break
      }
    }
    if i == from { i += 1 }
  }

  /// Skips the rest of a date, a version or a telephone number.
  mutating func skipNumbers(_ from: Int) {
    i = max(from, i)
    while i < end {
      let byte = text[i]
      if isDigit(byte) {
        i += 1
      } else if byte == 0x2D || byte == 0x2E || byte == 0x2C || byte == 0x3A || byte == 0x2F,
        isDigit(at: i + 1)
      {
        i += 1
      } else if isPunctuation(i, 0x93), isDigit(at: i + 3) {
        i += 3
      } else {
        break
      }
    }
  }

  /// "https://…", "www.…", "doi:…": up to white space.
  mutating func skipAddress(_ word: Int, _ stop: Int) {
    i = stop
    guard stop < end, text[stop] == 0x3A || text[stop] == 0x2E || text[stop] == 0x2F else { return }
    if isSpace(text[min(stop + 1, end - 1)]) {
      i = skipSpaces(stop + 1)  // "doi: 10.1000/182"
    }
    while i < end, !isSpace(text[i]), text[i] != 0x29, text[i] != 0x3E { i += 1 }
  }

  /// "1. ", "2) ", "(3) " and bullets at the start.
  mutating func skipItemMarker() {
    var at = skipSpaces(i)
    if isByte(at, 0x2D) || isByte(at, 0x2A) { at = skipSpaces(at + 1) }
    if isPunctuation(at, 0xA2) { at = skipSpaces(at + 3) }
    let opened = isByte(at, 0x28)
    let first = opened ? at + 1 : at
    var digits = first
    while digits < end, digits - first < 3, isDigit(text[digits]) { digits += 1 }
    guard digits > first, digits < end else { return }
    var stop = digits
    if text[stop] == 0x2E, !opened { stop += 1 }
    if isByte(stop, 0x29) { stop += 1 }
    guard stop > digits, stop < end, isSpace(text[stop]) else { return }
    i = stop
  }
}
