import Claims

/// Ways in which something must not be given: "The injection must not be given intravenously".
extension SentenceReader {
  @inline(__always)
  func readBarredRoutes() {
    guard said.contains(.shouldModal) || said.contains(.canModal),
      contents.verbFlags.contains(.negated), mayHold(oneOf: Self.maybeRoute)
    else { return }
    lookForBarredRoutes()
  }

  @inline(never)
  private func lookForBarredRoutes() {
    for index in clauses.indices where clauses[index].isNegated && !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard clause.role == .main, clause.isAdvice, verb.flags.contains(.passive),
        !classes(Int(verb.head)).isDisjoint(with: [.takeVerb, .intakeVerb]),
        let topic = subjectOrTopic(of: clause).first(where: {
          $0.concept.type == .substance && $0.isKnown && !$0.isVague
        }) ?? substanceTopic
      else { continue }
      for token in Int(verb.end)..<tokens.count {
        if tokens[token].kind == .stop || tokens[token].kind == .semicolon { break }
        guard let route = Self.routes[tokens[token].hash] else { continue }
        let item = Argument(
          concept: concepts.key(route, .concept), first: token, end: token + 1, isKnown: true)
        emit(
          kind: .safety, predicate: .contraindicatedIn, subject: topic, object: item, clause: -1,
          first: clauseSpan(index).first, end: token + 1)
      }
    }
  }

  private static var maybeRoute: WordMask {
    WordMask().or("intravenously").or("subcutaneously").or("intramuscularly").or("arterially")
      .or("intraarterially").or("intrathecally").or("rectally")
  }
  private static let routes: [UInt64: String] = [
    WordHash.of("intravenously"): "intravenous injection",
    WordHash.of("subcutaneously"): "subcutaneous injection",
    WordHash.of("intramuscularly"): "intramuscular injection",
    WordHash.of("arterially"): "intra-arterial injection",
    WordHash.of("intraarterially"): "intra-arterial injection",
    WordHash.of("intrathecally"): "intrathecal injection",
    WordHash.of("rectally"): "rectal use",
  ]
}
