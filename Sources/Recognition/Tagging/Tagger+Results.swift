/// Verbs of what trials report.
extension Tagger {
  /// Verbs of which nothing is done to anything: their past is no participle.
  static let passing = WordSet(
    "resulted failed occurred appeared seemed remained emerged differed arose persisted happened")

  /// "X, compared with placebo, decreased": a verb behind what is set between commas.
  func isPastBehindComparison(_ tokens: Row<Token>, _ i: Int) -> Bool {
    var open = i - 2
    while open > 0, open > i - 12, tokens[open].kind != .comma { open -= 1 }
    return open > 0 && tokens[open].kind == .comma && Self.comparing.contains(tokens[open + 1].hash)
      && (isNominal(tokens[open - 1].tag) || tokens[open - 1].kind == .quantity
        || tokens[open - 1].kind == .close)
      && !hasVerb(tokens, i, within: .sentence)
  }

  /// "with moderately raised cholesterol", "in newly diagnosed diabetic patients": a participle behind an adverb that
  /// only says of what kind a thing is.
  func isQuality(behind before: Tag, next: WordTags) -> Bool {
    switch before {
    case .determiner, .possessive: next.contains(.noun)
    case .preposition: next.contains(.noun) || next.contains(.adjective)
    default: false
    }
  }

  /// "(adjusted OR 0.5; ": a ratio, and no "or".
  func isOddsRatio(_ text: UnsafeBufferPointer<UInt8>, _ tokens: Row<Token>, _ i: Int) -> Bool {
    let start = Int(tokens[i].start)
    guard tokens[i].hash == orHash, text[start] == UInt8(ascii: "O"),
      text[start + 1] == UInt8(ascii: "R"), i + 1 < tokens.count
    else { return false }
    return tokens[i + 1].kind == .number || tokens[i + 1].kind == .quantity
      || text[Int(tokens[i + 1].start)] == UInt8(ascii: "=")
  }

  /// "more than doubled": "more than" says by how much.
  func isMultiplied(_ tokens: Row<Token>, _ i: Int) -> Bool {
    guard i > 1, Self.multiplied.contains(tokens[i].hash), tokens[i - 1].hash == Self.than,
      tokens[i - 2].hash == Self.more || tokens[i - 2].kind == .quantity
    else { return false }
    tokens[i - 1].tag = .adverb
    if tokens[i - 2].kind == .word { tokens[i - 2].tag = .adverb }
    return true
  }

  private static let comparing = WordSet("compared versus relative taken given administered unlike")
  private static let multiplied = WordSet("doubled tripled trebled quadrupled halved")
  private static let than = WordHash.of("than".utf8)
  private static let more = WordHash.of("more".utf8)
}
