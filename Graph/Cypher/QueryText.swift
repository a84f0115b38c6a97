/// What can be told of a query from its characters alone.
package enum QueryText {
  /// Whether a semicolon ends the text, outside of strings, names in backquotes and comments. Space and
  /// comments may follow it.
  package static func isEnded(_ text: String) -> Bool {
    var isEnded = false
    var quote: UInt8?
    let bytes = Array(text.utf8)
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0
      if let open = quote {
        if byte == UInt8(ascii: "\\"), open != UInt8(ascii: "`") { place += 1 }
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "/"), next == byte {
        while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
      } else if byte == UInt8(ascii: "/"), next == UInt8(ascii: "*") {
        place += 2
        while place + 1 < bytes.count,
          bytes[place] != UInt8(ascii: "*") || bytes[place + 1] != UInt8(ascii: "/")
        {
          place += 1
        }
        guard place + 1 < bytes.count else { return false }
        place += 1
      } else if byte == UInt8(ascii: ";") {
        isEnded = true
      } else if byte > 0x20 {
        isEnded = false
        if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "`") {
          quote = byte
        }
      }
      place += 1
    }
    return isEnded && quote == nil
  }
}
