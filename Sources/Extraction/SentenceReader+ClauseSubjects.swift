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
    // "a handful of nuts a day"
    if Self.rates.contains(tokens[Int(chunks[chunk].first)].hash) { return before }
    let verb = skipLightLeft(before - 1)
    return kind(verb) == .verbGroup && chunks[verb].form == .gerund ? before : chunk
  }

  private static let rates: [UInt64] = ["a", "an", "each", "every", "per"].map {
    WordHash.of($0.utf8)
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

  /// "X is a chemical that", "X is the only drug approved": the noun at `p` describes X, so the clause
  /// speaks of X.
  func describe(_ clause: inout Clause, _ noun: Int) -> Bool {
    // "is another class of drugs that": the whole phrase describes; "is a risk in patients who" does not.
    var p = noun
    while isPreposition(skipLightLeft(p - 1), grammar.of) {
      let whole = skipLightLeft(skipLightLeft(p - 1) - 1)
      guard isNounPhrase(whole), !classes(head(whole)).isDisjoint(with: [.carrier, .vague]) else {
        break
      }
      p = whole
    }
    let before = skipLightLeft(p - 1)
    if isPreposition(before, grammar.as), isNounPhrase(skipLightLeft(before - 1)) {
      // "X as a drug used to"
      clause.subjectFirst = skipLightLeft(before - 1)
      clause.subjectEnd = clause.subjectFirst + 1
      return true
    }
    let acting = skipLightLeft(before - 1)
    if isPreposition(before, grammar.as), kind(acting) == .verbGroup, clauseOfChunk[acting] >= 0,
      chunks[acting].form == .finite, !chunks[acting].flags.contains(.passive),
      skipLight(acting + 1) == before
    {
      // "acts as a regulator that"
      let other = clauses[clauseOfChunk[acting]]
      clause.subjectFirst = other.subjectFirst
      clause.subjectEnd = other.subjectEnd
      return other.subjectEnd > other.subjectFirst
    }
    guard kind(before) == .verbGroup, chunks[before].flags.contains(.copular),
      clauseOfChunk[before] >= 0
    else { return false }
    let other = clauses[clauseOfChunk[before]]
    let isOnly = (Int(chunks[p].first)..<Int(chunks[p].end)).contains {
      word($0) == grammar.only || word($0) == grammar.evidence.first
    }
    guard other.subjectEnd > other.subjectFirst, isOnly || !chunks[p].flags.contains(.definite)
    else { return false }
    clause.subjectFirst = other.subjectFirst
    clause.subjectEnd = other.subjectEnd
    return true
  }
}
