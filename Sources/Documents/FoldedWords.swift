/// The words of a short text without case, accents and punctuation, for comparing names and titles.
package struct FoldedWords: Hashable, Sendable {
  package let words: [String]

  /// The words with a space between them.
  package var text: String { words.joined(separator: " ") }
  package var count: Int { words.count }

  package init(_ text: String) {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func end() {
      if !word.isEmpty { words.append(String(word)) }
      word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: word.append(scalar)
      case 0x41...0x5A: word.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      // An apostrophe does not part a word, and neither does an accent that follows its letter.
      case 0x27, 0x2019, 0x300...0x36F: continue
      case 0xC0...0x17F where scalar.value != 0xD7 && scalar.value != 0xF7:
        word.append(Unicode.Scalar(Self.bases[Int(scalar.value - 0xC0)]))
      case let value where value > 0x17F && scalar.properties.isAlphabetic:
        word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      default: end()
      }
    }
    end()
    self.words = words
  }

  /// The plain letter for each of U+00C0 to U+017F; the first of two where it stands for two (æ, ß).
  private static let bases = Array(
    ("aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiii"
      + "dnooooo ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg"
      + "gggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooo"
      + "oooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
