/// Raised text in plain characters, so that 10 to the power of 9 does not become 109.
enum Superscript {
  /// The text in raised characters (the Unicode block Superscripts and Subscripts); nil where some of it has
  /// none. Commas, spaces and brackets stay as they are, and so does a dash that is no sign before a number.
  static func raised(_ text: some Sequence<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var hasDigit = false
    var isFirst = true
    for scalar in String(decoding: Array(text), as: UTF8.self).unicodeScalars {
      defer { isFirst = false }
      if let raised = characters[scalar], isFirst || !dashes.contains(scalar) {
        result += Array(String(raised).utf8)
        hasDigit = hasDigit || !dashes.contains(scalar)
      } else if unchanged.contains(scalar) || dashes.contains(scalar) {
        result += Array(String(scalar).utf8)
      } else {
        return nil
      }
    }
    return hasDigit ? result : nil
  }

  private static let characters: [Unicode.Scalar: Unicode.Scalar] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸",
    "9": "⁹", "+": "⁺", "-": "⁻", "−": "⁻", "–": "⁻", "‐": "⁻", "‑": "⁻",
  ]

  private static let dashes: Set<Unicode.Scalar> = ["-", "−", "–", "‐", "‑"]

  private static let unchanged: Set<Unicode.Scalar> = [
    ",", ";", " ", "[", "]", "(", ")", "\n", "\t", "\r", "/", ".", "*",
  ]
}
