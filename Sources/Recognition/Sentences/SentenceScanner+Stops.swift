/// What a stop does.
extension SentenceScanner {
  /// What comes after the white space behind a stop.
  private enum Follower {
    case capital, lowercase, digit, symbol, continuation
  }

  /// Reads the stop at `i` ('.', '!', '?' or '…') with the stops and closing marks behind it.
  mutating func readStop() {
    let stop = i
    var after = stop
    var periods = 0
    var asks = false
    var exclaims = false
    while after < end {
      if text[after] == 0x2E {
        periods += 1
        after += 1
      } else if text[after] == 0x21 || text[after] == 0x3F {
        if text[after] == 0x3F { asks = true } else { exclaims = true }
        after += 1
      } else if text[after] == 0xE2, after + 2 < end, text[after + 1] == 0x80,
        text[after + 2] == 0xA6
      {
        periods += 3
        after += 3
      } else {
        break
      }
    }
    if periods == 1, !asks, !exclaims {
      if readSpacedEllipsis(stop) { return }
      var marker = after
      var style = 1
      if marker < end, text[marker] == 0x29 {
        marker += 1
        style = 3
      }
      i = marker
      if readItemMarker(stop: stop, after: marker, style: style) { return }
    }
    let closed = skipClosers(stop, after)
    i = closed
    // "[...]" stands for words left out.
    if closed >= end || (stop > start && text[stop - 1] == 0x5B) { return }
    let quoted = closed > after
    guard spaceLength(closed) > 0 else {
      if !quoted, periods <= 1, startsGlued(stop, after) { close(at: after, next: after) }
      return
    }
    var next = skipSpaces(closed)
    next = skipReference(next)
    guard next < end else {
      i = end
      return
    }
    if endsSentence(stop, next, periods: periods, asks: asks, exclaims: exclaims, quoted: quoted) {
      var last = next
      while last > closed, isSpace(text[last - 1]) {
        last -= 1
        if text[last] == 0x0A || text[last] == 0x0D { lineStart = next }
      }
      close(at: last, next: next)
      isInList = false
    }
  }

  private func endsSentence(
    _ stop: Int, _ next: Int, periods: Int, asks: Bool, exclaims: Bool, quoted: Bool
  ) -> Bool {
    let follower = follower(next)
    if follower == .continuation { return false }
    if asks || exclaims {
      if follower == .lowercase { return !quoted && asks && periods == 0 || writesLowercase }
      return true
    }
    if periods > 1 { return follower == .capital || (periods > 3 && follower == .symbol) }
    if follower == .lowercase {
      return stop > start && (writesLowercase || opensAsWritten(next)) && !isAbbreviation(stop)
    }
    return endsAfterWord(stop, next, follower)
  }

  /// Decides over a single full stop before a capital, a digit or a symbol by the word before it.
  private func endsAfterWord(_ stop: Int, _ next: Int, _ follower: Follower) -> Bool {
    let word = wordStart(before: stop)
    if stop - word == 1, isLetter(text[word]) { return endsAfterLetter(word, next, follower) }
    if let kind = abbreviation(word, stop) {
      switch kind {
      case .introduces: return false
      case .numbers: return follower == .capital && !isCode(next) || follower == .symbol
      case .names: return follower == .capital && opensSentence(next) && wordsSoFar(stop) > 3
      case .ends:
        // "Synephrine, 50 mg. Sold as": few words before a unit of an amount.
        return follower != .digit
          && (wordsSoFar(stop) > 3
            || follower == .capital && wordsSoFar(stop) > 1 && endsUnit(word)
              // "At 5 a.m. Mr. Smith left"
              && !(word..<stop).contains { text[$0] == 0x2E })
      }
    }
    return true
  }

  /// A single letter before a stop: an initial, the end of a name ("vitamin D."), or "I".
  private func endsAfterLetter(_ word: Int, _ next: Int, _ follower: Follower) -> Bool {
    if follower == .digit { return isUpper(text[word]) || endsUnit(word) }
    guard follower == .capital else { return true }
    if endsUnit(word) { return true }
    if isLower(text[word]) { return opensSentence(next) }
    if word > start, isSpace(text[word - 1]) {
      let label = wordStart(before: word - 1)
      if splitter.labelNouns.contains(text, label, word - 1) { return true }
    }
    return opensSentence(next)
  }

