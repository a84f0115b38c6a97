import Claims

/// Who tells what somebody went through: customers, one of them by name, and the person whom a quotation names.
extension SentenceReader {
  /// The name behind or before a verb of saying, or of the one who was quoted before in the paragraph.
  func speaker() -> String? {
    guard contents.holds(token: .quote) || discourse.speaker != nil else { return nil }
    if let named = namedSpeaker() {
      discourse.speaker = named
      return named
    }
    // The next sentence in quotation marks is the same person's.
    return contents.holds(token: .quote) && said.contains(.firstPerson) ? discourse.speaker : nil
  }

  private func namedSpeaker() -> String? {
    guard saidByVerbs.contains(.quoteVerb) else { return nil }
    for verb in tokens.indices
    where classes(verb).contains(.quoteVerb)
      && (tokens[verb].tag == .verbS || tokens[verb].tag == .past)
    {
      var first = verb + 1
      if first < tokens.count, !isName(first), verb > 0, isName(verb - 1) {
        first = verb - 1
        while first > 0, isName(first - 1) { first -= 1 }
        // "Carol from Duluth writes"
        if first > 1, word(first - 1) == grammar.from, isName(first - 2) {
          return string(analysisRange(first - 2, first - 1))
        }
      }
      var end = first
      while end < tokens.count, isName(end), end - first < 3 { end += 1 }
      if end > first { return string(analysisRange(first, end)) }
    }
    return nil
  }

  private func isName(_ token: Int) -> Bool {
    tokens[token].flags.contains(.capitalized) && tokens[token].kind == .word
      && tokens[token].mention < 0 && tokens[token].tag != .pronoun
      && classes(token).isDisjoint(with: [.expert, .nameTitle, .organizationHead])
  }

  /// "Another member, Marcus, told us", "a few customers mention"
  func customer() -> Range<Int>? {
    guard mayHold(oneOf: Self.maybeOther) else { return nil }
    for i in tokens.indices.dropLast(2) {
      let isOne = Self.ones.contains(tokens[i].hash) && Self.laypersons.contains(tokens[i + 1].hash)
      let isSeveral =
        Self.several.contains(tokens[i].hash) && Self.buyers.contains(tokens[i + 1].hash)
      guard isOne || isSeveral else { continue }
      let ahead = i + 2..<max(i + 2, min(tokens.count, i + 7))
      guard
        let verb = ahead.first(where: {
          isOne ? Self.saying.contains(tokens[$0].hash) : Self.reporting.contains(tokens[$0].hash)
        })
      else { continue }
      return i..<verb + 1
    }
    return nil
  }

  /// "My A1C went from 6.3 to 5.5", "my resting heart rate dropped to 58"
  func ownValues() -> Range<Int>? {
    guard said.contains(.firstPerson),
      contents.holds(token: .quantity) || contents.holds(token: .number)
    else { return nil }
    for i in tokens.indices.dropLast(2) where tokens[i].hash == Self.mine {
      let ahead = i + 2..<max(i + 2, min(tokens.count, i + 6))
      guard let verb = ahead.first(where: { tokens[$0].tag == .past }),
        Self.recoveringWords.contains(tokens[verb].hash),
        !(i + 1..<verb).contains(where: { classes($0).contains(.person) })
      else { continue }
      return i..<verb + 1
    }
    return nil
  }

  /// "It gave her the odd headache", "made him sick"
  func doneToAnother() -> Range<Int>? {
    guard mayHold(oneOf: Self.maybeDone),
      drafts.contains(where: { $0.kind == .safety || $0.kind == .therapeutic })
    else { return nil }
    for clause in clauses where !clause.isUnasserted && clause.role == .main {
      let end = Int(chunks[clause.chunk].end)
      guard end < tokens.count, Self.others.contains(tokens[end].hash),
        Self.doing.contains(tokens[head(clause.chunk)].hash)
      else { continue }
      return Int(chunks[clause.chunk].first)..<end + 1
    }
    return nil
  }

  static var maybeOther: WordMask {
    WordMask().or("member").or("customer").or("patient").or("reader").or("client").or("user")
      .or("customers").or("clients").or("members").or("readers").or("her").or("him")
  }
  private static var maybeDone: WordMask { WordMask().or("her").or("him") }
  private static var mine: UInt64 { WordHash.of("my") }
  private static let ones = WordSet("another one a")
  private static let several = WordSet("few some several many happy our")
  private static let buyers = WordSet("customers clients members readers")
  private static let saying = WordSet("told tells says said swears wrote writes recalls noticed")
  private static let reporting = WordSet(
    "mention mentioned report reported tell told say said swear swore notice noticed")
  private static let doing = WordSet("gave made left got")
  private static let others = WordSet("her him")
}
