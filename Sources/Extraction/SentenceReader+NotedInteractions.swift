import Claims

/// What a substance is said to interact with where nothing acts: "interactions with X and Y have been observed", "has
/// additive effects with X", "X: increased plasma levels of Y".
extension SentenceReader {
  @inline(__always)
  func readNotedInteractions() {
    if contents.holds(chunk: .relative),
      drafts.contains(where: { $0.predicate == .contraindicatedIn })
    {
      nameStatesOfPersons()
    }
    if mayHold(oneOf: Self.maybeInteraction) { lookForNotedInteractions() }
    if tokens.count < 40, mayHold(oneOf: Self.maybeLevels), contents.holds(token: .colon) {
      readLabelledLevels()
    }
    if mayHold(oneOf: Self.maybeAllergy) { removeAllergens() }
    if mayHold(hash: Self.responsible) { removeResponsible() }
  }

  // MARK: Persons

  /// "is contraindicated in women who are pregnant, as well as people who are nursing": what the persons are.
  @inline(never)
  private func nameStatesOfPersons() {
    var found: [Draft] = []
    drafts.removeAll { draft in
      guard draft.predicate == .contraindicatedIn, let object = draft.object,
        object.first < tokens.count, object.end > 0,
        case let c = chunkIndex(of: min(object.end, tokens.count) - 1), c >= 0
      else { return false }
      var isNamed = false
      if kind(c + 1) == .relative, isPersonPhrase(c) {
        for item in restrictions(from: c) where !isPerson(item) {
          var named = draft
          named.object = item
          named.end = max(draft.end, item.end)
          found.append(named)
          isNamed = true
        }
      }
      let next = behindAsWell(c + 1)
      if isPersonPhrase(next), kind(next + 1) == .relative {
        for item in restrictions(from: next) where !isPerson(item) {
          var named = draft
          named.object = item
          named.end = max(draft.end, item.end)
          found.append(named)
        }
      }
      return isNamed
    }
    drafts += found
  }

  /// ", as well as"
  private func behindAsWell(_ chunk: Int) -> Int {
    let i = kind(chunk) == .comma ? chunk + 1 : chunk
    guard isPreposition(i, grammar.as), kind(i + 1) == .adverb,
      tokens[head(i + 1)].hash == Self.well,
      isPreposition(i + 2, grammar.as)
    else { return chunk }
    return i + 3
  }

  private static var well: UInt64 { WordHash.of("well") }

  // MARK: Interactions

  @inline(never)
  private func lookForNotedInteractions() {
    drafts.removeAll {
      guard let object = $0.object, object.end > 0, object.end <= tokens.count else { return false }
      // "adverse interactions with X, and misuse", and an interaction is no effect.
      return $0.predicate == .interactsWith && object.concept.type == .condition
        || ($0.predicate == .causes || $0.kind == .mechanism)
          && Self.interactions.contains(lastHash(of: object))
    }
    for c in chunks.indices where isNounPhrase(c) {
      if Self.interactions.contains(tokens[head(c)].hash) {
        readInteraction(c)
      } else if lemma(head(c)) == grammar.effect,
        (Int(chunks[c].first)..<head(c)).contains(where: {
          Self.joint.contains(tokens[$0].hash)
        })
      {
        readInteraction(c)
      }
    }
  }

  private func readInteraction(_ c: Int) {
    let index = clauses.firstIndex { $0.subjectFirst <= c && c < $0.subjectEnd } ?? governing(c)
    guard let index, !clauses[index].isUnasserted, !clauses[index].isAdvice else { return }
    let clause = clauses[index]
    let isSubject = c >= clause.subjectFirst && c < clause.subjectEnd
    let isDenied = chunks[c].flags.contains(.negated)
    var items = ArgumentListBuilder(cache.pool)
    if isPreposition(c + 1, grammar.with) {
      let named = arguments(from: c + 2)
      for item in joined(named.list, lastNamed(named.end))
      where item.concept.type == .substance && !item.isVague || isDrugClass(item)
        || isDrugKind(item)
      {
        items.append(item)
      }
    } else if isDenied, isSubject, !isBetweenTwo(c + 1),
      chunks[clause.chunk].flags.contains(.passive),
      !classes(head(clause.chunk)).isDisjoint(with: [.observeVerb, .proofVerb])
    {
      // "No drug interactions have been demonstrated"
      items.append(
        Argument(
          concept: concepts.key("drug", .concept), first: Int(chunks[c].first), end: head(c) + 1,
          isKnown: true))
    }
    guard !items.isEmpty else { return }
    var own = isSubject ? noArguments : subjects(of: clause)
    own = own.filter { $0.concept.type == .substance && !$0.isVague }
    if own.isEmpty { own = list(possessor(of: c) ?? substanceTopic) }
    for subject in own where !subject.isVague {
      for item in items.list where item.concept != subject.concept {
        if drafts.contains(where: {
          $0.predicate == .interactsWith && $0.object?.concept == item.concept
        }) {
          continue
        }
        emit(
          kind: .safety, predicate: .interactsWith, subject: subject, object: item, clause: index,
          isNegated: isDenied && !clause.isNegated, end: item.end)
      }
    }
  }

