import Claims

/// What somebody thinks of a substance or of the evidence: "considers it safe", "rated the evidence insufficient".
extension SentenceReader {
  @inline(__always)
  func readJudged() {
    guard !said.isDisjoint(with: .safeWord | .unsafeWord | .evidenceLack | .lowWord),
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
      var quality = skipLight(object + 1)
      if isPreposition(quality, grammar.as, grammar.to) { quality = skipLight(quality + 1) }
      if kind(quality) == .verbGroup, chunks[quality].flags.contains(.copular) {
        quality = skipLight(quality + 1)
      }
      guard kind(quality) == .adjective else { continue }
      let word = Int(chunks[quality].end) - 1
      let kinds = wholeClasses(word)
      if isResearch(object) {
        readRated(index, object, kinds, end: quality + 1)
      } else if kinds.contains(.safeWord) || kinds.contains(.unsafeWord) {
        let subjects = partners(from: object)
        stateProfile(
          kinds.contains(.safeWord) && !chunks[quality].flags.contains(.negated), of: subjects,
          quality, index)
      }
    }
  }

  private func readRated(_ index: Int, _ study: Int, _ kinds: WordClasses, end: Int) {
    var topic = evidenceTopic(from: study)
    topic.end = end
    if !kinds.isDisjoint(with: [.evidenceLack, .lowWord]) {
      state(.needsEvidence, topic, index)
    } else if kinds.contains(.strongWord) {
      state(.hasEvidence, topic, index)
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
    guard contents.nounFlags.contains(.negated), mayHold(oneOf: Self.maybeLinks) else { return }
    lookForNoLink()
  }

  @inline(never)
  private func lookForNoLink() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let i = skipLight(clause.chunk + 1)
      guard clause.role == .main, isNounPhrase(i), chunks[i].flags.contains(.negated),
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
        clause: index, isNegated: true, first: Int(chunks[clause.subjectFirst].first),
        end: Int(chunks[i].end))
    }
  }

  private static var maybeLinks: WordMask {
    WordMask().or("link").or("association").or("connection").or("relationship").or("correlation")
  }
  private static let noLinks = WordSet("link association connection relationship correlation")
}
