/// The parts of links that are not their words (CommonMark 0.31, sections 4.7 and 6.3).
struct LinkSyntax {
  private let cursor: SourceCursor
  private var at: Int

  /// Passes and hides what stands behind the words of a link or an image: `(target "title")`, `[label]`,
  /// or nothing.
  static func passTail(_ cursor: inout SourceCursor) {
    let end = tailEnd(cursor)
    cursor.hide(end - cursor.at)
  }

  /// Passes and hides the definitions of links, `[label]: target "title"`, that a paragraph begins with.
  /// cmark-gfm says that the paragraph begins there, too.
  static func passDefinitions(_ cursor: inout SourceCursor) {
    while let end = definitionEnd(cursor) { cursor.hide(end - cursor.at) }
  }

  private static func tailEnd(_ cursor: SourceCursor) -> Int {
    var syntax = LinkSyntax(cursor: cursor, at: cursor.at)
    if cursor.byte == 0x28, syntax.passTarget() { return syntax.at }
    syntax.at = cursor.at
    return cursor.byte == 0x5B && syntax.passLabel() ? syntax.at : cursor.at
  }

  private static func definitionEnd(_ cursor: SourceCursor) -> Int? {
    guard cursor.byte == 0x5B, cursor.byte(1) != 0x5E else { return nil }
    var syntax = LinkSyntax(cursor: cursor, at: cursor.at)
    guard syntax.passLabel(), syntax.byte == 0x3A,
      !cursor.text[cursor.at + 1..<syntax.at - 1].allSatisfy(SourceCursor.isSpace)
    else { return nil }
    syntax.at += 1
    syntax.passSpace()
    let start = syntax.at
    guard syntax.passDestination(), syntax.at > start else { return nil }
    // What is no title may be the next line, unless it stands on the line of the target.
    var titled = syntax
    titled.passSpace()
    if titled.at > syntax.at, let byte = titled.byte, byte == 0x22 || byte == 0x27 || byte == 0x28,
      titled.passTitle(closing: byte == 0x28 ? 0x29 : byte), titled.endsLine()
    {
      syntax = titled
    } else if !syntax.endsLine() {
      return nil
    }
    return cursor.behindLineEnd(syntax.at)
  }

  /// Passes the white space before the end of a line; false where something else stands there.
  private mutating func endsLine() -> Bool {
    while let byte, SourceCursor.isBlank(byte) { at += 1 }
    return byte.map(SourceCursor.endsLine) ?? true
  }

  private var byte: UInt8? { at < cursor.text.count ? cursor.text[at] : nil }

  /// Passes white space with at most one end of a line in it.
  private mutating func passSpace() {
    while let byte, SourceCursor.isBlank(byte) { at += 1 }
    if let byte, SourceCursor.endsLine(byte) { at = cursor.behindLineEnd(at) }
  }

  /// Goes on in the next line; false where that is blank, which ends the paragraph.
  private mutating func passLineEnd() -> Bool {
    at = cursor.behindLineEnd(at)
    return byte.map { !SourceCursor.endsLine($0) } ?? false
  }

  private mutating func passTarget() -> Bool {
    at += 1
    passSpace()
    guard passDestination() else { return false }
    let end = at
    passSpace()
    if at > end, let byte, byte == 0x22 || byte == 0x27 || byte == 0x28 {
      guard passTitle(closing: byte == 0x28 ? 0x29 : byte) else { return false }
      passSpace()
    }
    guard byte == 0x29 else { return false }
    at += 1
    return true
  }

  private mutating func passDestination() -> Bool {
    if byte == 0x3C {
      at += 1
      while let byte, byte != 0x3C, !SourceCursor.endsLine(byte) {
        passCharacter()
        if byte == 0x3E { return true }
      }
      return false
    }
    var depth = 0
    while let byte, byte > 0x20, byte != 0x7F {
      if byte == 0x28 { depth += 1 }
      if byte == 0x29 {
        if depth == 0 { break }
        depth -= 1
      }
      guard depth <= 32 else { return false }
      passCharacter()
    }
    return depth == 0
  }

  private mutating func passTitle(closing: UInt8) -> Bool {
    at += 1
    while let byte {
      if SourceCursor.endsLine(byte) {
        guard passLineEnd() else { return false }
        continue
      }
      passCharacter()
      if byte == closing { return true }
    }
    return false
  }

  /// A label has no brackets in it but escaped ones, and at most 1,000 bytes.
  private mutating func passLabel() -> Bool {
    let start = at
    at += 1
    while let byte, byte != 0x5B, at - start <= 1_001 {
      if SourceCursor.endsLine(byte) {
        guard passLineEnd() else { return false }
        continue
      }
      passCharacter()
      if byte == 0x5D { return true }
    }
    return false
  }

  /// Passes a byte, or two where the first escapes the second.
  private mutating func passCharacter() {
    let isEscape =
      byte == 0x5C && at + 1 < cursor.text.count
      && SourceCursor.isPunctuation(cursor.text[at + 1])
    at += isEscape ? 2 : 1
  }
}
