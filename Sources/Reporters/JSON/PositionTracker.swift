import Documents

/// Lines and columns of offsets that mostly ascend, without counting a line from its start for each of them.
struct PositionTracker {
  private let document: Document
  private var offset = 0
  private var position = TextPosition(line: 1, column: 1)

  init(_ document: Document) { self.document = document }

  mutating func position(of wanted: Int) -> TextPosition {
    let starts = document.lines.starts
    let isInLine =
      wanted >= offset && (position.line >= starts.count || wanted < starts[position.line])
    if isInLine {
      var column = position.column
      let stop = min(wanted, document.text.count)
      var i = offset
      while i < stop {
        if document.text[i] & 0xC0 != 0x80 { column += 1 }
        i += 1
      }
      position = TextPosition(line: position.line, column: column)
    } else {
      position = document.position(wanted)
    }
    offset = wanted
    return position
  }
}
