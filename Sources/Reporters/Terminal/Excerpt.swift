import Documents
import Findings

/// The lines of a source that a passage stands on, cut to the width there is, with the passage marked.
struct Excerpt: Hashable {
  struct Line: Hashable {
    /// The line of the file, from 1; nil where it is not known.
    let number: Int?
    /// Safe to print.
    let text: String
    /// Columns before the mark.
    let indent: Int
    /// Columns of the mark; at least 1.
    let length: Int
  }

  let lines: [Line]
  /// Lines of the passage that are not shown.
  let omitted: Int

  /// - Parameters:
  ///   - document: the source, or nil where its text is not at hand: then the passage alone is shown.
  ///   - width: columns there are for the text of a line.
  init(_ location: FindingLocation, in document: Document?, width: Int) {
    let width = max(20, width)
    let (lines, omitted): ([Line], Int)
    if let document, Self.holds(document, location) {
      (lines, omitted) = Self.lines(
        document.text, starts: document.lines.starts, mark: location.range,
        from: location.position.line, number: location.position.line, width)
    } else {
      let text = Array(location.text.utf8)
      (lines, omitted) = Self.lines(
        text, starts: LineTable(text).starts, mark: TextRange(0, text.count), from: 1,
        number: location.position.line, width)
    }
    self.omitted = omitted
    guard let origin = location.origin else {
      self.lines = lines
      return
    }
    // The lines of the text are not those of its file, where only the first is known.
    self.lines = lines.enumerated().map { i, line in
      Line(
        number: i == 0 ? origin.line : nil, text: line.text, indent: line.indent,
        length: line.length)
    }
  }

  /// No passage is shown on more lines than this.
  static let lineLimit = 3

  /// Whether the document still has the passage where the finding saw it.
  private static func holds(_ document: Document, _ location: FindingLocation) -> Bool {
    location.range.end <= document.text.count && location.position.line >= 1
      && location.position.line <= document.lines.starts.count
      && document.lines.starts[location.position.line - 1] <= location.range.start
      && document.text[location.range.start..<location.range.end].elementsEqual(location.text.utf8)
  }

  private static func lines(
    _ text: [UInt8], starts: [Int], mark: TextRange, from first: Int, number: Int, _ width: Int
  ) -> ([Line], omitted: Int) {
    var lines: [Line] = []
    var omitted = 0
    var index = first - 1
    while index < starts.count, starts[index] < max(mark.end, mark.start + 1) {
      var end = index + 1 < starts.count ? starts[index + 1] : text.count
      let start = starts[index]
      while end > start, text[end - 1] == 0x0A || text[end - 1] == 0x0D { end -= 1 }
      // Where a passage goes on over lines, spaces at their edges are no part of it.
      var markStart = min(max(mark.start, start), end)
      var markEnd = max(min(mark.end, end), markStart)
      while markStart < markEnd, text[markStart] == 0x20 { markStart += 1 }
      while markEnd > markStart, text[markEnd - 1] == 0x20 { markEnd -= 1 }
      if lines.count == lineLimit {
        omitted += 1
      } else if markStart < markEnd || lines.isEmpty {
        lines.append(
          line(
            text, start..<end, markStart..<markEnd, number: number + index - (first - 1), width))
      }
      index += 1
    }
    return (lines, omitted)
  }

  private static func line(
    _ text: [UInt8], _ line: Range<Int>, _ mark: Range<Int>, number: Int, _ width: Int
  ) -> Line {
    // A column takes at most four bytes but for marks, so this much either side is enough.
    let reach = width * 4
    let from = boundary(text, max(line.lowerBound, mark.lowerBound - reach), line)
    let to = boundary(text, min(line.upperBound, mark.upperBound + reach), line)
    let markCut = boundary(text, min(mark.upperBound, mark.lowerBound + reach), line)
    var before = cells(text[from..<mark.lowerBound])
    var marked = cells(text[mark.lowerBound..<markCut])
    var after = cells(text[markCut..<max(to, markCut)])
    if from == line.lowerBound {
      before.removeFirst(before.prefix { $0.text == " " || $0.text == "    " }.count)
    }

    let isWhole = from == line.lowerBound && to == line.upperBound && markCut == mark.upperBound
    guard !isWhole || total(before) + total(marked) + total(after) > width else {
      return Line(
        number: number, text: (before + marked + after).map(\.text).joined(),
        indent: total(before), length: max(1, total(marked)))
    }
    let isMarkCut = cut(&marked, to: width - 2) || markCut < mark.upperBound
    if isMarkCut { after = [] }
    let spare = width - 2 - total(marked)
    let spareBefore = max(spare / 2, spare - total(after))
    let isStartCut = cutStart(&before, to: spareBefore) || from > line.lowerBound
    let isEndCut = cut(&after, to: spare - total(before)) || isMarkCut || to < line.upperBound
    let shown = (before + marked + after).map(\.text).joined()
    return Line(
      number: number, text: (isStartCut ? "…" : "") + shown + (isEndCut ? "…" : ""),
      indent: total(before) + (isStartCut ? 1 : 0), length: max(1, total(marked)))
  }

  /// The nearest offset at or before that is not inside a character's bytes.
  private static func boundary(_ text: [UInt8], _ offset: Int, _ line: Range<Int>) -> Int {
    var offset = offset
    while offset > line.lowerBound, offset < line.upperBound, text[offset] & 0xC0 == 0x80 {
      offset -= 1
    }
    return offset
  }

  private static func cells(_ bytes: ArraySlice<UInt8>) -> [TerminalText.Cell] {
    TerminalText.cells(String(decoding: bytes, as: UTF8.self))
  }

  private static func total(_ cells: [TerminalText.Cell]) -> Int {
    cells.reduce(0) { $0 + $1.width }
  }

  /// Drops cells from the end until they fit; says whether any was.
  private static func cut(_ cells: inout [TerminalText.Cell], to width: Int) -> Bool {
    var used = 0
    for (i, cell) in cells.enumerated() {
      used += cell.width
      if used > width {
        cells.removeSubrange(i...)
        return true
      }
    }
    return false
  }

  /// Drops cells from the start until they fit; says whether any was.
  private static func cutStart(_ cells: inout [TerminalText.Cell], to width: Int) -> Bool {
    var used = 0
    for i in cells.indices.reversed() {
      used += cells[i].width
      if used > width {
        cells.removeSubrange(...i)
        return true
      }
    }
    return false
  }
}
