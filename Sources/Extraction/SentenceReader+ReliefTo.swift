import Claims

/// "X gives good pain relief to some people with Y", "brings relief to those with Y": what the persons have is treated.
extension SentenceReader {
  @inline(__always)
  func readReliefTo() {
    guard mayHold(hash: Self.relief), saidByVerbs.contains(.lightVerb) else { return }
    lookForReliefTo()
  }

  @inline(never)
  private func lookForReliefTo() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let relief = skipLight(clause.chunk + 1)
      guard classes(head(clause.chunk)).contains(.lightVerb), !hasPersonSubject(clause),
        !chunks[clause.chunk].flags.contains(.passive), isNounPhrase(relief),
        tokens[head(relief)].hash == Self.relief,
        isPreposition(relief + 1, grammar.to, grammar.for, grammar.in),
        isPersonPhrase(relief + 2)
      else { continue }
      let items = restrictions(from: relief + 2).filter {
        $0.concept.type == .condition && !$0.isVague
      }
      for subject in subjectOrTopic(of: clause) where subject.concept.type == .substance {
        for item in items
        where item.concept != subject.concept
          && !drafts.contains(where: {
            $0.object?.concept == item.concept && $0.predicate == .treats
          })
        {
          emit(
            kind: .therapeutic, predicate: .treats, subject: subject, object: item, clause: index,
            isNegated: chunks[relief].flags.contains(.negated), end: item.end)
        }
      }
    }
  }

  private static var relief: UInt64 { WordHash.of("relief") }
}
