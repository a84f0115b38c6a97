/// Marks that number the items of a list within a sentence: "(a) nausea, (b) headache", "1) nausea; 2) headache".
enum EnumerationMarks {
  /// Makes such marks, where there are two or more in order, into marks that the grammar looks past, and the semicolons
  /// before them into commas.
  static func blank(_ text: UnsafeBufferPointer<UInt8>, _ tokens: Row<Token>) {
    var count = 0
    for i in tokens.indices where tokens[i].kind == .close {
      if start(text, tokens, i, count + 1) != nil { count += 1 }
    }
    guard count > 1 else { return }
    var value = 0
    for i in tokens.indices where tokens[i].kind == .close {
      guard let first = start(text, tokens, i, value + 1) else { continue }
      value += 1
      for k in first...i {
        tokens[k].kind = .quote
        tokens[k].word = -1
        tokens[k].hash = 0
      }
      if first > 0, tokens[first - 1].kind == .semicolon { tokens[first - 1].kind = .comma }
    }
  }

  /// Where the mark begins that `close` ends, if it is that of the given number.
  private static func start(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: Row<Token>, _ close: Int, _ number: Int
  ) -> Int? {
    guard close > 0, number < 20 else { return nil }
    let token = tokens[close - 1]
    let length = Int(token.end - token.start)
    let byte = text[Int(token.start)]
    let isLetter = length == 1 && byte | 0x20 == UInt8(0x60 + number)
    let isDigit =
      number < 10
      ? length == 1 && byte == UInt8(0x30 + number)
      : length == 2 && byte == 0x31 && text[Int(token.start) + 1] == UInt8(0x30 + number - 10)
    guard isLetter || isDigit else { return nil }
    if close > 1, tokens[close - 2].kind == .open { return close - 2 }
    // "1)" behind a mark or "and", but not "(vitamin B 1)"
    guard
      close == 1 || tokens[close - 2].kind != .word
        || !tokens[..<close].contains(where: { $0.kind == .open })
    else { return nil }
    return close - 1
  }
}
