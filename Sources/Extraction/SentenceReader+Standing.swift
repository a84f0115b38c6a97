import Claims

/// Where a treatment stands among others and to whom it is given: "X is the first step in treatment", "X is used for adults
/// who have Y".
extension SentenceReader {
  /// "X is the drug of choice", "X is the usual first-line treatment", "Y is another option", on a page about a disease.
  func readStanding(_ index: Int) -> Bool {
    let clause = clauses[index]
    let next = skipLight(clause.chunk + 1)
    guard
      chunks[clause.chunk].flags.contains(.copular)
        || Self.remaining.contains(tokens[head(clause.chunk)].hash),
      !chunks[clause.chunk].flags.contains(.passive), isNounPhrase(next),
      !chunks[next].flags.contains(.pronoun)
    else { return false }
    let noun = head(next)
    let preceding = antecedentOfUse(clause)
    let isStanding =
      Self.standings.contains(tokens[noun].hash)
      || preceding != nil && Self.cures.contains(tokens[noun].hash)
    guard isStanding || classes(noun).contains(.treatmentNoun),
      isStanding || chunks[next].flags.contains(.definite)
        || (Int(chunks[next].first)..<noun).contains(where: { Self.ranks.contains(tokens[$0].hash) }
        )
    else { return false }
    var after = next + 1
    if isPreposition(after, grammar.of), isNounPhrase(after + 1),
      lemma(head(after + 1)) == grammar.choice || classes(head(after + 1)).contains(.treatmentNoun)
    {
      after += 2
    }
    let isShare = Self.shares.contains(tokens[noun].hash)
    if isShare {
      // "part of the treatment plan", "the first step in treatment"
      let whole = skipLight(after + 1)
      if after == next + 1 {
        guard isPreposition(after, grammar.of, grammar.in), isNounPhrase(whole),
          namesCare(whole)
        else { return false }
        after = whole + 1
      }
    }
    var condition = preceding ?? pageCondition
    if preceding == nil, isPreposition(after, grammar.for, grammar.of) {
      let behind = skipLight(after + 1)
      if isPersonPhrase(behind) || isShareOfPersons(behind) {
        let persons = isPersonPhrase(behind) ? behind : behind + 2
        let own = conditionsInside(persons)
        condition =
          (own.isEmpty ? conditionsOfPersons(behind: skipLight(persons + 1)) : own).first {
            $0.concept.type == .condition && !$0.isVague
          } ?? condition
      } else if isShare {
        condition = arguments(from: behind).list.first {
          $0.concept.type == .condition && !$0.isVague
        }
      } else {
        return false
      }
    } else {
      guard !isPreposition(after, grammar.than), endsHere(after) else { return false }
    }
    let items = subjects(of: clause).filter { isTreatment($0) || isPlainMedicine($0) }
    guard let condition, !items.isEmpty,
      !drafts.contains(where: { $0.clause == index && $0.kind == .therapeutic })
    else { return false }
    // "the most common first step" counts nothing.
    drafts.removeAll { $0.clause == index && $0.kind == .statistic && !holdsAmount($0) }
    stateTreatments(items, condition, index)
    return true
  }

  private func holdsAmount(_ draft: Draft) -> Bool {
    guard let value = draft.object, value.first >= 0 else { return true }
    return (value.first..<min(value.end, tokens.count)).contains {
      tokens[$0].kind == .quantity || tokens[$0].kind == .number
    }
  }

  /// "the treatment plan", "therapy"
  private func namesCare(_ chunk: Int) -> Bool {
    (Int(chunks[chunk].first)..<Int(chunks[chunk].end)).contains {
      classes($0).contains(.treatmentNoun)
    }
  }

  /// "a small number of patients"
  private func isShareOfPersons(_ chunk: Int) -> Bool {
    isNounPhrase(chunk) && isPreposition(chunk + 1, grammar.of) && isPersonPhrase(chunk + 2)
  }

  /// "X is used for adults who have Y", "X is given to people with Y", "to newborns" on a page about a disease.
  func readGiven(_ index: Int, to chunk: Int) -> Bool {
    guard isPreposition(chunk, grammar.for, grammar.to), !clauses[index].isAdvice else {
      return false
    }
    let persons = skipLight(chunk + 1)
    guard isPersonPhrase(persons), !clauses[index].isNegated,
      !drafts.contains(where: { $0.clause == index && $0.kind == .therapeutic })
    else { return false }
    var conditions = conditionsInside(persons)
    if conditions.isEmpty { conditions = conditionsOfPersons(behind: skipLight(persons + 1)) }
    conditions = conditions.filter { $0.concept.type == .condition && !$0.isVague }
    if conditions.isEmpty {
      guard endsHere(persons + 1), let page = pageCondition else { return false }
      conditions = list(at(persons, page))
    }
    let items = subjects(of: clauses[index]).filter(isTreatment)
    for condition in conditions { stateTreatments(items, condition, index) }
    return !items.isEmpty
  }

  /// "may need X to get better"
  func isToRecover(_ chunk: Int) -> Bool {
    let verb = skipLight(chunk)
    guard kind(verb) == .verbGroup, chunks[verb].form == .infinitive else { return false }
    return Self.recovering.contains(tokens[head(verb)].hash)
      || lemma(head(verb)) == grammar.get && kind(verb + 1) == .adverb
  }

  private static let recovering = WordSet("live survive recover heal improve")

  /// "Gout, for which colchicine is the usual treatment": gout.
  private func antecedentOfUse(_ clause: Clause) -> Argument? {
    guard contents.holds(chunk: .relative), clause.subjectEnd > clause.subjectFirst,
      kind(clause.subjectFirst - 1) == .relative,
      isPreposition(clause.subjectFirst - 2, grammar.for),
      !chunks[skipLight(clause.chunk + 1)].flags.contains(.negated)
    else { return nil }
    let comma = clause.subjectFirst - 3
    let noun = kind(comma) == .comma ? comma - 1 : comma
    guard isNounPhrase(noun),
      let own = argument(first: Int(chunks[noun].possessorEnd), end: Int(chunks[noun].end)),
      own.concept.type == .condition, !own.isVague
    else { return nil }
    return own
  }

  private static let cures = WordSet("cure remedy antidote")
  private static let standings = WordSet(
    "choice mainstay alternative alternatives option options cornerstone part step course backbone "
      + "foundation")
  /// Standings that say of what: "part of treatment".
  private static let shares = WordSet("part step course backbone foundation")
  private static let remaining = WordSet("remains remain remained")
  private static let ranks = WordSet(
    "first line second usual main best another other effective standard preferred common initial "
      + "primary successful important key")
}
