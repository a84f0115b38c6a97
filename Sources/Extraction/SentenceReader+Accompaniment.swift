/// "is used alone or along with A and B to treat Y": it is what is used that treats Y.
extension SentenceReader {
  /// The clause whose passive says that something is used with what ends at a chunk; nil where none does.
  func accompanied(before chunk: Int) -> Int? {
    guard let index = clauses.indices.last, mayHold(oneOf: Self.maybeWith) else { return nil }
    let verb = chunks[clauses[index].chunk]
    guard verb.flags.contains(.passive), verb.form == .finite,
      clauses[index].subjectEnd > clauses[index].subjectFirst,
      Self.usedWith.contains(tokens[Int(verb.head)].hash), clauses[index].chunk < chunk
    else { return nil }
    let between = (clauses[index].chunk + 1)...chunk
    guard between.count < 10,
      (Int(verb.end)..<Int(chunks[chunk].first)).contains(where: { word($0) == grammar.with }),
      between.allSatisfy({
        switch kind($0) {
        case .nounPhrase, .preposition, .conjunction, .comma, .adverb, .adjective: true
        default: false
        }
      })
    else { return nil }
    return index
  }

  private static var maybeWith: WordMask { WordMask().or("with") }
  private static let usedWith = WordSet("used taken prescribed given combined added")
}
