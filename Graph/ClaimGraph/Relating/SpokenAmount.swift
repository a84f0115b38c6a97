/// An amount as a phrase has it: "about 4 hours", "2–3 days", "1 to 5 %".
struct SpokenAmount: Hashable, Sendable {
  let interval: DoseInterval
  /// The word after the number.
  let unit: String

  /// nil where the phrase does not consist of one number or range and what it counts, and a few words before.
  init?(_ phrase: String) {
    var numbers: [Double] = []
    var unit: String?
    for word in Self.words(phrase) {
      if let number = Double(word) {
        guard unit == nil, numbers.count < 2 else { return nil }
        numbers.append(number)
      } else if !numbers.isEmpty, unit == nil, word != "to", word != "and" {
        unit = word
      }
    }
    guard let low = numbers.first, let high = numbers.last, let unit,
      let interval = DoseInterval(low: low, high: high)
    else { return nil }
    self.interval = interval
    self.unit = unit
  }

  /// Numbers and words in lower case; dashes and spaces part them, and a comma between digits does not.
  private static func words(_ phrase: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    func flush() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word = []
    }
    for byte in phrase.lowercased().utf8 {
      let isNumber = word.first.map(isDigit) ?? false
      if isDigit(byte) || (byte == 0x2E && isNumber) {
        if !isNumber { flush() }
        word.append(byte)
      } else if byte == 0x2C, isNumber {
        continue
      } else if byte >= 0x61 && byte <= 0x7A || byte == 0x25 {
        if isNumber { flush() }
        word.append(byte)
      } else {
        flush()
      }
    }
    flush()
    return words
  }
}
