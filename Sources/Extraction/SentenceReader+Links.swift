import Claims

extension SentenceReader {
  /// "Studies link X to Y", "no report has tied X to Y": what stands behind the verb goes together with what stands
  /// behind the preposition.
  ///
  /// - Returns: whether the clause is one of that kind.
  func readLinking(_ index: Int, _ after: Int) -> Bool {
    let clause = clauses[index]
    let linker = clause.subjectFirst
    guard Self.linking.contains(tokens[head(clause.chunk)].hash), clause.subjectEnd > linker,
      isNounPhrase(linker), isNounPhrase(after), links(linker)
    else { return false }
    var ones = arguments(from: after)
    if ones.list.isEmpty, chunks[after].flags.contains(.pronoun) {
      ones = (list(substanceTopic), after + 1)
    }
    guard isPreposition(ones.end, grammar.to, grammar.with) else { return false }
    let others = arguments(from: skipLight(ones.end + 1))
    for one in ones.list where !one.isVague {
      for other in others.list where !other.isVague && other.concept != one.concept {
        let way: (kind: ClaimKind, predicate: Predicate, swapped: Bool) =
          directedAssociation(clause, other) ?? (.association, .associatedWith, false)
        emit(
          kind: way.kind, predicate: way.predicate, subject: one, object: other, clause: index,
          isNegated: chunks[linker].flags.contains(.negated), end: others.list.last?.end)
      }
    }
    return true
  }

  /// "studies", "several reports", "researchers"
  private func links(_ chunk: Int) -> Bool {
    !classes(head(chunk)).isDisjoint(with: [.study, .researchNoun, .expert, .person])
  }

  private static let linking = WordSet(
    "link links linked linking tie ties tied connect connects connected associate associates "
      + "associated")
}
