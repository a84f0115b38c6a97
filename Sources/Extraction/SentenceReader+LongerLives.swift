import Claims

/// Who lives longer: "Patients who received X survived longer than", "people who took X lived longer".
extension SentenceReader {
  @inline(__always)
  func readLongerLives() {
    guard mayHold(hash: Self.longer), said.contains(.person) else { return }
    lookForLongerLives()
  }

  @inline(never)
  private func lookForLongerLives() {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      readLongerSleep(index)
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard Self.living.contains(tokens[Int(verb.head)].hash), !verb.flags.contains(.passive),
        hasPersonSubject(clause),
        let longer = (Int(verb.end)..<min(tokens.count, Int(verb.end) + 3)).first(where: {
          tokens[$0].hash == Self.longer
        })
      else { continue }
      for other in clauses
      where other.chunk < clause.chunk && other.chunk > clause.subjectFirst
        && !classes(head(other.chunk)).isDisjoint(with: [.takeVerb, .requireVerb])
      {
        var start = skipLight(other.chunk + 1)
        if isPreposition(start, grammar.with) { start += 1 }
        for item in arguments(from: start, limit: clause.chunk).list where isTreatment(item) {
          let object = Argument(
            concept: concepts.key("survival", .target), first: Int(verb.head), end: longer + 1,
            isKnown: true)
          emit(
            kind: .mechanism, predicate: .increases, subject: item, object: object, clause: index,
            first: item.first, end: longer + 1)
        }
      }
    }
  }

  /// "People on X slept 40 minutes longer"
  private func readLongerSleep(_ index: Int) {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    guard Self.sleeping.contains(tokens[Int(verb.head)].hash), hasPersonSubject(clause),
      let longer = (Int(verb.end)..<min(tokens.count, Int(verb.end) + 5)).first(where: {
        tokens[$0].hash == Self.longer
      }), let sleep = lookup("sleep")
    else { return }
    let found = agents(near: clause)
    guard !found.isStopped else { return }
    for agent in found.list where agent.concept.type == .substance && !agent.isVague {
      let object = Argument(
        concept: sleep, first: Int(verb.head), end: Int(verb.head) + 1, isKnown: true)
      emit(
        kind: .mechanism, predicate: .increases, subject: agent, object: object, clause: index,
        end: longer + 1)
    }
  }

  private static let sleeping = WordSet("sleep slept")
  private static var longer: UInt64 { WordHash.of("longer") }
  private static let living = WordSet("live lives lived survive survives survived")
}
