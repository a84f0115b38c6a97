/// Decides whether a line goes on in the next one, as in hard-wrapped text, or whether each line
/// is a paragraph of its own, as in text pasted from web pages.
struct LineJoiner {
  private let text: [UInt8]
  /// The width the file is wrapped at, or nil where it is not hard-wrapped.
  private let width: Int?

  /// Lines longer than this are not the work of anyone who wraps lines.
  private static let widest = 130
  /// Nobody wraps prose narrower than this.
  private static let narrowest = 50

  init(_ text: [UInt8], lines: [TextLine]) {
    self.text = text
    self.width = Self.width(lines)
  }

  /// A file is hard-wrapped when, among neighbouring lines that are short enough, most of the
  /// first ones are nearly full, and when lines too long for that are rare.
  private static func width(_ lines: [TextLine]) -> Int? {
    let plain = lines.filter { $0.kind == .plain }
    let long = plain.reduce(0) { $0 + ($1.length > widest ? 1 : 0) }
    guard long * 10 <= plain.count else { return nil }
    var lengths: [Int] = []
    for (line, next) in zip(lines, lines.dropFirst())
    where next.kind == .plain && !next.followsBlank && line.length <= widest
      && next.length <= widest
    {
      if case .heading = line.kind { continue }
      lengths.append(line.length)
    }
    guard let width = lengths.max(), width >= narrowest else { return nil }
    let full = lengths.reduce(0) { $0 + ($1 * 4 >= width * 3 ? 1 : 0) }
    return full * 10 >= lengths.count * 6 ? width : nil
  }

  /// Whether `next`, which no blank line separates from `line`, continues its sentence or paragraph.
  func joins(_ line: TextLine, _ next: TextLine) -> Bool {
    guard !next.followsBlank else { return false }
    let continues = beginsLower(next) && !endsSentence(line)
    guard let width, line.length <= Self.widest, next.length <= width else {
      return continues && line.length >= Self.narrowest
    }
    return continues || line.length + 1 + firstWordLength(next) > width
  }

  /// Whether a line ends as a sentence does.
  func endsSentence(_ line: TextLine) -> Bool {
    let mark = finalMark(line)
    return mark == 0x2E || mark == 0x21 || mark == 0x3F || mark == 0x3A
  }

  /// The last byte of a line before any quotation mark, bracket or reference number that closes it.
  func finalMark(_ line: TextLine) -> UInt8 {
    var at = line.end - 1
    while at > line.start, Self.closers.contains(text[at]) || text[at] >= 0x80 { at -= 1 }
    return text[at]
  }

  private static let closers = Set("\")]'*_0123456789[".utf8)

  private func beginsLower(_ line: TextLine) -> Bool {
    (0x61...0x7A).contains(text[line.start])
  }

  private func firstWordLength(_ line: TextLine) -> Int {
    var count = 0
    for byte in text[line.start..<line.end] {
      if byte == 0x20 || byte == 0x09 { break }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    return count
  }
}
