import Claims

/// Who runs a risk, told by what they have: "women may be at risk for Y if they have X".
extension SentenceReader {
  @inline(__always)
  func readRiskIf() {
    guard contents.holds(chunk: .subordinator), mayHold(oneOf: Self.maybeRisk) else { return }
    lookForRiskIf()
  }

  @inline(never)
  private func lookForRiskIf() {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      guard clause.role == .main, hasPersonSubject(clause),
        chunks[clause.chunk].flags.contains(.copular),
        case let at = skipLight(clause.chunk + 1), isPreposition(at, grammar.at),
        case let risk = skipLight(at + 1), isNounPhrase(risk),
        tokens[head(risk)].hash == Self.risk, let had = had(behind: risk)
      else { continue }
      let diseases =
        isPreposition(risk + 1, grammar.of, grammar.for)
        ? arguments(from: risk + 2).list.filter { $0.concept.type == .condition && !$0.isVague }
        : list(diseaseOfPage.map { self.at(risk, $0) })
      for disease in diseases {
        for cause in had where cause.concept != disease.concept {
          emit(
            kind: .association, predicate: .increasesRiskOf, subject: cause, object: disease,
            clause: index, end: cause.end)
        }
      }
      drafts.removeAll { draft in
        draft.clause == index && draft.predicate == .increasesRiskOf
          && draft.subject.map(isPerson) == true
      }
    }
  }

  /// "if they have X": X.
  private func had(behind chunk: Int) -> ArgumentList? {
    guard
      let inner = clauses.first(where: {
        $0.chunk > chunk && !$0.isNegated && $0.subjectFirst > 0
          && $0.subjectEnd > $0.subjectFirst && isNounPhrase($0.subjectFirst)
          && (chunks[$0.subjectFirst].flags.contains(.pronoun) || hasPersonSubject($0))
          && tokens[head($0.subjectFirst - 1)].hash == Self.if
          && lemma(head($0.chunk)) == grammar.have
      })
    else { return nil }
    let found = arguments(from: skipLight(inner.chunk + 1)).list.filter {
      $0.isKnown && !$0.isVague && !isPerson($0)
        && ($0.concept.type == .condition || $0.concept.type == .substance
          || $0.concept.type == .target)
    }
    return found.isEmpty ? nil : found
  }

  private static var maybeRisk: WordMask { WordMask().or("risk") }
  private static var risk: UInt64 { WordHash.of("risk") }
  private static var `if`: UInt64 { WordHash.of("if") }
}
