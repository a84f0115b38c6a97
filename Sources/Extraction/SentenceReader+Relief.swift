import Claims

/// How long it takes until something gets better: "tingling improves within two days", "numbness takes three months to
/// improve", "attacks become rarer after two weeks", on a page about what is taken for it.
extension SentenceReader {
  @inline(__always)
  func readRelief() {
    guard contents.holds(token: .quantity),
      !saidByVerbs.isDisjoint(with: .recoverVerb | .becomeVerb)
        || mayHoldLemma(grammar.take)
    else { return }
    lookForRelief()
  }

  @inline(never)
  private func lookForRelief() {
    guard let topic = substanceTopic, discourse.sectionRole != .sideEffect else { return }
    for token in tokens.indices where tokens[token].kind == .quantity {
      guard analysis.quantities[Int(tokens[token].quantity)].dimension == .duration,
        let index = reliefClause(token), !clauses[index].isUnasserted,
        !drafts.contains(where: {
          $0.kind == .pharmacokinetic && $0.first <= token && token < $0.end
        }),
        !analysis.mentions.contains(where: {
          vocabulary.keys[Int($0.term)].concept.type == .substance
        }),
        case let relieved = relieved(index),
        !relieved.isEmpty
          || clauses[index].subjectEnd > clauses[index].subjectFirst
            && Self.attacks.contains(tokens[head(clauses[index].subjectFirst)].hash)
      else { continue }
      let object = Argument(
        concept: concepts.key(string(analysisRange(token, token + 1)), .concept), first: token,
        end: token + 1, isKnown: true)
      let particular = relieved.filter {
        !$0.isVague && !Self.attacks.contains(tokens[$0.end - 1].hash)
      }
      let first = min(clauseSpan(index).first, relieved.first?.first ?? token)
      if particular.isEmpty {
        emit(
          kind: .pharmacokinetic, predicate: .hasOnset, subject: topic, object: object,
          clause: index, first: first, end: token + 1)
      }
      for condition in particular {
        emit(
          kind: .pharmacokinetic, predicate: .hasOnset, subject: topic, object: object,
          clause: index, first: first, end: token + 1)
        qualify(.condition, condition.concept)
      }
    }
  }

  /// Adds a circumstance to the last claim.
  func qualify(_ kind: ContextQualifier.Kind, _ concept: ConceptKey) {
    guard let last = drafts.last else { return }
    let start = qualifiers.count
    qualifiers += Array(qualifiers[last.context])
    qualifiers.append(Qualifier(kind: kind, concept: concept))
    drafts[drafts.count - 1].context = start..<qualifiers.count
  }

  /// What gets better: the conditions that a clause is about, or those that it goes on from ("is slow and takes three
  /// months to improve").
  private func relieved(_ index: Int) -> ArgumentList {
    var clause = clauses[index]
    if clause.subjectEnd <= clause.subjectFirst, clause.parent >= 0 {
      clause = clauses[clause.parent]
    }
    return subjects(of: clause).filter { $0.concept.type == .condition }
  }

  /// The clause that says what is better after the time.
  private func reliefClause(_ token: Int) -> Int? {
    let c = chunkIndex(of: token)
    guard c >= 0, let index = governing(c) else { return nil }
    let clause = clauses[index]
    guard clause.role == .main, !clause.isNegated, !hasPersonSubject(clause) else { return nil }
    let before = skipLightLeft(c - 1)
    if lemma(head(clause.chunk)) == grammar.take, before == clause.chunk {
      // "takes three months to improve"
      return token + 2 < tokens.count && word(token + 1) == grammar.to
        && classes(token + 2).contains(.recoverVerb) ? index : nil
    }
    guard isPreposition(before, grammar.within, grammar.in, grammar.after) else { return nil }
    let kinds = classes(head(clause.chunk))
    if kinds.contains(.recoverVerb), !chunks[clause.chunk].flags.contains(.passive) {
      return skipLight(clause.chunk + 1) == before ? index : nil
    }
    let after = clause.chunk + 1
    guard kinds.contains(.becomeVerb), after < chunks.count, before > after,
      (Int(chunks[after].first)..<Int(chunks[before].first)).contains(where: {
        Self.better.contains(tokens[$0].hash)
      })
    else { return nil }
    return index
  }

  private static let better = WordSet(
    "less better easier milder rarer weaker shorter fewer")
  /// What shows itself again and again, of whatever it is.
  private static let attacks = WordSet(
    "attack attacks episode episodes flare flares symptom symptoms")

  // MARK: How it works

  /// "It works by sealing blood vessels": whatever the verb is, the one acts on the other.
  @inline(__always)
  func readWorkings() {
    guard mayHold(grammar.by), mayHoldLemma(grammar.work) || mayHoldLemma(grammar.act) else {
      return
    }
    lookForWorkings()
  }

  @inline(never)
  private func lookForWorkings() {
    for index in clauses.indices {
      let clause = clauses[index]
      guard clause.role == .gerund, clause.parent >= 0, !clause.isUnasserted,
        isPreposition(skipLightLeft(clause.chunk - 1), grammar.by)
      else { continue }
      let parent = clauses[clause.parent]
      let verb = lemma(head(parent.chunk))
      guard verb == grammar.work || verb == grammar.act, !hasPersonSubject(parent),
        trigger(lemma(head(clause.chunk)), .verb) == nil,
        !drafts.contains(where: { $0.clause == index }),
        let subject = subjectOrTopic(of: parent).first, subject.concept.type == .substance,
        let object = arguments(from: skipLight(clause.chunk + 1)).list.first, !object.isVague,
        object.concept != subject.concept
      else { continue }
      emit(
        kind: .mechanism, predicate: .affects, subject: subject, object: object, clause: index,
        first: clauseSpan(clause.parent).first, end: object.end)
    }
  }
}
