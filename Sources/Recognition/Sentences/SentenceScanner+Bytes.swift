/// What single bytes and short sequences are.
extension SentenceScanner {
  @inline(__always)
  func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  @inline(__always)
  func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  /// Bytes of the white space at `i`, 0 where there is none. Counts the no-break space and
  /// the spaces of U+2000…200A and U+202F.
  @inline(__always)
  func spaceLength(_ i: Int) -> Int {
    let byte = text[i]
    if isSpace(byte) { return 1 }
    if byte == 0xC2 { return i + 1 < end && text[i + 1] == 0xA0 ? 2 : 0 }
    if byte == 0xE2, i + 2 < end, text[i + 1] == 0x80 {
      return text[i + 2] <= 0x8A || text[i + 2] == 0xAF ? 3 : 0
    }
    return 0
  }

  func skipSpaces(_ from: Int) -> Int {
    var i = from
    while i < end {
      let length = spaceLength(i)
      if length == 0 { break }
      i += length
    }
    return i
  }

  /// Where the bullet at `i` ends, or nil: "•", "⁃", "‣", "◦", "▪", "●", and "-" or "*" before
  /// a space.
  func bullet(at i: Int) -> Int? {
    guard i + 1 < end else { return nil }
    if text[i] == 0x2D || text[i] == 0x2A { return isSpace(text[i + 1]) ? i + 1 : nil }
    guard text[i] == 0xE2, i + 2 < end else { return nil }
    switch (text[i + 1], text[i + 2]) {
    case (0x80, 0xA2), (0x80, 0xA3), (0x81, 0x83), (0x97, 0xA6), (0x96, 0xAA), (0x97, 0x8F):
      return i + 3
    default: return nil
    }
  }

  /// Where the word that ends at `stop` begins, looking back at most 24 bytes.
  func wordStart(before stop: Int) -> Int {
    var i = stop
    while i > start, stop - i < 24 {
      let byte = text[i - 1]
      if isLetterOrDigit(byte) || byte == 0x2E {
        i -= 1
        continue
      }
      if byte == 0xB0 || byte == 0xBA, i - 1 > start, text[i - 2] == 0xC2 {
        i -= 2  // "N°", "Nº"
        continue
      }
      if isSpace(byte) || byte >= 0x80 { break }
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\""),
        UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"),
        UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"):
        return i
      default: i -= 1
      }
    }
    return i
  }

  /// Where the letters and digits that begin at `from` end, looking at most 24 bytes ahead.
  func wordEnd(after from: Int) -> Int {
    var i = from
    while i < end, i - from < 24, isLetter(text[i]) || text[i] == 0x27 { i += 1 }
    return i
  }

  /// The byte length of a quotation mark or bracket that may open a sentence, 0 for none.
  func openerLength(_ i: Int) -> Int {
    switch text[i] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["),
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "{"):
      return 1
    case 0xC2:
      guard i + 1 < end else { return 0 }
      return text[i + 1] == 0xAB || text[i + 1] == 0xBF || text[i + 1] == 0xA1 ? 2 : 0
    case 0xE2:
      guard i + 2 < end, text[i + 1] == 0x80 else { return 0 }
      return text[i + 2] == 0x9C || text[i + 2] == 0x98 || text[i + 2] == 0x9E ? 3 : 0
    default: return 0
    }
  }

  /// The byte length of a quotation mark, bracket or emphasis that may follow a stop.
  func closerLength(_ i: Int) -> Int {
    switch text[i] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "}"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"):
      return 1
    case 0xC2:
      guard i + 1 < end else { return 0 }
      switch text[i + 1] {
      case 0xBB, 0xB2, 0xB3, 0xB9: return 2
      default: return 0
      }
    case 0xE2:
      guard i + 2 < end else { return 0 }
      if text[i + 1] == 0x80 { return text[i + 2] == 0x9D || text[i + 2] == 0x99 ? 3 : 0 }
      return text[i + 1] == 0x81 && text[i + 2] >= 0xB0 && text[i + 2] <= 0xB9 ? 3 : 0
    default: return 0
    }
  }

  /// Whether an upper-case letter begins at `i`: ASCII, Latin-1, Greek or Cyrillic.
  func isCapital(_ i: Int) -> Bool {
    let byte = text[i]
    if byte < 0x80 { return isUpper(byte) }
    guard i + 1 < end else { return false }
    switch byte {
    case 0xC3: return text[i + 1] <= 0x9E
    case 0xCE: return text[i + 1] >= 0x86 && text[i + 1] <= 0xAB
    case 0xD0: return text[i + 1] <= 0xAF
    default: return false
    }
  }
}
