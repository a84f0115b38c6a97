/// Makes messages, which quote file names and texts, harmless for a terminal.
enum SafeText {
  /// One line, with control characters and marks that reorder text written `\u{…}`.
  static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: acts) else { return text }
    var out = ""
    for scalar in text.unicodeScalars {
      if acts(scalar) {
        out += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF:
      true
    default: false
    }
  }
}
