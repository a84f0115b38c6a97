import Claims

/// What is done about a disease, by the words for it and in clauses of its own.
extension SentenceReader {
  /// "There are medicines available": the medicines.
  func careThatIs(endingAt p: Int) -> Int? {
    let noun = kind(p) == .adjective ? skipLightLeft(p - 1) : p
    guard isNounPhrase(noun),
      !classes(head(noun)).isDisjoint(with: [.treatmentNoun, .generic]),
      case let verb = skipLightLeft(noun - 1), kind(verb) == .verbGroup, clauseOfChunk[verb] >= 0,
      isThere(clauses[clauseOfChunk[verb]])
    else { return nil }
    return noun
  }

  /// "Radiation therapy uses", "a treatment that uses": it is the treatment that acts.
  func isMeansOfCare(_ verb: Int) -> Bool {
    let clause = clauses[clauseOfChunk[verb]]
    guard lemma(head(verb)) == grammar.use, !chunks[verb].flags.contains(.passive),
      chunks[verb].form == .finite, clause.subjectEnd > clause.subjectFirst,
      isNounPhrase(clause.subjectFirst), !chunks[clause.subjectFirst].flags.contains(.pronoun)
    else { return false }
    let noun = head(clause.subjectFirst)
    return classes(noun).contains(.treatmentNoun) || isOperation(noun)
      || mentionTerm(noun)?.concept.type == .substance
  }

  /// "colectomy", "cryotherapy": by its ending something that is done about a disease.
  func isOperation(_ token: Int) -> Bool {
    let (start, end) = (Int(tokens[token].start), Int(tokens[token].end))
    return Self.operations.contains { ending in
      end - start > ending.utf8CodeUnitCount
        && ending.withUTF8Buffer { bytes in
          bytes.indices.allSatisfy { text[end - bytes.count + $0] | 0x20 == bytes[$0] }
        }
    }
  }

  private static let operations: [StaticString] = [
    "ectomy", "otomy", "ostomy", "plasty", "therapy", "surgery",
  ]
  static let removals = WordSet("removal amputation")

  /// "medicines", "medications": what a list of treatments names though it names none of them.
  func isPlainMedicine(_ argument: Argument) -> Bool {
    guard argument.isVague, argument.end > 0, argument.end <= tokens.count,
      argument.end - argument.first == 1
    else { return false }
    return Self.medicines.contains(lastHash(of: argument))
  }

  private static let medicines = WordSet("medicine medicines medication medications drugs")

  /// "treatment", "therapies": with no name.
  func isBareTreatment(_ argument: Argument) -> Bool {
    guard !argument.isKnown, argument.end > 0, argument.end <= tokens.count else { return false }
    return Self.treatments.contains(lastHash(of: argument))
      && (argument.first..<argument.end - 1).allSatisfy {
        tokens[$0].tag == .determiner || tokens[$0].tag == .adjective
      }
  }

  private static let treatments = WordSet("treatment treatments therapy therapies help")

  /// "pediculicide": a name that no list has.
  func isUnlistedName(_ argument: Argument) -> Bool {
    guard !argument.isKnown, !argument.isVague, argument.end > 0, argument.end <= tokens.count,
      argument.concept.type == .concept || argument.concept.type == .substance, !isPerson(argument)
    else { return false }
    return tokens[argument.end - 1].word < 0
  }

  /// ", a procedure in which"
  func isDescription(_ argument: Argument) -> Bool {
    let c = chunkIndex(of: argument.end - 1)
    guard c > 0, kind(c - 1) == .comma, !argument.isKnown,
      classes(argument.end - 1).contains(.treatmentNoun)
    else { return false }
    return tokens[Int(chunks[c].first)].tag == .determiner
      && (kind(c + 1) == .relative || isPreposition(c + 1, grammar.in))
  }

