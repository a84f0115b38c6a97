/// The commands of LaTeX that stand for characters.
enum LaTeXSymbols {
  /// Accents that are a sign: `\"o`.
  static let marks: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "`"): "\u{300}", UInt8(ascii: "'"): "\u{301}", UInt8(ascii: "^"): "\u{302}",
    UInt8(ascii: "~"): "\u{303}", UInt8(ascii: "="): "\u{304}", UInt8(ascii: "."): "\u{307}",
    UInt8(ascii: "\""): "\u{308}",
  ]

  /// Accents that are a letter: `\c{c}`.
  static let letterMarks: [String: Unicode.Scalar] = [
    "u": "\u{306}", "r": "\u{30A}", "H": "\u{30B}", "v": "\u{30C}", "d": "\u{323}",
    "c": "\u{327}", "k": "\u{328}", "b": "\u{331}",
  ]

  static let symbols: [String: String] = [
    "aa": "å", "AA": "Å", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø",
    "l": "ł", "L": "Ł", "ss": "ß", "SS": "ẞ", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð",
    "th": "þ", "TH": "Þ", "dj": "đ", "DJ": "Đ", "ng": "ŋ", "NG": "Ŋ",
    "textendash": "–", "textemdash": "—", "textquoteleft": "‘", "textquoteright": "’",
    "textquotedblleft": "“", "textquotedblright": "”", "textquotesingle": "'", "dots": "…",
    "ldots": "…", "textellipsis": "…", "textregistered": "®", "texttrademark": "™",
    "textdegree": "°", "degree": "°", "textmu": "µ", "textmugreek": "μ", "textasciitilde": "~",
    "textunderscore": "_", "textbackslash": "\\", "textless": "<", "textgreater": ">",
    "textpm": "±", "pm": "±", "times": "×", "cdot": "·", "leq": "≤", "le": "≤", "geq": "≥",
    "ge": "≥", "approx": "≈", "sim": "~", "infty": "∞", "rightarrow": "→", "to": "→",
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "varepsilon": "ε",
    "zeta": "ζ", "eta": "η", "theta": "θ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ",
    "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ", "upsilon": "υ",
    "phi": "φ", "varphi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ",
    "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Phi": "Φ", "Psi": "Ψ",
    "Omega": "Ω",
  ]

  /// A letter with an accent, as one character where Unicode has one.
  static func composed(_ letter: String, _ mark: Unicode.Scalar) -> String {
    var text = letter
    text.unicodeScalars.append(mark)
    // Strings are equal where their characters are, however these are put together.
    return precomposed.firstIndex(of: text).map { precomposed[$0] } ?? text
  }

  /// The letters with accents of Latin-1, Latin Extended-A and -B, and Latin Extended Additional.
  private static let precomposed = Set(
    (Array(0xC0...0x24F as ClosedRange<UInt32>) + Array(0x1E00...0x1EFF as ClosedRange<UInt32>))
      .compactMap { Unicode.Scalar($0).map { String($0) } })
}
