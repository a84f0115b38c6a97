extension CypherError {
  /// The longest piece of a query line to show.
  private static let window = 72

  /// The message, the line of the query with a caret under the place, and the hint: a few lines that
  /// fit on a screen however long the query is. Without a newline at the end.
  ///
  /// - Parameter query: the text that was run.
  package func render(query: String) -> String {
    var lines = ["error: " + Self.escaped(message)]
    if line > 0 {
      lines[0] += " (line \(line), column \(column))"
      let (shown, caret) = excerpt(of: query)
      let number = String(line)
      let margin = String(repeating: " ", count: number.utf8.count)
      lines.append("\(number) | \(shown)")
      lines.append("\(margin) | \(String(repeating: " ", count: caret))^")
    }
    if let hint { lines.append("hint: " + Self.escaped(hint)) }
    return lines.joined(separator: "\n")
  }

  /// The part of the line around the place, and how many columns the caret stands from its left.
  private func excerpt(of query: String) -> (text: String, caret: Int) {
    let bytes = Array(query.utf8)
    let place = min(offset ?? bytes.count, bytes.count)
    var start = place
    while start > 0, bytes[start - 1] != 10, place - start < 4 * Self.window { start -= 1 }
    var end = place
    while end < bytes.count, bytes[end] != 10, bytes[end] != 13, end - place < 4 * Self.window {
      end += 1
    }
    var before = Array(String(decoding: bytes[start..<place], as: UTF8.self))
    var after = Array(String(decoding: bytes[place..<end], as: UTF8.self))
    let room = Self.window * 2 / 3
    if before.count > room { before = ["…"] + before.suffix(room) }
    let rest = Self.window - before.count
    if after.count > rest { after = after.prefix(rest) + ["…"] }
    let left = Self.escaped(String(before))
    return (left + Self.escaped(String(after)), DisplayWidth.columns(of: left))
  }

  /// Control characters as spaces, so that no query text can move the cursor.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(DisplayWidth.isControl(scalar) ? " " : scalar)
    }
    return result
  }

  /// The same error with its line and column counted.
  func located(in query: String, phase: Phase) -> CypherError {
    var error = self
    error.phase = phase
    guard let offset else { return error }
    var line = 1
    var column = 1
    for (index, byte) in query.utf8.enumerated() {
      if index >= offset { break }
      if byte == 10 {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    error.line = line
    error.column = column
    return error
  }
}