  /// Whether the letter at `word` is a unit after a number: "5 g."
  private func endsUnit(_ word: Int) -> Bool {
    var i = word
    while i > start, isSpace(text[i - 1]), word - i < 3 { i -= 1 }
    return i > start && isDigit(text[i - 1])
  }

  private func abbreviation(_ word: Int, _ stop: Int) -> Abbreviation? {
    let value = splitter.abbreviations.value(text, word, stop)
    if value >= 0 { return Abbreviation(rawValue: value) }
    // Letters with stops between them: "N.A.S.A", "Dipl.Ing".
    var segment = 0
    var hasStop = false
    for index in word..<stop {
      if text[index] == 0x2E {
        if segment == 0 { return nil }
        hasStop = true
        segment = 0
      } else if isLetter(text[index]) {
        segment += 1
        if segment > 2 { return nil }
      } else {
        return nil
      }
    }
    return hasStop ? .names : nil
  }

  private func isAbbreviation(_ stop: Int) -> Bool {
    if !isLetterOrDigit(text[stop - 1]) { return false }
    let word = wordStart(before: stop)
    return stop - word < 2 || abbreviation(word, stop) != nil
  }

  // MARK: What follows

  private func follower(_ next: Int) -> Follower {
    var i = next
    var openers = 0
    while i < end, openers < 4 {
      let length = openerLength(i)
      if length == 0 { break }
      i += length
      openers += 1
    }
    guard i < end else { return .symbol }
    let byte = text[i]
    if isCapital(i) { return .capital }
    if isDigit(byte) { return .digit }
    if isLower(byte) {
      // "mRNA", "pH", "iPhone" open sentences as they are.
      if i + 1 < end, isUpper(text[i + 1]) { return .capital }
      return .lowercase
    }
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"),
      UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "="),
      UInt8(ascii: "%"), UInt8(ascii: "|"):
      return .continuation
    case UInt8(ascii: "-"):
      return i + 2 < end && isSpace(text[i + 1]) && isCapital(i + 2) ? .symbol : .continuation
    case UInt8(ascii: "."):
      return i + 1 < end && isDigit(text[i + 1]) ? .digit : .continuation
    case 0xC3: return .lowercase
    case 0xE2:
      // Dashes and the ellipsis go on; bullets, arrows and signs begin.
      return bullet(at: i) == nil && i + 1 < end && text[i + 1] == 0x80 ? .continuation : .symbol
    default: return .symbol
    }
  }

  /// The word that begins at `next`, after quotes and brackets, opens sentences.
  private func opensSentence(_ next: Int) -> Bool {
    var i = next
    while i < end, i - next < 8 {
      let length = openerLength(i)
      if length == 0 { break }
      i += length
    }
    var stop = wordEnd(after: i)
    // "It's" and "Here's" as "It" and "Here".
    if stop - i > 2, text[stop - 2] == 0x27 { stop -= 2 }
    return splitter.openers.contains(text, i, stop) || opensWithPlural(i, stop)
  }

  /// "Physicians can": a plural with an auxiliary behind it.
  private func opensWithPlural(_ word: Int, _ stop: Int) -> Bool {
    guard stop - word > 4, stop + 1 < end, text[stop - 1] == 0x73, text[stop - 2] != 0x73,
      isSpace(text[stop])
    else { return false }
    return splitter.auxiliaries.contains(text, stop + 1, wordEnd(after: stop + 1))
  }

  /// "i" and web addresses open sentences in small letters.
  private func opensAsWritten(_ next: Int) -> Bool {
    let stop = wordEnd(after: next)
    guard stop < end else { return false }
    switch stop - next {
    case 1: return text[next] == 0x69 && isSpace(text[stop])
    case 4, 5: return text[next] == 0x68 && text[stop] == 0x3A && text[next + 3] == 0x70
    default: return stop - next < 5 && text[next] == 0x69 && text[next + 1] == 0x27
    }
  }

  /// A capital with a digit, as in "Fig. S1" or "No. A5".
  private func isCode(_ next: Int) -> Bool {
    next + 1 < end && isUpper(text[next]) && isDigit(text[next + 1])
  }

  /// Whether the sentence began with a small letter, so that its writer uses none others.
  private var writesLowercase: Bool {
    var i = contentStart
    while i < end, i - contentStart < 6 {
      let length = openerLength(i)
      if length == 0 { break }
      i += length
    }
    return i + 1 < end && isLower(text[i]) && !isUpper(text[i + 1])
  }

  /// Words of the current sentence before `stop`; counts no further than 4.
  private func wordsSoFar(_ stop: Int) -> Int {
    var words = 0
    var i = contentStart
    while i < stop, words < 4 {
      while i < stop, isSpace(text[i]) { i += 1 }
      if i >= stop { break }
      words += 1
      while i < stop, !isSpace(text[i]) { i += 1 }
    }
    return words
  }

  // MARK: Marks behind a stop

  /// Skips closing quotes, brackets, emphasis and reference markers that stand right behind
  /// a stop.
  private func skipClosers(_ stop: Int, _ after: Int) -> Int {
    var i = after
    while i < end {
      let length = closerLength(i)
      if length > 0 {
        i += length
      } else if let reference = reference(at: i) {
        i = reference
      } else {
        break
      }
    }
    // Superscript references that lost their form: "pain.3,4 The".
    guard i < end, isDigit(text[i]), stop > start, !isDigit(text[stop - 1]) else { return i }
    var digits = i
    while digits < end, digits - i < 12,
      isDigit(text[digits]) || text[digits] == 0x2C || text[digits] == 0x2D
    {
      digits += 1
    }
    return digits >= end || spaceLength(digits) > 0 ? digits : i
  }

  /// A marker such as "[3]" or "[12,14-16]" behind a stop and white space belongs to
  /// the sentence before it.
  private func skipReference(_ next: Int) -> Int {
    var i = next
    var last = next
    while let after = reference(at: i) {
      guard after >= end || isSpace(text[after]) || text[after] == 0x5B else { return last }
      last = skipSpaces(after)
      i = last
    }
    return last
  }

  private func reference(at i: Int) -> Int? {
    guard i < end, text[i] == 0x5B else { return nil }
    var j = i + 1
    var digits = 0
    while j < end, j - i < 24 {
      let byte = text[j]
      if byte == 0x5D { return digits > 0 ? j + 1 : nil }
      if isDigit(byte) {
        digits += 1
      } else if byte != 0x2C, byte != 0x2D, byte != 0x20, byte != 0xE2, byte != 0x80, byte != 0x93 {
        return nil
      }
      j += 1
    }
    return nil
  }

  /// ". . ." and ". . . .". Returns whether there was one; `i` is behind it then.
  private mutating func readSpacedEllipsis(_ stop: Int) -> Bool {
    var after = stop + 1
    var count = 1
    while after + 1 < end, text[after] == 0x20, text[after + 1] == 0x2E,
      after + 2 >= end || !isLetterOrDigit(text[after + 2])
    {
      count += 1
      after += 2
    }
    guard count > 1 else { return false }
    let closed = skipClosers(stop, after)
    i = closed
    guard closed < end, spaceLength(closed) > 0 else { return true }
    let next = skipSpaces(closed)
    guard next < end, follower(next) == .capital else { return true }
    if stop > start, !isSpace(text[stop - 1]) {
      // The full stop of a sentence, and an ellipsis that opens the next one.
      close(at: stop + 1, next: stop + 1)
      i = closed
    } else if count > 3 {
      close(at: closed, next: next)
    }
    return true
  }

  /// "world.Today is": no white space between two sentences. Addresses, file names and
  /// abbreviations are no sentences.
  private func startsGlued(_ stop: Int, _ after: Int) -> Bool {
    guard after + 1 < end, isUpper(text[after]), isLower(text[after + 1]), stop - 1 > start else {
      return false
    }
    let before = text[stop - 1]
    guard isLower(before) || isDigit(before) || before == 0x29 else { return false }
    var word = stop
    while word > start, stop - word < 40, !isSpace(text[word - 1]) {
      word -= 1
      switch text[word] {
      case UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: ":"),
        UInt8(ascii: "_"), UInt8(ascii: "\\"):
        return false
      default: break
      }
    }
    guard stop - word > 1, !isDigit(before) || stop - word > 3 else { return false }
    if let kind = abbreviation(wordStart(before: stop), stop), kind != .ends { return false }
    var tail = after
    while tail < end, tail - after < 40, !isSpace(text[tail]) {
      if text[tail] == 0x40 || text[tail] == 0x2F { return false }
      tail += 1
    }
    return true
  }
}
