/// Tells words that say that something is used from words that say that it works.
package enum UseWording {
  /// Whether the words speak of giving or taking and of no effect.
  package static func isUseOnly(_ words: String) -> Bool {
    var speaksOfUse = false
    // A compound such as "treatment-resistant" is one word, which speaks of neither.
    for word in words.utf8.split(whereSeparator: { !isPartOfWord($0) })
    where !word.contains(UInt8(ascii: "-")) {
      let word = String(decoding: word, as: UTF8.self).lowercased()
      if effects.contains(where: { word.hasPrefix($0) }) { return false }
      if uses.contains(word) { speaksOfUse = true }
    }
    return speaksOfUse
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  private static let uses: Set<String> = [
    "given", "gives", "give", "taken", "takes", "take", "taking", "prescribed", "prescribes",
    "prescribe", "used", "uses", "use", "using", "offered", "administered", "dispensed",
  ]

  /// How words begin that speak of an effect.
  private static let effects = [
    "treat", "reliev", "relief", "help", "eas", "improv", "reduc", "effect", "benefi", "work",
    "cur", "manag", "prevent", "allevi", "heal", "sooth", "lessen", "control", "approv",
  ]
}
