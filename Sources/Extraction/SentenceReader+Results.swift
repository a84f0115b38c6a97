import Claims

/// What a disease is the outcome of: "Y is the result of A or B", "Y is a consequence of A", "Y may signal A".
extension SentenceReader {
  @inline(__always)
  func readResults() {
    if mayHold(oneOf: Self.maybeSignal) { lookForSignals() }
    guard mayHold(oneOf: Self.maybeResult), mayHold(grammar.of) else { return }
    lookForResults()
  }

  @inline(never)
  private func lookForResults() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      guard chunks[clause.chunk].flags.contains(.copular) else { continue }
      let noun = skipLight(clause.chunk + 1)
      guard isNounPhrase(noun), Self.results.contains(tokens[head(noun)].hash),
        isPreposition(noun + 1, grammar.of), clause.subjectEnd > clause.subjectFirst
      else { continue }
      let causes = arguments(from: noun + 2).list.filter { !$0.isVague && !isPerson($0) }
      for result in outcomes(clause) {
        for cause in causes where cause.concept != result.concept {
          emit(
            kind: .mechanism, predicate: .causes, subject: cause, object: result, clause: index,
            end: cause.end)
        }
      }
    }
  }

  /// "Y can signal A or B": these bring it about.
  @inline(never)
  private func lookForSignals() {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      let verb = tokens[head(clause.chunk)].hash
      guard Self.signals.contains(verb), !chunks[clause.chunk].flags.contains(.passive),
        clause.subjectEnd > clause.subjectFirst
      else { continue }
      let signs = subjects(of: clause).filter { $0.concept.type == .condition && !$0.isVague }
      guard !signs.isEmpty else { continue }
      for cause in arguments(from: skipLight(clause.chunk + 1)).list
      where cause.concept.type == .condition && !cause.isVague && !cause.isNegated {
        for sign in signs where sign.concept != cause.concept {
          emit(
            kind: .mechanism, predicate: .causes, subject: cause, object: sign, clause: index,
            end: cause.end)
        }
      }
    }
  }

  private static var maybeSignal: WordMask { WordMask().or("signal").or("signals") }
  private static let signals = WordSet("signal signals")

  private func outcomes(_ clause: Clause) -> ArgumentList {
    let named = subjects(of: clause).filter { $0.concept.type == .condition && !$0.isVague }
    if !named.isEmpty { return named }
    let c = clause.subjectFirst
    guard isNounPhrase(c),
      chunks[c].flags.contains(.pronoun) && classes(head(c)).contains(.anaphor)
        || classes(head(c)).contains(.genericCondition) && chunks[c].flags.contains(.definite),
      let disease = diseaseOfPage
    else { return noArguments }
    return list(at(c, disease))
  }

  private static var maybeResult: WordMask {
    WordMask().or("result").or("results").or("consequence").or("consequences")
  }
  private static let results = WordSet("result results consequence consequences")
}
