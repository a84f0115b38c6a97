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

  private func isNumber(_ token: Int) -> Bool {
    tokens[token].kind == .number || tokens[token].kind == .quantity
  }

  private static var decade: UInt64 { WordHash.of("decade") }
}
