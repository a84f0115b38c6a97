import Claims

/// What bodies need something for: "Children need it for growth", "the body needs X for strong bones".
extension SentenceReader {
  @inline(__always)
  func readNeeds() {
    if mayHold(grammar.for), contents.verbFlags.contains(.copular) { lookForEssentials() }
    guard mayHoldLemma(grammar.need), mayHold(grammar.for) || mayHold(oneOf: Self.maybeWorking)
    else { return }
    lookForNeeds()
  }

  /// "is an essential mineral for growth and immunity": as "is essential for".
  private func lookForEssentials() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let kind = skipLight(clause.chunk + 1)
      guard chunks[clause.chunk].flags.contains(.copular), isNounPhrase(kind),
        !chunks[kind].flags.contains(.definite), isPreposition(kind + 1, grammar.for),
        classes(head(kind)).contains(.generic) || Self.kinds.contains(tokens[head(kind)].hash),
        !drafts.contains(where: { $0.clause == index }),
        let quality = (Int(chunks[kind].first)..<head(kind)).first(where: {
          needed(lemma($0)) != nil
        }), let trigger = needed(lemma(quality))
      else { continue }
      let found = arguments(from: kind + 2)
      let objects = found.list.filter {
        !$0.isVague && !isPerson($0)
          && ($0.concept.type == .target || $0.concept.type == .concept)
      }
      state(trigger, index, objects: objects, end: found.end)
    }
  }

  private func needed(_ lemma: Int32) -> Trigger? {
    trigger(lemma, .adjective) {
      if case .fixed(.mechanism, .affects) = $0.effect {
        return $0.prepositions.contains(grammar.for)
      }
      return false
    }
  }

  private static let kinds = WordSet(
    "nutrient mineral vitamin element cofactor trace acid antioxidant hormone")

  @inline(never)
  private func lookForNeeds() {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      guard lemma(head(clause.chunk)) == grammar.need,
        !chunks[clause.chunk].flags.contains(.passive), hasBodySubject(clause)
      else { continue }
      let object = skipLight(clause.chunk + 1)
      let needed = arguments(from: object)
      let isPronoun = isNounPhrase(object) && chunks[object].flags.contains(.pronoun)
      let end = isPronoun ? object + 1 : needed.end
      if kind(end) == .verbGroup, chunks[end].form == .infinitive,
        Self.working.contains(tokens[head(end)].hash)
      {
        stateWorking(index, needed.list)
        continue
      }
      guard isPreposition(end, grammar.for) else { continue }
      let things = needed.list.filter {
        $0.concept.type == .substance && $0.isKnown && !$0.isVague
      }
      let causes =
        !things.isEmpty
        ? things
        : isPronoun && word(head(object)) == grammar.it ? list(substanceTopic) : noArguments
      for item in arguments(from: end + 1).list
      where !item.isVague && !isPerson(item) && isProcess(item) {
        for cause in causes where cause.concept != item.concept {
          emit(
            kind: .mechanism, predicate: .affects, subject: cause, object: item, clause: index,
            end: item.end)
        }
      }
    }
  }

  /// "Your organs need oxygen to work": oxygen affects how they do.
  private func stateWorking(_ index: Int, _ needed: ArgumentList) {
    let parts = subjects(of: clauses[index]).filter {
      $0.concept.type == .target && $0.isKnown && !$0.isVague
    }
    for part in parts {
      for thing in needed
      where !thing.isVague && thing.isKnown && thing.concept != part.concept
        && (thing.concept.type == .substance || thing.concept.type == .target)
      {
        var function = part
        function.concept = concept(part.concept, "function", .target)
        function.worded = 0..<0
        emit(
          kind: .mechanism, predicate: .affects, subject: thing, object: function, clause: index,
          end: thing.end)
      }
    }
  }

  private static var maybeWorking: WordMask {
    WordMask().or("work").or("function").or("survive").or("contract").or("live").or("grow")
  }
  private static let working = WordSet("work function survive contract live grow")

  /// Whether a body, a part of it, or persons are what the clause speaks of.
  private func hasBodySubject(_ clause: Clause) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst) else {
      return false
    }
    let noun = head(clause.subjectFirst)
    return hasPersonSubject(clause) || classes(noun).contains(.bodyNoun)
      || mentionTerm(noun)?.concept.type == .target
  }

  private func isProcess(_ item: Argument) -> Bool {
    item.concept.type == .target
      || item.concept.type == .concept && Self.processes.contains(lastHash(of: item))
  }

  private static let processes = WordSet(
    "growth development repair healing movement metabolism function functions health")
}
