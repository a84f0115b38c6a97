/// The quotations and list items that are open, and what they put in front of the lines within them
/// (CommonMark 0.31, section 5).
struct ContainerPrefixes {
  enum Container {
    case quotation
    /// A list item, whose lines are indented by so many columns.
    case item(width: Int)
    case footnote
  }

  private(set) var containers: [Container] = []

  mutating func open(_ container: Container) { containers.append(container) }
  mutating func close() { _ = containers.popLast() }

  /// Where the words of a line begin that continues a block: behind the marks of the containers, as
  /// far as it has them, and behind white space.
  func wordStart(_ text: [UInt8], line: Int) -> Int {
    var place = Place(text, line)
    for container in containers {
      let indent = place.indent
      switch container {
      case .quotation:
        guard indent.columns <= 3, indent.end < text.count, text[indent.end] == 0x3E else {
          return indent.end
        }
        place.pass(quotationMarkAt: indent.end, columns: indent.columns)
      case .item(let width):
        guard indent.columns >= width else { return indent.end }
        place.advance(width)
      case .footnote:
        guard indent.columns >= 4 else { return indent.end }
        place.advance(4)
      }
    }
    return place.indent.end
  }

  /// How far the lines of an item are indented from where its container begins: as far as the words
  /// behind its mark.
  /// - Parameter mark: where its mark stands.
  func itemWidth(_ text: [UInt8], line: Int, mark: Int) -> Int {
    // What stands before the mark in its line is the containers around it, or their marks.
    let start = Place(text, line).column(of: mark)
    var end = mark
    while end < text.count, text[end] >= 0x30 && text[end] <= 0x39 { end += 1 }
    let width = end - mark + 1
    let behind = Place(text, min(mark + width, text.count), column: start + width).indent
    let isBlank = behind.end >= text.count || text[behind.end] == 0x0A || text[behind.end] == 0x0D
    let spaces = isBlank || behind.columns > 4 ? 1 : behind.columns
    return indentBefore(text, line: line, mark: mark) + width + spaces
  }

  /// The columns of white space directly before a mark, back to the mark of a container or the
  /// place where the containers that have no mark in this line end.
  private func indentBefore(_ text: [UInt8], line: Int, mark: Int) -> Int {
    var start = mark
    while start > line, text[start - 1] == 0x20 || text[start - 1] == 0x09 { start -= 1 }
    guard start == line || text[start - 1] == 0x3E else {
      // Behind the mark of another item, whose width holds the white space.
      return 0
    }
    var place = Place(text, line)
    for container in containers {
      let indent = place.indent
      switch container {
      case .quotation:
        guard indent.end < mark, text[indent.end] == 0x3E else { return indent.columns }
        place.pass(quotationMarkAt: indent.end, columns: indent.columns)
      case .item(let width):
        guard indent.columns >= width else { return indent.columns }
        place.advance(width)
      case .footnote:
        guard indent.columns >= 4 else { return indent.columns }
        place.advance(4)
      }
    }
    return place.indent.columns
  }

  /// A place in a line with its column, from 0, where tabs stop at every fourth.
  private struct Place {
    private let text: [UInt8]
    private var at: Int
    private var column: Int

    init(_ text: [UInt8], _ at: Int, column: Int = 0) {
      self.text = text
      self.at = at
      self.column = column
    }

    /// The white space here: where it ends, and how many columns it has.
    var indent: (end: Int, columns: Int) {
      var end = at
      var stop = column
      while end < text.count {
        if text[end] == 0x20 {
          stop += 1
        } else if text[end] == 0x09 {
          stop += 4 - stop % 4
        } else {
          break
        }
        end += 1
      }
      return (end, stop - column)
    }

    mutating func advance(_ columns: Int) {
      var left = columns
      while left > 0, at < text.count {
        guard text[at] == 0x09 else {
          column += 1
          left -= 1
          at += 1
          continue
        }
        let stop = 4 - column % 4
        column += min(left, stop)
        if left >= stop { at += 1 }
        left -= min(left, stop)
      }
    }

    /// Goes behind a `>` and the space that may follow it.
    mutating func pass(quotationMarkAt mark: Int, columns: Int) {
      column += columns + 1
      at = mark + 1
      if at < text.count, text[at] == 0x20 || text[at] == 0x09 { advance(1) }
    }

    func column(of offset: Int) -> Int {
      var column = column
      for i in at..<max(at, min(offset, text.count)) {
        column += text[i] == 0x09 ? 4 - column % 4 : 1
      }
      return column
    }
  }
}
