import Claims

/// Risks that two substances run together: "The risk of Y is higher when X is taken with Z", "Y is more likely if X is combined
/// with Z".
extension SentenceReader {
  @inline(__always)
  func readRiskTogether() {
    guard contents.holds(chunk: .subordinator), analysis.mentions.count > 2,
      mayHold(grammar.when) || mayHold(grammar.if),
      mayHold(grammar.with) || mayHold(grammar.alongside)
    else { return }
    lookForRiskTogether()
  }

  @inline(never)
  private func lookForRiskTogether() {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      guard clauses[index].role == .main, let risks = heightened(clauses[index]), !risks.isEmpty,
        let pair = takenTogether(behind: clauses[index])
      else { continue }
      for drug in pair.drugs {
        for partner in pair.partners where partner.concept != drug.concept {
          emit(
            kind: .safety, predicate: .interactsWith, subject: drug, object: partner, clause: index,
            first: drug.first >= 0 ? drug.first : partner.first, end: partner.end)
        }
        for risk in risks
        where !drafts.contains(where: {
          $0.object?.first == risk.first && $0.kind == .association
        }) {
          emit(
            kind: .association, predicate: .increasesRiskOf, subject: drug, object: risk,
            clause: index, end: pair.partners.last?.end)
        }
      }
    }
  }

  /// "The risk of Y is higher", "The chance of Y rises", "Y is more likely": Y.
  private func heightened(_ clause: Clause) -> ArgumentList? {
    let c = clause.subjectFirst
    guard clause.subjectEnd > c, isNounPhrase(c) else { return nil }
    let behind = skipLight(clause.chunk + 1)
    let isRaised =
      classes(head(clause.chunk)).contains(.riseVerb)
      || chunks[clause.chunk].flags.contains(.copular) && behind < chunks.count
        && (Int(chunks[clause.chunk].end)..<Int(chunks[behind].end)).contains {
          classes($0).contains(.increasing)
        }
    guard isRaised else { return nil }
    let isOfRisk = Self.chances.contains(tokens[head(c)].hash) && isPreposition(c + 1, grammar.of)
    return arguments(from: isOfRisk ? c + 2 : c, limit: clause.subjectEnd).list.filter {
      $0.concept.type == .condition && !$0.isVague
    }
  }

  /// "when X is taken with Z", "if it is combined with Z"
  private func takenTogether(
    behind clause: Clause
  ) -> (drugs: ArgumentList, partners: ArgumentList)? {
    for inner in clauses where inner.chunk > clause.chunk && !inner.isNegated {
      guard chunks[inner.chunk].flags.contains(.passive),
        !classes(head(inner.chunk)).isDisjoint(with: [.takeVerb, .combineVerb]),
        inner.subjectEnd > inner.subjectFirst, isSubordinate(inner)
      else { continue }
      let drugs = subjectOrTopic(of: inner).filter {
        $0.concept.type == .substance && $0.isKnown && !$0.isVague
      }
      let partners = partnersOfUse(from: skipLight(inner.chunk + 1))
      if !drugs.isEmpty, !partners.isEmpty { return (drugs, partners) }
    }
    return nil
  }

  private static let chances = WordSet("risk risks chance chances odds likelihood")
}