  /// "Treatment with muscle relaxants, such as X": X, else the muscle relaxants.
  func drugsOfTreatment(_ chunk: Int, _ clause: Clause) -> ArgumentList? {
    guard isNounPhrase(chunk), classes(head(chunk)).contains(.treatmentNoun),
      isPreposition(chunk + 1, grammar.with), chunk + 2 < clause.chunk,
      mention(at: head(chunk)) == nil
    else { return nil }
    let list = arguments(from: chunk + 2, limit: clause.chunk)
    let kept = list.list.filter { !$0.isVague && !isPerson($0) && $0.concept.type != .condition }
    if !kept.isEmpty { return kept }
    guard isNounPhrase(chunk + 2), classes(head(chunk + 2)).contains(.generic) else { return nil }
    let (first, end) = (Int(chunks[chunk + 2].possessorEnd), Int(chunks[chunk + 2].end))
    guard end - first > 1 else { return nil }
    return self.list(
      Argument(
        concept: phrase(first, end, as: .concept), first: first, end: end, isKnown: false))
  }

  /// "is treated by improving Y": what is treated does not improve it.
  func isRemediedBy(_ preposition: Int) -> Bool {
    guard isPreposition(preposition, grammar.by) else { return false }
    let verb = skipLightLeft(preposition - 1)
    return kind(verb) == .verbGroup && chunks[verb].flags.contains(.passive)
      && Self.remedied.contains(tokens[head(verb)].hash)
  }

  private static let remedied = WordSet("treated prevented controlled managed cured relieved")

  /// "If you smoke, quitting": something that is done, behind a comma, that a verb follows at once.
  func isLoneDoing(_ chunk: Int) -> Bool {
    guard kind(chunk) == .verbGroup, chunks[chunk].form == .gerund, clauseOfChunk[chunk] >= 0,
      case let before = skipLightLeft(chunk - 1),
      kind(before) == .comma || kind(before) == .conjunction && kind(before - 1) == .comma
    else { return false }
    let clause = clauses[clauseOfChunk[chunk]]
    return clause.role == .subject && clause.parent < 0
  }

  /// "For those who smoke,"
  func isFrontedPersons(_ clause: Clause) -> Bool {
    clause.role == .relative && isPreposition(0, grammar.for, grammar.in) && clause.subjectFirst < 3
      && !clauses.contains { $0.role == .main }
  }

  /// "Medicines can help relieve Y"
  func isHelp(_ clause: Clause) -> Bool {
    guard clause.role == .complement, clause.parent >= 0 else { return false }
    let parent = clauses[clause.parent]
    return lemma(head(parent.chunk)) == grammar.help && parent.role == .main
  }

