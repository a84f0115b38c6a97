import Claims

/// What persons do for their health, put before or behind what it does: "By losing weight, you lower your risk of Y", "You
/// can lower your risk of Y if you eat less salt and don't smoke".
extension SentenceReader {
  @inline(__always)
  func readDoneByPersons() {
    guard said.contains(.secondPerson) || said.contains(.person),
      mayHold(grammar.by) && contents.holds(form: .gerund)
        || mayHold(grammar.if) && mayHoldLemma(grammar.risk)
    else { return }
    lookForDoneByPersons()
  }

  @inline(never)
  private func lookForDoneByPersons() {
    let opens =
      isPreposition(0, grammar.by) && kind(skipLight(1)) == .verbGroup
      && chunks[skipLight(1)].form == .gerund
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      guard clause.role == .main, hasPersonSubject(clause), !isSubordinate(clause),
        !chunks[clause.chunk].flags.contains(.passive), !clause.isAdvice
      else { continue }
      if opens, clause.subjectFirst > 1 {
        if readFrontedDoing(index) { return }
      } else if mayHold(grammar.if) {
        readIfDone(index)
      }
    }
  }

  /// "By quitting, you reduce your risk of Y"
  private func readFrontedDoing(_ index: Int) -> Bool {
    let clause = clauses[index]
    let first = skipLight(1)
    guard
      let comma = (first..<clause.subjectFirst).first(where: {
        kind($0) == .comma || kind($0) == .dash
      }),
      let purpose = purpose(ofVerb: effectVerb(clause), limit: chunks.count)
    else { return false }
    let items = doings(from: first, to: comma, takesOne: false).list.filter {
      !$0.isVague && !isPerson($0)
    }
    guard !items.isEmpty else { return false }
    forget(purpose, from: 0)
    state(purpose, of: items, index)
    return true
  }

  /// "can help prevent": prevent.
  private func effectVerb(_ clause: Clause) -> Int {
    let next = skipLight(clause.chunk + 1)
    return lemma(head(clause.chunk)) == grammar.help && kind(next) == .verbGroup
      ? next : clause.chunk
  }

  /// "You can lower your risk of Y if you drink less, eat vegetables and don't smoke"
  private func readIfDone(_ index: Int) {
    let clause = clauses[index]
    let next = skipLight(clause.chunk + 1)
    guard isNounPhrase(next), isPlainRisk(next),
      let purpose = purpose(ofVerb: clause.chunk, limit: chunks.count), purpose.isRisk
    else { return }
    let word = skipLight(purpose.end)
    guard kind(word) == .subordinator, self.word(head(word)) == grammar.if,
      isNounPhrase(skipLight(word + 1))
    else { return }
    var items = ArgumentListBuilder(cache.pool)
    for other in clauses where other.chunk > word {
      let verb = chunks[other.chunk]
      guard verb.form == .finite || verb.form == .bare, other.role != .relative else { continue }
      guard !verb.flags.contains(.copular), !verb.flags.contains(.passive),
        lemma(Int(verb.head)) != grammar.have
      else { return }
      let end = arguments(from: skipLight(other.chunk + 1)).end
      for item in doing(other.chunk, max(end, other.chunk + 1))
      where item.concept.type != .condition && !item.isVague {
        items.append(item)
      }
    }
    guard !items.isEmpty else { return }
    forget(purpose, from: Int(chunks[next].first))
    state(purpose, of: items.list, index)
  }

  /// Drops what was said of other subjects: it is what is done that does it.
  private func forget(_ purpose: Purpose, from first: Int) {
    drafts.removeAll { draft in
      draft.first >= first && draft.kind != .dosage && draft.kind != .statistic
        && (purpose.objects.contains { $0.concept == draft.object?.concept }
          || draft.end <= Int(chunks[skipLight(1)].end) + 1)
    }
  }
}
