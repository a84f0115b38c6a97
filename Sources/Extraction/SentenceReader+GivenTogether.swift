import Claims

/// What is given beside another: "Co-administration with Y raises its level", "A and B can, together with X, cause Z".
extension SentenceReader {
  @inline(__always)
  func readGivenTogether() {
    guard analysis.mentions.count > 0, discourse.documentTopic?.concept.type == .substance else {
      return
    }
    if contents.nounFlags.contains(.negated), mayHold(oneOf: Self.maybeMeeting) {
      lookForNoMeeting()
    }
    if mayHold(oneOf: Self.maybeJoint) { lookForGivenTogether() }
    if mayHold(oneOf: Self.maybeBeside), contents.holds(token: .comma) { lookForHarmBeside() }
  }

  // MARK: As what is done

  /// "Co-administration with Y increases X levels", "Concomitant use of X and Y is not recommended": X interacts with Y.
  @inline(never)
  private func lookForGivenTogether() {
    guard let topic = topicOfPage else { return }
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let c = clause.subjectFirst
      guard clause.role == .main, clause.subjectEnd > c, isNounPhrase(c), namesJointUse(c),
        isPreposition(c + 1, grammar.with, grammar.of) || isBetweenTwo(c + 1)
      else { continue }
      let told = drafts.contains {
        $0.clause == index && !$0.isNegated && tellsOfMeeting($0)
      }
      guard told || isAdvisedAgainst(clause) else { continue }
      let named = substances(between: c + 1, and: clause.chunk)
      // "Use of Y raises Z" is about neither.
      let isOfOthers = drafts.contains {
        $0.clause == index && $0.kind == .mechanism && $0.object?.concept.type == .substance
          && $0.object?.concept != topic.concept
      }
      guard !isOfOthers || named.contains(where: { $0.concept == topic.concept }) else { continue }
      for other in named where other.concept != topic.concept {
        // "Y increases X" is what the two do to one another.
        drafts.removeAll {
          $0.clause == index && $0.kind == .mechanism && $0.subject?.concept == other.concept
            && $0.object?.concept == topic.concept
        }
        stateTogether(topic, other, index, end: Int(chunks[clause.chunk].end))
      }
    }
  }

  /// What the page or the section is about, whatever the last sentence was.
  private var topicOfPage: Argument? {
    guard !discourse.isTopicTentative,
      let topic = discourse.sectionTopic ?? discourse.documentTopic,
      topic.concept.type == .substance, topic.isKnown
    else { return nil }
    return topic
  }

  private func tellsOfMeeting(_ draft: Draft) -> Bool {
    switch draft.kind {
    case .mechanism, .association: true
    case .safety: draft.predicate != .interactsWith
    default: false
    }
  }

  /// "co-administration", "concomitant use", "simultaneous treatment"
  private func namesJointUse(_ chunk: Int) -> Bool {
    let hash = tokens[head(chunk)].hash
    if Self.joint.contains(hash) { return true }
    return Self.uses.contains(hash)
      && (Int(chunks[chunk].first)..<head(chunk)).contains {
        Self.simultaneous.contains(tokens[$0].hash)
      }
  }

  /// "is not recommended", "is contraindicated", "should be avoided", "is dangerous"
  private func isAdvisedAgainst(_ clause: Clause) -> Bool {
    let verb = chunks[clause.chunk]
    if verb.flags.contains(.passive) {
      return classes(Int(verb.head)).contains(.fitWord)
        ? clause.isNegated
        : !clause.isNegated
          && (classes(Int(verb.head)).contains(.shunVerb)
            || Self.barred.contains(tokens[Int(verb.head)].hash))
    }
    let quality = skipLight(clause.chunk + 1)
    guard verb.flags.contains(.copular), kind(quality) == .adjective else { return false }
    let kinds = wholeClasses(Int(chunks[quality].end) - 1)
    return clause.isNegated
      ? !kinds.isDisjoint(with: [.safeWord, .fitWord]) : kinds.contains(.unsafeWord)
  }

  /// The substances that the words between two chunks name.
  private func substances(between first: Int, and end: Int) -> ArgumentList {
    var found = ArgumentListBuilder(cache.pool)
    for mention in analysis.mentions
    where vocabulary.keys[Int(mention.term)].concept.type == .substance {
      let c = chunkIndex(of: Int(mention.first))
      guard c > first, c < end,
        let own = argument(first: Int(mention.first), end: Int(mention.end)), own.isKnown,
        !own.isVague
      else { continue }
      found.append(own)
    }
    return found.list
  }

  private func stateTogether(
    _ topic: Argument, _ other: Argument, _ index: Int, end: Int, isNegated: Bool = false
  ) {
    guard
      !drafts.contains(where: {
        $0.predicate == .interactsWith
          && ($0.object?.concept == other.concept || $0.subject?.concept == other.concept)
      })
    else { return }
    var draft = Draft(
      kind: .safety, predicate: .interactsWith, subject: topic, object: other, first: other.first,
      end: max(other.end, end))
    draft.isHedged = clauses[index].isHedged
    draft.isNegated = isNegated
    draft.clause = index
    drafts.append(draft)
  }

  // MARK: In studies

  /// "Studies with Y and Z showed no meaningful change", "Trials with Y found no interaction": X does not interact with Y.
  @inline(never)
  private func lookForNoMeeting() {
    guard let topic = topicOfPage else { return }
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      let c = clause.subjectFirst
      let object = skipLight(clause.chunk + 1)
      guard clause.subjectEnd > c, isNounPhrase(c), classes(head(c)).contains(.study),
        isPreposition(c + 1, grammar.with), isNounPhrase(object),
        chunks[object].flags.contains(.negated),
        Self.meetings.contains(tokens[head(object)].hash),
        !isPreposition(skipLight(object + 1), grammar.in, grammar.on, grammar.of),
        classes(head(clause.chunk)).contains(.reportVerb)
      else { continue }
      for other in substances(between: c + 1, and: clause.chunk)
      where other.concept != topic.concept {
        stateTogether(topic, other, index, end: Int(chunks[object].end), isNegated: true)
      }
    }
  }

  private static var maybeMeeting: WordMask {
    WordMask().or("change").or("interaction").or("interactions").or("changes")
  }
  private static let meetings = WordSet("change changes interaction interactions")

  // MARK: As an aside

  /// "A and B can, together with X, cause Z", "In combination with Y, it may lead to Z"
  @inline(never)
  private func lookForHarmBeside() {
    guard let topic = topicOfPage else { return }
    for c in chunks.indices {
      guard let start = companions(at: c), isAside(c) else { continue }
      let named = arguments(from: start).list.filter {
        $0.concept.type == .substance && $0.isKnown && !$0.isVague
      }
      let harms = drafts.filter {
        isHarmOfSubstance($0) && ($0.object?.first ?? 0) > Int(chunks[start].first)
      }
      if !harms.isEmpty {
        // "A and B can, together with X": neither acts on the other.
        drafts.removeAll {
          $0.predicate == .interactsWith && $0.subject?.concept != topic.concept
            && $0.object?.concept != topic.concept
        }
      }
      for harm in harms {
        guard let subject = harm.subject else { continue }
        for one in named where one.concept != subject.concept {
          let other = one.concept == topic.concept ? subject : one
          guard one.concept == topic.concept || subject.concept == topic.concept else { continue }
          stateTogether(topic, other, harm.clause, end: max(harm.end, one.end))
        }
      }
    }
  }

  private func isHarmOfSubstance(_ draft: Draft) -> Bool {
    guard !draft.isNegated, draft.clause >= 0, draft.subject?.concept.type == .substance else {
      return false
    }
    switch draft.predicate {
    case .causes, .increasesRiskOf, .worsens: return draft.object?.concept.type == .condition
    default: return false
    }
  }

  /// Where the companions begin behind "together with", "in combination with", "along with"; nil for other words.
  private func companions(at c: Int) -> Int? {
    guard Self.beside.contains(tokens[Int(chunks[c].first)].hash) else { return nil }
    var i = c
    while i < min(chunks.count, c + 4),
      !isNounPhrase(i) || Self.joint.contains(tokens[head(i)].hash)
    {
      i += 1
    }
    return i < chunks.count && isNounPhrase(i)
      && Int(chunks[i].first) > 0
      && (word(Int(chunks[i].first) - 1) == grammar.with
        || isPreposition(i - 1, grammar.alongside))
      ? i : nil
  }

  private func isAside(_ chunk: Int) -> Bool {
    let before = chunk > 0 && isPreposition(chunk - 1, grammar.in) ? chunk - 2 : chunk - 1
    return before < 0 || kind(before) == .comma
  }

  private static var maybeJoint: WordMask {
    WordMask().or("administration").or("coadministration").or("concomitant").or("concurrent")
      .or("simultaneous").or("combined").or("combination").or("joint").or("parallel")
  }
  private static let joint = WordSet("coadministration administration combination")
  private static let uses = WordSet("use administration intake treatment therapy ingestion dosing")
  private static let simultaneous = WordSet(
    "concomitant concurrent simultaneous combined joint co parallel")
  private static let barred = WordSet("contraindicated forbidden prohibited avoided discouraged")
  private static var maybeBeside: WordMask {
    WordMask().or("together").or("alongside").or("combination").or("along")
  }
  private static let beside = WordSet("together alongside combination along")
}
