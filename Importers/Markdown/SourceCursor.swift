import Documents

/// A place in a Markdown source, and the prose that is made of it on the way: markup becomes spaces, what
/// stands for a character becomes that character.
struct SourceCursor {
  let text: [UInt8]
  /// As long as `text`.
  private(set) var prose: [UInt8]
  var at = 0
  var prefixes = ContainerPrefixes()
  /// In a table's cell, where `\|` is a bar.
  var isInCell = false

  /// From the first to behind the last visible byte that was passed since `beginBlock`.
  private(set) var visible: TextRange?

  init(_ text: [UInt8]) {
    self.text = text
    prose = text
  }

  var byte: UInt8? { at < text.count ? text[at] : nil }

  func byte(_ distance: Int) -> UInt8? {
    at + distance < text.count ? text[at + distance] : nil
  }

  mutating func beginBlock(at offset: Int) {
    at = min(offset, text.count)
    visible = nil
    isInCell = false
  }

  /// Passes bytes that are read as they stand.
  mutating func show(_ count: Int = 1) {
    let end = min(at + count, text.count)
    show(TextRange(at, end))
    at = end
  }

  private mutating func show(_ range: TextRange) {
    visible = visible.map { TextRange(min($0.start, range.start), max($0.end, range.end)) } ?? range
  }

  /// Counts the markup that was passed behind the visible bytes as visible: a mark that belongs to them.
  mutating func showPassed() {
    visible = visible.map { TextRange($0.start, max($0.end, at)) }
  }

  /// Passes bytes that are markup.
  mutating func hide(_ count: Int = 1) {
    let end = min(at + count, text.count)
    hide(TextRange(at, end))
    at = end
  }

  mutating func hide(_ range: TextRange) {
    for i in range.start..<min(range.end, prose.count) where !Self.endsLine(prose[i]) {
      prose[i] = 0x20
    }
  }

  /// Puts a sign into the prose where markup stood.
  mutating func mark(_ offset: Int, _ sign: UInt8) {
    if prose.indices.contains(offset) { prose[offset] = sign }
  }

  /// Passes bytes that stand for a character: it is put where it touches the word beside it.
  mutating func replace(_ count: Int, by character: [UInt8]) {
    let end = min(at + count, text.count)
    guard character.count <= end - at else { return hide(count) }
    let isBehindWord = at > 0 && !Self.isSpace(prose[at - 1])
    hide(TextRange(at, end))
    let start = isBehindWord ? at : end - character.count
    for (i, byte) in character.enumerated() { prose[start + i] = byte }
    if !character.elementsEqual([0xC2, 0xA0]) { show(TextRange(at, end)) }
    at = end
  }

  /// Passes the end of a line and what the containers put in front of the next.
  mutating func passLineEnd() {
    guard endsLine else { return }
    hide(behindLineEnd(at) - at)
  }

  /// Where the words of the next line begin, behind what the containers put in front of it.
  /// - Parameter end: the end of a line.
  func behindLineEnd(_ end: Int) -> Int {
    guard end < text.count else { return end }
    let isPair = text[end] == 0x0D && end + 1 < text.count && text[end + 1] == 0x0A
    return prefixes.wordStart(text, line: end + (isPair ? 2 : 1))
  }

  /// Passes white space, and line ends where `lines` says so.
  mutating func passSpace(lines: Bool = false) {
    while let byte {
      if Self.isBlank(byte) {
        at += 1
      } else if lines, Self.endsLine(byte) {
        passLineEnd()
      } else {
        return
      }
    }
  }

  var endsLine: Bool { byte.map(Self.endsLine) ?? true }

  static func endsLine(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// The signs of ASCII, which a backslash may escape.
  static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }
}
