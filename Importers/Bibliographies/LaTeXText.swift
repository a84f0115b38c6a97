/// Makes plain text of the LaTeX in fields of BibTeX: accents, symbols, quotation marks and dashes become their
/// characters; braces, commands of style and signs of formulas are left out.
enum LaTeXText {
  static func plain(_ source: ArraySlice<UInt8>) -> String {
    guard source.contains(where: { "\\{}$~-`'".utf8.contains($0) }) else {
      return String(decoding: source, as: UTF8.self)
    }
    var reader = LaTeXText.Reader(source)
    return reader.text()
  }

  /// Of identifiers and addresses: without braces, and without the backslash before `_`, `%`, `&` and `#`.
  static func verbatim(_ source: [UInt8]) -> String {
    String(
      decoding: source.filter { $0 != 0x5C && $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}") },
      as: UTF8.self)
  }

  private struct Reader {
    private let source: ArraySlice<UInt8>
    private var at: Int
    private var out: [UInt8] = []
    private var isFormula = false

    init(_ source: ArraySlice<UInt8>) {
      self.source = source
      at = source.startIndex
      out.reserveCapacity(source.count)
    }

    private var peek: UInt8? { at < source.endIndex ? source[at] : nil }

    mutating func text() -> String {
      while let byte = peek {
        at += 1
        switch byte {
        case UInt8(ascii: "\\"): command()
        case UInt8(ascii: "{"), UInt8(ascii: "}"): break
        case UInt8(ascii: "$"): isFormula.toggle()
        case UInt8(ascii: "^"), UInt8(ascii: "_"):
          if !isFormula { out.append(byte) }
        case UInt8(ascii: "~"): out.append(0x20)
        case UInt8(ascii: "-"): dash()
        case UInt8(ascii: "`"): quote("\u{2018}", "\u{201C}", byte)
        case UInt8(ascii: "'"): quote("\u{2019}", "\u{201D}", byte)
        default: out.append(byte)
        }
      }
      return String(decoding: out, as: UTF8.self)
    }

    private mutating func dash() {
      var count = 1
      while peek == UInt8(ascii: "-"), count < 3 {
        at += 1
        count += 1
      }
      out += Array(["-", "\u{2013}", "\u{2014}"][count - 1].utf8)
    }

    private mutating func quote(_ single: String, _ double: String, _ byte: UInt8) {
      if peek == byte {
        at += 1
        out += Array(double.utf8)
      } else {
        // A single one is mostly an apostrophe.
        out += byte == UInt8(ascii: "'") ? [byte] : Array(single.utf8)
      }
    }

    private mutating func command() {
      guard let byte = peek else { return }
      guard isLetter(byte) else {
        at += 1
        if let mark = LaTeXSymbols.marks[byte] {
          accent(mark)
        } else if "&%$#_{}".utf8.contains(byte) {
          out.append(byte)
        } else if byte == UInt8(ascii: "\\") || byte <= 0x20 || ",;:!".utf8.contains(byte) {
          out.append(0x20)
        }
        return
      }
      let start = at
      while let byte = peek, isLetter(byte) { at += 1 }
      let name = String(decoding: source[start..<at], as: UTF8.self)
      // A blank ends a command and is no text.
      while let byte = peek, byte <= 0x20 { at += 1 }
      if let mark = LaTeXSymbols.letterMarks[name] {
        accent(mark)
      } else if let symbol = LaTeXSymbols.symbols[name] {
        out += Array(symbol.utf8)
      }
    }

    /// Puts an accent on the letter that follows, in braces or not.
    private mutating func accent(_ mark: Unicode.Scalar) {
      while let byte = peek, byte == UInt8(ascii: "{") || byte <= 0x20 { at += 1 }
      var letter: [UInt8] = []
      if peek == UInt8(ascii: "\\") {
        // \i and \j are letters without their dot, which an accent takes the place of.
        at += 1
        let start = at
        while let byte = peek, isLetter(byte) { at += 1 }
        let name = String(decoding: source[start..<at], as: UTF8.self)
        letter = Array((name == "i" || name == "j" ? name : LaTeXSymbols.symbols[name] ?? "").utf8)
        while let byte = peek, byte <= 0x20 { at += 1 }
      } else if let byte = peek, byte != UInt8(ascii: "}") {
        letter.append(byte)
        at += 1
        while let next = peek, next & 0xC0 == 0x80 {
          letter.append(next)
          at += 1
        }
      }
      guard !letter.isEmpty else { return }
      let base = String(decoding: letter, as: UTF8.self)
      out += Array(LaTeXSymbols.composed(base, mark).utf8)
    }

    private func isLetter(_ byte: UInt8) -> Bool {
      (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
  }
}
