import Claims

/// What studies saw more of on a substance: "a few studies hinted at a small rise in Y", "one review found an excess of Y".
extension SentenceReader {
  @inline(__always)
  func readHintedRises() {
    guard mayHold(oneOf: Self.maybeRise), !said.isDisjoint(with: .study | .researchNoun) else {
      return
    }
    lookForHintedRises()
  }

  @inline(never)
  private func lookForHintedRises() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = head(clause.chunk)
      // "A few studies hinted at": the tagger may take an old verb for a participle.
      let isMain =
        clause.role == .main
        || clause.role == .reduced && clause.chunk == clause.subjectFirst + 1
          && Self.hinting.contains(tokens[verb].hash)
      guard isMain, Self.seeing.contains(tokens[verb].hash),
        !chunks[clause.chunk].flags.contains(.passive), clause.subjectEnd > clause.subjectFirst,
        isNounPhrase(clause.subjectFirst),
        !classes(head(clause.subjectFirst)).isDisjoint(with: [.study, .researchNoun])
      else { continue }
      var c = skipLight(clause.chunk + 1)
      if isPreposition(c) { c = skipLight(c + 1) }
      guard isNounPhrase(c), Self.rises.contains(tokens[head(c)].hash),
        isPreposition(c + 1, grammar.in, grammar.of)
      else { continue }
      let found = arguments(from: skipLight(c + 2))
      var causes = exposure(at: found.end)
      if causes.isEmpty { causes = takenBy(clause) }
      if causes.isEmpty { causes = list(substanceTopic) }
      for item in found.list where item.concept.type == .condition && !item.isVague {
        let isRead = drafts.contains {
          $0.object?.concept == item.concept && $0.kind != .statistic && $0.kind != .evidence
        }
        if isRead { continue }
        for cause in causes where cause.concept.type == .substance && !cause.isVague {
          emit(
            kind: .association, predicate: .increasesRiskOf, subject: cause, object: item,
            clause: index, isNegated: chunks[c].flags.contains(.negated),
            isHedged: Self.hinting.contains(tokens[verb].hash), end: item.end)
        }
      }
    }
  }

  private static var maybeRise: WordMask {
    WordMask().or("rise").or("increase").or("excess").or("uptick").or("jump").or("spike")
      .or("surge")
  }
  private static let rises = WordSet("rise increase excess uptick jump spike surge rises increases")
  private static let seeing = WordSet(
    "hint hints hinted point points pointed suggest suggests suggested found find finds saw see sees reported reports "
      + "showed show shows noted recorded detected")
  private static let hinting = WordSet("hint hints hinted point points pointed suggest suggests")
}
