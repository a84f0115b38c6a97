import XMLReading

/// Dates as publishers' markup has them, in parts.
enum PublicationDate {
  /// ISO 8601, as precise as the parts are; nil without a year of four digits.
  /// - Parameter month: a number, or an English name of which three letters are enough.
  static func iso(year: String?, month: String?, day: String?) -> String? {
    guard let year, let number = number(year, 1_000...9_999) else { return nil }
    guard let month = month.flatMap(monthNumber) else { return String(number) }
    let yearAndMonth = "\(number)-\(padded(month))"
    guard let day = day.flatMap({ self.number($0, 1...31) }) else { return yearAndMonth }
    return "\(yearAndMonth)-\(padded(day))"
  }

  /// The date that the child elements of these names make.
  static func iso(_ node: XMLNode, year: String, month: String, day: String) -> String? {
    iso(
      year: node.first(year)?.text, month: node.first(month)?.text, day: node.first(day)?.text)
  }

  /// The first year in a text: four digits, 1500 to 2199, that are part of no longer number.
  static func year(in text: String) -> Int? {
    let bytes = Array(text.utf8)
    var i = 0
    while i < bytes.count {
      guard isDigit(bytes[i]) else {
        i += 1
        continue
      }
      var end = i
      while end < bytes.count, isDigit(bytes[end]) { end += 1 }
      if end - i == 4, let year = Int(String(decoding: bytes[i..<end], as: UTF8.self)),
        (1_500...2_199).contains(year)
      {
        return year
      }
      i = end
    }
    return nil
  }

  private static func monthNumber(_ text: String) -> Int? {
    if let number = number(text, 1...12) { return number }
    let names = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let start = text.lowercased().prefix(3)
    return names.firstIndex { $0 == start }.map { $0 + 1 }
  }

  private static func number(_ text: String, _ range: ClosedRange<Int>) -> Int? {
    let digits = text.utf8.filter { $0 > 0x20 }
    guard digits.count <= 4, let number = Int(String(decoding: digits, as: UTF8.self)),
      range.contains(number)
    else { return nil }
    return number
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
