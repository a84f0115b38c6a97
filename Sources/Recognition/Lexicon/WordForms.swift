/// Regular inflection of English words.
package enum WordForms {
  /// Words in s that are no plurals.
  private static let invariant = PackedWordTable(words: [
    "diabetes", "herpes", "rabies", "series", "species", "measles", "mumps", "shingles", "rickets",
    "hives", "caries", "scabies", "feces", "faeces", "pancreas", "biceps", "triceps", "lens",
    "always", "perhaps", "towards", "besides", "ascites", "pus", "gas", "gallbladder",
  ])
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
    if base == "go" || base == "undergo" || base == "forgo" { return base + "es" }
    for ending in ["s", "x", "z", "ch", "sh"] where base.hasSuffix(ending) { return base + "es" }
    return base + "s"
  }

  /// "studies" → study, "rashes" → rash, "levels" → level; the word itself where it is no plural.
  package static func singular(_ word: String) -> String {
    guard word.utf8.last == 0x73 else { return word }
    let (length, endsInY) = Array(word.utf8).withUnsafeBufferPointer { singular($0) }
    let kept = String(decoding: word.utf8.prefix(length), as: UTF8.self)
    return endsInY ? kept + "y" : kept
  }

  /// The same on bytes: how many of them stay, and whether a "y" goes behind them.
  static func singular(_ word: UnsafeBufferPointer<UInt8>) -> (length: Int, endsInY: Bool) {
    let count = word.count
    guard word.last == 0x73 else { return (count, false) }
    if let packed = PackedWord(exactly: word, 0, count), invariant.value(packed) >= 0 {
      return (count, false)
    }
    func ends(_ ending: StaticString) -> Bool {
      let length = ending.utf8CodeUnitCount
      guard length <= count else { return false }
      for k in 0..<length where word[count - length + k] != ending.utf8Start[k] { return false }
      return true
    }
    if ends("aches") { return (count - 1, false) }
    if count > 4, ends("ies") { return (count - 3, true) }
    if ends("sses") || ends("xes") || ends("ches") || ends("shes") { return (count - 2, false) }
    if count > 3, !ends("ss"), !ends("us"), !ends("is") { return (count - 1, false) }
    return (count, false)
  }

  private static func yStem(_ base: String) -> String? {
    guard base.hasSuffix("y"), let before = base.dropLast().last, !vowels.contains(before) else {
      return nil
    }
    return String(base.dropLast())
  }
}
