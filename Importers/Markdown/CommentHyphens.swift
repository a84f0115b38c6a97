/// Comments, `<!-- … -->`, may have two hyphens within them; cmark-gfm holds to an older rule by which such
/// a comment is text.
enum CommentHyphens {
  /// The text, as long as before, with other letters for the hyphens within comments.
  static func masked(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var masked = Array(text)
    var at = 0
    // Up to here no comment ends that begins behind the last one.
    var unended = 0
    while let start = masked[at...].firstIndex(of: 0x3C) {
      at = start + 1
      guard start >= unended, masked[start...].starts(with: "<!--".utf8) else { continue }
      let (end, isFound) = end(masked, start + 4)
      guard isFound else {
        unended = end
        continue
      }
      for i in start + 4..<end where masked[i] == 0x2D { masked[i] = 0x78 }
      at = end
    }
    return masked
  }

  /// Where the `-->` of a comment stands, in its paragraph; else where the paragraph ends.
  private static func end(_ text: [UInt8], _ start: Int) -> (Int, isFound: Bool) {
    var at = start
    var lineIsBlank = false
    while at + 2 < text.count {
      switch text[at] {
      case 0x2D where text[at + 1] == 0x2D && text[at + 2] == 0x3E: return (at, true)
      case 0x0A:
        if lineIsBlank { return (at, false) }
        lineIsBlank = true
      case 0x20, 0x09, 0x0D: break
      default: lineIsBlank = false
      }
      at += 1
    }
    return (text.count, false)
  }
}
