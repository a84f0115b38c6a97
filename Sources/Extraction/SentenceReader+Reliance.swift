import Claims

/// What persons take for a condition, told of the persons: "doctors turn to X for Y", "some people with Y take X".
extension SentenceReader {
  /// States that the substance treats what it is turned to for, or what those who take it have.
  @inline(__always)
  func readReliance() {
    guard mayHold(oneOf: Self.maybeRelying) || saidByVerbs.contains(.takeVerb) else { return }
    lookForReliance()
  }

  @inline(never)
  private func lookForReliance() {
    for index in clauses.indices {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard clause.role == .main, !clause.isUnasserted, !clause.isNegated, hasPersonSubject(clause),
        !isSubordinate(clause), !verb.flags.contains(.passive), verb.form == .finite
      else { continue }
      let next = clause.chunk + 1
      if isPreposition(next, grammar.to, grammar.on, grammar.with)
        || isPreposition(next, grammar.for, grammar.by),
        Self.relying.contains(tokens[Int(verb.head)].hash)
      {
        readTurnedTo(index, next + 1)
      } else if Self.taking.contains(tokens[Int(verb.head)].hash) {
        readTakers(index)
      }
    }
  }

  /// "turn to X for Y", "start with X for Y"
  private func readTurnedTo(_ index: Int, _ start: Int) {
    let found = arguments(from: start)
    var means = found.list.filter { $0.concept.type == .substance && !$0.isVague }
    var end = afterNotes(found.end)
    if means.isEmpty, isNounPhrase(start), chunks[start].flags.contains(.pronoun),
      word(head(start)) == grammar.it
    {
      means = list(substanceTopic)
      end = start + 1
    }
    if !means.isEmpty, endsBare(end), var condition = pageCondition {
      // "Doctors often start with X", on a page about a disease
      condition.first = means[0].first
      condition.end = means[means.count - 1].end
      condition.worded = 0..<0
      treat(list(condition), with: means, index)
      return
    }
    if !means.isEmpty, endsBare(end) {
      // "many people with Y swear by it"
      return treat(sufferedBySubject(index), with: means, index)
    }
    guard !means.isEmpty, isPreposition(end, grammar.for, grammar.against) else { return }
    let items = arguments(from: end + 1).list.filter {
      $0.concept.type == .condition && !$0.isVague
    }
    treat(items, with: means, index)
  }

  /// "Some women with Y take X", "many people with Y use it"
  private func readTakers(_ index: Int) {
    let clause = clauses[index]
    guard !clause.isAdvice, !clause.isCan, !clause.isHedged else { return }
    let items = sufferedBySubject(index)
    guard !items.isEmpty else { return }
    let start = skipLight(clause.chunk + 1)
    let found = arguments(from: start)
    var means = found.list.filter {
      $0.concept.type == .substance && $0.isKnown && !$0.isVague
    }
    if found.list.isEmpty, isNounPhrase(start), chunks[start].flags.contains(.pronoun),
      word(head(start)) == grammar.it
    {
      means = list(substanceTopic)
    } else if means.count != found.list.count || isPreposition(found.end, grammar.for) {
      return
    }
    treat(items, with: means, index)
  }

  /// What the persons that are the subject have.
  private func sufferedBySubject(_ index: Int) -> ArgumentList {
    // "Few people with Y swear by it"
    guard !classes(Int(chunks[clauses[index].subjectFirst].first)).contains(.absent) else {
      return noArguments
    }
    let had = conditionOfPersons(index).filter {
      $0.concept.type == .condition && $0.isKnown && !$0.isVague
    }
    let c = countedPersons(clauses[index].subjectFirst)
    guard had.isEmpty, isPersonPhrase(c), head(c) > Int(chunks[c].possessorEnd),
      let own = argument(first: Int(chunks[c].possessorEnd), end: head(c)),
      own.concept.type == .condition, own.isKnown, !own.isVague
    else { return had }
    // "migraine patients"
    return list(own)
  }

  private func treat(_ items: ArgumentList, with means: ArgumentList, _ index: Int) {
    for item in items where !drafts.contains(where: { $0.object?.first == item.first }) {
      for substance in means where substance.concept != item.concept {
        emit(
          kind: .therapeutic, predicate: .treats, subject: substance, object: item, clause: index,
          end: max(item.end, substance.end))
      }
    }
  }

  private static var maybeRelying: WordMask {
    WordMask().or("turn").or("turns").or("turned").or("reach").or("reached").or("rely").or("opt")
      .or("swear").or("start")
  }
  private static let relying = WordSet("turn turns turned reach reached rely opt swear start")
  private static let taking = WordSet("take use")
}
