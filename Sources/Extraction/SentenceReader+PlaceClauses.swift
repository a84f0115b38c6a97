/// Clauses that only say where on the body something is: "redness where you inject", "pain where the needle went in".
extension SentenceReader {
  /// The chunk behind such a clause, with the notes behind it; the chunk itself where there is none.
  func behindPlace(_ chunk: Int) -> Int {
    guard chunk < chunks.count, kind(chunk) == .relative || kind(chunk) == .subordinator,
      tokens[head(chunk)].hash == Self.where
    else { return chunk }
    return lookBehindPlace(chunk)
  }

  @inline(never)
  private func lookBehindPlace(_ chunk: Int) -> Int {
    let verb = skipLight(chunk + 2)
    guard isNounPhrase(chunk + 1), verb < chunks.count, kind(verb) == .verbGroup,
      classes(head(verb)).contains(.intakeVerb) || Self.entering.contains(tokens[head(verb)].hash)
    else { return chunk }
    var i = verb + 1
    if isNounPhrase(i), chunks[i].flags.contains(.pronoun) { i += 1 }
    if kind(i) == .adverb || isPreposition(i) && !isNounPhrase(i + 1) { i += 1 }
    i = afterNotes(i)
    guard i < chunks.count else { return i }
    switch kind(i) {
    case .comma, .conjunction, .stop, .outside, .semicolon: return i
    default: return chunk
    }
  }

  private static var `where`: UInt64 { WordHash.of("where") }
  private static let entering = WordSet("goes went enters entered sits sat is was")
}
