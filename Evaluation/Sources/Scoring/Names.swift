import Foundation

/// Says whether two names mean the same: "the TLR4 receptors" and "toll-like receptor 4".
package struct Names: Sendable {
  private let generic: Set<String>
  private let same: [String: String]

  /// - Parameter text: rows "generic⇥WORD" and "same⇥WORDING⇥WORDING"; lines with "#" are remarks.
  package init(rows text: String) {
    var generic: Set<String> = []
    var same: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t").map(String.init)
      if columns.count == 2, columns[0] == "generic" { generic.insert(columns[1]) }
      if columns.count == 3, columns[0] == "same" { same[columns[1]] = columns[2] }
    }
    self.generic = generic
    self.same = same
  }

  /// Whether a name is one of those that are right. "*" stands for any name, no name for none.
  package func accepts(_ name: String?, among right: [String]) -> Bool {
    if right.contains("*") { return true }
    guard let name, !name.isEmpty else { return right.isEmpty }
    let found = normal(name)
    let foundWords = words(found)
    return right.contains { wanted in
      let wanted = normal(wanted)
      if found == wanted { return true }
      // Beside generic words, one may be more special than the other.
      let wantedWords = words(wanted)
      return !foundWords.isEmpty && !wantedWords.isEmpty
        && (foundWords.isSubset(of: wantedWords) || wantedWords.isSubset(of: foundWords))
    }
  }

  private func words(_ normal: String) -> Set<String> {
    Set(normal.split(separator: " ").map(String.init)).subtracting(generic)
  }

  /// Lower case, without possessives, plural endings and signs, with one spelling of microgram.
  package func normal(_ name: String) -> String {
    let scalars = Self.withOneMicrogram(
      Self.withoutPossessives(Array(name.lowercased().unicodeScalars)))
    let kept = scalars.map { Self.isKept($0) ? Character($0) : " " }
    let text = String(kept).split(separator: " ").map(Self.singular).joined(separator: " ")
    return same[text] ?? text
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", ".", "%": true
    default: false
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func withoutPossessives(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    var i = 0
    while i < text.count {
      if text[i] == "'" || text[i] == "\u{2019}", i + 1 < text.count, text[i + 1] == "s",
        i + 2 == text.count || !isWord(text[i + 2])
      {
        i += 2
      } else {
        kept.append(text[i])
        i += 1
      }
    }
    return kept
  }

  private static let micrograms = ["micrograms", "microgram", "mcg"].map {
    Array($0.unicodeScalars)
  }

  private static func withOneMicrogram(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    var i = 0
    while i < text.count {
      let startsWord = i == 0 || !isWord(text[i - 1])
      let spelled = micrograms.first { word in
        startsWord && text[i...].starts(with: word)
          && (i + word.count == text.count || !isWord(text[i + word.count]))
      }
      if let spelled {
        kept += ["u", "g"]
        i += spelled.count
      } else if text[i] == "\u{B5}" || text[i] == "\u{3BC}", i + 1 < text.count, text[i + 1] == "g"
      {
        kept += ["u", "g"]
        i += 2
      } else {
        kept.append(text[i])
        i += 1
      }
    }
    return kept
  }

  private static func singular(_ word: Substring) -> String {
    let isPlural =
      word.count > 3 && word.hasSuffix("s")
      && !["ss", "is", "us"].contains { word.hasSuffix($0) }
    return String(isPlural ? word.dropLast() : word)
  }
}
