extension StringProtocol where SubSequence == Substring {
  /// The parts between an ASCII character, found by its byte: `split` asks for every character where
  /// it ends, which is most of the time of reading a word list.
  func pieces(_ separator: Unicode.Scalar, omittingEmpty: Bool = true) -> [Substring] {
    let bytes = self[...].utf8
    let byte = UInt8(truncatingIfNeeded: separator.value)
    var parts: [Substring] = []
    var start = bytes.startIndex
    var i = start
    while i != bytes.endIndex {
      if bytes[i] == byte {
        if !omittingEmpty || start != i { parts.append(Substring(bytes[start..<i])) }
        start = bytes.index(after: i)
        i = start
      } else {
        i = bytes.index(after: i)
      }
    }
    if !omittingEmpty || start != i { parts.append(Substring(bytes[start..<i])) }
    return parts
  }

  /// The parts between spaces and line breaks.
  func listed() -> [String] {
    self[...].utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) }
  }
}
