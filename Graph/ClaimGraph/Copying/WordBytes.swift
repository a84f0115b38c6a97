/// Which bytes words are made of where texts are compared word for word.
enum WordBytes {
  /// By byte: letters and digits of ASCII, letters in lower case, and all bytes behind ASCII; 0 for what stands between
  /// words.
  static let folded: [UInt8] = (0...UInt8.max).map { byte in
    let lower = byte.folded
    return lower &- 0x61 < 26 || lower &- 0x30 < 10 || lower >= 0x80 ? lower : 0
  }
}
