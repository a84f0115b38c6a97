import Documents

extension Work {
  /// Publishers put "RETRACTED:" before the title of a work that was retracted, and indexes "(Retracted article. See
  /// vol. 375, pg. 445, 2010)" behind it; what is found there becomes a notice and no part of the title.
  mutating func takeMarkOfRetraction() {
    guard let title, let words = Self.withoutMark(title), !words.isEmpty else { return }
    self.title = words
    if !notices.contains(where: { $0.kind == .retraction }) {
      notices.append(Notice(kind: .retraction))
    }
  }

  private static let marks = [
    "retracted article:", "retracted paper:", "retracted:", "[retracted]", "[retracted article]",
    "(retracted)", "retracted article -",
  ]

  private static func withoutMark(_ title: String) -> String? {
    let bytes = Array(title.utf8)
    let folded = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    for mark in marks where folded.starts(with: mark.utf8) {
      let rest = bytes.dropFirst(mark.utf8.count).drop { $0 == 0x20 }
      return String(decoding: rest, as: UTF8.self)
    }
    guard bytes.last == UInt8(ascii: ")") || bytes.last == UInt8(ascii: "]"),
      let open = bytes.lastIndex(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }),
      ["retracted article", "retracted paper", "retracted)", "retracted]", "retracted."].contains(
        where: { folded[(open + 1)...].starts(with: $0.utf8) })
    else { return nil }
    let kept = bytes[..<open]
    let end = kept.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? 0
    return String(decoding: kept[..<end], as: UTF8.self)
  }
}
