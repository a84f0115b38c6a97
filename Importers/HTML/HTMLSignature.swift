/// Tells a page by how it begins.
enum HTMLSignature {
  /// Whether the first element, behind declarations and comments, is that of a page.
  static func isPage(_ head: ArraySlice<UInt8>) -> Bool {
    // UTF-16 has a zero in every character of markup.
    let isWide =
      head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
      || head.starts(with: [0x3C, 0]) || head.starts(with: [0, 0x3C])
    // Nearly every text that is no page says so by its first letter.
    guard isWide || beginsWithMarkup(head) else { return false }
    let folded = head.filter { !isWide || $0 != 0 && $0 < 0x80 }
      .map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    var rest = folded[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    // A head has few declarations and comments before the first element.
    for _ in 0..<64 {
      rest = rest.drop { $0 <= 0x20 }
      if rest.starts(with: "<!--".utf8) {
        guard let end = end(of: rest, "-->") else { return false }
        rest = rest[end...]
      } else if rest.starts(with: "<!doctype".utf8) {
        if rest.dropFirst(9).drop(while: { $0 <= 0x20 }).starts(with: "html".utf8) { return true }
        guard let end = end(of: rest, ">") else { return false }
        rest = rest[end...]
      } else if rest.starts(with: "<?".utf8) {
        guard let end = end(of: rest, ">") else { return false }
        rest = rest[end...]
      } else {
        return ["<html", "<head", "<body"].contains { name in
          rest.starts(with: name.utf8)
            && rest.dropFirst(name.utf8.count).first.map { $0 <= 0x20 || $0 == 0x3E } ?? false
        }
      }
    }
    return false
  }

  /// Whether the first byte that is no space, behind a byte order mark, is "<".
  private static func beginsWithMarkup(_ head: ArraySlice<UInt8>) -> Bool {
    let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.startIndex + 3 : head.startIndex
    return head[start...].first { $0 > 0x20 } == 0x3C
  }

  private static func end(of bytes: ArraySlice<UInt8>, _ mark: String) -> Int? {
    let mark = Array(mark.utf8)
    var i = bytes.startIndex
    while i + mark.count <= bytes.endIndex {
      if bytes[i...].starts(with: mark) { return i + mark.count }
      i += 1
    }
    return nil
  }
}
