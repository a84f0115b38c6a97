/// Damages the bytes of a file, in the ways files get damaged and in those that parsers mind.
enum Mutation {
  /// - Parameters:
  ///   - bytes: of a whole file.
  ///   - others: files to take pieces from.
  static func damaged(
    _ bytes: [UInt8], _ others: [[UInt8]], _ random: inout SplitMix64
  ) -> [UInt8] {
    var result = bytes
    // Every other file keeps its markup, so that what it says goes all the way.
    let keepsMarkup = random.below(2) == 0
    for _ in 0...random.below(keepsMarkup ? 20 : 4) {
      if keepsMarkup {
        changeText(&result, &random)
      } else {
        change(&result, others, &random)
      }
    }
    return result
  }

  /// Puts words behind a tag, or takes the text from there to the next.
  private static func changeText(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    guard !bytes.isEmpty else { return }
    let start = random.below(bytes.count)
    let tagEnd = bytes[start...].firstIndex { $0 == UInt8(ascii: ">") || $0 == 0x0A }
    guard let tagEnd else { return }
    let at = tagEnd + 1
    if random.below(4) == 0 {
      let end = bytes[at...].firstIndex { $0 == UInt8(ascii: "<") || $0 == 0x0A } ?? bytes.count
      bytes.removeSubrange(at..<end)
    } else {
      let word = Array(words[random.below(words.count)].utf8)
      guard
        !word.contains(where: { $0 < 0x09 || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") })
      else { return }
      bytes.insert(contentsOf: word, at: at)
    }
  }

  private static func change(
    _ bytes: inout [UInt8], _ others: [[UInt8]], _ random: inout SplitMix64
  ) {
    guard !bytes.isEmpty else { return }
    let at = random.below(bytes.count)
    let end = min(bytes.count, at + 1 + random.below(1 << random.below(12)))
    switch random.below(9) {
    case 0: bytes.removeSubrange(at...)
    case 1: bytes[at] ^= UInt8(1 << random.below(8))
    case 2: bytes[at] = interesting[random.below(interesting.count)]
    case 3: bytes.removeSubrange(at..<end)
    case 4: bytes.insert(contentsOf: bytes[at..<end], at: random.below(bytes.count))
    case 5:
      let piece = Array(bytes[at..<end])
      for _ in 0..<random.below(200) where bytes.count < 1 << 20 {
        bytes.insert(contentsOf: piece, at: at)
      }
    case 6:
      let other = others[random.below(others.count)]
      guard !other.isEmpty else { return }
      let from = random.below(other.count)
      let to = min(other.count, from + 1 + random.below(1 << random.below(14)))
      bytes.replaceSubrange(at..<end, with: other[from..<to])
    case 7:
      // The second half of another file.
      let other = others[random.below(others.count)]
      bytes = Array(bytes[..<at] + other.suffix(other.count / 2))
    default:
      let word = Array(words[random.below(words.count)].utf8)
      bytes.insert(contentsOf: word, at: at)
    }
  }

  private static let interesting: [UInt8] = [
    0, 0x09, 0x0A, 0x0D, 0x20, 0x22, 0x26, 0x27, 0x28, 0x2D, 0x3C, 0x3E, 0x40, 0x5B, 0x5C, 0x5D,
    0x60, 0x7B, 0x7D, 0x7F, 0x80, 0xBF, 0xC2, 0xE2, 0xEF, 0xF0, 0xFE, 0xFF,
  ]

  /// What parsers and readers of prose look for.
  private static let words = [
    "<", ">", "</", "<!--", "-->", "<![CDATA[", "]]>", "<?", "&", "&#0;", "&#x110000;", "&amp;",
    "<table>", "<li>", "<p>", "<ref>", "<xref rid=\"b1\">", "{", "}", "[", "]", "\"", "\\u", "\\",
    "@article{", "TY  - ", "ER  - ", "PMID- ", "---\n", "```\n", "> > > ", "- - - ", "[^1]: ",
    "[1]", "[1-99999999]", "99999999999999999999", "-9223372036854775808", "1e999", "0.0000001",
    "1/0", "5–10 mg", "mg/day", "\u{202E}", "\u{0}", "\u{FEFF}", "e\u{301}\u{301}", "\r\n", "\r",
    "; , . : ", "not not not ", "may may ", "10.1/", "PMID: ", "et al., ", "Smith et al., 2014",
  ]
}
