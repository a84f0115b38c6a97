/// Reads the records of a CSV text (RFC 4180), one after another; line ends of any kind and white lines are taken.
struct CSVRecords {
  /// Fields of a record.
  static let fieldLimit = 10_000

  private let text: [UInt8]
  private let separator: UInt8
  private var at = 0
  private var lines: LineCounter
  /// Where the record that was read last begins, from 1.
  private(set) var line = 0

  init(_ text: [UInt8], separator: UInt8) {
    self.text = text
    self.separator = separator
    lines = LineCounter(text)
  }

  /// The fields of the next record, without their quotes; nil behind the last.
  mutating func next() throws(BibliographyFailure) -> [ArraySlice<UInt8>]? {
    while at < text.count, text[at] == 0x0A || text[at] == 0x0D { at += 1 }
    guard at < text.count else { return nil }
    line = lines.line(of: at)
    var fields: [ArraySlice<UInt8>] = []
    while true {
      guard fields.count < Self.fieldLimit else {
        throw BibliographyFailure(line: line, message: "more than \(Self.fieldLimit) fields")
      }
      fields.append(try field())
      guard at < text.count, text[at] == separator else { return fields }
      at += 1
    }
  }

  /// The field that begins here; afterwards its separator, the end of its line or of the text is next.
  private mutating func field() throws(BibliographyFailure) -> ArraySlice<UInt8> {
    guard at < text.count, text[at] == UInt8(ascii: "\"") else {
      let start = at
      while at < text.count, text[at] != separator, text[at] != 0x0A, text[at] != 0x0D { at += 1 }
      return text[start..<at]
    }
    at += 1
    var value: [UInt8] = []
    var start = at
    while at < text.count {
      guard text[at] == UInt8(ascii: "\"") else {
        at += 1
        continue
      }
      value += text[start..<at]
      at += 1
      if at < text.count, text[at] == UInt8(ascii: "\"") {
        // Two of them are one of the text.
        start = at
        at += 1
        continue
      }
      // What follows a closing quote belongs to the field all the same.
      let rest = at
      while at < text.count, text[at] != separator, text[at] != 0x0A, text[at] != 0x0D { at += 1 }
      value += text[rest..<at]
      return value[...]
    }
    throw BibliographyFailure(line: line, message: "a quoted field of this record does not end")
  }
}
