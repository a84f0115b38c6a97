import Claims

/// What something makes hard to do: "makes it hard to breathe", "makes swallowing difficult".
extension SentenceReader {
  /// "breathing", where it is hard: trouble with it.
  func hardship(_ doing: Argument) -> Argument {
    var whole = doing
    concepts.begin()
    concepts.append("difficulty ")
    concepts.append(nameOf: doing.concept)
    whole.concept = named(orElse: .condition)
    whole.worded = 0..<0
    return whole
  }

  /// "breathing", "swallowing"
  func isActivity(_ argument: Argument) -> Bool {
    argument.end > 0 && argument.end <= tokens.count
      && !chunks[max(0, chunkIndex(of: argument.end - 1))].flags.contains(.pronoun)
      && lowercased(argument.end - 1).hasSuffix("ing")
  }

  /// "makes it hard to breathe"
  func readHardship(_ index: Int) {
    let clause = clauses[index]
    let it = skipLight(clause.chunk + 1)
    guard !chunks[clause.chunk].flags.contains(.passive), isNounPhrase(it),
      word(head(it)) == grammar.it, kind(it + 1) == .adjective,
      Self.hardships.contains(tokens[Int(chunks[it + 1].end) - 1].hash)
    else { return }
    var verb = it + 2
    if isPreposition(verb, grammar.for), isPersonPhrase(verb + 1) { verb += 2 }
    guard kind(verb) == .verbGroup, chunks[verb].form == .infinitive,
      !chunks[verb].flags.contains(.passive)
    else { return }
    switch kind(skipLight(verb + 1)) {
    case .comma, .conjunction, .stop, .outside, .semicolon, .close, .dash: break
    case .preposition where lemma(head(verb)) != grammar.get: break
    default: return
    }
    let token = head(verb)
    concepts.begin()
    concepts.append("difficulty ")
    concepts.append(gerund(token))
    let trouble = Argument(
      concept: named(orElse: .condition), first: token, end: token + 1, isKnown: true)
    emitForSubjects(of: index, Self.bringing, trouble)
  }

  /// "breathe": "breathing".
  private func gerund(_ token: Int) -> String {
    var word = lowercased(token)
    let letters = Array(word.utf8)
    if letters.count > 2, letters[letters.count - 1] == 0x65,
      letters[letters.count - 2] != 0x65
    {
      word.removeLast()
    }
    return word + "ing"
  }

  static let hardships = WordSet("hard harder difficult tough tougher")
}
