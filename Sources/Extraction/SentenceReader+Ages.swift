import Claims

/// Persons of an age, and the age at which a risk begins.
extension SentenceReader {
  /// "people over 65", "men over age 50", "adults ages 40 to 60".
  func aged(_ chunk: Int) -> Argument? {
    guard isNounPhrase(chunk), isPersonPhrase(chunk) else { return nil }
    let first = Int(chunks[chunk].first)
    var token = Int(chunks[chunk].end)
    if isPreposition(chunk + 1, grammar.over, grammar.under) { token += 1 }
    guard token < tokens.count, isAge(token) || token > Int(chunks[chunk].end) && isNumber(token)
    else { return nil }
    return Argument(
      concept: phrase(first, token + 1, as: .population), first: first, end: token + 1,
      isKnown: true)
  }

  /// "under 18", "over 65": those of that age, in words of their own.
  func ageOfPersons(_ chunk: Int) -> Argument? {
    guard isPreposition(chunk, grammar.over, grammar.under), chunk + 1 < chunks.count,
      case let token = Int(chunks[chunk + 1].first),
      isNumber(token) || isAge(token) || isPluralAge(token),
      tokens[token].end - tokens[token].start < 4 || isAge(token),
      Int(chunks[chunk + 1].end) == token + 1
    else { return nil }
    let first = Int(chunks[chunk].first)
    return Argument(
      concept: phrase(first, token + 1, as: .population), first: first, end: token + 1,
      isKnown: true)
  }

  /// "rises after age 50", "begins around age 45", "doubles each decade".
  func ageReached(behind chunk: Int) -> Argument? {
    var token = Int(chunks[chunk].end)
    while token < tokens.count {
      let hash = tokens[token].hash
      if isAge(token) || hash == Self.decade {
        return Argument(
          concept: lookup("age") ?? concepts.key("age", .concept), first: token, end: token + 1,
          isKnown: true)
      }
      token += 1
    }
    return nil
  }

  /// "18s", "the under 5s"
  private func isPluralAge(_ token: Int) -> Bool {
    let words = lowercased(token)
    return words.utf8.count > 1 && words.utf8.count < 4 && words.utf8.last == 0x73
      && words.utf8.dropLast().allSatisfy { $0 &- 0x30 < 10 }
  }

  private func isNumber(_ token: Int) -> Bool {
    tokens[token].kind == .number || tokens[token].kind == .quantity
  }

  private static var decade: UInt64 { WordHash.of("decade") }

  /// "adults 50 years of age and older are", "adults aged 20 or older had": past the words that tell how old they are.
  func behindYears(_ chunk: Int) -> Int {
    var i = chunk
    var tellsAge = false
    while i < min(chunk + 8, chunks.count) {
      switch kind(i) {
      case .verbGroup where i > chunk || Self.agedWords.contains(tokens[head(i)].hash):
        if !Self.agedWords.contains(tokens[head(i)].hash) { return tellsAge ? i : chunk }
        tellsAge = true
      case .nounPhrase, .adjective, .conjunction, .preposition, .adverb:
        tellsAge =
          tellsAge
          || (Int(chunks[i].first)..<Int(chunks[i].end)).contains {
            Self.agedWords.contains(tokens[$0].hash) || isAge($0)
          }
      default: return chunk
      }
      i += 1
    }
    return chunk
  }

  private static let agedWords = WordSet("age ages aged older")
}
