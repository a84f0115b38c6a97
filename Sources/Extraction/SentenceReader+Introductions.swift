import Claims

/// Names that a text brings in by what they are ("cyclosporine, a medication that"), and what "this medication" and a
/// second "it" take up of them.
extension SentenceReader {
  /// What "this medication", "these drugs" or "this chemical" takes up, where the sentences before brought in
  /// something as just that.
  func introduced(_ argument: Argument, _ phrase: Chunk) -> Argument? {
    guard let known = discourse.introduced, known.age < 3,
      phrase.flags.contains(.demonstrative) || phrase.flags.contains(.definite),
      argument.end > 0, argument.end <= tokens.count, argument.end - 1 == Int(phrase.head),
      argument.end - Int(phrase.first) == 2,
      isSameKind(lemma(argument.end - 1), known.kind)
    else { return nil }
    return known.argument
  }

  /// "this medicine" takes up a drug, "this substance" a supplement.
  func isSameKind(_ kind: Int32, _ other: Int32) -> Bool {
    guard kind >= 0, other >= 0 else { return false }
    return kind == other || isGeneric(kind) && isGeneric(other)
  }

  private func isGeneric(_ word: Int32) -> Bool {
    let classes = vocabulary.lexicon.table[word].classes
    return classes.contains(.generic) && classes.isDisjoint(with: .doseNoun)
  }

  /// Keeps what the sentence brings in: "X, a medication that", "a chemical called X".
  func noteIntroductions() {
    discourse.introduced?.age += 1
    guard !said.isDisjoint(with: .any(.generic, .kindNoun)),
      contents.holds(token: .comma) || mayHold(hash: Self.called)
    else { return }
    for c in chunks.indices where isNounPhrase(c) && !chunks[c].flags.contains(.pronoun) {
      let token = head(c)
      guard !classes(token).isDisjoint(with: [.generic, .kindNoun]),
        !chunks[c].flags.contains(.definite), !chunks[c].flags.contains(.demonstrative)
      else { continue }
      var named = -1
      if kind(c - 1) == .comma, isNounPhrase(c - 2),
        tokens[Int(chunks[c].first)].tag == .determiner,
        kind(c - 3) != .comma, kind(c - 3) != .conjunction
      {
        named = c - 2
      } else if kind(c + 1) == .verbGroup, tokens[head(c + 1)].hash == Self.called,
        isNounPhrase(c + 2)
      {
        named = c + 2
      }
      guard named >= 0, !chunks[named].flags.contains(.pronoun),
        let own = argument(first: Int(chunks[named].possessorEnd), end: Int(chunks[named].end)),
        !own.isVague, own.concept.type != .population, own.concept.type != .authority
      else { continue }
      discourse.introduced = Introduction(kind: lemma(token), argument: settled(own))
    }
  }

  /// "Treatment of malaria with quinine can": quinine.
  func meansOfTreatment(_ first: Int, _ end: Int) -> ArgumentList? {
    guard end - first > 4, classes(head(first)).contains(.treatmentNoun),
      isPreposition(first + 1, grammar.of, grammar.for)
    else { return nil }
    guard let with = (first + 3..<end - 1).first(where: { isPreposition($0, grammar.with) }),
      isNounPhrase(with + 1)
    else { return nil }
    let list = arguments(from: with + 1, limit: end)
    let found = list.list.filter { $0.concept.type == .substance && !$0.isVague }
    return found.isEmpty ? nil : found
  }

  /// "12 percent of adults have migraine": what "it" goes on with.
  func conditionHad() -> Argument? {
    guard mayHoldLemma(grammar.have) || mayHoldLemma(grammar.develop) else { return nil }
    let page = pageCondition?.concept
    for clause in clauses where clause.role == .main && !clause.isUnasserted {
      let verb = lemma(head(clause.chunk))
      guard verb == grammar.have || verb == grammar.develop, hasPersonSubject(clause),
        !clause.isHedged, !clause.isCan, !clause.isNegated,
        let first = arguments(from: skipLight(clause.chunk + 1)).list.first,
        first.concept.type == .condition, first.isKnown, !first.isVague,
        page == nil || first.concept == page
      else { continue }
      return first
    }
    return nil
  }

  /// What side effects are of that are said of nothing in particular: on a page that is not about a substance, the
  /// one that the sentence names before them, else the last.
  var effectTopic: Argument? {
    if discourse.firmTopic == nil,
      let effects = tokens.indices.first(where: { classes($0).contains(.adverse) }),
      let own = analysis.mentions.last(where: {
        $0.end <= effects
          && vocabulary.keys[Int($0.term)].concept.type == .substance
          && classes(Int($0.end) - 1).isDisjoint(with: [.generic, .treatmentNoun])
      })
    {
      return argument(first: Int(own.first), end: Int(own.end))
    }
    return discourse.topic ?? discourse.lastSubstance
  }

  private static var called: UInt64 { WordHash.of("called") }

  private static var it: UInt64 { WordHash.of("it") }
  private static var they: UInt64 { WordHash.of("they") }

  /// "It is an antihistamine and it works by": the first chunk of the sentence that is the same pronoun and a subject,
  /// where nothing else was spoken of since.
  func samePronoun(before chunk: Int) -> Int? {
    let word = tokens[head(chunk)].hash
    guard word == Self.it || word == Self.they else { return nil }
    var found: Int?
    for clause in clauses where clause.chunk < chunk && clause.role == .main {
      guard clause.subjectEnd == clause.subjectFirst + 1, clause.subjectFirst < chunk,
        isNounPhrase(clause.subjectFirst)
      else {
        if clause.subjectEnd > clause.subjectFirst, clause.parent < 0 { found = nil }
        continue
      }
      let subject = chunks[clause.subjectFirst]
      if subject.flags.contains(.pronoun), tokens[Int(subject.head)].hash == word {
        if found == nil { found = clause.subjectFirst }
      } else if !subject.flags.contains(.pronoun), !isPersonPhrase(clause.subjectFirst) {
        found = nil
      }
    }
    return found
  }
}
