import Documents

/// Cuts a text into its lines that are not blank and recognises their markers.
struct LineScanner {
  let text: [UInt8]

  /// The lines from byte `start` on, in order, the first `most` of them.
  func lines(from start: Int, most: Int = .max) -> [TextLine] {
    var lines: [TextLine] = []
    var followsBlank = true
    var at = start
    let hasReturns = text.withUnsafeBufferPointer {
      ByteSearch.index(of: 0x0D, in: $0, start, $0.count) != nil
    }
    while at < text.count, lines.count < most {
      var end = at
      if hasReturns {
        while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
      } else {
        end = text.withUnsafeBufferPointer {
          ByteSearch.index(of: 0x0A, in: $0, at, $0.count) ?? $0.count
        }
      }
      if let line = line(at, end, followsBlank: followsBlank) {
        lines.append(line)
        followsBlank = false
      } else {
        followsBlank = true
      }
      at = end + 1
      if end + 1 < text.count, text[end] == 0x0D, text[end + 1] == 0x0A { at += 1 }
    }
    return lines
  }

  /// The line in `from..<to`, or nil when it is blank.
  private func line(_ from: Int, _ to: Int, followsBlank: Bool) -> TextLine? {
    var start = from
    var indent = 0
    while start < to {
      if text[start] == 0x20 {
        indent += 1
      } else if text[start] == 0x09 {
        indent += 4 - indent % 4
      } else {
        let width = wideSpace(start, to)
        if width == 0 { break }
        start += width - 1
        indent += 1
      }
      start += 1
    }
    var end = to
    while end > start {
      let byte = text[end - 1]
      if byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C {
        end -= 1
      } else if end - 2 >= start, wideSpace(end - 2, end) == 2 {
        end -= 2
      } else if end - 3 >= start, wideSpace(end - 3, end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    guard end > start else { return nil }
    let (kind, words) = LineMarker.read(text, start, end)
    return TextLine(
      start: start, end: end, words: words, indent: indent, length: length(start, end),
      followsBlank: followsBlank, kind: kind)
  }

  /// The bytes of a no-break space, a zero-width space or a byte order mark at `at`; 0 for anything else.
  private func wideSpace(_ at: Int, _ end: Int) -> Int {
    if at + 1 < end, text[at] == 0xC2, text[at + 1] == 0xA0 { return 2 }
    guard at + 2 < end else { return 0 }
    if text[at] == 0xE2, text[at + 1] == 0x80, text[at + 2] == 0x8B { return 3 }
    if text[at] == 0xEF, text[at + 1] == 0xBB, text[at + 2] == 0xBF { return 3 }
    return 0
  }

  private func length(_ start: Int, _ end: Int) -> Int {
    guard end - start <= TextLine.countLimit else { return TextLine.countLimit }
    return text.withUnsafeBufferPointer { ByteSearch.scalars(in: $0, start, end) }
  }
}
