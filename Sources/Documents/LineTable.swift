/// Where the lines of a text begin, for turning byte offsets into places a person can find.
///
/// A line ends at LF, at CR LF, or at a CR that no LF follows.
package struct LineTable: Sendable {
  /// Byte offset of the first byte of each line, ascending; the first is 0.
  package let starts: [Int]

  package init(_ text: [UInt8]) {
    starts = text.withUnsafeBufferPointer { text in
      ByteSearch.index(of: 0x0D, in: text, 0, text.count) == nil
        ? Self.startsBehindFeeds(text) : Self.startsBehindReturns(text)
    }
  }

  private static func startsBehindFeeds(_ text: UnsafeBufferPointer<UInt8>) -> [Int] {
    var starts = [0]
    var i = 0
    while let feed = ByteSearch.index(of: 0x0A, in: text, i, text.count) {
      i = feed + 1
      starts.append(i)
    }
    return starts
  }

  /// The same where there are carriage returns, too.
  private static func startsBehindReturns(_ text: UnsafeBufferPointer<UInt8>) -> [Int] {
    var starts = [0]
    let n = text.count
    for i in 0..<n {
      let byte = text[i]
      if byte == 0x0A || (byte == 0x0D && !(i + 1 < n && text[i + 1] == 0x0A)) {
        starts.append(i + 1)
      }
    }
    return starts
  }

  /// The line (from 1) and the column (from 1) of a byte offset. Columns count
  /// Unicode scalars, so that a caret lands under the character it means.
  package func position(of offset: Int, in text: [UInt8]) -> TextPosition {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    let stop = min(offset, text.count)
    let before = text.withUnsafeBufferPointer { ByteSearch.scalars(in: $0, starts[low], stop) }
    return TextPosition(line: low + 1, column: before + 1)
  }
}
