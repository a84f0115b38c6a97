import Claims

/// What the body does with a substance.
extension SentenceReader {
  /// "is metabolized by the liver", "is excreted in urine", "is bound to plasma proteins", "undergoes
  /// glucuronidation", "crosses the placenta", "passes into breast milk".
  @inline(__always)
  func readDisposition() {
    guard
      saidByVerbs.contains(.dispositionVerb) || mayHoldLemma(grammar.undergo)
        || mayHoldLemma(grammar.cross) || mayHoldLemma(grammar.pass)
        || mayHold(oneOf: Self.maybeClearing) && said.contains(.bodyNoun)
        || mayHold(oneOf: Self.maybeAvailable)
        || mayHold(oneOf: Self.maybeEntering)
          && (mayHold(grammar.into) || !said.isDisjoint(with: [.bodyNoun, .organNoun]))
        || mayHold(hash: Self.unchanged) || mayHold(oneOf: Self.maybeSoluble)
    else { return }
    lookForDisposition()
    removeActingFates()
    if mayHold(hash: Self.unchanged) { readUnchanged() }
    if mayHold(oneOf: Self.maybeSoluble) { readSolubility() }
    if mayHold(oneOf: Self.maybeAvailable) { lookForBioavailability() }
  }

  /// "X is eliminated by renal excretion": the way it goes does nothing to it.
  private func removeActingFates() {
    guard drafts.contains(where: { $0.kind == .pharmacokinetic }) else { return }
    drafts.removeAll { draft in
      draft.kind == .mechanism && draft.predicate == .decreases && draft.clause >= 0
        && chunks[clauses[draft.clause].chunk].flags.contains(.passive)
        && drafts.contains {
          $0.kind == .pharmacokinetic && $0.clause == draft.clause
            && $0.subject?.concept == draft.object?.concept
        }
    }
  }

