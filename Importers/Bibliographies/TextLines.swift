/// The lines of a text, without their ends.
struct TextLines: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private var at = 0

  init(_ text: [UInt8]) { self.text = text }

  mutating func next() -> ArraySlice<UInt8>? {
    guard at < text.count else { return nil }
    let start = at
    while at < text.count, text[at] != 0x0A, text[at] != 0x0D { at += 1 }
    let line = text[start..<at]
    if at + 1 < text.count, text[at] == 0x0D, text[at + 1] == 0x0A { at += 1 }
    at += 1
    return line
  }
}
