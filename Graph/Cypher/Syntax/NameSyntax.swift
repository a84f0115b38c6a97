/// How names are written in a query.
enum NameSyntax {
  /// A name as it may stand in a query: in backticks unless it is a plain identifier.
  static func quotedIfNeeded(_ name: String) -> String {
    let isPlain =
      name.utf8.first.map { isStart($0) } ?? false
      && name.utf8.allSatisfy { isStart($0) || (48...57).contains($0) }
    guard !isPlain else { return name }
    var quoted = "`"
    for scalar in name.unicodeScalars {
      if scalar == "`" { quoted += "`" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "`"
  }

  private static func isStart(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte) || byte == 95 || byte >= 0x80
  }
}
