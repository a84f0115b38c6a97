import Claims

/// What a page about a nutrient says of the lack of it.
extension DocumentWalk {
  /// "Groups at risk of deficiency include:", on a page about a nutrient: its deficiency.
  func lack(namedBefore end: Int, isHeading: Bool = false) -> Argument? {
    let words = 0..<min(end, reader.tokens.count)
    guard var topic = reader.substanceTopic,
      let word = words.first(where: { Self.lacks.contains(reader.tokens[$0].hash) })
        ?? words.first(where: { !isHeading && isTooLittle($0) })
    else { return nil }
    topic.concept = reader.concept(topic.concept, "deficiency", .condition)
    topic.worded = 0..<0
    topic.first = word
    topic.end = word + 1
    return topic
  }

  /// "have trouble getting enough", "do not get enough", "get too little", "have low levels", "run low"
  private func isTooLittle(_ i: Int) -> Bool {
    let tokens = reader.tokens
    let hash = tokens[i].hash
    if hash == Self.enough {
      return (max(0, i - 6)..<i).contains {
        tokens[$0].tag == .negation || Self.failing.contains(tokens[$0].hash)
      }
    }
    if hash == Self.little { return i > 0 && tokens[i - 1].hash == Self.too }
    guard hash == Self.low || hash == Self.short, i > 0, i + 1 < tokens.count else { return false }
    return Self.running.contains(tokens[i - 1].hash)
      || Self.levels.contains(tokens[i + 1].hash)
  }

  private static var enough: UInt64 { WordHash.of("enough") }
  private static var little: UInt64 { WordHash.of("little") }
  private static var too: UInt64 { WordHash.of("too") }
  private static var low: UInt64 { WordHash.of("low") }
  private static var short: UInt64 { WordHash.of("short") }
  private static let failing = WordSet("trouble difficulty struggle fail hard harder problems")
  private static let running = WordSet("run be running fall go")
  private static let levels = WordSet("level levels intake intakes status on stores")
  private static let lacks = WordSet(
    "deficiency inadequacy shortage deficient inadequate insufficiency")
}
