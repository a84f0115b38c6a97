/// Reads the marker at the beginning of a line.
enum LineMarker {
  /// - Returns: what the line is and where its words begin.
  static func read(_ text: [UInt8], _ start: Int, _ end: Int) -> (kind: TextLine.Kind, words: Int) {
    switch text[start] {
    case 0x23: return hash(text, start, end)
    case 0x3E: return (.quotation, skipSpace(text, start + 1, end))
    case 0x7C: return table(text, start, end)
    case 0x5B: return footnote(text, start, end)
    case 0x60, 0x7E:
      return run(text, start, end) >= 3 ? (.fence, end) : (.plain, start)
    case 0x3C:
      return opensComment(text, start, end) ? (.rule, end) : (.plain, start)
    case 0x3D, 0x2D, 0x2A, 0x2B, 0x5F: return ruleOrBullet(text, start, end)
    case 0xE2: return wideBullet(text, start, end)
    case 0xC2: return middleDot(text, start, end)
    case 0xF0: return pictureBullet(text, start, end)
    case 0x30...0x39: return number(text, start, end)
    default: return (.plain, start)
    }
  }

  private static func skipSpace(_ text: [UInt8], _ from: Int, _ end: Int) -> Int {
    var at = from
    while at < end, text[at] == 0x20 || text[at] == 0x09 { at += 1 }
    return at
  }

  /// How many bytes from `start` on are equal.
  private static func run(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, text[at] == text[start] { at += 1 }
    return at - start
  }

  private static func hash(_ text: [UInt8], _ start: Int, _ end: Int) -> (TextLine.Kind, Int) {
    let level = run(text, start, end)
    let words = skipSpace(text, start + level, end)
    guard level <= 6, words > start + level, words < end else { return (.plain, start) }
    return (.heading(level: level), words)
  }

  private static func table(_ text: [UInt8], _ start: Int, _ end: Int) -> (TextLine.Kind, Int) {
    guard end - start > 1, text[end - 1] == 0x7C else { return (.plain, start) }
    let isRule = text[start..<end].allSatisfy {
      $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 || $0 == 0x09
    }
    return isRule ? (.rule, end) : (.tableRow, skipSpace(text, start + 1, end))
  }

  /// `[12]`, `[12] words`, `[^a]: words`; the marker stays part of the words, for it is what
  /// citations refer to.
  private static func footnote(_ text: [UInt8], _ start: Int, _ end: Int) -> (TextLine.Kind, Int) {
    var at = start + 1
    let isNote = at < end && text[at] == 0x5E
    if isNote { at += 1 }
    let label = at
    while at < end, at - label < 32, text[at] != 0x5D,
      isNote || (0x30...0x39).contains(text[at])
    { at += 1 }
    guard at > label, at < end, text[at] == 0x5D else { return (.plain, start) }
    let next = at + 1
    if isNote { return next < end && text[next] == 0x3A ? (.footnote, start) : (.plain, start) }
    let closes = next == end || text[next] == 0x20 || text[next] == 0x09 || text[next] == 0x3A
    return closes ? (.footnote, start) : (.plain, start)
  }

  private static func opensComment(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    text[start..<end].starts(with: "<!--".utf8)
      && text[start..<end].suffix(3).elementsEqual("-->".utf8)
  }

  private static func ruleOrBullet(
    _ text: [UInt8], _ start: Int, _ end: Int
  ) -> (TextLine.Kind, Int) {
    let byte = text[start]
    let count = run(text, start, end)
    if start + count == end, count >= 3 || byte == 0x3D && count >= 2 {
      if byte == 0x3D { return (.underline(level: 1), end) }
      return byte == 0x2D ? (.underline(level: 2), end) : (.rule, end)
    }
    if isSpacedRule(text, start, end) { return (.rule, end) }
    guard byte == 0x2D || byte == 0x2A || byte == 0x2B, count == 1 else { return (.plain, start) }
    let words = skipSpace(text, start + 1, end)
    return words > start + 1 && words < end ? (.bullet, words) : (.plain, start)
  }

  /// `* * *`, `- - -`
  private static func isSpacedRule(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start <= 100, text[start] != 0x3D, text[start] != 0x2B else { return false }
    var marks = 0
    for i in start..<end {
      if text[i] == text[start] { marks += 1 } else if text[i] != 0x20 { return false }
    }
    return marks >= 3
  }

  /// • ‣ ◦ ▪ ● ○ – — as bullets. The dashes need a space behind them.
  private static func wideBullet(
    _ text: [UInt8], _ start: Int, _ end: Int
  ) -> (TextLine.Kind, Int) {
    guard end - start > 3 else { return (.plain, start) }
    let words = skipSpace(text, start + 3, end)
    guard words < end else { return (.plain, start) }
    switch (text[start + 1], text[start + 2]) {
    case (0x80, 0xA2), (0x80, 0xA3), (0x97, 0xA6), (0x96, 0xAA), (0x97, 0x8F), (0x97, 0x8B):
      return (.bullet, words)
    case (0x80, 0x93), (0x80, 0x94):
      return words > start + 3 ? (.bullet, words) : (.plain, start)
    default:
      return isSign(text[start + 1], text[start + 2])
        ? behindSign(text, start, start + 3, end) : (.plain, start)
    }
  }

  /// ✓ ✔ ✗ ➤ ► ■ ★ → and the like: arrows, boxes, stars, check marks and other signs that stand for a bullet.
  private static func isSign(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    // Arrows, geometric shapes, miscellaneous symbols and dingbats.
    case 0x86, 0x87, 0x96...0x9E, 0xAC, 0xAD: true
    case 0x81: third == 0x83
    case 0x88: third == 0x99
    default: false
    }
  }

  /// A sign with a space behind it, past the mark that asks for its coloured form.
  private static func behindSign(
    _ text: [UInt8], _ start: Int, _ after: Int, _ end: Int
  ) -> (TextLine.Kind, Int) {
    var at = after
    if at + 3 < end, text[at] == 0xEF, text[at + 1] == 0xB8 { at += 3 }
    let words = skipSpace(text, at, end)
    return words > at && words < end ? (.bullet, words) : (.plain, start)
  }

  /// A picture such as 🔹 or 💊, with a space behind it.
  private static func pictureBullet(
    _ text: [UInt8], _ start: Int, _ end: Int
  ) -> (TextLine.Kind, Int) {
    guard end - start > 5, text[start + 1] == 0x9F else { return (.plain, start) }
    return behindSign(text, start, start + 4, end)
  }

  /// · as a bullet, with a space behind it.
  private static func middleDot(
    _ text: [UInt8], _ start: Int, _ end: Int
  ) -> (TextLine.Kind, Int) {
    guard end - start > 3, text[start + 1] == 0xB7 else { return (.plain, start) }
    let words = skipSpace(text, start + 2, end)
    return words > start + 2 && words < end ? (.bullet, words) : (.plain, start)
  }

  /// `1. words`, `12) words`: up to three digits, so that a year that begins a line is none.
  private static func number(_ text: [UInt8], _ start: Int, _ end: Int) -> (TextLine.Kind, Int) {
    var at = start
    while at < end, at - start < 4, (0x30...0x39).contains(text[at]) { at += 1 }
    guard at - start <= 3, at < end, text[at] == 0x2E || text[at] == 0x29 else {
      return (.plain, start)
    }
    let words = skipSpace(text, at + 1, end)
    return words > at + 1 && words < end ? (.numbered, words) : (.plain, start)
  }
}
