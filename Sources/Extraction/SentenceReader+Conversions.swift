import Claims

/// What the body makes of what: "Codeine is converted to morphine", "L-DOPA becomes dopamine", "hormones are made from iodine".
extension SentenceReader {
  // MARK: Conversion

  /// "Codeine is converted to morphine", "is turned into Y": X makes for more Y.
  @inline(__always)
  func readConversions() {
    if mayHold(oneOf: Self.maybeBecoming), mayHold(grammar.into) || mayHold(grammar.to) {
      lookForConversions()
    }
    if mayHold(oneOf: Self.maybeTurned) { lookForTurning() }
    if mayHold(grammar.from), mayHold(oneOf: Self.maybeMade) { lookForMadeFrom() }
  }

  @inline(never)
  private func lookForConversions() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      let isActive = !verb.flags.contains(.passive) && verb.form == .finite
      guard
        isActive && Self.turning.contains(tokens[Int(verb.head)].hash)
          || (verb.flags.contains(.passive) && verb.form == .finite || isGetting(clause.chunk))
            && Self.becoming.contains(tokens[Int(verb.head)].hash)
      else { continue }
      var i = clause.chunk + 1
      if isActive, !isGetting(clause.chunk) {
        readTurnedInto(index)
        continue
      }
      while kind(i) == .adverb || isPreposition(i, grammar.in, grammar.by) && isNounPhrase(i + 1) {
        i += kind(i) == .adverb ? 1 : 2
      }
      guard isPreposition(i, grammar.to, grammar.into) else { continue }
      let made = arguments(from: i + 1).list.filter {
        !$0.isVague && !isPerson($0) && ($0.isKnown || namesUnheardOf($0))
          && ($0.concept.type == .substance || $0.concept.type == .target)
      }
      for subject in subjectOrTopic(of: clause)
      where !subject.isVague && (subject.isKnown || subject.concept.type == .substance) {
        for object in made where object.concept != subject.concept {
          emit(
            kind: .mechanism, predicate: .increases, subject: subject, object: object,
            clause: index, end: object.end)
        }
      }
    }
  }

  /// "glycyrrhetinic acid": a word in it is in no list.
  private func namesUnheardOf(_ argument: Argument) -> Bool {
    (argument.first..<argument.end).contains { tokens[$0].kind == .word && tokens[$0].word < 0 }
  }

  /// "gets turned into"
  private func isGetting(_ chunk: Int) -> Bool {
    let before = skipLightLeft(chunk - 1)
    return kind(before) == .verbGroup && lemma(head(before)) == grammar.get
      && chunks[chunk].form == .participle
  }

  /// "X, which the body converts to Y", "a molecule that our cells turn into Y": X makes for more Y.
  private func readTurnedInto(_ index: Int) {
    let clause = clauses[index]
    let c = clause.subjectFirst
    guard isPreposition(clause.chunk + 1, grammar.into, grammar.to), clause.subjectEnd > c,
      isNounPhrase(c),
      classes(head(c)).contains(.organNoun) || classes(head(c)).contains(.bodyNoun)
        || Self.converters.contains(tokens[head(c)].hash)
    else { return }
    var before = skipLightLeft(c - 1)
    guard kind(before) == .relative else { return }
    before -= 1
    if kind(before) == .comma { before -= 1 }
    guard isNounPhrase(before) else { return }
    var made = argument(first: Int(chunks[before].possessorEnd), end: Int(chunks[before].end))
    if made == nil || made?.isVague == true || made?.isKnown != true
      || made?.concept.type != .substance
    {
      // "X is a molecule that"
      let main = clauses.first {
        $0.role == .main && chunks[$0.chunk].flags.contains(.copular)
          && skipLight($0.chunk + 1) <= before && before < clause.chunk
      }
      made = main.flatMap { subjectOrTopic(of: $0).first } ?? substanceTopic
    }
    guard let source = made, source.concept.type == .substance else { return }
    for object in arguments(from: clause.chunk + 2).list
    where object.isKnown && !object.isVague && object.concept != source.concept
      && (object.concept.type == .substance || object.concept.type == .target)
    {
      emit(
        kind: .mechanism, predicate: .increases, subject: source, object: object, clause: index,
        end: object.end)
    }
  }

  private static let turning = WordSet("converts convert turns turn transforms transform")
  private static let converters = WordSet("enzymes enzyme bacteria microbes tissues cells cell")

  // MARK: Turning

  /// "Y becomes Z", "Y turns into Z", "Y breaks down to Z": Y makes for more Z.
  @inline(never)
  private func lookForTurning() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      let hash = tokens[Int(verb.head)].hash
      guard !verb.flags.contains(.passive), clause.role == .main || clause.role == .relative else {
        continue
      }
      var object = clause.chunk + 1
      if !Self.becomes.contains(hash) {
        guard Self.turns.contains(hash) else { continue }
        if object < chunks.count, tokens[head(object)].hash == Self.down { object += 1 }
        guard isPreposition(object, grammar.into, grammar.to) else { continue }
        object += 1
      }
      guard isNounPhrase(object) else { continue }
      let sources = subjects(of: clause)
      guard !sources.isEmpty, sources.allSatisfy(isMatter) else { continue }
      let made = arguments(from: object).list
      guard !made.isEmpty, made.allSatisfy(isMatter) else { continue }
      let first = Int(chunks[clause.chunk].first)
      drafts.removeAll {
        $0.clause == index && $0.kind == .mechanism && ($0.object?.first ?? 0) > first
      }
      for source in sources {
        for object in made where object.concept != source.concept {
          emit(
            kind: .mechanism, predicate: .increases, subject: source, object: object,
            clause: index, end: object.end)
        }
      }
    }
  }

  /// "Thyroid hormone is made from iodine": of something of the body.
  @inline(never)
  private func lookForMadeFrom() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard verb.flags.contains(.passive), verb.form == .finite,
        Self.made.contains(tokens[Int(verb.head)].hash)
      else { continue }
      var i = clause.chunk + 1
      while kind(i) == .adverb || isPreposition(i, grammar.in, grammar.by) && isNounPhrase(i + 1) {
        i += kind(i) == .adverb ? 1 : 2
      }
      guard isPreposition(i, grammar.from) else { continue }
      let made = subjects(of: clause)
      guard !made.isEmpty, made.allSatisfy({ isMatter($0) && $0.concept.type == .target }) else {
        continue
      }
      for source in arguments(from: i + 1).list where isMatter(source) {
        for object in made where object.concept != source.concept {
          emit(
            kind: .mechanism, predicate: .increases, subject: source, object: object,
            clause: index, end: source.end)
        }
      }
    }
  }

  /// A substance, or something of the body, that has a name.
  private func isMatter(_ argument: Argument) -> Bool {
    argument.isKnown && !argument.isVague && !isPerson(argument)
      && (argument.concept.type == .substance || argument.concept.type == .target)
      && !isBodyPart(argument)
  }

  private static var maybeTurned: WordMask {
    WordMask().or("becomes").or("become").or("turns").or("turn").or("breaks").or("break")
      .or("transforms")
  }
  private static let becomes = WordSet("becomes become")
  private static let turns = WordSet("turns turn breaks break transforms transform")
  private static var down: UInt64 { WordHash.of("down") }
  private static var maybeMade: WordMask {
    WordMask().or("made").or("produced").or("synthesized").or("synthesised").or("built")
      .or("formed").or("derived")
  }
  private static let made = WordSet("made produced synthesized synthesised built formed derived")

  private static var maybeBecoming: WordMask {
    WordMask().or("converts").or("convert").or("turns").or("turn").or("transforms").or("transform")
      .or("converted").or("turned").or("transformed").or("metabolized").or("metabolised")
      .or("hydrolyzed").or("oxidized").or("changed")
  }
  private static let becoming = WordSet(
    "converted turned transformed metabolized metabolised hydrolyzed oxidized changed")
}
