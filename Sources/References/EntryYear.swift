/// A number in an entry that may be the year of publication.
struct EntryYear: Hashable {
  let value: Int
  /// With the bracket before it, if any.
  let start: Int
  /// Behind the bracket that closes, if any.
  let end: Int
  /// "(2009)", "(2009a)", "(2009, March 3)"
  let isEnclosed: Bool
  /// "2009;10", "2009 Apr", "(2009)", "2009, pp.": as years of publication are written.
  let isStrong: Bool

  /// All of them in a text, in order; ranges of pages and dates of access are none.
  static func all(in text: [UInt8]) -> [EntryYear] {
    var years: [EntryYear] = []
    var i = 0
    while i + 4 <= text.count {
      guard isDigit(text[i]) else {
        i += 1
        continue
      }
      var stop = i
      while stop < text.count, isDigit(text[stop]) { stop += 1 }
      if stop - i == 4, let year = year(text, i) { years.append(year) }
      i = stop
    }
    return years
  }

  private static func year(_ text: [UInt8], _ i: Int) -> EntryYear? {
    let value = text[i..<i + 4].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    guard (1800...2099).contains(value) else { return nil }
    let before = i > 0 ? text[i - 1] : 0x20
    // "1663-1672", "e2010", "10:1999": a page or a number.
    switch before {
    case 0x20, 0x28, 0x5B, 0x2C, 0x2E, 0x3B: break
    default: return nil
    }
    if saysAccess(text, i) || saysPage(text, i) { return nil }
    var end = i + 4
    if end < text.count, (0x61...0x66).contains(text[end]),
      end + 1 == text.count || !isWord(text[end + 1])
    {
      end += 1
    }
    let after = end < text.count ? text[end] : 0x20
    if after == 0x2D || isWord(after), before != 0x28 { return nil }
    if after == 0xE2, end + 2 < text.count, text[end + 1] == 0x80, before != 0x28 { return nil }
    var isEnclosed = false
    var start = i
    if before == 0x28 || before == 0x5B,
      let close = text[end..<min(text.count, end + 24)].firstIndex(
        of: before == 0x28 ? 0x29 : 0x5D)
    {
      isEnclosed = before == 0x28
      start = i - 1
      end = close + 1
    }
    return EntryYear(
      value: value, start: start, end: end, isEnclosed: isEnclosed,
      isStrong: isEnclosed || after == 0x3B || after == 0x3A || followedByMonth(text, end)
        || followedByPages(text, end))
  }

  private static func followedByMonth(_ text: [UInt8], _ end: Int) -> Bool {
    guard end + 4 <= text.count, text[end] == 0x20 else { return false }
    let word = String(decoding: text[(end + 1)..<(end + 4)], as: UTF8.self)
    return ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
      .contains(word)
  }

  private static func followedByPages(_ text: [UInt8], _ end: Int) -> Bool {
    text[end...].starts(with: ", pp".utf8) || text[end...].starts(with: ", p.".utf8)
  }

  /// Words before a year that is that of a visit.
  private static let visits: [[UInt8]] = [
    "accessed", "retrieved", "cited", "access date", "viewed",
  ]
  .map { Array($0.utf8) }

  private static func saysAccess(_ text: [UInt8], _ i: Int) -> Bool {
    let near = text[max(0, i - 32)..<i]
    return visits.contains { visit in
      near.indices.contains { at in
        at + visit.count <= i && zip(near[at...], visit).allSatisfy { $0 | 0x20 == $1 }
      }
    }
  }

  private static func saysPage(_ text: [UInt8], _ i: Int) -> Bool {
    text[..<i].suffix(3).elementsEqual("p. ".utf8)
      || text[..<i].suffix(4).elementsEqual("no. ".utf8)
      || text[..<i].suffix(5).elementsEqual("vol. ".utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }
}
