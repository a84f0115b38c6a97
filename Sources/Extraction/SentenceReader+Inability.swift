import Claims

/// What those who take a substance cannot do: "some people cannot concentrate while taking X", "patients on X may be unable to
/// sleep".
extension SentenceReader {
  @inline(__always)
  func readInability() {
    guard mayHold(oneOf: Self.maybeUnable), said.contains(.person) || said.contains(.secondPerson)
    else { return }
    lookForInability()
  }

  @inline(never)
  private func lookForInability() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      guard clause.role == .main, hasPersonSubject(clause) || isPersonPhrase(clause.subjectFirst),
        clause.subjectEnd > clause.subjectFirst, !isSubordinate(clause),
        let inability = inability(statedBy: clause)
      else { continue }
      var causes = takenBy(clause)
      if causes.isEmpty { causes = takenBySubject(of: clause) }
      if causes.isEmpty { causes = agents(near: clause).list }
      if causes.isEmpty, speaksOfSideEffects { causes = list(substanceTopic) }
      for cause in causes
      where cause.concept.type == .substance && !cause.isVague
        && cause.concept != inability.concept
        && !drafts.contains(where: {
          $0.predicate == .causes && $0.object?.concept == inability.concept
        })
      {
        emit(
          kind: .safety, predicate: .causes, subject: cause, object: inability, clause: -1,
          isHedged: clause.isHedged, first: clauseSpan(index).first, end: inability.end)
      }
    }
  }

  /// "cannot concentrate", "are unable to get an erection": the condition that the vocabulary has for it.
  private func inability(statedBy clause: Clause) -> Argument? {
    let verb = chunks[clause.chunk]
    var first = Int(verb.head)
    if let unable = (Int(verb.first)..<min(tokens.count, first + 3)).first(where: {
      tokens[$0].hash == Self.unable
    }), let mention = mention(at: unable), Int(mention.first) == unable,
      vocabulary.keys[Int(mention.term)].concept.type == .condition
    {
      // "unable to sleep", as one name
      return argument(first: unable, end: Int(mention.end))
    }
    let isUnable = (Int(verb.first)..<first).contains { tokens[$0].hash == Self.unable }
    if isUnable, !verb.flags.contains(.passive) {
      // "are unable to sleep", as one group
    } else if verb.flags.contains(.copular) {
      let state = skipLight(clause.chunk + 1)
      guard state < chunks.count, kind(state) == .adjective,
        tokens[head(state)].hash == Self.unable, kind(skipLight(state + 1)) == .verbGroup,
        case let done = skipLight(state + 1), chunks[done].form == .infinitive
      else { return nil }
      first = head(done)
    } else {
      guard clause.isNegated, !verb.flags.contains(.passive),
        (Int(verb.first)..<first).contains(where: { Self.able.contains(tokens[$0].hash) })
      else { return nil }
    }
    // The longest wording that the vocabulary knows.
    for end in stride(from: min(tokens.count, first + 4), to: first, by: -1)
    where tokens[end - 1].kind == .word {
      let words = string(analysisRange(first, end)).lowercased()
      if let known = lookup("inability to " + words), known.type == .condition {
        return Argument(concept: known, first: first, end: end, isKnown: true)
      }
    }
    return nil
  }

  private static var unable: UInt64 { WordHash.of("unable") }
  private static let able = WordSet("can cannot could couldn can't couldn't")
  private static var maybeUnable: WordMask {
    WordMask().or("unable").or("cannot").or("can").or("can't").or("couldn't").or("could").or(
      "couldn")
  }
}
