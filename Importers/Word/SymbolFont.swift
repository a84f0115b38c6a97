import XMLReading

/// Characters of the fonts Symbol and Wingdings, whose codes mean something else than in Unicode.
///
/// Symbol is mapped as in Adobe's table for Unicode (unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt); of
/// Wingdings only bullets, ticks and arrows, the rest are ornaments.
enum SymbolFont {
  /// The text that stands for a code of the font; nil where there is none.
  /// - Parameter code: with or without the 0xF000 that Word adds.
  static func text(_ code: Int, font: String) -> String? {
    let code = code & 0xF000 == 0xF000 ? code & 0xFFF : code
    switch font.lowercased() {
    case "symbol": return symbol[code].map(String.init) ?? ascii(code)
    case "wingdings", "wingdings 2", "wingdings 3": return wingdings[code].map(String.init) ?? "•"
    default:
      guard code >= 0x20, let scalar = Unicode.Scalar(UInt32(clamping: code)) else { return nil }
      return String(Character(scalar))
    }
  }

  /// Whether the properties of words say that they are set in Symbol.
  static func isNamed(in properties: XMLNode?) -> Bool {
    guard let fonts = properties?.first("rFonts") else { return false }
    return fonts["ascii"] == "Symbol" && (fonts["hAnsi"] ?? "Symbol") == "Symbol"
  }

  /// Words that are set in Symbol: Greek letters where Latin ones are written.
  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let code = Int(scalar.value)
      let isCode = code < 0x100 || (0xF000...0xF0FF).contains(code)
      text += isCode ? self.text(code, font: "Symbol") ?? String(scalar) : String(scalar)
    }
    return text
  }

  private static func ascii(_ code: Int) -> String? {
    guard (0x20..<0x7F).contains(code), let scalar = Unicode.Scalar(UInt32(code)) else {
      return nil
    }
    return String(Character(scalar))
  }

  private static let wingdings: [Int: Character] = [
    0xA7: "▪", 0xA8: "□", 0xD8: "➢", 0xE0: "→", 0xDF: "←", 0xE1: "↑", 0xE2: "↓", 0xF0: "⇨",
    0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑", 0x6C: "●", 0x6E: "■", 0x71: "❑", 0x76: "❖",
  ]

  private static let symbol: [Int: Character] = {
    var table: [Int: Character] = [:]
    func fill(_ start: Int, _ characters: String) {
      for (i, character) in characters.enumerated() { table[start + i] = character }
    }
    fill(0x40, "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ")
    fill(0x60, "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ")
    fill(0xA0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵")
    fill(0xC0, "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓")
    fill(0xE0, "◊〈®©™∑")
    fill(0xF1, "〉∫")
    table[0x22] = "∀"
    table[0x24] = "∃"
    table[0x27] = "∋"
    table[0x2A] = "∗"
    table[0x2D] = "−"
    table[0x5C] = "∴"
    table[0x5E] = "⊥"
    table[0x7E] = "∼"
    return table
  }()
}
