/// Text of other people made safe to print on a terminal, in pieces whose width is known.
enum TerminalText {
  /// What is printed for one character, and how many columns it takes.
  struct Cell: Hashable {
    let text: String
    let width: Int
  }

  /// Control characters, marks that reorder text and others that cannot be seen are printed by their number
  /// (`\u{202E}`), so that no text can move the cursor or disguise itself; a tab is four spaces.
  static func cells(_ text: some Sequence<Character>) -> [Cell] {
    text.map { character in
      if character.unicodeScalars.contains(where: isUnsafe) { return escaped(character) }
      // No written language stacks more marks than this.
      let scalars = character.unicodeScalars.prefix(10)
      return Cell(text: String(String.UnicodeScalarView(scalars)), width: width(of: character))
    }
  }

  /// The text in one line, made safe.
  static func line(_ text: some StringProtocol) -> String {
    cells(text).map(\.text).joined()
  }

  private static func escaped(_ character: Character) -> Cell {
    if character == "\t" { return Cell(text: "    ", width: 4) }
    var text = ""
    var width = 0
    for scalar in character.unicodeScalars {
      if isUnsafe(scalar) {
        let number = String(scalar.value, radix: 16, uppercase: true)
        let piece = "\\u{\(number)}"
        text += piece
        width += piece.utf8.count
      } else {
        text.unicodeScalars.append(scalar)
        width += self.width(of: scalar)
      }
    }
    return Cell(text: text, width: width)
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: return true
    // Zero-width joiners and variation selectors make emoji; they reorder nothing.
    case 0x200C, 0x200D, 0xFE00...0xFE0F: return false
    case 0..<0xAD: return false
    default: return scalar.properties.generalCategory == .format
    }
  }

  private static func width(of character: Character) -> Int {
    var width = 0
    var isEmoji = false
    for scalar in character.unicodeScalars.prefix(10) {
      width = max(width, self.width(of: scalar))
      if scalar.value == 0xFE0F { isEmoji = true }
    }
    return isEmoji ? 2 : width
  }

  /// Columns of a character on its own: none for marks, two for what East Asian Width (Unicode UAX #11) calls
  /// wide, one for the rest.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    guard scalar.value >= 0x300 else { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0, 0x23F3,
      0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F, 0x2693, 0x26A1,
      0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE, 0x26D4, 0x26EA, 0x26F2...0x26F3,
      0x26F5, 0x26FA, 0x26FD, 0x2705, 0x270A...0x270B, 0x2728, 0x274C, 0x274E, 0x2753...0x2755,
      0x2757, 0x2795...0x2797, 0x27B0, 0x27BF, 0x2B1B...0x2B1C, 0x2B50, 0x2B55,
      0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1F004, 0x1F0CF,
      0x1F18E, 0x1F191...0x1F19A, 0x1F1E6...0x1F202, 0x1F210...0x1F23B, 0x1F240...0x1F248,
      0x1F250...0x1F251, 0x1F260...0x1F265, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F7E0...0x1F7EB, 0x1F90C...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
