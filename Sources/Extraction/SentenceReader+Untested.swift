import Claims

extension SentenceReader {
  /// "Nobody has tested the drug for longer than a year", "no one has followed users for years".
  @inline(__always)
  func readUntested() {
    guard mayHold(hash: Self.nobody) || mayHold(hash: Self.no),
      saidByVerbs.contains(.studyVerb) || mayHold(oneOf: Self.maybeFollowing)
    else { return }
    lookForUntested()
  }

  @inline(never)
  private func lookForUntested() {
    guard let topic = substanceTopic else { return }
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst),
        isNobody(clause.subjectFirst), !verb.flags.contains(.passive), !clause.isNegated,
        classes(Int(verb.head)).contains(.studyVerb)
          || Self.following.contains(tokens[Int(verb.head)].hash)
      else { continue }
      var subject = topic
      let i = skipLight(clause.chunk + 1)
      let list = arguments(from: i)
      if let own = list.list.first(where: { $0.concept.type == .substance && !$0.isVague }) {
        subject = own
      }
      var end = max(Int(verb.end), list.list.last?.end ?? 0)
      var object: Argument?
      var isLong = false
      var c = max(i, list.end)
      while c < chunks.count, kind(c) != .comma, kind(c) != .semicolon, c < i + 8 {
        for token in Int(chunks[c].first)..<Int(chunks[c].end)
        where Self.long.contains(tokens[token].hash) {
          isLong = true
        }
        if object == nil, isPreposition(c, grammar.in, grammar.for) {
          object = arguments(from: c + 1).list.first { $0.concept.type == .condition }
        }
        end = Int(chunks[c].end)
        c += 1
      }
      if isLong, object == nil {
        object = Argument(
          concept: concepts.key("long-term safety", .concept), first: Int(verb.first), end: end,
          isKnown: true)
      }
      emit(
        kind: .evidence, predicate: .hasEvidence, subject: subject, object: object, clause: index,
        isNegated: true, end: end)
    }
  }

  /// "The jury is still out on X for Y"
  @inline(__always)
  func readJury() {
    guard mayHold(hash: Self.jury) else { return }
    lookForJury()
  }

  @inline(never)
  private func lookForJury() {
    guard let topic = substanceTopic else { return }
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      guard chunks[clause.chunk].flags.contains(.copular), !clause.isNegated,
        clause.subjectEnd > clause.subjectFirst,
        tokens[head(clause.subjectEnd - 1)].hash == Self.jury
      else { continue }
      let own = evidenceTopic(from: clause.chunk + 1)
      var found = EvidenceTopic(end: own.end)
      found.subjects = [topic]
      found.objects = own.objects
      state(.needsEvidence, found, index)
    }
  }

  private static var jury: UInt64 { WordHash.of("jury") }

  /// "The evidence that it helps with sleep is thin": what is said to be shown is not said.
  @inline(__always)
  func readEvidenceThat() {
    guard saidByNouns.contains(.researchNoun), mayHold(grammar.that) else { return }
    lookForEvidenceThat()
  }

  @inline(never)
  private func lookForEvidenceThat() {
    for c in chunks.indices where isNounPhrase(c) && classes(head(c)).contains(.researchNoun) {
      guard kind(c + 1) == .subordinator || kind(c + 1) == .relative,
        word(head(c + 1)) == grammar.that
      else { continue }
      guard
        let main = clauses.last(where: {
          $0.chunk > c + 3 && chunks[$0.chunk].flags.contains(.copular) && !$0.isUnasserted
            && chunks[$0.chunk].form == .finite
        }), kind(skipLight(main.chunk + 1)) == .adjective
      else { continue }
      let word = head(skipLight(main.chunk + 1))
      let isLacking = classes(word).contains(.evidenceLack)
      guard isLacking || classes(word).contains(.strongWord) else { continue }
      let range = Int(chunks[c + 1].first)..<Int(chunks[main.chunk].first)
      for k in drafts.indices
      where drafts[k].kind != .evidence && drafts[k].dose == nil && drafts[k].object != nil
        && range.contains(drafts[k].first) && drafts[k].end <= range.upperBound
      {
        drafts[k].kind = .evidence
        drafts[k].predicate = isLacking != main.isNegated ? .needsEvidence : .hasEvidence
        drafts[k].isNegated = false
        drafts[k].isHedged = main.isHedged
        drafts[k].first = Int(chunks[c].first)
        drafts[k].end = word + 1
        drafts[k].clause = -1
      }
    }
  }

  /// "The best evidence is for Y".
  func readIsFor(_ index: Int, _ study: Int, _ topic: EvidenceTopic) -> Bool {
    let clause = clauses[index]
    let next = skipLight(clause.chunk + 1)
    guard chunks[clause.chunk].flags.contains(.copular), isPreposition(next, grammar.for),
      isNounPhrase(next + 1), !chunks[clause.chunk].flags.contains(.negated)
    else { return false }
    let isStrong =
      evidenceWeight(study) == .strong
      || (Int(chunks[study].first)..<head(study)).contains {
        !classes($0).isDisjoint(with: [.strongWord, .goodWord])
      }
    var found = topic
    found.add(evidenceTopic(from: next))
    guard isStrong, !found.objects.isEmpty else { return false }
    state(.hasEvidence, found, index)
    return true
  }

  private static var nobody: UInt64 { WordHash.of("nobody") }
  private static var no: UInt64 { WordHash.of("no") }
  private static var one: UInt64 { WordHash.of("one") }
  private static var maybeFollowing: WordMask {
    WordMask().or("followed").or("tracked").or("measured").or("checked")
  }
  private static let following = WordSet("followed tracked measured checked")
  private static let long = WordSet("longer years long-term beyond decades")
}
