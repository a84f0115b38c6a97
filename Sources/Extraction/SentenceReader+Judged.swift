import Claims

/// What somebody thinks of a substance or of the evidence: "considers it safe", "rated the evidence insufficient".
extension SentenceReader {
  @inline(__always)
  func readJudged() {
    guard
      !said.isDisjoint(with: .safeWord | .unsafeWord | .evidenceLack | .lowWord | .strongWord),
      mayHold(oneOf: Self.maybeJudging)
    else { return }
    lookForJudged()
  }

  @inline(never)
  private func lookForJudged() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard Self.judging.contains(tokens[Int(verb.head)].hash), !verb.flags.contains(.passive),
        clause.role == .main, !clause.isNegated
      else { continue }
      let object = skipLight(clause.chunk + 1)
      guard isNounPhrase(object) else { continue }
      if isResearch(object) {
        readRated(index, object)
        continue
      }
      var quality = skipLight(object + 1)
      if isPreposition(quality, grammar.as, grammar.to) { quality = skipLight(quality + 1) }
      if kind(quality) == .verbGroup, chunks[quality].flags.contains(.copular) {
        quality = skipLight(quality + 1)
      }
      guard kind(quality) == .adjective else { continue }
      let word = Int(chunks[quality].end) - 1
      let kinds = wholeClasses(word)
      if kinds.contains(.safeWord) || kinds.contains(.unsafeWord) {
        let subjects = partners(from: object)
        stateProfile(
          kinds.contains(.safeWord) && !chunks[quality].flags.contains(.negated), of: subjects,
          quality, index)
      }
    }
  }

  /// "rated the evidence for Y as low quality", "rated the evidence moderate for Y and weak for Z".
  private func readRated(_ index: Int, _ study: Int) {
    let limit = (study + 1..<min(chunks.count, study + 7)).first {
      isPreposition($0, grammar.as) || kind($0) == .adjective
    }
    let about = evidenceTopic(from: study, limit: limit ?? .max)
    var quality = study + 1
    while quality < about.end, kind(quality) != .adjective, !isPreposition(quality, grammar.as) {
      quality += 1
    }
    var steps = 0
    while quality < chunks.count, steps < 3 {
      if isPreposition(quality, grammar.as, grammar.to) { quality = skipLight(quality + 1) }
      if kind(quality) == .verbGroup, chunks[quality].flags.contains(.copular) {
        quality = skipLight(quality + 1)
      }
      guard kind(quality) == .adjective || isNounPhrase(quality) else { return }
      var kinds: WordClasses = []
      for token in Int(chunks[quality].first)..<Int(chunks[quality].end) {
        kinds.formUnion(classes(token))
      }
      let own = evidenceTopic(from: quality + 1)
      var topic = about
      if steps == 0 { topic.add(own) } else { topic.objects = own.objects }
      topic.end = max(quality + 1, own.end)
      if !kinds.isDisjoint(with: [.evidenceLack, .lowWord]) {
        state(.needsEvidence, topic, index)
      } else if kinds.contains(.strongWord) {
        state(.hasEvidence, topic, index)
      } else {
        return
      }
      quality = max(quality + 1, own.end)
      guard kind(quality) == .conjunction || kind(quality) == .comma else { return }
      quality = skipLight(quality + 1)
      steps += 1
    }
  }

  private static var maybeJudging: WordMask {
    WordMask().or("considers").or("consider").or("considered").or("deems").or("deemed").or("rated")
      .or("rates").or("calls").or("called").or("judged").or("judges").or("regards").or("describes")
      .or("described").or("declared").or("found").or("finds")
  }
  private static let judging = WordSet(
    "considers consider considered deems deemed rated rates calls called judged judges regards describes described "
      + "declared found finds")

  // MARK: No link

  /// "X has been blamed for Y, but a review found no link": the two do not go together.
  @inline(__always)
  func readNoLink() {
    guard mayHold(oneOf: Self.maybeLinks),
      contents.nounFlags.contains(.negated) || contents.verbFlags.contains(.negated)
        || said.contains(.study)
    else { return }
    lookForNoLink()
  }

  @inline(never)
  private func lookForNoLink() {
    for c in chunks.indices where isNounPhrase(c) && Self.noLinks.contains(tokens[head(c)].hash) {
      readUnfoundLink(c)
    }
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let i = skipLight(clause.chunk + 1)
      guard clause.role == .main, isNounPhrase(i),
        case let isDenied = chunks[i].flags.contains(.negated) != clause.isNegated,
        isDenied || tellsOfHarm && classes(head(clause.subjectFirst)).contains(.study),
        Self.noLinks.contains(tokens[head(i)].hash),
        classes(head(clause.chunk)).contains(.reportVerb)
          || !classes(head(clause.chunk)).isDisjoint(with: [.noticeVerb, .proofVerb]),
        !isPreposition(skipLight(i + 1), grammar.with, grammar.to), !isBetween(skipLight(i + 1)),
        let topic = substanceTopic
      else { continue }
      let before = Int(chunks[clause.chunk].first)
      var object: Argument?
      for mention in analysis.mentions.reversed()
      where Int(mention.end) <= before
        && vocabulary.keys[Int(mention.term)].concept.type == .condition
      {
        object = argument(first: Int(mention.first), end: Int(mention.end))
        break
      }
      if object == nil { object = discourse.lastCondition.map { at(i, $0) } }
      guard var object, !object.isVague, object.concept != topic.concept else { continue }
      object.isNegated = false
      emit(
        kind: .association, predicate: .associatedWith, subject: topic, object: object,
        clause: index, isNegated: isDenied != clause.isNegated,
        first: Int(chunks[clause.subjectFirst].first),
        end: Int(chunks[i].end))
    }
  }

  /// "No link with Y has been found": the two do not go together.
  func readUnfoundLink(_ c: Int) {
    let next = skipLight(c + 1)
    guard isPreposition(next, grammar.with, grammar.to) || isBetween(next),
      let index = clauses.firstIndex(where: {
        $0.subjectFirst == c && $0.subjectEnd > c && chunks[$0.chunk].flags.contains(.passive)
      }), !clauses[index].isUnasserted,
      Self.found.contains(tokens[head(clauses[index].chunk)].hash),
      chunks[c].flags.contains(.negated) != chunks[clauses[index].chunk].flags.contains(.negated)
    else { return }
    let named = arguments(from: next + 1, limit: clauses[index].chunk).list
    let subject =
      named.first { $0.concept.type == .substance && $0.isKnown && !$0.isVague } ?? substanceTopic
    guard let subject else { return }
    for var object in named
    where object.concept.type == .condition && !object.isVague && object.concept != subject.concept
      && !isRead(object, index)
    {
      object.isNegated = false
      var draft = Draft(
        kind: .association, predicate: .associatedWith, subject: subject, object: object,
        first: Int(chunks[c].first), end: Int(chunks[clauses[index].chunk].end))
      draft.isNegated = true
      draft.clause = index
      drafts.append(draft)
    }
  }

  private static let found = WordSet(
    "found established shown seen proven confirmed demonstrated reported")
  private static var maybeLinks: WordMask {
    WordMask().or("link").or("association").or("connection").or("relationship").or("correlation")
  }
  private static let noLinks = WordSet("link association connection relationship correlation")
}
