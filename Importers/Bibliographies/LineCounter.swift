/// Counts lines up to places that are asked for in ascending order.
struct LineCounter {
  private let text: [UInt8]
  private var at = 0
  private var line = 1

  init(_ text: [UInt8]) { self.text = text }

  /// The line, from 1, of a byte offset that is not before the last one asked for.
  mutating func line(of offset: Int) -> Int {
    let end = min(offset, text.count)
    while at < end {
      let byte = text[at]
      at += 1
      if byte == 0x0A || byte == 0x0D && !(at < text.count && text[at] == 0x0A) { line += 1 }
    }
    return line
  }
}
