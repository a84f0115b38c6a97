/// The labels of footnotes, `[^label]: …`.
enum FootnoteLabels {
  /// cmark-gfm drops notes that nothing refers to. What is put behind the text refers to all of them.
  static func references(_ text: [UInt8], from start: Int) -> [UInt8] {
    var references: [UInt8] = []
    var at = start
    while at < text.count {
      var word = at
      while word < text.count, SourceCursor.isBlank(text[word]) || text[word] == 0x3E { word += 1 }
      if let label = label(text, at: word) {
        references += Array("[^\(label)] ".utf8)
      }
      at = text[at...].firstIndex(where: SourceCursor.endsLine).map { $0 + 1 } ?? text.count
    }
    return references.isEmpty ? [] : [0x0A, 0x0A] + references
  }

  /// The label of the first note whose mark stands in the line that begins at `line`.
  static func label(_ text: [UInt8], inLine line: Int) -> String? {
    var at = line
    while at < text.count, !SourceCursor.endsLine(text[at]) {
      if text[at] == 0x5B, let label = label(text, at: at) { return label }
      at += 1
    }
    return nil
  }

  /// The label of the note whose mark stands at `at`, with or without a colon behind it.
  static func label(_ text: [UInt8], at: Int) -> String? {
    guard at + 3 < text.count, text[at] == 0x5B, text[at + 1] == 0x5E else { return nil }
    let start = at + 2
    let label = text[start...].prefix(1_000).prefix {
      $0 != 0x5D && $0 != 0x5B && !SourceCursor.isSpace($0)
    }
    guard !label.isEmpty, label.endIndex + 1 < text.count, text[label.endIndex] == 0x5D,
      text[label.endIndex + 1] == 0x3A
    else { return nil }
    return String(decoding: label, as: UTF8.self)
  }
}
