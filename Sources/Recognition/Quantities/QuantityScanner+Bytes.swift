/// What bytes and words are.
extension QuantityScanner {
  @inline(__always)
  func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  @inline(__always)
  func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  /// Bytes of the white space at `at`: ASCII, U+00A0, U+2000…200A, U+202F.
  func spaceLength(_ at: Int) -> Int {
    guard at < end else { return 0 }
    let byte = text[at]
    if isSpace(byte) { return 1 }
    if byte == 0xC2 { return at + 1 < end && text[at + 1] == 0xA0 ? 2 : 0 }
    if byte == 0xE2, at + 2 < end, text[at + 1] == 0x80 {
      return text[at + 2] <= 0x8A || text[at + 2] == 0xAF ? 3 : 0
    }
    return 0
  }

  /// Whether a letter of `letters` (one bit each, from "a") begins at `at`.
  @inline(__always)
  func begins(_ at: Int, _ letters: UInt32) -> Bool {
    guard at < end else { return false }
    let letter = (text[at] | 0x20) &- 0x61
    return letter < 26 && letters & (1 << UInt32(letter)) != 0
  }

  /// Skips at most eight spaces, so that looking ahead stays bounded.
  @inline(__always)
  func skipSpaces(_ from: Int) -> Int {
    guard from + 1 < end else { return skipMoreSpaces(from) }
    let first = text[from]
    if first > 0x20, first < 0xC2 { return from }
    let second = text[from + 1]
    if first == 0x20, second > 0x20, second < 0xC2 { return from + 1 }
    return skipMoreSpaces(from)
  }

  private func skipMoreSpaces(_ from: Int) -> Int {
    var at = from
    var count = 0
    while count < 8 {
      let length = spaceLength(at)
      if length == 0 { break }
      at += length
      count += 1
    }
    return at
  }

  func isByte(_ at: Int, _ byte: UInt8) -> Bool { at >= start && at < end && text[at] == byte }

  /// Whether the three bytes at `at` are U+2000 + `last` (E2 80 `last`).
  func isPunctuation(_ at: Int, _ last: UInt8) -> Bool {
    at + 2 < end && text[at] == 0xE2 && text[at + 1] == 0x80 && text[at + 2] == last
  }

  func isDigit(at index: Int) -> Bool { index >= start && index < end && isDigit(text[index]) }

  func isLetter(at index: Int) -> Bool { index >= start && index < end && isLetter(text[index]) }

  /// Whether the byte at `at`, above ASCII, ends a letter: not a sign or a space (C2, E2).
  func isPartOfLetter(_ at: Int) -> Bool {
    var lead = at
    while lead > start, at - lead < 3, text[lead] & 0xC0 == 0x80 { lead -= 1 }
    return text[lead] >= 0xC3 && text[lead] != 0xE2
  }

  // MARK: Words

  /// The end of the letters that begin at `at`, at most 24 of them; nil where there are none.
  func wordEnd(_ at: Int) -> Int? {
    var stop = at
    while stop < end, stop - at < 24, isLetter(text[stop]) { stop += 1 }
    return stop > at ? stop : nil
  }

  /// The word behind white space at `at`; nil where anything else comes first.
  func wordAfter(_ at: Int) -> (start: Int, end: Int)? {
    let word = skipSpaces(at)
    guard word > at, let stop = wordEnd(word) else { return nil }
    return (word, stop)
  }

  /// The word before white space that ends at `at`, of at most 24 letters.
  func wordBefore(_ at: Int) -> (start: Int, end: Int)? {
    var stop = at
    while stop > start, at - stop < 4, isSpace(text[stop - 1]) { stop -= 1 }
    guard stop < at else { return nil }
    var word = stop
    while word > start, stop - word < 24, isLetter(text[word - 1]) { word -= 1 }
    return word < stop ? (word, stop) : nil
  }

  /// The word before the hyphen that ends at `at`.
  func wordBeforeHyphen(_ at: Int) -> (start: Int, end: Int)? {
    guard isByte(at - 1, 0x2D) else { return nil }
    var word = at - 1
    while word > start, at - word < 24, isLetter(text[word - 1]) { word -= 1 }
    return word < at - 1 ? (word, at - 1) : nil
  }

  /// Whether the bytes are `word`, ASCII case folded. `word` is in lower case.
  func isWord(_ from: Int, _ to: Int, _ word: StaticString) -> Bool {
    guard to - from == word.utf8CodeUnitCount, to <= end else { return false }
    return word.withUTF8Buffer { buffer in
      for offset in 0..<buffer.count where text[from + offset] | 0x20 != buffer[offset] {
        return false
      }
      return true
    }
  }

  /// Whether the three letters at `at` begin some number word; "bn" is the only shorter one.
  @inline(__always)
  func mayBeNumberWord(_ at: Int) -> Bool {
    guard at + 1 < end else { return false }
    let first = (text[at] | 0x20) &- 0x61
    let second = (text[at + 1] | 0x20) &- 0x61
    guard first < 26, second < 26 else { return false }
    guard at + 2 < end else { return first == 1 && second == 13 }
    let third = (text[at + 2] | 0x20) &- 0x61
    if third >= 26 { return first == 1 && second == 13 }
    return vocabulary.heads3[Int(first) * 26 + Int(second)] & (1 << UInt32(third)) != 0
  }

  func numberWord(_ word: (start: Int, end: Int)) -> NumberWord? {
    vocabulary.numberWord(text, word.start, word.end)
  }

  /// Where "a", "an" or "one" before the word at `at` begins.
  func articleBefore(_ at: Int) -> Int? {
    guard let word = wordBefore(at), word.end - word.start < 3 else { return nil }
    if case .a? = numberWord(word) { return word.start }
    return nil
  }
}
