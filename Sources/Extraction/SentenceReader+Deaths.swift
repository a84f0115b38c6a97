import Claims

extension SentenceReader {
  /// "Too much of it can kill", "X has killed children": X causes death.
  ///
  /// - Parameter objects: who is killed; empty where nobody is named.
  /// - Returns: whether the clause is one of that kind; "kills bacteria" is none.
  func readKilling(_ index: Int, _ objects: ArgumentList) -> Bool {
    let clause = clauses[index]
    let verb = head(clause.chunk)
    guard Self.killing.contains(tokens[verb].hash), clause.role == .main,
      objects.allSatisfy({ isPerson($0) || isPlainlyPerson($0) })
    else { return false }
    let death = Argument(
      concept: lookup("death") ?? concepts.key("death", .condition), first: verb, end: verb + 1,
      isKnown: true)
    for subject in subjectOrTopic(of: clause) where subject.concept.type == .substance {
      emit(
        kind: .safety, predicate: .causes, subject: subject, object: death, clause: index,
        end: objects.last?.end)
    }
    return true
  }

  private func isPlainlyPerson(_ argument: Argument) -> Bool {
    argument.end > 0 && argument.end <= tokens.count
      && classes(argument.end - 1).contains(.person)
  }

  private static let killing = WordSet("kill kills killed")
}
