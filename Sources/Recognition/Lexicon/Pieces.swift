import Documents

extension StringProtocol where SubSequence == Substring {
  /// The parts between an ASCII character, found by its byte: `split` asks for every character where
  /// it ends, which is most of the time of reading a word list.
  func pieces(_ separator: Unicode.Scalar, omittingEmpty: Bool = true) -> [Substring] {
    var whole = self[...]
    // Nothing to do for what was decoded from UTF-8; then the bytes are there to be searched.
    whole.makeContiguousUTF8()
    let byte = UInt8(truncatingIfNeeded: separator.value)
    return whole.utf8.withContiguousStorageIfAvailable { text in
      pieces(of: whole.utf8, text, byte, omittingEmpty)
    } ?? []
  }

  /// - Parameter text: the same bytes in memory.
  private func pieces(
    of bytes: Substring.UTF8View, _ text: UnsafeBufferPointer<UInt8>, _ separator: UInt8,
    _ omittingEmpty: Bool
  ) -> [Substring] {
    var parts: [Substring] = []
    parts.reserveCapacity(6)
    var start = bytes.startIndex
    var offset = 0
    while true {
      let found = ByteSearch.index(of: separator, in: text, offset, text.count)
      let end = found.map { bytes.index(start, offsetBy: $0 - offset) } ?? bytes.endIndex
      if !omittingEmpty || start != end { parts.append(Substring(bytes[start..<end])) }
      guard let found else { return parts }
      start = bytes.index(after: end)
      offset = found + 1
    }
  }

  /// The parts between spaces and line breaks.
  func listed() -> [String] {
    self[...].utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) }
  }
}
