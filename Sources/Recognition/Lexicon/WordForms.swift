/// Regular inflection of English words.
package enum WordForms {
  /// Words in s that are no plurals.
  private static let invariant: Set<String> = [
    "diabetes", "herpes", "rabies", "series", "species", "measles", "mumps", "shingles", "rickets",
    "hives", "caries", "scabies", "feces", "faeces", "pancreas", "biceps", "triceps", "lens",
    "always", "perhaps", "towards", "besides", "ascites", "pus", "gas", "gallbladder",
  ]
  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]

  /// "reduce" → reduces, reduced, reducing; `doubling` doubles the last consonant.
  package static func regular(
    _ base: String, doubling: Bool = false
  ) -> (third: String, past: String, gerund: String) {
    let third = plural(base)
    if base.hasSuffix("e") {
      let stem = base.dropLast()
      let gerund = base.hasSuffix("ee") || base.hasSuffix("ye") ? base + "ing" : stem + "ing"
      return (third, base + "d", String(gerund))
    }
    if let y = yStem(base) { return (third, y + "ied", base + "ing") }
    let stem = doubling ? base + String(base.suffix(1)) : base
    return (third, stem + "ed", stem + "ing")
  }

  /// "study" → studies, "rash" → rashes, "level" → levels.
  package static func plural(_ base: String) -> String {
    if let y = yStem(base) { return y + "ies" }
    for ending in ["s", "x", "z", "ch", "sh"] where base.hasSuffix(ending) { return base + "es" }
    return base + "s"
  }

  /// "studies" → study, "rashes" → rash, "levels" → level; the word itself where it is no plural.
  package static func singular(_ word: String) -> String {
    let count = word.utf8.count
    guard word.utf8.last == 0x73 else { return word }
    if invariant.contains(word) { return word }
    if word.hasSuffix("aches") { return String(word.dropLast()) }
    if count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    for ending in ["sses", "xes", "ches", "shes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    if count > 3, word.hasSuffix("s") {
      for ending in ["ss", "us", "is"] where word.hasSuffix(ending) { return word }
      return String(word.dropLast())
    }
    return word
  }

  private static func yStem(_ base: String) -> String? {
    guard base.hasSuffix("y"), let before = base.dropLast().last, !vowels.contains(before) else {
      return nil
    }
    return String(base.dropLast())
  }
}
