import Claims

/// How kindly something treats the body: "is gentler on the stomach", "turns toxic", "one of the safer medicines".
extension SentenceReader {
  @inline(__always)
  func readGentleness() {
    if mayHold(oneOf: Self.maybeGentle) { lookForGentleness() }
    if mayHold(oneOf: Self.maybeTurning), said.contains(.unsafeWord) { readTurnedToxic() }
    if said.contains(.safeWord), mayHold(hash: Self.one) { readOneOfSafest() }
    if said.contains(.safeWord), !tokens.isEmpty, Self.states.contains(tokens[0].hash) {
      readFineState()
    }
  }

  /// "is gentler on the stomach", "can be hard on the kidneys"
  @inline(never)
  private func lookForGentleness() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let i = skipLight(clause.chunk + 1)
      guard chunks[clause.chunk].flags.contains(.copular), kind(i) == .adjective,
        !hasPersonSubject(clause), isPreposition(i + 1, grammar.on, grammar.to),
        case let organ = skipLight(i + 2), isNounPhrase(organ),
        !classes(head(organ)).isDisjoint(with: [.bodyNoun, .organNoun])
          || mentionTerm(head(organ))?.concept.type == .target
      else { continue }
      let word = tokens[Int(chunks[i].end) - 1].hash
      let isKind = Self.kindly.contains(word)
      guard isKind || Self.harsh.contains(word) else { continue }
      let isLess = Int(chunks[i].end) > 1 && self.word(Int(chunks[i].end) - 2) == grammar.less
      let own = subjectOrTopic(of: clause)
      guard own.allSatisfy({ $0.concept.type != .condition && $0.concept.type != .target }) else {
        continue
      }
      var subjects = own.filter { $0.concept.type == .substance }
      // "XR, which is gentler": a form of what the text is about.
      if subjects.isEmpty { subjects = list(substanceTopic) }
      guard !drafts.contains(where: { $0.predicate == .hasSafetyProfile && $0.clause == index })
      else { continue }
      drafts.removeAll { $0.clause == index && $0.kind == .mechanism && $0.predicate == .affects }
      stateProfile((isKind != isLess) != clause.isNegated, of: subjects, organ, index)
    }
  }

  /// "Above 5 g it turns toxic"
  @inline(never)
  private func readTurnedToxic() {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      let i = skipLight(clause.chunk + 1)
      guard Self.turning.contains(tokens[head(clause.chunk)].hash), kind(i) == .adjective,
        !hasPersonSubject(clause),
        wholeClasses(Int(chunks[i].end) - 1).contains(.unsafeWord),
        !drafts.contains(where: { $0.predicate == .hasSafetyProfile && $0.clause == index })
      else { continue }
      let own = subjects(of: clause)
      guard own.allSatisfy({ $0.concept.type == .substance }) else { continue }
      let subjects = own.isEmpty ? list(effectTopic) : own
      stateProfile(false, of: subjects, i, index)
    }
  }

  /// "is regarded as one of the safer medicines", "doctors consider it one of the safest drugs they prescribe"
  @inline(never)
  private func readOneOfSafest() {
    guard !drafts.contains(where: { $0.predicate == .hasSafetyProfile }), let topic = substanceTopic
    else { return }
    for token in tokens.indices.dropLast(4)
    where tokens[token].hash == Self.one && word(token + 1) == grammar.of {
      let end = min(tokens.count, token + 6)
      guard let safe = (token + 2..<end).first(where: { Self.safest.contains(tokens[$0].hash) }),
        (safe + 1..<min(tokens.count, safe + 3)).contains(where: {
          !classes($0).isDisjoint(with: [.generic, .treatmentNoun, .vague])
        })
          // "one of two considered safest"
          || (token + 2..<safe).contains(where: { Self.few.contains(tokens[$0].hash) })
            && !(token + 2..<safe).contains(where: { classes($0).contains(.person) }),
        let index = clauses.lastIndex(where: {
          Int(chunks[$0.chunk].end) <= token && !$0.isUnasserted
        }), !clauses[index].isNegated
      else { continue }
      let clause = clauses[index]
      let object = skipLight(clause.chunk + 1)
      let named =
        hasPersonSubject(clause)
        ? (isNounPhrase(object) ? partners(from: object) : noArguments)
        : subjects(of: clause).filter { $0.concept.type == .substance }
      stateProfile(true, of: named.isEmpty ? list(topic) : named, chunkIndex(of: safe), index)
      return
    }
  }

  /// "Breastfeeding is also OK", "Pregnant or nursing is fine", on a page about a substance
  private func readFineState() {
    guard let topic = substanceTopic, topic.concept.type == .substance, tokens.count < 14,
      let safe = tokens.prefix(7).firstIndex(where: { Self.fine.contains($0.hash) }),
      !(0..<safe).contains(where: {
        tokens[$0].tag == .negation || classes($0).contains(.negator)
      }),
      !drafts.contains(where: { $0.predicate == .hasSafetyProfile }),
      tokens[1..<safe].allSatisfy({
        $0.tag == .be || $0.tag == .adverb || $0.tag == .conjunction
          || Self.states.contains($0.hash)
      })
    else { return }
    var draft = Draft(
      kind: .safety, predicate: .hasSafetyProfile, subject: topic,
      object: Argument(
        concept: concepts.key("favourable", .concept), first: safe, end: safe + 1, isKnown: true),
      first: 0, end: safe + 1)
    let start = qualifiers.count
    if let state = condition(ofAdjectiveToken: 0) ?? argument(first: 0, end: 1) {
      qualifiers.append(Qualifier(kind: .condition, concept: state.concept))
    }
    draft.context = start..<qualifiers.count
    drafts.append(draft)
  }

  private static let states = WordSet("pregnant pregnancy breastfeeding nursing breast-feeding")
  private static let fine = WordSet("fine ok okay safe")
  private static var maybeGentle: WordMask {
    WordMask().or("gentler").or("gentle").or("kinder").or("kind").or("easier").or("easy")
      .or("harsh").or("harsher").or("hard").or("harder").or("tough").or("tougher").or("rough")
      .or("milder")
  }
  private static let kindly = WordSet("gentler gentle kinder kind easier easy milder")
  private static let harsh = WordSet("harsh harsher hard harder tough tougher rough")
  private static var maybeTurning: WordMask {
    WordMask().or("turn").or("turns").or("turned").or("become").or("becomes").or("gets")
  }
  private static let turning = WordSet("turn turns turned become becomes gets")
  private static var one: UInt64 { WordHash.of("one") }
  private static let few = WordSet("two three four few handful")
  private static let safest = WordSet("safe safer safest gentlest best-tolerated")
}
