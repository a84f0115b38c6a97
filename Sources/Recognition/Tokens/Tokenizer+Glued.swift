/// Words that stand together where a text has lost the dash between them: "medicationscalled", "vesselsand".
extension Tokenizer {
  /// Appends the two words of `start..<end`, a run of small letters that is no word, if it is a noun with one of a
  /// few small words behind it.
  func appendGlued(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int,
    _ table: borrowing WordTable, into tokens: inout GrowingRow<Token>
  ) -> Bool {
    guard end - start > 6 else { return false }
    let length: Int
    // Most words end in no way that any of these does.
    switch (text[end - 2], text[end - 1]) {
    case (0x65, 0x64): length = 6  // called
    case (0x77, 0x6E): length = 5  // known
    case (0x6E, 0x64), (0x68, 0x65), (0x72, 0x65): length = 3  // and, the, are
    case (0x69, 0x73), (0x6F, 0x72): length = 2  // is, or
    case (_, 0x61): length = 1
    default: return false
    }
    let cut = end - length
    guard cut - start > 4, isNoun(text, start, cut, table, mayBeName: length > 1) else {
      return false
    }
    var hash = WordHash.seed
    for k in cut..<end { hash = WordHash.mix(hash, text[k]) }
    guard glued.contains(hash) else { return false }
    var stem = WordHash.seed
    for k in start..<cut { stem = WordHash.mix(stem, text[k]) }
    var noun = Token(start: Int32(start), end: Int32(cut), kind: .word)
    noun.hash = stem
    noun.word = table.find(stem)
    if text[cut - 1] == 0x73, text[cut - 2] != 0x73, text[cut - 2] != 0x75, text[cut - 2] != 0x69 {
      noun.flags.insert(.pluralForm)
    }
    var small = Token(start: Int32(cut), end: Int32(end), kind: .word)
    small.hash = hash
    small.word = table.find(hash)
    tokens.append(noun)
    tokens.append(small)
    return true
  }

  /// Whether the letters are a word that is a noun and no verb ("inhibit" with "or" behind it is a word of its own).
  private func isNoun(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ table: borrowing WordTable,
    mayBeName: Bool
  ) -> Bool {
    var hash = WordHash.seed
    for k in start..<end {
      guard text[k] >= 0x61, text[k] <= 0x7A else { return false }
      hash = WordHash.mix(hash, text[k])
    }
    let word = table.find(hash)
    guard word >= 0 else { return false }
    let tags = table[word].tags
    guard tags.isEmpty else {
      return tags.contains(.noun) && tags.isDisjoint(with: .any(.verb, .adjective))
    }
    // "sciatica" is no "sciatic" with "a" behind it.
    guard mayBeName else { return false }
    let lemma = table[word].lemma
    if lemma == word || lemma < 0, end - start > 6, table[table[word].fold].termNode != 0 {
      // "infertilitythe": known only as the name of something
      return true
    }
    return lemma != word && lemma >= 0 && table[lemma].tags.contains(.noun)
      && table[lemma].tags.isDisjoint(with: .any(.verb, .adjective))
  }
}
