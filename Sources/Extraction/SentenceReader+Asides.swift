/// The subject of a verb before which something is put in.
extension SentenceReader {
  /// Whether semicolons part the items of a list: "A, such as B; C; and D".
  var isListOfSemicolons: Bool {
    var last: Int?
    var count = 0
    for c in chunks.indices where kind(c) == .semicolon {
      count += 1
      last = c
    }
    guard count > 1, let last else { return false }
    return kind(skipLight(last + 1)) == .conjunction
  }

  /// "dizziness, especially when standing up; headaches": in a list whose items semicolons part, the mark that ends the
  /// item, where a clause or an adverb at `chunk` only says more of it.
  func semicolon(behindAside chunk: Int) -> Int? {
    let next = kind(chunk) == .comma ? chunk + 1 : chunk
    switch kind(next) {
    case .subordinator, .relative: break
    case .adverb where next > chunk: break
    default: return nil
    }
    guard isListOfSemicolons else { return nil }
    return (next..<min(chunks.count, next + 12)).first { kind($0) == .semicolon }
  }

  /// For "X, such as A and B, helps" and "X, an amino acid, helps": the chunk of X.
  /// `comma` is the mark before the verb.
  func subjectBeforeAside(_ mark: Int) -> Int? {
    // "Inhibitors of X, such as A, B, C and D, can"
    if kind(mark) == .comma, let noun = exemplified(endingAt: mark - 1), kind(noun + 1) == .comma,
      startsSentencePart(noun)
    {
      return noun
    }
    var i = mark - 1
    var steps = 0
    while i >= 0, steps < 24 {
      switch chunks[i].kind {
      case .verbGroup where chunks[i].form == .finite:
        // A relative clause may stand between the marks.
        guard clauseOfChunk[i] >= 0,
          clauses[clauseOfChunk[i]].role == .relative || isNamingAside(i)
        else { return nil }
      case .subordinator
      where kind(i - 1) == .comma && Self.conceding.contains(tokens[head(i)].hash):
        // "Side effects, though mild, include"
        let before = skipLightLeft(i - 2)
        return isNounPhrase(before) && startsSentencePart(before) ? before : nil
      case .subordinator, .semicolon, .colon: return nil
      case .close:
        // "such as A (one name), B (another), and C, can": nothing in brackets is what is put in.
        let after = i
        while i > 0, kind(i) != .open { i -= 1 }
        let noun = skipLightLeft(i - 1)
        let before = skipLightLeft(noun - 1)
        if !isNounPhrase(noun)
          || kind(before) != .conjunction
            && !isPreposition(before, grammar.such, grammar.like, grammar.including)
            && kind(before) != .comma
          || kind(before) == .comma && after == mark - 1
        {
          i += 1
        }
      case .comma, .dash, .open:
        let before = skipLightLeft(i - 1)
        guard isNounPhrase(before) else { break }
        // The aside begins with an example cue, a relative, an apposition or an adverb.
        let next = i + 1
        if kind(next) == .conjunction, word(head(next)) == grammar.or, kind(mark) == .comma,
          isNounPhrase(next + 1), kind(i) == .comma, startsSentencePart(before)
        {
          // "Diuretics, or water pills, help", "X, or the failure of the kidneys to clear Y, is"
          return before
        }
        if isPreposition(next) || kind(next) == .relative || kind(next) == .adverb
          || isNounPhrase(next) || kind(next) == .verbGroup || kind(next) == .adjective
          || kind(i) == .open || kind(i) == .dash
        {
          // A list "A, B, and C" is no aside.
          if isNounPhrase(next), kind(skipLightLeft(mark - 1)) == .nounPhrase,
            kind(mark) == .comma, startsSentencePart(before)
          {
            return before
          }
          if !isNounPhrase(next) && startsSentencePart(before) { return before }
        }
      default: break
      }
      i -= 1
      steps += 1
    }
    return nil
  }

  /// ", also called Y," behind a noun: gives it another name, though the verb looks like a past tense.
  func isNamingAside(_ verb: Int) -> Bool {
    guard Self.naming.contains(tokens[head(verb)].hash), kind(verb - 1) == .comma,
      isNounPhrase(verb - 2), chunks[verb].flags.isDisjoint(with: [.negated, .passive]),
      verb + 1 < chunks.count
    else { return false }
    return (Int(chunks[verb].first)..<head(verb)).allSatisfy { tokens[$0].tag == .adverb }
  }

  /// "X, also called Y, is": the chunk of X, for the comma before the verb.
  func nounBeforeNaming(_ mark: Int) -> Int? {
    var i = mark - 1
    while i > 1, mark - i < 8, isNounPhrase(i) || isPreposition(i) || kind(i) == .conjunction {
      i -= 1
    }
    guard kind(i) == .verbGroup, isNamingAside(i) else { return nil }
    return i - 2
  }

  private static let conceding = WordSet("though although if albeit while when")
  private static let naming = WordSet("called known named termed")

  /// Whether the noun phrase chain ending at `chunk` begins the sentence or a clause.
  private func startsSentencePart(_ chunk: Int) -> Bool {
    let start = chainStart(endingAt: chunk)
    let before = skipLightLeft(start - 1)
    guard before >= 0 else { return true }
    switch chunks[before].kind {
    case .comma, .semicolon, .colon, .subordinator, .conjunction, .dash, .relative: return true
    case .preposition: return false
    default: return false
    }
  }

  /// "that are greasy, high in fiber, or sweet": the relative clause of a list of qualities.
  func qualities(endingAt chunk: Int) -> Int? {
    var i = chunk
    var steps = 0
    while i > 0, steps < 12 {
      switch kind(i) {
      case .adjective, .comma, .conjunction, .adverb, .preposition, .nounPhrase: break
      case .verbGroup:
        guard clauseOfChunk[i] >= 0, chunks[i].flags.contains(.copular) else { return nil }
        let other = clauses[clauseOfChunk[i]]
        return other.role == .relative && other.subjectEnd > other.subjectFirst
          ? clauseOfChunk[i] : nil
      default: return nil
      }
      i -= 1
      steps += 1
    }
    return nil
  }

  /// "Medicines that suppress the immune system called X are": whether what is named is in the plural and so not the
  /// noun beside it.
  func namesWhole(_ naming: Clause, _ clause: Clause) -> Bool {
    guard naming.role == .reduced, tokens[head(naming.chunk)].hash == Self.called,
      naming.subjectEnd > naming.subjectFirst, isNounPhrase(naming.subjectFirst),
      !tokens[head(naming.subjectFirst)].flags.contains(.pluralForm),
      Self.plural.contains(tokens[Int(chunks[clause.chunk].first)].hash)
    else { return false }
    let verb = skipLightLeft(naming.subjectFirst - 1)
    guard kind(verb) == .verbGroup, clauseOfChunk[verb] >= 0 else { return false }
    let relative = clauses[clauseOfChunk[verb]]
    return relative.role == .relative && relative.subjectEnd > relative.subjectFirst
      && tokens[head(relative.subjectFirst)].flags.contains(.pluralForm)
  }

  private static var called: UInt64 { WordHash.of("called") }
  private static let plural = WordSet("are were have")
}
