/// "e.g." and "eg" before examples, which read as "including" does.
extension Tokenizer {
  /// Where "e.g.", "e.g" or "eg" ends, of which `start..<stop` are the first letters; nil for other words.
  @inline(__always)
  func exampleMark(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ stop: Int, _ end: Int
  ) -> Int? {
    guard text[start] == 0x65 else { return nil }
    return examplesFollow(text, start, stop, end)
  }

  @inline(never)
  private func examplesFollow(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ stop: Int, _ end: Int
  ) -> Int? {
    var i: Int
    if stop - start == 2 {
      guard text[start + 1] == 0x67 else { return nil }
      i = stop
    } else {
      guard stop + 1 < end, text[stop] == 0x2E, text[stop + 1] == 0x67 else { return nil }
      i = stop + 2
    }
    if i < end, text[i] == 0x2E { i += 1 }
    // "e.g.f.r."
    guard i < end, text[i] == 0x20 || text[i] == 0x2C else { return nil }
    return i
  }

  func exampleToken(
    _ start: Int, _ stop: Int, _ flags: Token.Flags, _ table: borrowing WordTable
  ) -> Token {
    var token = Token(start: Int32(start), end: Int32(stop), kind: .word, flags: flags)
    token.hash = Self.including
    token.word = table.find(Self.including)
    return token
  }

  private static let including = WordHash.of("including".utf8)
}
