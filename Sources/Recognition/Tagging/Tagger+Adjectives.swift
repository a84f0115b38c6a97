/// Words that can be adjectives.
extension Tagger {
  /// - Parameters:
  ///   - noun: the tag of a noun at this place.
  ///   - canBeNoun: whether the word can be one.
  ///   - isInPhrase: whether it stands within a noun phrase.
  ///   - before: the tag before the adverbs that stand before the word.
  func tagAdjective(
    _ tokens: Row<Token>, _ i: Int, tags: WordTags, noun: Tag, canBeNoun: Bool, isInPhrase: Bool,
    previous: Tag, before: Tag, next: WordTags, table: borrowing WordTable
  ) -> Tag {
    let token = tokens[i]
    if previous == .conjunction, token.mention >= 0, i > 1, isNominal(tokens[i - 2].tag),
      !next.isDisjoint(with: .any(.modal, .be, .have)), next.isDisjoint(with: .noun)
    {
      // "Heat and cold can"
      return noun
    }
    if before == .be, next.contains(.participle), next.isDisjoint(with: .any(.adjective, .noun)),
      token.word >= 0, table[token.word].classes.contains(.betterWord)
    {
      // "is better absorbed"
      return .adverb
    }
    if canBeNoun && !next.contains(.noun) && (isInPhrase || previous == .adjective) {
      return noun
    }
    if canBeNoun, isInPhrase, i + 1 < tokens.count, namingHashes.contains(tokens[i + 1].hash) {
      // "a chemical called X"
      return noun
    }
    if tags.contains(.adverb) && before != .be && previous != .determiner
      && next.isDisjoint(with: .any(.noun, .adjective))
    {
      return .adverb
    }
    if previous == .determiner, token.word < 0 || table[token.word].tags.isEmpty,
      !next.isDisjoint(with: .any(.be, .modal, .have)),
      next.isDisjoint(with: [.noun, .adjective])
    {
      // "a stent is": a word that only its ending is known of
      return noun
    }
    if previous == .determiner, next.isEmpty || next.contains(.preposition),
      i + 1 >= tokens.count || tokens[i + 1].kind != .comma, i > 0,
      tokens[i - 1].hash == aHash || tokens[i - 1].hash == anHash,
      !tags.contains(.adverb)
    {
      // "acts as an antioxidant"
      return noun
    }
    return .adjective
  }

  /// "with angiographically documented stenosis", "evidence that genetically predicted X raises": a participle that an
  /// adverb stands before, where no verb can stand.
  func describes(
    _ tokens: Row<Token>, _ i: Int, _ tags: WordTags, _ next: WordTags, _ table: borrowing WordTable
  ) -> Bool {
    guard tags.contains(.participle), i > 1, tokens[i - 1].tag == .adverb,
      !next.isDisjoint(with: .any(.noun, .adjective)),
      next.isDisjoint(with: .any(.determiner, .preposition))
    else { return false }
    switch tokens[i - 2].tag {
    case .preposition: return true
    case .relative:
      // "that": behind what is no thing but what was found
      return i > 2 && tokens[i - 3].word >= 0
        && table[tokens[i - 3].word].classes.contains(.researchNoun)
        && hasVerbAhead(tokens, i, table)
    default: return false
    }
  }

  /// "Zinc levels predicted mortality", "X concentrations fell": a measure, and what it did.
  func isMeasure(
    _ tokens: Row<Token>, _ i: Int, _ tags: WordTags, _ next: WordTags, _ table: borrowing WordTable
  ) -> Bool {
    tags.contains(.verbS) && tags.contains(.noun) && next.contains(.past)
      && next.isDisjoint(with: .any(.adjective, .noun)) && tokens[i].word >= 0
      && table[tokens[i].word].classes.contains(.carrier)
      && !hasVerb(tokens, i, within: .segment)
  }

  /// "I/D", "A/I": a letter of a name, and nobody.
  func pronoun(_ text: UnsafeBufferPointer<UInt8>, _ token: Token) -> Tag {
    guard token.flags.contains(.capitalized), token.end - token.start == 1 else { return .pronoun }
    let (first, end) = (Int(token.start), Int(token.end))
    let isSlashed = end < text.count && text[end] == 0x2F || first > 0 && text[first - 1] == 0x2F
    return isSlashed ? .properNoun : .pronoun
  }
}
