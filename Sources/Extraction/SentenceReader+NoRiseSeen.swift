import Claims

/// Harms that a study looked for in vain: "A cohort did not detect an increase in Y", "registries saw no rise in Y".
extension SentenceReader {
  @inline(__always)
  func readNoRiseSeen() {
    guard mayHold(oneOf: Self.maybeRise), mayHold(grammar.in) || mayHold(grammar.of),
      contents.holds(tag: .negation) || contents.nounFlags.contains(.negated)
    else { return }
    lookForNoRiseSeen()
  }

  @inline(never)
  private func lookForNoRiseSeen() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      let rise = skipLight(clause.chunk + 1)
      guard clause.role == .main, !verb.flags.contains(.passive),
        Self.seeing.contains(tokens[Int(verb.head)].hash), isNounPhrase(rise),
        Self.rises.contains(tokens[head(rise)].hash),
        clause.isNegated != chunks[rise].flags.contains(.negated),
        isPreposition(rise + 1, grammar.in, grammar.of)
      else { continue }
      let objects = arguments(from: rise + 2).list.filter {
        $0.concept.type == .condition && !$0.isVague && $0.direction == .none
      }
      var means = exposed(clause)
      if means.isEmpty { means = list(substanceTopic) }
      for object in objects {
        drafts.removeAll {
          $0.kind == .mechanism && $0.object?.concept == object.concept && $0.isNegated
        }
        for agent in means where agent.concept.type == .substance && !agent.isVague {
          guard
            !drafts.contains(where: {
              $0.object?.concept == object.concept && $0.subject?.concept == agent.concept
            })
          else { continue }
          emit(
            kind: .association, predicate: .increasesRiskOf, subject: agent, object: object,
            clause: -1, isNegated: true, first: Int(chunks[clause.subjectFirst].first),
            end: object.end)
        }
      }
    }
  }

  /// "women who used X", "among users of X": what those studied took.
  private func exposed(_ clause: Clause) -> ArgumentList {
    let taken = takenBy(clause)
    if !taken.isEmpty { return taken.filter { $0.concept.type == .substance } }
    for c in chunks.indices where isPersonPhrase(c) {
      let found = self.taken(behindPersons: c)
      if !found.isEmpty { return found }
    }
    return noArguments
  }

  private static var maybeRise: WordMask {
    WordMask().or("increase").or("rise").or("excess").or("surplus").or("uptick").or("jump")
  }
  private static let rises = WordSet("increase rise excess surplus uptick jump")
  private static let seeing = WordSet(
    "find finds found detect detects detected see sees saw seen show shows showed shown observe observed observes "
      + "record recorded report reported identify identified note noted")
}
