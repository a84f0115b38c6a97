import Documents

/// Lines and columns of offsets that mostly ascend, without counting a line from its start for each of them.
struct PositionTracker {
  private let text: UnsafeBufferPointer<UInt8>
  private let starts: [Int]
  private var offset = 0
  private var position = TextPosition(line: 1, column: 1)

  /// - Parameter text: the text of a document, which outlives the tracker.
  init(_ text: UnsafeBufferPointer<UInt8>, _ lines: LineTable) {
    self.text = text
    starts = lines.starts
  }

  mutating func position(of wanted: Int) -> TextPosition {
    var line = position.line
    var from = offset
    var column = position.column
    if wanted < offset {
      line = self.line(of: wanted)
      from = starts[line - 1]
      column = 1
    } else {
      while line < starts.count, starts[line] <= wanted {
        from = starts[line]
        column = 1
        line += 1
      }
    }
    position = TextPosition(
      line: line, column: column + ByteSearch.scalars(in: text, from, min(wanted, text.count)))
    offset = wanted
    return position
  }

  private func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low + 1
  }
}
