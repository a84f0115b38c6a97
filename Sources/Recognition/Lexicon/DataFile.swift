import CVocabulary

/// A data file that ships inside the program.
enum DataFile {
  /// The lines of a file without comments and blank lines, as UTF-8 fields split at tabs.
  static func rows(_ name: String) -> [[Substring]] {
    for index in 0..<stet_data_file_count() {
      let file = stet_data_file_at(index)
      guard String(cString: file.name) == name else { continue }
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.size)
      return rows(of: String(decoding: bytes, as: UTF8.self))
    }
    return []
  }

  static func rows(of text: String) -> [[Substring]] {
    var rows: [[Substring]] = []
    for line in text.pieces("\n") where line.utf8.first != 0x23 {
      rows.append(line.pieces("\t", omittingEmpty: false))
    }
    return rows
  }
}
