/// Tells words that state no finding, though a claim is read in them.
enum PlainWords {
  /// "X is an anti-seizure medicine": what kind of thing something is.
  static func areDefinition(_ text: String) -> Bool {
    // Few passages end in one of these: the others need not be taken apart.
    guard kinds.contains(lastWord(of: text)) else { return false }
    let words = words(of: text)
    guard words.count <= longestDefinition, let last = words.last, kinds.contains(String(last)),
      let copula = words.firstIndex(where: { $0 == "is" || $0 == "are" }), copula > 0,
      copula + 1 < words.count
    else { return false }
    return words[copula] == "are" || words[copula + 1] == "a" || words[copula + 1] == "an"
  }

  /// "you notice numb feet", behind "See your doctor if": what to watch for.
  static func areWarningSign(_ text: String) -> Bool {
    guard text.utf8.prefix(4).elementsEqual("you ".utf8, by: { $0 | 0x20 == $1 | 0x20 }) else {
      return false
    }
    let words = words(of: text).prefix(2)
    return words.count == 2 && words.first == "you"
      && words.last.map { watching.contains(String($0)) } ?? false
  }

  private static let longestDefinition = 10

  private static let kinds: Set<String> = [
    "medicine", "medicines", "medication", "medications", "drug", "drugs", "agent", "agents",
    "remedy", "painkiller", "painkillers",
  ]

  private static let watching: Set<String> = [
    "notice", "get", "have", "develop", "experience", "feel", "see",
  ]

  /// The last word of letters of ASCII, in lower case.
  private static func lastWord(of text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      func isLetter(_ at: Int) -> Bool { bytes[at] | 0x20 >= 0x61 && bytes[at] | 0x20 <= 0x7A }
      var end = bytes.count
      while end > 0, !isLetter(end - 1) { end -= 1 }
      var start = end
      while start > 0, isLetter(start - 1) { start -= 1 }
      return String(decoding: bytes[start..<end].map { $0 | 0x20 }, as: UTF8.self)
    }
  }

  private static func words(of text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
  }
}
