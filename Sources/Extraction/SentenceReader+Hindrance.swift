import Claims

/// "prevents the immune system from attacking the joints": what is prevented is what it does, not the thing itself.
extension SentenceReader {
  /// "used to treat tremor associated with Y": which tremor it is; "not recommended for Y": no good, rather than harmful.
  func removeRepeated() {
    guard drafts.count > 1 else { return }
    let isLinked =
      mayHold(hash: Self.associated) || mayHold(hash: Self.related)
      || mayHold(hash: Self.resulting)
    let isRestricted = drafts.contains { $0.predicate == .contraindicatedIn }
    guard isLinked || isRestricted else { return }
    let treated = drafts.filter {
      $0.kind == .therapeutic || $0.kind == .regulatory
        || $0.kind == .mechanism && $0.predicate == .decreases
    }
    guard !treated.isEmpty else { return }
    drafts.removeAll { draft in
      if draft.predicate == .associatedWith, draft.clause >= 0, let subject = draft.subject,
        let object = draft.object, clauses[draft.clause].role == .reduced
      {
        return treated.contains {
          $0.object?.first == subject.first || $0.object?.end == subject.end
            || $0.object?.first == object.first
        }
      }
      if isLinked, draft.predicate == .causes, draft.kind == .mechanism, draft.clause >= 0,
        let object = draft.object, tokens[head(clauses[draft.clause].chunk)].hash == Self.resulting
      {
        // "treats spasticity resulting from Y"
        return treated.contains {
          $0.predicate == .treats && $0.object?.end == object.end
        }
      }
      guard draft.predicate == .contraindicatedIn, let object = draft.object else { return false }
      return treated.contains {
        $0.predicate == .treats && $0.isNegated && $0.object?.first == object.first
          && $0.object?.concept == object.concept
      }
    }
  }

  private static var resulting: UInt64 { WordHash.of("resulting") }
  private static var related: UInt64 { WordHash.of("related") }
  private static var associated: UInt64 { WordHash.of("associated") }

  func removeHindered() {
    guard mayHold(oneOf: Self.maybeFrom) else { return }
    drafts.removeAll { draft in
      guard draft.predicate == .prevents, draft.kind == .mechanism, let object = draft.object else {
        return false
      }
      let from = object.end
      guard from > 0, from + 1 < tokens.count, tokens[from].hash == Self.from else { return false }
      // "from properly filling"
      let doing = tokens[from + 1].tag == .adverb && from + 2 < tokens.count ? from + 2 : from + 1
      return isGerund(doing) && !Self.coming.contains(tokens[doing].hash)
    }
  }

  /// "keeps platelets from clumping", "stops nerve cells from reabsorbing serotonin": the clumping, the reuptake; nil where no
  /// list has a noun for what is hindered.
  func hinderedDoing(_ verb: Int, of things: ArgumentList) -> (list: ArgumentList, end: Int)? {
    guard !chunks[verb].flags.contains(.passive), !things.allSatisfy(isPerson),
      let noun = vocabulary.lexicon.nominals[lowercased(head(verb))]
    else { return nil }
    let behind = skipLight(verb + 1)
    let isOwn = isNounPhrase(behind) && !chunks[behind].flags.contains(.pronoun)
    let own = arguments(from: behind)
    let found = (isOwn ? own.list : things).filter {
      !$0.isVague && !isPerson($0)
        && ($0.concept.type == .substance || $0.concept.type == .target)
    }
    guard !found.isEmpty else { return nil }
    return (found.map { attack($0, noun) }, isOwn ? own.end : behind)
  }

  /// "stops platelets from clumping", where the one word behind "from" was taken for a noun.
  func readHinderedNoun(_ chunk: Int, of things: ArgumentList, _ index: Int) -> Bool {
    guard isNounPhrase(chunk), chunks[chunk].end - chunks[chunk].first == 1, isGerund(head(chunk)),
      let noun = vocabulary.lexicon.nominals[lowercased(head(chunk))]
    else { return false }
    let found = things.filter {
      !$0.isVague && !isPerson($0)
        && ($0.concept.type == .substance || $0.concept.type == .target)
    }
    guard !found.isEmpty else { return false }
    state(
      Self.fixed(.mechanism, .decreases), index, objects: found.map { attack($0, noun) },
      end: chunk + 1)
    return true
  }