  /// "No interaction with A, B or C has been shown": C, which looks like the subject of another clause.
  private func lastNamed(_ end: Int) -> ArgumentList {
    let conjunction = kind(end) == .comma ? end + 1 : end
    guard kind(conjunction) == .conjunction, isNounPhrase(conjunction + 1),
      kind(conjunction + 2) == .verbGroup, chunks[conjunction + 2].flags.contains(.passive),
      !classes(head(conjunction + 2)).isDisjoint(with: [.observeVerb, .proofVerb])
    else { return noArguments }
    return arguments(from: conjunction + 1, limit: conjunction + 2).list
  }

  // MARK: Levels

  /// "Itraconazole: increased plasma levels of buspirone"
  @inline(never)
  private func readLabelledLevels() {
    // Behind the lead-in of a list, which may end in a colon of its own.
    guard let colon = tokens.indices.last(where: { tokens[$0].kind == .colon }),
      let cause = substance(in: max(0, colon - 4)..<colon),
      let change = (colon + 1..<min(tokens.count, colon + 4)).first(where: {
        Self.rising.contains(tokens[$0].hash) || Self.falling.contains(tokens[$0].hash)
      }),
      let level = (change + 1..<max(change + 1, min(tokens.count, change + 5))).first(where: {
        Self.levels.contains(tokens[$0].hash)
      }),
      let changed = substance(in: level + 1..<tokens.count), changed.concept != cause.concept
    else { return }
    drafts.removeAll { $0.kind == .mechanism && $0.first > colon }
    drafts.append(
      Draft(
        kind: .mechanism,
        predicate: Self.rising.contains(tokens[change].hash) ? .increases : .decreases,
        subject: cause, object: changed, first: cause.first, end: changed.end))
  }

  private func substance(in range: Range<Int>) -> Argument? {
    for token in range where mentionTerm(token)?.concept.type == .substance {
      if let mention = mention(at: token) {
        return argument(first: Int(mention.first), end: Int(mention.end))
      }
    }
    return nil
  }

  // MARK: Allergies

  /// "not for those with a hypersensitivity to X or Y": the allergy is meant, and not Y.
  private func removeAllergens() {
    drafts.removeAll {
      guard $0.predicate == .contraindicatedIn || $0.predicate == .interactsWith,
        let object = $0.object, object.concept.type == .substance, object.first > 2,
        object.first < tokens.count
      else { return false }
      return (max(1, object.first - 8)..<object.first).contains {
        word($0) == grammar.to && Self.allergies.contains(tokens[$0 - 1].hash)
      }
    }
  }

  /// "This activity is responsible for the side effects of Y" is said of the substance, and not of the activity.
  private func removeResponsible() {
    guard let word = tokens.indices.first(where: { tokens[$0].hash == Self.responsible }) else {
      return
    }
    let stated = drafts.filter { $0.kind == .safety && $0.predicate == .causes }
    drafts.removeAll { draft in
      draft.kind == .mechanism && draft.predicate == .causes && (draft.object?.first ?? 0) > word
        && stated.contains { $0.object?.concept == draft.object?.concept }
    }
  }

  private static var responsible: UInt64 { WordHash.of("responsible") }

  // MARK: Words

  private static var maybeInteraction: WordMask {
    WordMask().or("interaction").or("interactions").or("additive").or("synergistic")
  }
  private static let interactions = WordSet("interaction interactions")
  private static let joint = WordSet("additive synergistic")
  private static var maybeLevels: WordMask {
    WordMask().or("level").or("levels").or("concentration").or("concentrations").or("exposure")
  }
  private static let levels = WordSet("level levels concentration concentrations exposure")
  private static let rising = WordSet("increased increases increase elevated raised raises higher")
  private static let falling = WordSet("decreased decreases decrease reduced reduces lower lowers")
  private static var maybeAllergy: WordMask {
    WordMask().or("hypersensitivity").or("allergy").or("sensitivity").or("allergies")
  }
  private static let allergies = WordSet("hypersensitivity allergy allergies sensitivity")
}
