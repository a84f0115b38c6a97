/// A line of a RIS or MEDLINE file that begins with a tag: "TI  - Title", "PMID- 12345678".
struct TaggedLine {
  let tag: String
  /// What stands behind the hyphen and its blank.
  let value: ArraySlice<UInt8>

  /// - Parameter line: without its end.
  /// - Returns: nil where the line begins with no tag.
  init?(_ line: ArraySlice<UInt8>) {
    var at = line.startIndex
    while at < line.endIndex, at - line.startIndex < 4, Self.isTag(line[at]) { at += 1 }
    let length = at - line.startIndex
    guard (2...4).contains(length) else { return nil }
    let tag = line[..<at]
    while at < line.endIndex, line[at] == 0x20, at - line.startIndex < 6 { at += 1 }
    guard at < line.endIndex, line[at] == UInt8(ascii: "-"),
      length == 4 || at > line.startIndex + length
    else { return nil }
    at += 1
    guard at == line.endIndex || line[at] <= 0x20 else { return nil }
    self.tag = String(decoding: tag, as: UTF8.self)
    value = line[at...].drop { $0 == 0x20 || $0 == 0x09 }
  }

  private static func isTag(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
