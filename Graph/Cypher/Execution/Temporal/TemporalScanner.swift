/// Reads numbers and marks from the text of a temporal value.
struct TemporalScanner {
  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { position == bytes.count }

  func peek(_ ahead: Int = 0) -> UInt8? {
    position + ahead < bytes.count ? bytes[position + ahead] : nil
  }

  mutating func take(_ character: Character) -> Bool {
    guard let wanted = character.asciiValue, peek() == wanted else { return false }
    position += 1
    return true
  }

  /// How many digits stand here.
  var digitsAhead: Int {
    var count = 0
    while let byte = peek(count), Lexer.isDigit(byte) { count += 1 }
    return count
  }

  /// A number of exactly so many digits.
  mutating func number(_ digits: Int) -> Int? {
    guard digits <= 18, digitsAhead >= digits else { return nil }
    var value = 0
    for _ in 0..<digits {
      value = value * 10 + Int(bytes[position] - 48)
      position += 1
    }
    return value
  }

  /// `.123` or `,123` as nanoseconds; zero where there is no fraction.
  mutating func fraction() -> Int? {
    guard peek() == UInt8(ascii: ".") || peek() == UInt8(ascii: ",") else { return 0 }
    position += 1
    let count = digitsAhead
    guard (1...9).contains(count), let value = number(count) else { return nil }
    var scaled = value
    for _ in count..<9 { scaled *= 10 }
    return scaled
  }

  /// A number with sign and fraction, as durations have them, and its nanoths apart where it has at most
  /// nine decimals.
  mutating func decimal() -> (value: Double, whole: Int, nanos: Int)? {
    let start = position
    if peek() == UInt8(ascii: "-") || peek() == UInt8(ascii: "+") { position += 1 }
    position += digitsAhead
    if peek() == UInt8(ascii: ".") || peek() == UInt8(ascii: ",") {
      position += 1
      position += digitsAhead
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self).replacing(",", with: ".")
    guard let value = Double(text) else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let decimals = parts.count > 1 ? parts[1] : ""
    guard let whole = Int(exactly: value.rounded(.towardZero)), decimals.utf8.count <= 9,
      let digits = Int(decimals.isEmpty ? "0" : decimals)
    else { return (value, 0, 0) }
    var nanos = digits
    for _ in decimals.utf8.count..<9 { nanos *= 10 }
    return (value, whole, text.hasPrefix("-") ? -nanos : nanos)
  }

  /// The rest up to a character, which is taken too.
  mutating func text(upTo end: Character) -> String? {
    guard let wanted = end.asciiValue,
      let place = bytes[position...].firstIndex(of: wanted)
    else { return nil }
    defer { position = place + 1 }
    return String(decoding: bytes[position..<place], as: UTF8.self)
  }
}