  /// "Its bioavailability is low", "has a high oral bioavailability", "is highly bioavailable".
  @inline(never)
  private func lookForBioavailability() {
    guard let availability = lookup("bioavailability") else { return }
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let next = skipLight(clause.chunk + 1)
      var subject: Argument?
      var last = next
      if chunks[clause.chunk].flags.contains(.copular), kind(next) == .adjective,
        clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst)
      {
        let words = Int(chunks[next].first)..<Int(chunks[next].end)
        if tokens[head(clause.subjectFirst)].hash == Self.bioavailability,
          words.contains(where: { Self.amounts.contains(tokens[$0].hash) })
        {
          subject = ownerOfAvailability(clause.subjectFirst)
        } else if tokens[head(next)].hash == Self.bioavailable {
          subject = subjects(of: clause).first { $0.concept.type == .substance }
        }
      } else if lemma(head(clause.chunk)) == grammar.have, isNounPhrase(next),
        tokens[head(next)].hash == Self.bioavailability,
        (Int(chunks[next].first)..<head(next)).contains(where: {
          Self.amounts.contains(tokens[$0].hash)
        })
      {
        subject = subjects(of: clause).first { $0.concept.type == .substance }
      }
      last = next
      guard let subject else { continue }
      emit(
        kind: .pharmacokinetic, predicate: .affects, subject: subject,
        object: Argument(
          concept: availability, first: Int(chunks[last].first), end: Int(chunks[last].end),
          isKnown: true), clause: index, end: Int(chunks[last].end))
    }
  }

  private func ownerOfAvailability(_ chunk: Int) -> Argument? {
    if let owner = possessor(of: chunk) {
      return owner.concept.type == .substance && owner.isKnown ? owner : substanceTopic
    }
    if isPreposition(chunk + 1, grammar.of) {
      return arguments(from: chunk + 2).list.first { $0.concept.type == .substance }
    }
    if let inside = substance(
      from: Int(chunks[chunk].first), within: head(chunk) - Int(chunks[chunk].first))
    {
      return inside
    }
    return substanceTopic
  }

  private static var bioavailability: UInt64 { WordHash.of("bioavailability") }
  private static var bioavailable: UInt64 { WordHash.of("bioavailable") }
  private static var maybeAvailable: WordMask {
    WordMask().or("bioavailability").or("bioavailable")
  }
  private static let amounts = WordSet(
    "low lower high higher poor good excellent limited variable better")

  @inline(never)
  private func lookForDisposition() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = head(clause.chunk)
      let group = chunks[clause.chunk]
      if group.flags.contains(.passive), Self.clearing.contains(tokens[verb].hash) {
        readClearing(index)
      } else if classes(verb).contains(.dispositionVerb),
        group.flags.contains(.passive) || group.form == .participle
      {
        readFate(index)
      } else if lemma(verb) == grammar.undergo || lemma(verb) == grammar.cross {
        guard let subject = disposed(clause), !hasPersonSubject(clause),
          subject.end <= 0 || subject.first < Int(group.first)
            || subject.concept == discourse.topic?.concept,
          let object = arguments(from: behindCrossing(clause.chunk)).list.first, !object.isVague,
          object.concept.type != .condition,
          object.isKnown || lemma(verb) == grammar.undergo && isConversion(object.end - 1)
        else { continue }
        emitFate(index, subject, object)
      } else if Self.reaching.contains(tokens[verb].hash), group.form == .finite,
        !group.flags.contains(.passive), !hasPersonSubject(clause)
      {
        readReaching(index)
      } else if Self.gathering.contains(tokens[verb].hash), !group.flags.contains(.passive) {
        readGathering(index)
      } else if lemma(verb) == grammar.pass || Self.entering.contains(tokens[verb].hash) {
        let after = skipLight(clause.chunk + 1)
        guard lemma(verb) == grammar.pass || clause.role == .main,
          !group.flags.contains(.passive), !hasPersonSubject(clause),
          isPreposition(after, grammar.into)
            || lemma(verb) == grammar.pass && isPreposition(after, grammar.to),
          let subject = disposed(clause), let object = arguments(from: after + 1).list.first,
          lemma(verb) == grammar.pass || isPlace(object)
        else { continue }
        emitFate(index, subject, object)
      }
    }
  }

  /// "accumulates in the liver", "does not build up in the body"
  private func readGathering(_ index: Int) {
    let clause = clauses[index]
    let after = skipLight(clause.chunk + 1)
    guard isPreposition(after, grammar.in), !hasPersonSubject(clause),
      let subject = disposed(clause), let place = arguments(from: after + 1).list.first,
      !isPerson(place), place.concept.type == .target || classes(place.end - 1).contains(.bodyNoun)
    else { return }
    let name = concepts.concept(place.concept).name + " accumulation"
    emitFate(
      index, subject,
      Argument(
        concept: lookup(name) ?? concepts.key(name, .target), first: head(clause.chunk),
        end: place.end, isKnown: true))
  }

  private static let gathering = WordSet("accumulate accumulates accumulated")

  /// "crosses the placenta", "cannot cross from the blood into the brain": where it is on the other side.
  private func behindCrossing(_ verb: Int) -> Int {
    let next = skipLight(verb + 1)
    guard isPreposition(next) else { return next }
    guard isPreposition(next, grammar.from), isNounPhrase(next + 1) else {
      return isPreposition(next, grammar.into, grammar.to) ? next + 1 : next
    }
    return isPreposition(next + 2, grammar.into, grammar.to) ? next + 3 : next
  }

  /// "hardly enters the brain", "reaches the bloodstream", "leaves the body in the urine"
  private func readReaching(_ index: Int) {
    let clause = clauses[index]
    let next = skipLight(clause.chunk + 1)
    guard clause.role == .main, !isSubordinate(clause),
      clause.subjectEnd <= clause.subjectFirst
        || tokens[head(clause.subjectFirst)].kind != .quantity,
      let subject = disposed(clause), let place = arguments(from: next).list.first, isPlace(place)
    else { return }
    guard Self.leaving.contains(tokens[head(clause.chunk)].hash) else {
      return emitFate(index, subject, place)
    }
    // By which way it leaves, and not when.
    let way = skipLight(next + 1)
    guard isPreposition(way, grammar.in, grammar.into), isNounPhrase(way + 1),
      let outlet = arguments(from: way + 1).list.first, Self.outlets.contains(lastHash(of: outlet))
    else { return }
    emitFate(index, subject, outlet)
  }

  private static let reaching = WordSet(
    "enter enters reach reaches penetrate penetrates leave leaves exit exits")
  private static let leaving = WordSet("leave leaves exit exits")
  private static let outlets = WordSet(
    "urine pee stool stools faeces feces bile sweat breath kidneys kidney bowel")

  /// "is cleared by the kidneys"
  private func readClearing(_ index: Int) {
    let clause = clauses[index]
    let after = skipLight(clause.chunk + 1)
    guard isPreposition(after, grammar.by), isNounPhrase(after + 1),
      classes(head(after + 1)).contains(.bodyNoun), let subject = disposed(clause),
      let organ = arguments(from: after + 1).list.first
    else { return }
    emitFate(index, subject, organ)
  }

  /// "brain", "breast milk", "bloodstream"
  private func isPlace(_ object: Argument) -> Bool {
    !object.isVague && object.concept.type != .condition && object.concept.type != .substance
      && (object.concept.type == .target
        || !classes(object.end - 1).isDisjoint(with: [.bodyNoun, .organNoun]))
  }

  private static var maybeEntering: WordMask {
    WordMask().or("slip").or("slips").or("get").or("gets").or("cross").or("crosses").or("leak")
      .or("leaks").or("find").or("finds").or("seep").or("seeps").or("enter").or("enters")
      .or("reach").or("reaches").or("leave").or("leaves").or("penetrate").or("penetrates")
  }
  private static let entering = WordSet("slip slips get gets cross crosses leak leaks seep seeps")

  private static var maybeClearing: WordMask {
    WordMask().or("cleared").or("filtered").or("processed").or("removed")
  }
  private static let clearing = WordSet("cleared filtered processed removed")

  /// "glucuronidation", "methylation", "metabolism": what enzymes do.
  private func isConversion(_ token: Int) -> Bool {
    let word = lowercased(token)
    return ["ylation", "idation", "olysis", "metabolism"].contains { word.hasSuffix($0) }
  }

  private func readFate(_ index: Int) {
    let clause = clauses[index]
    let verb = head(clause.chunk)
    var after = skipLight(clause.chunk + 1)
    let isBreak = lemma(verb) == grammar.break
    if isBreak {
      guard verb + 1 < tokens.count, word(verb + 1) == grammar.down else { return }
      if isPreposition(after, grammar.down) { after = skipLight(after + 1) }
    }
    guard let subject = disposed(clause) else { return }
    let base = vocabulary.lexicon.nominals[lemmaString(verb)]
    guard let base else { return }
    if kind(after) == .adjective { after = skipLight(after + 1) }
    var name = base
    var end = Int(chunks[clause.chunk].end)
    if isPreposition(after, grammar.by, grammar.in, grammar.into, grammar.to, grammar.from),
      let place = arguments(from: after + 1).list.first,
      place.concept.type != .condition, !isPerson(place)
    {
      name = concepts.concept(place.concept).name + " " + base
      end = place.end
      if classes(place.end - 1).contains(.bodyNoun) {
        // "metabolized by the liver" says no more than where.
        drafts.removeAll {
          $0.clause == index && $0.kind == .mechanism && $0.subject?.concept == place.concept
        }
      }
    } else if base == vocabulary.lexicon.nominals["bind"]
      || !isToldHow(clause.chunk) && !isOfPart(clause)
    {
      return
    }
    emitFate(
      index, subject,
      Argument(
        concept: lookup(name) ?? concepts.key(name, .target), first: verb, end: end,
        isKnown: true))
  }

  /// "is rapidly broken down", "is poorly absorbed"; that it is "metabolized with a half-life of" says nothing of it.
  private func isToldHow(_ chunk: Int) -> Bool {
    (max(0, Int(chunks[chunk].first) - 1)..<min(tokens.count, Int(chunks[chunk].end) + 1)).contains
    {
      tokens[$0].tag == .adverb && tokens[$0].hash != Self.down || tokens[$0].tag == .negation
    }
  }

  /// "nearly all of it is absorbed", "less than half is"
  private func isOfPart(_ clause: Clause) -> Bool {
    clause.subjectEnd > clause.subjectFirst && isNounPhrase(clause.subjectFirst)
      && (Int(chunks[clause.subjectFirst].first)..<Int(chunks[clause.subjectFirst].end)).contains {
        Self.parts.contains(tokens[$0].hash)
      }
  }

  private static let parts = WordSet("most all half little much some part fraction")
  private static var down: UInt64 { WordHash.of("down") }

  private func lemmaString(_ token: Int) -> String {
    let lemma = lemma(token)
    for base in Self.fates where vocabulary.lexicon.word(base) == lemma { return base }
    return ""
  }

  private static let fates = [
    "absorb", "metabolize", "metabolise", "break", "excrete", "eliminate", "bind", "store",
    "deposit",
  ]

  /// The substance that is absorbed or excreted: the subject, or the topic for "most", "about 90%".
  private func disposed(_ clause: Clause) -> Argument? {
    if let first = subjects(of: clause).first {
      if first.concept.type == .substance { return first.isKnown ? first : nil }
      guard !first.isKnown, first.isVague || isShareOf(clause) else { return nil }
      return numberTopic
    }
    guard clause.subjectEnd > clause.subjectFirst, !hasPersonSubject(clause), isShareOf(clause)
    else { return nil }
    return numberTopic
  }

  /// "most", "hardly any of it", "about 90%".
  private func isShareOf(_ clause: Clause) -> Bool {
    let phrase = chunks[clause.subjectFirst]
    return phrase.flags.contains(.pronoun) || tokens[Int(phrase.head)].kind == .quantity
      || classes(Int(phrase.head)).contains(.carrier)
  }

  private static var well: UInt64 { WordHash.of("well") }

  private func emitFate(_ index: Int, _ subject: Argument, _ object: Argument) {
    let clause = clauses[index]
    var isNegated = false
    if clause.subjectEnd > clause.subjectFirst {
      // "hardly any of it passes"
      let first = Int(chunks[clause.subjectFirst].first)
      isNegated =
        first > 0 && classes(first - 1).contains(.negator)
        || classes(first).contains(.absent)
    }
    guard
      !drafts.contains(where: {
        $0.clause == index && ($0.kind == .pharmacokinetic || $0.kind == .mechanism)
          && $0.predicate == .affects
      })
    else { return }
    let end = Int(chunks[clause.chunk].end)
    if clause.isNegated, end + 1 < tokens.count, word(end) == grammar.as,
      tokens[end + 1].hash == Self.well
    {
      // "is not absorbed as well" is absorbed all the same.
      isNegated.toggle()
    }
    emit(
      kind: .pharmacokinetic, predicate: .affects, subject: subject, object: object,
      clause: index, isNegated: isNegated)
  }
}
