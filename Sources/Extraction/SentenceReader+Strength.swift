/// What is said of how strong something is made by something else: "less effective", "weaker", "work less well".
extension SentenceReader {
  /// Whether words from a token on tell of more or less strength.
  func tellsStrength(at token: Int) -> Bool {
    guard token < tokens.count else { return false }
    var i = token
    if Self.working.contains(tokens[i].hash) {
      // "work less well", "act more strongly"
      i += 1
      guard i < tokens.count else { return false }
      if Self.changed.contains(tokens[i].hash) { return true }
      guard word(i) == grammar.less || word(i) == grammar.more else { return false }
      return true
    }
    if Self.weak.contains(tokens[i].hash) { return true }
    guard word(i) == grammar.less || word(i) == grammar.more, i + 1 < tokens.count else {
      return false
    }
    i += 1
    return Self.strong.contains(tokens[i].hash)
  }

  /// Past ", especially X," behind a token: where the sentence goes on.
  func behindExample(_ token: Int) -> Int {
    guard token + 2 < tokens.count, tokens[token].kind == .comma,
      Self.singling.contains(tokens[token + 1].hash),
      let end = (token + 2..<min(tokens.count, token + 8)).first(where: {
        tokens[$0].kind == .comma
      })
    else { return token }
    return end + 1
  }

  private static let working = WordSet("work act")
  private static let changed = WordSet("better worse harder poorly")
  private static let weak = WordSet("weaker stronger ineffective useless")
  private static let strong = WordSet("effective potent active")
  private static let singling = WordSet("especially particularly notably including such like")
}