  /// "Doctors may prescribe medicines to relieve Y", "you may need drugs to": what is prescribed does it.
  func isPrescribed(_ clause: Clause) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst else { return false }
    let verb = skipLightLeft(clause.subjectFirst - 1)
    return kind(verb) == .verbGroup && clauseOfChunk[verb] >= 0
      && !classes(head(verb)).isDisjoint(with: [.prescribeVerb, .requireVerb])
      && !chunks[verb].flags.contains(.passive) && hasPersonSubject(clauses[clauseOfChunk[verb]])
  }

  /// "surgery may be needed to remove the colon": what is done to an organ, which is no effect of its own.
  func isOperating(_ chunk: Int) -> Bool {
    let verb = skipLight(chunk)
    guard kind(verb) == .verbGroup, chunks[verb].form == .infinitive,
      Self.operating.contains(tokens[head(verb)].hash)
    else { return false }
    let objects = arguments(from: skipLight(verb + 1)).list
    return !objects.isEmpty && objects.allSatisfy { $0.concept.type != .condition }
  }

  func dropOperation(behind chunk: Int) {
    guard isOperating(chunk) else { return }
    let verb = clauseOfChunk[skipLight(chunk)]
    drafts.removeAll { $0.clause == verb && $0.kind == .mechanism }
  }

  private static let operating = WordSet("remove repair correct replace close fix reconstruct")

  /// "With treatment, most people can": the treatment.
  func frontedCare(_ clause: Clause) -> Argument? {
    guard isPreposition(0, grammar.with), isNounPhrase(1), clause.subjectFirst > 2,
      kind(2) == .comma, clause.role == .main, classes(head(1)).contains(.treatmentNoun)
    else { return nil }
    if let own = arguments(from: 1, limit: 2).list.first, !own.isVague { return own }
    return Argument(
      concept: word(head(1), as: .concept), first: head(1), end: head(1) + 1, isKnown: false)
  }

  /// "The changes described above can": the subject of the participle that stands before a verb.
  func subjectOfParticiple(_ chunk: Int) -> Range<Int>? {
    guard kind(chunk) == .verbGroup, chunks[chunk].form == .participle, clauseOfChunk[chunk] >= 0
    else { return nil }
    let clause = clauses[clauseOfChunk[chunk]]
    guard clause.role == .reduced, clause.subjectEnd > clause.subjectFirst,
      skipLightLeft(clause.subjectFirst - 1) < 0
    else { return nil }
    return clause.subjectFirst..<clause.subjectEnd
  }

  /// "Treatment of the infection may improve": it is the treatment that does, and not the infection.
  func treatmentOf(_ chunk: Int, _ clause: Clause) -> Argument? {
    guard isNounPhrase(chunk), Self.treatments.contains(tokens[head(chunk)].hash),
      mention(at: head(chunk)) == nil, isPreposition(chunk + 1, grammar.of),
      !chunks[clause.chunk].flags.contains(.passive),
      !chunks[clause.chunk].flags.contains(.copular), clause.chunk > chunk + 2,
      classes(head(clause.chunk)).isDisjoint(with: [.consistVerb, .requireVerb]),
      case let inner = arguments(from: chunk + 2, limit: clause.subjectEnd).list, !inner.isEmpty,
      inner.allSatisfy({ $0.concept.type == .condition }), let last = inner.last
    else { return nil }
    let noun = head(chunk)
    concepts.begin()
    for token in noun..<last.end where tokens[token].tag != .determiner {
      concepts.beginWord()
      appendWord(token)
    }
    return Argument(
      concept: concepts.end(.concept), first: noun, end: last.end, isKnown: false)
  }

  /// "removes it in a surgery called X", "may need a procedure called X", on a page about a disease.
  @inline(__always)
  func readCalledOperations() {
    guard mayHold(hash: Self.called), said.contains(.treatmentNoun) else { return }
    lookForCalledOperations()
  }

  @inline(never)
  private func lookForCalledOperations() {
    guard let page = pageCondition else { return }
    for c in chunks.indices.dropLast() where kind(c) == .verbGroup && c > 0 {
      guard chunks[c].form == .participle, tokens[head(c)].hash == Self.called,
        isNounPhrase(c - 1), isNounPhrase(c + 1),
        Self.operationNouns.contains(tokens[head(c - 1)].hash),
        let main = clauses.lastIndex(where: {
          $0.role == .main && $0.chunk < c && !$0.isUnasserted && !$0.isNegated
        }), !chunks[clauses[main].chunk].flags.contains(.copular)
      else { continue }
      let (first, end) = (Int(chunks[c + 1].possessorEnd), Int(chunks[c + 1].end))
      let item =
        argument(first: first, end: end)
        ?? Argument(
          concept: phrase(first, end, as: .concept), first: first, end: end, isKnown: false)
      guard item.concept.type != .condition, !isPerson(item),
        !drafts.contains(where: { $0.kind == .therapeutic && $0.subject?.first == item.first })
      else { continue }
      let treated = subjects(of: clauses[main]).first {
        $0.concept.type == .condition && !$0.isVague
      }
      stateTreatments(list(item), treated ?? page, main)
    }
  }

  private static var called: UInt64 { WordHash.of("called") }
  private static let operationNouns = WordSet("surgery procedure operation treatment therapy")
}
