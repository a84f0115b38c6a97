import Claims

/// What did as well as something known: "In insomnia, X performed about as well as Y".
extension SentenceReader {
  @inline(__always)
  func readAsWell() {
    guard mayHold(hash: Self.well), mayHold(grammar.as), analysis.mentions.count > 1 else { return }
    lookForAsWell()
  }

  @inline(never)
  private func lookForAsWell() {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      guard clause.role == .main, Self.doing.contains(tokens[head(clause.chunk)].hash),
        clause.subjectEnd > clause.subjectFirst,
        !drafts.contains(where: { $0.clause == index && $0.kind == .therapeutic }),
        let other = comparedAsWell(clause)
      else { continue }
      var conditions = noArguments
      let behind = skipLight(other + 1)
      if isPreposition(behind, grammar.for, grammar.in, grammar.against) {
        conditions = ailments(from: behind + 1)
      } else if isPreposition(0, grammar.for, grammar.in), clause.subjectFirst > 1 {
        conditions = ailments(from: 1)
      }
      for subject in subjectOrTopic(of: clause)
      where subject.concept.type == .substance && subject.isKnown && !subject.isVague {
        for condition in conditions where condition.concept != subject.concept {
          emit(
            kind: .therapeutic, predicate: .treats, subject: subject, object: condition,
            clause: index, end: max(condition.end, Int(chunks[other].end)))
        }
      }
    }
  }

  /// "about as well as Y": Y.
  private func comparedAsWell(_ clause: Clause) -> Int? {
    let first = Int(chunks[clause.chunk].end)
    guard
      let well = (first..<min(tokens.count, first + 5)).first(where: {
        tokens[$0].hash == Self.well
      }), well > first,
      (first..<well - 1).allSatisfy({
        tokens[$0].tag == .adverb || Self.roughly.contains(tokens[$0].hash)
      }),
      !(max(0, first - 5)..<well).contains(where: {
        tokens[$0].tag == .negation || classes($0).contains(.negator)
      }), well + 2 < tokens.count, word(well - 1) == grammar.as,
      word(well + 1) == grammar.as
    else { return nil }
    let c = chunkIndex(of: well + 2)
    guard c >= 0, namesSubstance(c),
      !(Int(chunks[c].first)..<Int(chunks[c].end)).contains(where: {
        tokens[$0].hash == Self.placeboWord
      })
    else { return nil }
    return c
  }

  private func ailments(from chunk: Int) -> ArgumentList {
    guard isNounPhrase(chunk) else { return noArguments }
    return arguments(from: chunk).list.filter { $0.concept.type == .condition && !$0.isVague }
  }

  private static var well: UInt64 { WordHash.of("well") }
  private static var placeboWord: UInt64 { WordHash.of("placebo") }
  private static let roughly = WordSet("about around just almost nearly roughly")
  private static let doing = WordSet(
    "did does do performed performs perform fared fares worked works work")

  /// "not only A [but also B]": whether what begins at a chunk stands behind "not only", with or without a preposition.
  func isBehindNotOnly(_ start: Int) -> Bool {
    let before = isPreposition(start - 1) ? start - 2 : start - 1
    return before > 0 && kind(before) == .adverb && isNotOnly(Int(chunks[before - 1].first))
  }

  /// "is not the only cause of Y": one of several, and so no less than one.
  func isNotTheOnly(_ verb: Int) -> Bool {
    guard chunks[verb].flags.contains(.copular), mayHold(oneOf: Self.maybeOnly) else {
      return false
    }
    let next = skipLight(verb + 1)
    return isNounPhrase(next)
      && (Int(chunks[next].first)..<head(next)).contains { Self.sole.contains(tokens[$0].hash) }
  }

  private static var maybeOnly: WordMask { WordMask().or("only").or("sole") }
  private static let sole = WordSet("only sole")
}
