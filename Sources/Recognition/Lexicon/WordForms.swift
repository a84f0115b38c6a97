/// Regular inflection of English words.
package enum WordForms {
  /// Words in s that are no plurals.
  private static let invariant = PackedWordTable(words: [
    "diabetes", "herpes", "rabies", "series", "species", "measles", "mumps", "shingles", "rickets",
    "hives", "caries", "scabies", "feces", "faeces", "pancreas", "biceps", "triceps", "lens",
    "always", "perhaps", "towards", "besides", "ascites", "pus", "gas", "gallbladder",
    "prediabetes",
    "hypospadias",
  ])

  /// "reduce" → reduces, reduced, reducing; `doubling` doubles the last consonant.
  package static func regular(
    _ base: String, doubling: Bool = false
  ) -> (third: String, past: String, gerund: String) {
    let third = plural(base)
    if base.utf8.last == 0x65 {
      let stem = base.dropLast()
      let gerund = base.hasSuffix("ee") || base.hasSuffix("ye") ? base + "ing" : stem + "ing"
      return (third, base + "d", String(gerund))
    }
    if let y = yStem(base) { return (third, y + "ied", base + "ing") }
    let stem = doubling ? base + String(base.suffix(1)) : base
    return (third, stem + "ed", stem + "ing")
  }

  /// "study" → studies, "rash" → rashes, "stenosis" → stenoses, "level" → levels.
  package static func plural(_ base: String) -> String {
    switch pluralEnding(base.utf8) {
    case .ies: String(decoding: base.utf8.dropLast(), as: UTF8.self) + "ies"
    case .ses: String(decoding: base.utf8.dropLast(2), as: UTF8.self) + "es"
    case .es: base + "es"
    case .s: base + "s"
    }
  }

  /// The hash of the plural (see `WordHash`), without making the word.
  static func pluralHash(_ base: Substring) -> UInt64 { pluralHash(of: base.utf8) }

  static func pluralHash(of base: some BidirectionalCollection<UInt8>) -> UInt64 {
    switch pluralEnding(base) {
    case .ies: WordHash.of("ies".utf8, behind: WordHash.of(base.dropLast()))
    case .ses: WordHash.of("es".utf8, behind: WordHash.of(base.dropLast(2)))
    case .es: WordHash.of("es".utf8, behind: WordHash.of(base))
    case .s: WordHash.of("s".utf8, behind: WordHash.of(base))
    }
  }

  private enum PluralEnding { case ies, ses, es, s }

  private static func pluralEnding(
    _ base: some BidirectionalCollection<UInt8>
  ) -> PluralEnding {
    guard let last = base.last else { return .s }
    let before = base.dropLast().last
    switch last {
    case UInt8(ascii: "y"): return before.map { !isVowel($0) } ?? false ? .ies : .s
    case UInt8(ascii: "s") where before == UInt8(ascii: "i") && isGreek(base.dropLast(2)):
      return .ses
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"): return .es
    case UInt8(ascii: "h"):
      return before == UInt8(ascii: "c") || before == UInt8(ascii: "s") ? .es : .s
    case UInt8(ascii: "o") where before == UInt8(ascii: "g"):
      // "goes", but "embargos".
      return ["go", "undergo", "forgo"].contains { base.elementsEqual($0.utf8) } ? .es : .s
    default: return .s
    }
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }

  /// Whether a word without its "is" or "es" is one of those that come from Greek: "stenosis", "metastases", but neither
  /// "doses" nor "phases".
  private static func isGreek(_ stem: some BidirectionalCollection<UInt8>) -> Bool {
    guard stem.last == UInt8(ascii: "s"), stem.count > 4 else { return false }
    return greek.contains { stem.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// What stands before "is" or "es" in them.
  private static let greek = [
    "stas", "mbos", "enos", "gnos", "chos", "cros", "bros", "rrhos", "uros", "leros", "atos",
    "ycos",
    "thes", "cris", "lys", "seps",
  ]

  /// "studies" → study, "rashes" → rash, "stenoses" → stenosis, "levels" → level; the word itself where it is no plural.
  package static func singular(_ word: String) -> String {
    guard word.utf8.last == 0x73 else { return word }
    let (length, ending) = Array(word.utf8).withUnsafeBufferPointer { singular($0) }
    return String(decoding: word.utf8.prefix(length), as: UTF8.self) + ending.description
  }

  /// The same on bytes: how many of them stay, and what goes behind them.
  static func singular(_ word: UnsafeBufferPointer<UInt8>) -> (length: Int, ending: StaticString) {
    let count = word.count
    guard word.last == 0x73 else { return (count, "") }
    if let packed = PackedWord(exactly: word, 0, count), invariant.value(packed) >= 0 {
      return (count, "")
    }
    func ends(_ ending: StaticString) -> Bool {
      let length = ending.utf8CodeUnitCount
      guard length <= count else { return false }
      for k in 0..<length where word[count - length + k] != ending.utf8Start[k] { return false }
      return true
    }
    if ends("aches") { return (count - 1, "") }
    if count > 4, ends("ies") { return (count - 3, "y") }
    if ends("sses") || ends("xes") || ends("ches") || ends("shes") { return (count - 2, "") }
    if ends("ses"), isGreek(word.dropLast(2)) { return (count - 2, "is") }
    // "viruses", "boluses"
    if count > 6, ends("ruses") || ends("luses") || ends("nuses") || ends("tuses") {
      return (count - 2, "")
    }
    if count > 3, !ends("ss"), !ends("us"), !ends("is") { return (count - 1, "") }
    return (count, "")
  }

  private static func yStem(_ base: String) -> String? {
    guard case .ies = pluralEnding(base.utf8) else { return nil }
    return String(decoding: base.utf8.dropLast(), as: UTF8.self)
  }
}
