/// Reads the dates that documents state of themselves.
enum DateText {
  /// An ISO 8601 date as precise as the words are, or nil where they are no date.
  ///
  /// Understood: `2024-03-02` with or without a time, `2024-03`, `2024`, `March 2, 2024`,
  /// `2 March 2024`, `March 2024`. A date of slashes is read only where it begins with the year,
  /// for nobody can tell 03/02/2024 from 02/03/2024.
  static func iso(_ words: String) -> String? {
    let tokens = words.utf8.prefix(64).split { byte in
      // space , . / - T : Z +
      switch byte {
      case 0x20, 0x09, 0x2C, 0x2E, 0x2F, 0x2D, 0x54, 0x3A, 0x5A, 0x2B: true
      default: false
      }
    }.map { String(decoding: Array($0), as: UTF8.self) }
    guard let first = tokens.first else { return nil }
    if let year = year(first) { return numeric(year, Array(tokens.dropFirst())) }
    if let month = month(first) { return named(month, Array(tokens.dropFirst())) }
    guard let day = number(first, 1...31), tokens.count >= 3, let month = month(tokens[1]),
      let year = year(tokens[2])
    else { return nil }
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  private static func numeric(_ year: String, _ rest: [String]) -> String? {
    guard let second = rest.first else { return year }
    guard let month = number(second, 1...12) ?? month(second) else { return nil }
    guard rest.count > 1 else { return "\(year)-\(padded(month))" }
    guard let day = number(rest[1], 1...31) else { return nil }
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  private static func named(_ month: Int, _ rest: [String]) -> String? {
    guard let next = rest.first else { return nil }
    if let year = year(next) { return "\(year)-\(padded(month))" }
    guard let day = number(next, 1...31), rest.count > 1, let year = year(rest[1]) else {
      return nil
    }
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  private static func year(_ token: String) -> String? {
    guard token.utf8.count == 4, let value = Int(token), (1000...2999).contains(value) else {
      return nil
    }
    return token
  }

  /// A number in the range; "2nd" and "3rd" count.
  private static func number(_ token: String, _ range: ClosedRange<Int>) -> Int? {
    var digits = token
    for suffix in ["st", "nd", "rd", "th"] where token.hasSuffix(suffix) {
      digits = String(token.dropLast(2))
    }
    guard digits.utf8.count <= 2, let value = Int(digits), range.contains(value) else { return nil }
    return value
  }

  private static func month(_ token: String) -> Int? {
    let lower = token.lowercased()
    guard lower.utf8.count >= 3 else { return nil }
    let index = months.firstIndex {
      $0 == lower || $0.prefix(3) == lower || lower == "sept" && $0 == "september"
    }
    return index.map { $0 + 1 }
  }

  private static func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
