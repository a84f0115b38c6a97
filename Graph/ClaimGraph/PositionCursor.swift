import Documents

/// Turns ascending byte offsets into lines and columns, reading each byte at most once.
///
/// `LineTable.position(of:in:)` reads the line from its start for every offset, which takes quadratic
/// time on a text without line ends.
struct PositionCursor {
  private let document: Document
  private var line = 0
  private var offset = 0
  private var column = 1

  init(_ document: Document) { self.document = document }

  /// The place of `target`, which should not be less than that of the call before (it is found all
  /// the same, by starting over). Offsets past the end of the text mean its end.
  mutating func position(of target: Int) -> TextPosition {
    let target = min(max(target, 0), document.text.count)
    if target < offset { (line, offset, column) = (0, 0, 1) }
    let starts = document.lines.starts
    while line + 1 < starts.count, starts[line + 1] <= target {
      line += 1
      offset = starts[line]
      column = 1
    }
    document.text.withUnsafeBufferPointer { text in
      while offset < target {
        if text[offset] & 0xC0 != 0x80 { column += 1 }
        offset += 1
      }
    }
    return TextPosition(line: line + 1, column: column)
  }
}
