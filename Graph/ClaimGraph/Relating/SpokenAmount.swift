/// An amount as a phrase has it: "about 4 hours", "2–3 days", "1 to 5 %".
struct SpokenAmount: Hashable, Sendable {
  let interval: DoseInterval
  /// The word after the number.
  let unit: String

  /// nil where the phrase does not consist of one number or range and what it counts, and a few words before.
  init?(_ phrase: String) {
    var numbers: [Double] = []
    var unit: String?
    var isBehindTens = false
    for word in Self.words(phrase) {
      if let number = Double(word) ?? Self.spelled[word] {
        guard unit == nil else { return nil }
        if isBehindTens, number < 10, let tens = numbers.popLast() {
          // "twenty-four"
          numbers.append(tens + number)
        } else {
          guard numbers.count < 2 else { return nil }
          numbers.append(number)
        }
        isBehindTens = number >= 20 && number < 100 && Self.spelled[word] != nil
        continue
      }
      isBehindTens = false
      if numbers.isEmpty, Self.uncounted.contains(word) { return nil }
      if !numbers.isEmpty, unit == nil, word != "to", word != "and" {
        unit = word
      }
    }
    guard let low = numbers.first, let high = numbers.last, let unit,
      let interval = DoseInterval(low: low, high: high)
    else { return nil }
    self.interval = interval
    self.unit = unit
  }

  private static let spelled: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "eighteen": 18, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "ninety": 90,
  ]

  /// What makes a number of a larger or a smaller one: "half an hour", "a couple of days".
  private static let uncounted: Set<String> = [
    "half", "quarter", "third", "several", "few", "couple", "dozen", "hundred",
  ]

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
