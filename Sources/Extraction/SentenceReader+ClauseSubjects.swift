/// What stands before a verb and belongs to its subject, or does not.
extension SentenceReader {
  /// "stress, smoking and certain drugs": a gerund as one of a list of things.
  func isListedGerund(_ chunk: Int) -> Bool {
    kind(chunk) == .verbGroup && chunks[chunk].form == .gerund
      && chunks[chunk].end - chunks[chunk].first == 1 && tokens[head(chunk)].mention >= 0
      && (kind(chunk - 1) == .comma || kind(chunk - 1) == .conjunction)
      && (kind(chunk + 1) == .comma || kind(chunk + 1) == .conjunction)
  }

  /// "taking X every day": the words that only say when are no subject.
  func behindTime(_ chunk: Int) -> Int {
    let before = skipLightLeft(chunk - 1)
    guard isNounPhrase(chunk), isNounPhrase(before),
      tokens[Int(chunks[chunk].first)].tag == .determiner,
      Self.times.contains(tokens[head(chunk)].hash)
    else { return chunk }
    let verb = skipLightLeft(before - 1)
    return kind(verb) == .verbGroup && chunks[verb].form == .gerund ? before : chunk
  }

  private static let times: [UInt64] = ["day", "week", "morning", "night", "month", "evening"].map {
    WordHash.of($0.utf8)
  }

  /// "nor does it cause Y"
  func isInvertedDenial(_ clause: Clause) -> Bool {
    guard mayHold(grammar.nor), clause.role == .main, clause.subjectEnd > clause.subjectFirst else {
      return false
    }
    let auxiliary = skipLightLeft(clause.subjectFirst - 1)
    return kind(auxiliary) == .verbGroup && word(Int(chunks[auxiliary].first)) == grammar.nor
      && tokens[head(auxiliary)].tag != .participle
  }
}
