import Foundation

/// Changes of wording: replaces one whole word, or a few, within a part of a sentence.
package enum Wording {
  /// The sentence with the first of the pairs whose words stand in the part replaced; nil where none does.
  ///
  /// - Parameter part: words of the sentence to which the change is limited.
  package static func replace(
    _ sentence: String, within part: String, _ pairs: [(String, String)]
  ) -> String? {
    guard let whole = sentence.range(of: part) else { return nil }
    let text = String(sentence[whole])
    var best: (at: String.Index, words: String, with: String)?
    for (words, with) in pairs {
      guard let found = range(of: words, in: text) else { continue }
      // The first of several, and the longest of those that begin there.
      if let known = best,
        (known.at, -known.words.count) < (found.lowerBound, -words.count)
      {
        continue
      }
      best = (found.lowerBound, words, with)
    }
    guard let best, let found = range(of: best.words, in: text) else { return nil }
    let changed = text.replacingCharacters(in: found, with: best.with)
    return sentence.replacingCharacters(in: whole, with: changed)
  }

  /// How often words that stand first in a pair stand in the text; of those that overlap, one counts.
  package static func count(of pairs: [(String, String)], in text: String) -> Int {
    var found: [Range<String.Index>] = []
    for (words, _) in pairs {
      var start = text.startIndex
      while let next = range(of: words, in: text, from: start) {
        if !found.contains(where: { $0.overlaps(next) }) { found.append(next) }
        start = next.upperBound
      }
    }
    return found.count
  }

  /// Where the words stand as whole words.
  package static func range(of words: String, in text: String) -> Range<String.Index>? {
    range(of: words, in: text, from: text.startIndex)
  }

  private static func range(
    of words: String, in text: String, from first: String.Index
  ) -> Range<String.Index>? {
    var start = first
    while start < text.endIndex, let found = text.range(of: words, range: start..<text.endIndex) {
      let isBegun =
        found.lowerBound == text.startIndex
        || !isPart(text[text.index(before: found.lowerBound)])
      let isEnded = found.upperBound == text.endIndex || !isPart(text[found.upperBound])
      if isBegun, isEnded { return found }
      start = text.index(after: found.lowerBound)
    }
    return nil
  }

  /// Whether each word of a name, but for its ending, begins a word of the sentence.
  package static func names(_ name: String, in sentence: String) -> Bool {
    let words = sentence.lowercased().split { !$0.isLetter && !$0.isNumber }
    return name.lowercased().split { !$0.isLetter && !$0.isNumber }.allSatisfy { part in
      words.contains { $0.hasPrefix(part.prefix(5)) }
    }
  }

  /// Whether the sentence is about people or addresses them, or reports what they say.
  package static func speaksOfPeople(_ sentence: String) -> Bool {
    sentence.lowercased().split { !$0.isLetter }.contains { people.contains(String($0)) }
  }

  /// Whether a number stands in the sentence that may be a year.
  package static func holdsYear(_ sentence: String) -> Bool {
    sentence.split { !$0.isNumber }.contains { number in
      number.count == 4 && (number.hasPrefix("19") || number.hasPrefix("20"))
    }
  }

  /// Whether the sentence advises, which mice cannot be: "should not be taken with", "never take".
  package static func advises(_ sentence: String) -> Bool {
    sentence.lowercased().split { !$0.isLetter }.contains { advice.contains(String($0)) }
  }

  private static let advice: Set<String> = [
    "should", "must", "never", "avoid", "recommended", "advised", "take",
  ]

  private static let people: Set<String> = [
    "people", "person", "persons", "patient", "patients", "individual", "individuals", "women",
    "woman",
    "men", "man", "child", "children", "adult", "adults", "adolescents", "teenagers", "infants",
    "babies",
    "runners", "athletes", "doctor", "doctors", "provider", "providers", "clinicians", "experts",
    "researchers", "participants", "volunteers", "customers", "users", "you", "your", "our", "we",
    "i", "us",
    "my", "who", "anyone", "everyone", "someone", "says", "say", "said", "claim", "claims",
    "claimed", "states",
    "state", "websites", "post",
  ]

  private static func isPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-"
  }

  /// With the first letter small, unless the first word is a name or in capitals.
  package static func asClause(_ sentence: String) -> String {
    guard let first = sentence.first, let second = sentence.dropFirst().first, first.isUppercase,
      !second.isUppercase
    else { return sentence }
    return first.lowercased() + sentence.dropFirst()
  }

  /// Without the full stop at the end.
  package static func withoutStop(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }
}
