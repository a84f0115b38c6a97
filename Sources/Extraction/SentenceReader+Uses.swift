import Claims

/// What a substance is used for, where a noun says that it is a use: "other uses include treatment of Y",
/// "it is used in the management of Y".
extension SentenceReader {
  func readUses() {
    guard mayHoldLemma(grammar.include) || contents.verbFlags.contains(.copular),
      Self.uses.contains(where: { mayHold(hash: $0) }), let topic = substanceTopic
    else { return }
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let c = clause.subjectFirst
      guard clause.role == .main, !clause.isNegated, clause.subjectEnd > c, isNounPhrase(c),
        Self.uses.contains(tokens[head(c)].hash),
        lemma(head(clause.chunk)) == grammar.include
          || chunks[clause.chunk].flags.contains(.copular)
      else { continue }
      var subject = topic
      if isPreposition(c + 1, grammar.of, grammar.for), let named = substances(from: c + 2).first {
        subject = named
      }
      var i = skipLight(clause.chunk + 1)
      var prevents = false
      if kind(i) == .verbGroup, chunks[i].form == .gerund {
        i = skipLight(i + 1)
      } else if isNounPhrase(i), isPreposition(i + 1, grammar.of),
        case .fixed(.therapeutic, let predicate)? = trigger(lemma(head(i)), .noun)?.effect
      {
        prevents = predicate == .prevents
        i += 2
      }
      for object in arguments(from: i).list
      where object.concept.type == .condition && !object.isVague
        && object.concept != subject.concept
      {
        if drafts.contains(where: { $0.object?.first == object.first }) { continue }
        emit(
          kind: .therapeutic, predicate: prevents ? .prevents : .treats, subject: subject,
          object: object, clause: index, end: object.end)
      }
    }
  }

  private static let uses: [UInt64] = [
    "use", "uses", "usage", "usages", "indication", "indications",
  ].map {
    WordHash.of($0.utf8)
  }

  /// "is used for severe attacks", on a page about a disease: that disease.
  func readUseInQuestion(_ index: Int, _ trigger: Trigger, _ preposition: Int) -> Bool {
    guard case .fixed(.therapeutic, .treats) = trigger.effect, trigger.flags.contains(.passive),
      isPreposition(preposition, grammar.for, grammar.in, grammar.during),
      isNounPhrase(preposition + 1),
      Self.spells.contains(tokens[head(preposition + 1)].hash),
      mention(at: head(preposition + 1)) == nil
        || mentionTerm(head(preposition + 1))?.concept.type != .condition
        || isOfNoName(preposition + 1),
      !isPreposition(preposition + 2, grammar.of), var condition = pageCondition
    else { return false }
    condition.first = Int(chunks[preposition + 1].first)
    condition.end = Int(chunks[preposition + 1].end)
    condition.worded = 0..<0
    state(trigger, index, objects: list(condition), end: preposition + 2)
    return true
  }

  private func isOfNoName(_ chunk: Int) -> Bool {
    argument(first: Int(chunks[chunk].possessorEnd), end: Int(chunks[chunk].end))?.isVague == true
      || head(chunk) - Int(chunks[chunk].first) > 0
        && mention(at: head(chunk)).map { $0.end - $0.first == 1 } == true
  }

  /// What is met of a disease again and again, or in one person.
  private static let spells = WordSet(
    "attack attacks episode episodes flare flares flare-up case cases disease symptoms relapse relapses outbreaks"
  )

  /// "approved to treat Y": read as an approval.
  func isApprovedUse(_ clause: Clause) -> Bool {
    let form = chunks[clause.chunk].form
    guard
      form == .infinitive
        || form == .gerund && said.contains(.approval)
          && isPreposition(skipLightLeft(clause.chunk - 1), grammar.for)
    else { return false }
    var i = clause.chunk - 1
    while i >= 0, kind(i) != .comma, kind(i) != .semicolon {
      // "FDA-approved to treat Y"
      if kind(i) == .adjective, classes(Int(chunks[i].end) - 1).contains(.approval) { return true }
      if kind(i) == .verbGroup {
        return chunks[i].form == .infinitive && clauseOfChunk[i] >= 0
          ? isApprovedUse(clauses[clauseOfChunk[i]])
          : classes(head(i)).contains(.approval)
      }
      i -= 1
    }
    return false
  }

  /// "with caution", "with care"
  func isCautious(_ chunk: Int) -> Bool { Self.cares.contains(tokens[head(chunk)].hash) }

  private static let cares = WordSet("caution care")

  /// "is used in people with Y", but not "may be given in people with Y".
  func isPlainUse(_ index: Int) -> Bool {
    let clause = clauses[index]
    return lemma(head(clause.chunk)) == grammar.use && !clause.isHedged && !clause.isCan
      && !clause.isAdvice
  }

  /// "used in cooking" is no treatment: what something is used for must be known as a condition.
  func isUseful(_ argument: Argument, _ trigger: Trigger) -> Bool {
    guard trigger.flags.contains(.passive) else { return true }
    if argument.concept.type == .condition { return true }
    if case .fixed(.mechanism, _) = trigger.effect, !argument.isVague, !isPerson(argument) {
      // "is required for red blood cell formation"
      return argument.isKnown || argument.concept.type == .target
    }
    return argument.isKnown && argument.concept.type == .target
  }
}

extension Trigger {
  var isHelp: Bool {
    if case .helps = effect { return true }
    return false
  }
}
