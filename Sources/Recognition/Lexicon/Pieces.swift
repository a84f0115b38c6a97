extension StringProtocol where SubSequence == Substring {
  /// The parts between an ASCII character, found by its byte: `split` asks for every character where
  /// it ends, which is most of the time of reading a word list.
  func pieces(_ separator: Unicode.Scalar, omittingEmpty: Bool = true) -> [Substring] {
    self[...].utf8.split(
      separator: UInt8(truncatingIfNeeded: separator.value),
      omittingEmptySubsequences: omittingEmpty
    ).map { Substring($0) }
  }

  /// The parts between spaces and line breaks.
  func listed() -> [String] {
    self[...].utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) }
  }
}