  private func isGerund(_ token: Int) -> Bool {
    let range = tokens[token].range
    return tokens[token].kind == .word && range.length > 4
      && text[(range.end - 3)..<range.end].elementsEqual("ing".utf8)
  }

  private static let prevention = Trigger(
    frame: .verb, effect: .effect(.prevents), flags: [], allowsDirectObject: true,
    prepositions: Trigger.Words(), next: -1)

  func readHindering(_ index: Int, _ found: (list: ArgumentList, end: Int)) -> Bool {
    let from = afterNotes(found.end)
    // "stops the body turning X into Y"
    let isBare =
      kind(from) == .verbGroup && found.list.allSatisfy({ isPerson($0) || isBody($0) })
    let verb = isBare ? from : skipLight(from + 1)
    if isPreposition(from, grammar.from), readHinderedNoun(verb, of: found.list, index) {
      return true
    }
    guard isBare || isPreposition(from, grammar.from), kind(verb) == .verbGroup,
      chunks[verb].form == .gerund
    else { return false }
    var objects = found.list
    if !chunks[verb].flags.contains(.passive),
      !chunks[chunkIndex(of: max(0, objects[0].end - 1))].flags.contains(.pronoun),
      Self.harming.contains(tokens[head(verb)].hash)
    {
      // "keeps the immune system from attacking the joints"
      if let noun = vocabulary.lexicon.nominals[lowercased(head(verb))] {
        state(
          Self.fixed(.mechanism, .decreases), index,
          objects: objects.filter { !isPerson($0) && isOrgan($0) }.map { attack($0, noun) },
          end: verb + 1)
      }
      return true
    }
    if let made = madeOf(verb) {
      state(Self.fixed(.mechanism, .decreases), index, objects: made.list, end: made.end)
      return true
    }
    if !Self.harming.contains(tokens[head(verb)].hash),
      let hindered = hinderedDoing(verb, of: objects)
    {
      state(Self.fixed(.mechanism, .decreases), index, objects: hindered.list, end: hindered.end)
      return true
    }
    if objects.allSatisfy({ isPerson($0) || isBody($0) })
      || Self.gaining.contains(tokens[head(verb)].hash)
    {
      // "keeps the gut from absorbing Y", "keeps the heart from getting Y"
      let behind = skipLight(verb + 1)
      objects = arguments(from: behind).list
      if objects.isEmpty { objects = list(topicObject(behind, index)) }
      guard !chunks[verb].flags.contains(.passive) else { return true }
    }
    state(Self.prevention, index, objects: objects.filter { !isPerson($0) }, end: verb + 1)
    return true
  }

  /// "from turning X into Y", "making Y": Y.
  private func madeOf(_ verb: Int) -> (list: ArgumentList, end: Int)? {
    let token = head(verb)
    let isMaking = lemma(token) == grammar.make || Self.producing.contains(tokens[token].hash)
    guard isMaking || Self.converting.contains(tokens[token].hash),
      !chunks[verb].flags.contains(.passive)
    else { return nil }
    var found = arguments(from: skipLight(verb + 1))
    if !isMaking {
      guard isPreposition(found.end, grammar.into, grammar.to) else { return nil }
      found = arguments(from: found.end + 1)
    }
    let made = found.list.filter {
      !$0.isVague && !isPerson($0)
        && ($0.concept.type == .substance || $0.concept.type == .target)
    }
    return made.isEmpty ? nil : (made, found.end)
  }

  private static let converting = WordSet("turning converting transforming changing")
  private static let harming = WordSet("attacking damaging destroying harming rejecting killing")
  private static let gaining = WordSet(
    "getting receiving absorbing taking using carrying delivering")
  private static let producing = WordSet("producing manufacturing")

  /// What a thing does when there comes to be more of it, or when it gets where it is not wanted.
  private static let coming = WordSet(
    "forming growing spreading replicating multiplying clumping rising developing occurring sticking dividing "
      + "reproducing entering getting building clotting")
  private static var maybeFrom: WordMask { WordMask().or("from") }
  private static var from: UInt64 { WordHash.of("from") }
}
