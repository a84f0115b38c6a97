import Claims

extension SentenceReader {
  /// "The FDA has approved X for Y", "X is not approved to treat Y", "X is available over the counter".
  func readRegulation() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      let lemma = lemma(Int(verb.head))
      guard lemma >= 0 else { continue }
      if clause.parent >= 0, clause.role == .complement { continue }
      if classes(Int(verb.head)).contains(.approval) {
        if verb.flags.contains(.passive) || verb.form == .participle {
          approvedPassive(index)
        } else {
          approvedActive(index)
        }
      }
    }
  }

  private func approvedPassive(_ index: Int) {
    let clause = clauses[index]
    let subjects = subjectOrTopic(of: clause)
    let (uses, end) = uses(after: clause.chunk + 1)
    for subject in subjects where !isStudy(subject) {
      if uses.isEmpty {
        // A participle alone ("the approved dose") states nothing.
        guard chunks[clause.chunk].form == .finite else { continue }
        emitApproval(subject, nil, index, end: nil)
      }
      for use in uses { emitApproval(subject, use, index, end: max(end, use.end)) }
    }
  }

  private func approvedActive(_ index: Int) {
    let clause = clauses[index]
    // Only a body approves: "researchers approved of" is nothing.
    guard clause.subjectEnd > clause.subjectFirst, namesAuthority(clause) else { return }
    let list = arguments(from: skipLight(clause.chunk + 1))
    let (uses, end) = uses(after: list.end)
    for drug in list.list {
      let subject = drug.isVague ? (discourse.topic ?? drug) : drug
      if uses.isEmpty { emitApproval(subject, nil, index, end: drug.end) }
      for use in uses { emitApproval(subject, use, index, end: max(end, use.end)) }
    }
  }

  private func emitApproval(
    _ subject: Argument, _ object: Argument?, _ index: Int, end: Int?
  ) {
    emit(
      kind: .regulatory, predicate: .approvedFor, subject: subject, object: object, clause: index,
      end: end ?? clauseSpan(index).end)
  }

  private func namesAuthority(_ clause: Clause) -> Bool {
    for c in clause.subjectFirst..<clause.subjectEnd {
      for token in Int(chunks[c].first)..<Int(chunks[c].end)
      where mentionTerm(token)?.concept.type == .authority
        || classes(token).contains(.organizationHead)
        || classes(token).contains(.regulatorWord)
      {
        return true
      }
    }
    return false
  }

  /// What something is approved for: "for Y", "for the treatment of Y", "to treat Y or Z".
  private func uses(after start: Int) -> (list: ArgumentList, end: Int) {
    var found = ArgumentListBuilder(cache.pool)
    var end = 0
    var i = start
    var steps = 0
    while i < chunks.count, steps < 24 {
      if isPreposition(i, grammar.for) {
        let first = skipLight(i + 1)
        if kind(first) == .verbGroup {
          let list = arguments(from: skipLight(first + 1))
          found.append(contentsOf: list.list)
          end = Int(chunks[max(0, list.end - 1)].end)
          i = max(list.end, i + 1)
          continue
        }
        var list = arguments(from: first)
        // "the treatment of Y", "prevention or treatment of Y"
        if let last = lastTreatment(list, first) { list = last }
        if list.list.allSatisfy(isPerson), !list.list.isEmpty,
          isPreposition(list.end, grammar.with)
        {
          list = arguments(from: list.end + 1)
        }
        found.append(contentsOf: list.list.filter { !isPerson($0) })
        end = Int(chunks[max(0, list.end - 1)].end)
        i = max(list.end, i + 1)
      } else if kind(i) == .verbGroup {
        guard chunks[i].form == .infinitive else { break }
        let list = arguments(from: skipLight(i + 1))
        found.append(contentsOf: list.list.filter { !isPerson($0) })
        end = Int(chunks[max(0, list.end - 1)].end)
        i = max(list.end, i + 1)
      } else if kind(i) == .comma || kind(i) == .semicolon || kind(i) == .relative
        || kind(i) == .subordinator
      {
        break
      } else {
        i += 1
      }
      steps += 1
    }
    return (found.list.filter { !$0.isVague || $0.concept.type == .condition }, end)
  }

  /// For "the prevention and treatment of Y": the enumeration behind the last "of".
  private func lastTreatment(
    _ list: (list: ArgumentList, end: Int), _ first: Int
  ) -> (list: ArgumentList, end: Int)? {
    var i = first
    while i < list.end {
      if isNounPhrase(i), isTreatmentNoun(head(i)), isPreposition(i + 1, grammar.of) {
        let inner = arguments(from: i + 2)
        if !inner.list.isEmpty { return inner }
      }
      i += 1
    }
    return nil
  }

  private func isTreatmentNoun(_ token: Int) -> Bool {
    guard let trigger = trigger(lemma(token), .noun) else { return false }
    switch trigger.effect {
    case .fixed(.therapeutic, _), .effect(.prevents): return true
    default: return false
    }
  }
}
