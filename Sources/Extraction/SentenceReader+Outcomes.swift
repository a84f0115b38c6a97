import Claims

/// What studies are said to have found, where a noun or a comparison says it: "found an effect on Y",
/// "linked X to better Y", "found it no better than placebo for Y".
extension SentenceReader {
  @inline(__always)
  func readOutcomes() {
    guard
      !saidByVerbs.isDisjoint(with: .linkVerb | .reportVerb | .noticeVerb)
        || mayHold(oneOf: Self.maybeSurpassing) || mayHold(oneOf: Self.maybeHinting)
    else { return }
    lookForOutcomes()
  }

  @inline(never)
  private func lookForOutcomes() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard clause.role == .main, !verb.flags.contains(.passive) else { continue }
      let kinds = classes(Int(verb.head))
      if Self.surpassing.contains(tokens[Int(verb.head)].hash) { readSurpassing(index) }
      if kinds.contains(.linkVerb) {
        readLinked(index)
      } else if !kinds.isDisjoint(with: [.reportVerb, .noticeVerb])
        || Self.hinting.contains(tokens[Int(verb.head)].hash), isOfStudies(clause),
        !clause.isNegated
      {
        readFoundChange(index)
        readFoundEqual(index)
        readFoundNothing(index)
      }
    }
  }

  /// "a review of five trials", "researchers"
  private func isOfStudies(_ clause: Clause) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst) else {
      return false
    }
    let kinds = classes(head(clause.subjectFirst))
    if chunks[clause.subjectFirst].flags.contains(.pronoun),
      Self.further.contains(tokens[head(clause.subjectFirst)].hash)
    {
      // "Another found"
      return true
    }
    return !kinds.isDisjoint(with: [.study, .researchNoun])
      || kinds.contains(.expert) && kinds.contains(.person)
  }

  /// The substance that was studied: taken by those in question, named with the study, else the topic.
  private func studied(_ index: Int, behind chunk: Int) -> ArgumentList {
    let exposed = exposure(at: chunk)
    if !exposed.isEmpty { return exposed }
    let near = agents(near: clauses[index])
    if near.isStopped { return noArguments }
    if !near.list.isEmpty { return near.list }
    var own = ArgumentListBuilder(cache.pool)
    for subject in topicOfSubject(clauses[index]).subjects
    where subject.concept.type == .substance && subject.isKnown {
      own.append(subject)
    }
    if !own.list.isEmpty { return own.list }
    return list(substanceTopic)
  }

  private func isRead(_ object: Argument) -> Bool {
    drafts.contains { $0.object?.first == object.first || $0.object?.end == object.end }
  }

  // MARK: Changes

  /// "found an effect on Y", "saw improvements in Y", "found a higher risk of Y", "saw lower Y".
  private func readFoundChange(_ index: Int) {
    var i = skipLight(clauses[index].chunk + 1)
    // "hint at", "point to"
    if Self.hinting.contains(tokens[head(clauses[index].chunk)].hash),
      isPreposition(i, grammar.at, grammar.to)
    {
      i = skipLight(i + 1)
    }
    guard isNounPhrase(i), !chunks[i].flags.contains(.negated), !chunks[i].flags.contains(.pronoun)
    else { return }
    let noun = head(i)
    guard let trigger = trigger(lemma(noun), .noun) else {
      readFoundLevels(index, i)
      return
    }
    let preposition = afterNotes(i + 1)
    guard isPreposition(preposition, oneOf: trigger.prepositions),
      !trigger.flags.contains(.agent)
    else { return }
    var start = skipLight(preposition + 1)
    if kind(start) == .verbGroup, trigger.flags.contains(.risk) { start = skipLight(start + 1) }
    let found = arguments(from: start)
    let objects = found.list.filter {
      isStatable($0, trigger) && !isPerson($0) && !isRead($0) && $0.concept.type != .substance
    }
    guard !objects.isEmpty else { return }
    var direction = Argument.Direction.none
    if trigger.flags.contains(.risk) {
      for token in Int(chunks[i].first)..<noun {
        if classes(token).contains(.increasing) { direction = .up }
        if classes(token).contains(.decreasing) { direction = .down }
      }
      guard direction != .none else { return }
    }
    var means = noArguments
    if direction != .none {
      // "data indicate a higher risk of Y in persons with X"
      means = bearers(behind: found.end).filter { $0.concept.type == .condition || $0.isKnown }
    }
    if means.isEmpty { means = studied(index, behind: found.end) }
    for subject in means {
      for object in objects where object.concept != subject.concept {
        let claim: (kind: ClaimKind, predicate: Predicate)
        if direction != .none {
          claim = (.association, direction == .up ? .increasesRiskOf : .decreasesRiskOf)
        } else {
          guard let effect = effect(trigger, subject: subject, object: object), !effect.swapped
          else { continue }
          claim =
            effect.predicate == .increases && object.concept.type == .condition
            ? (.association, .increasesRiskOf) : (effect.kind, effect.predicate)
        }
        emit(
          kind: claim.kind, predicate: claim.predicate, subject: subject, object: object,
          clause: index, end: object.end)
      }
    }
  }

  /// "saw lower blood pressure and less inflammation"
  private func readFoundLevels(_ index: Int, _ chunk: Int) {
    let found = arguments(from: chunk)
    let objects = found.list.filter {
      $0.direction != .none && !$0.isVague && !$0.isRisk && !isRead($0)
        && ($0.concept.type == .condition || $0.concept.type == .target)
    }
    guard !objects.isEmpty else { return }
    for subject in studied(index, behind: found.end) {
      for object in objects where object.concept != subject.concept {
        let isCondition = object.concept.type == .condition
        let claim: (kind: ClaimKind, predicate: Predicate) =
          object.direction == .down
          ? isCondition ? (.therapeutic, .treats) : (.mechanism, .decreases)
          : isCondition ? (.association, .increasesRiskOf) : (.mechanism, .increases)
        emit(
          kind: claim.kind, predicate: claim.predicate, subject: subject, object: object,
          clause: index, end: object.end)
      }
    }
  }

  /// "A trial in Y found no benefit", "found no effect on Y": Y is not treated, or not affected.
  private func readFoundNothing(_ index: Int) {
    let i = skipLight(clauses[index].chunk + 1)
    guard isNounPhrase(i), chunks[i].flags.contains(.negated),
      Self.benefits.contains(tokens[head(i)].hash)
    else { return }
    let next = afterNotes(i + 1)
    var objects = noArguments
    if isPreposition(next, grammar.for, grammar.in, grammar.on), isNounPhrase(next + 1) {
      objects = arguments(from: next + 1).list
    }
    if isPreposition(next, grammar.on, grammar.in), denyEffect(on: objects, index, i) { return }
    objects = objects.filter { $0.concept.type == .condition && !$0.isVague }
    if objects.isEmpty, head(i) > 0, let mention = mention(at: head(i) - 1),
      Int(mention.first) >= Int(chunks[i].first),
      let own = argument(first: Int(mention.first), end: Int(mention.end)),
      own.concept.type == .target || own.concept.type == .condition
    {
      // "no lifespan benefit"
      var own = own
      own.isNegated = false
      let isTarget = own.concept.type == .target
      for subject in studied(index, behind: i + 1) where subject.concept.type == .substance {
        emit(
          kind: isTarget ? .mechanism : .therapeutic, predicate: isTarget ? .increases : .treats,
          subject: subject, object: own, clause: index, isNegated: true, end: Int(chunks[i].end))
      }
      return
    }
    if objects.isEmpty {
      let clause = clauses[index]
      objects = ailments(in: clause.subjectFirst..<clause.subjectEnd)
      // "In Y, a larger trial found no benefit"
      if objects.isEmpty { objects = ailments(in: 0..<clause.subjectFirst) }
      if objects.isEmpty, pageCondition == nil, endsBare(next) || isAtAll(next),
        var last = discourse.lastDisease ?? discourse.lastCondition, last.isKnown, !last.isVague
      {
        // "Three later trials found no benefit", of what the sentences before spoke of.
        last = at(i, last)
        objects = list(last)
      }
    }
    for object in objects where !isRead(object) {
      for subject in studied(index, behind: i + 1)
      where subject.concept.type == .substance && subject.concept != object.concept {
        emit(
          kind: .therapeutic, predicate: .treats, subject: subject, object: object, clause: index,
          isNegated: true, end: max(object.end, Int(chunks[i].end)))
      }
    }
  }

  /// "found no effect at all"
  private func isAtAll(_ chunk: Int) -> Bool {
    chunk < chunks.count && tokens[Int(chunks[chunk].first)].hash == Self.at
  }

  private static var at: UInt64 { WordHash.of("at") }

  /// "found no effect on Y", with Y no disease.
  private func denyEffect(on objects: ArgumentList, _ index: Int, _ chunk: Int) -> Bool {
    let changed = objects.filter { $0.concept.type == .target && $0.isKnown && !$0.isVague }
    guard !changed.isEmpty, changed.count == objects.count else { return false }
    for object in changed where !isRead(object) {
      for subject in studied(index, behind: chunk + 1)
      where subject.concept.type == .substance && subject.concept != object.concept {
        emit(
          kind: .mechanism, predicate: .affects, subject: subject, object: object, clause: index,
          isNegated: true, end: object.end)
      }
    }
    return true
  }

  /// "a trial in Y", "studies of people with Y": Y.
  private func ailments(in chunks: Range<Int>) -> ArgumentList {
    var c = chunks.lowerBound
    while c + 1 < chunks.upperBound {
      if isPreposition(c, grammar.in, grammar.of, grammar.with, grammar.for), isNounPhrase(c + 1) {
        let found = arguments(from: c + 1, limit: chunks.upperBound).list.filter {
          $0.concept.type == .condition && !$0.isVague && $0.isKnown
        }
        if !found.isEmpty { return found }
        if let inside = conditionInside(c + 1), inside.concept.type == .condition {
          return list(inside)
        }
      }
      c += 1
    }
    return noArguments
  }

  private static let further = WordSet("another one two others")
  private static let verdicts: [UInt64] = ["effective", "ineffective", "useless"].map {
    WordHash.of($0.utf8)
  }
  private static let benefits: [UInt64] = [
    "benefit", "benefits", "effect", "improvement", "improvements", "advantage", "difference",
    "relief",
  ].map { WordHash.of($0.utf8) }

  // MARK: Links

  /// "A study linked X to better Y", "ties heavy use to Y".
  private func readLinked(_ index: Int) {
    let clause = clauses[index]
    guard isOfStudies(clause) || namesAuthority(clause) else { return }
    let start = skipLight(clause.chunk + 1)
    let means = arguments(from: start)
    var preposition = afterNotes(max(means.end, start))
    var steps = 0
    while steps < 4, isNounPhrase(preposition) || kind(preposition) == .adverb {
      preposition += 1
      steps += 1
    }
    guard isPreposition(preposition, grammar.to, grammar.with) else { return }
    var subjects = means.list.filter { !$0.isVague && !isPerson($0) && $0.isKnown }
    if subjects.isEmpty, isNounPhrase(start),
      tokens[head(start)].kind == .quantity || chunks[start].flags.contains(.pronoun)
        || means.list.allSatisfy(\.isVague)
    {
      // "linked 600 mg a day to"
      subjects = list(substanceTopic)
    }
    for object in arguments(from: preposition + 1).list
    where !object.isVague && !isPerson(object) && !isRead(object) {
      for subject in subjects where subject.concept != object.concept {
        let claim = link(to: object)
        emit(
          kind: claim.kind, predicate: claim.predicate, subject: subject, object: object,
          clause: index, end: object.end)
      }
    }
  }

  private func link(to object: Argument) -> (kind: ClaimKind, predicate: Predicate) {
    let isCondition = object.concept.type == .condition || object.isRisk
    switch object.direction {
    case .none: return (.association, object.isRisk ? .increasesRiskOf : .associatedWith)
    case .up: return isCondition ? (.association, .increasesRiskOf) : (.mechanism, .increases)
    case .down: return isCondition ? (.association, .decreasesRiskOf) : (.mechanism, .decreases)
    }
  }

  // MARK: Comparisons

  private static var maybeHinting: WordMask {
    WordMask().or("hint").or("hints").or("hinted").or("point").or("points").or("pointed")
  }
  private static let hinting: [UInt64] = ["hint", "hints", "hinted", "point", "points", "pointed"]
    .map { WordHash.of($0.utf8) }
  private static var maybeSurpassing: WordMask {
    WordMask().or("outperform").or("outperforms").or("outperformed").or("outdid").or("surpassed")
      .or("rivals").or("rivaled").or("rivalled").or("matched").or("beat").or("beats")
  }
  private static let surpassing: [UInt64] = [
    "outperform", "outperforms", "outperformed", "outdid", "surpassed", "rivals", "rivaled",
    "rivalled", "matched", "beat", "beats",
  ].map { WordHash.of($0.utf8) }

  /// "X outperformed placebo for Y"
  private func readSurpassing(_ index: Int) {
    let found = arguments(from: skipLight(clauses[index].chunk + 1))
    guard !found.list.isEmpty, found.list.allSatisfy({ $0.concept.type == .substance }),
      isPreposition(found.end, grammar.for, grammar.in, grammar.at),
      kind(skipLight(found.end + 1)) != .verbGroup
    else { return }
    var treated = arguments(from: found.end + 1)
    if treated.list.allSatisfy(isPerson) { treated.list = conditions(ofPersons: treated) }
    for object in treated.list
    where object.concept.type == .condition && !object.isVague {
      for subject in subjectOrTopic(of: clauses[index])
      where subject.concept.type == .substance && subject.concept != object.concept {
        emit(
          kind: .therapeutic, predicate: .treats, subject: subject, object: object,
          clause: index, end: object.end)
      }
    }
  }

  /// "found it no better than placebo for Y"
  private func readFoundEqual(_ index: Int) {
    let start = skipLight(clauses[index].chunk + 1)
    guard isNounPhrase(start) else { return }
    if chunks[start].flags.contains(.pronoun), kind(start + 1) == .adjective,
      Self.verdicts.contains(tokens[head(start + 1)].hash), let topic = substanceTopic
    {
      // "trials in Y found it ineffective"
      let isGood = tokens[head(start + 1)].hash == Self.verdicts[0]
      var objects = arguments(from: start + 3).list.filter { $0.concept.type == .condition }
      if !isPreposition(start + 2, grammar.for, grammar.in, grammar.against) || objects.isEmpty {
        objects = list(
          analysis.mentions.lazy.filter {
            Int($0.first) < self.head(start)
              && self.vocabulary.keys[Int($0.term)].concept.type == .condition
          }.compactMap { self.argument(first: Int($0.first), end: Int($0.end)) }.first)
      }
      for object in objects where !object.isVague {
        emit(
          kind: .therapeutic, predicate: .treats, subject: topic, object: object, clause: index,
          isNegated: !isGood, end: Int(chunks[start + 1].end))
      }
      return
    }
    var subjects = noArguments
    var i = start + 1
    if chunks[start].flags.contains(.pronoun) {
      guard classes(head(start)).contains(.anaphor), !classes(head(start)).contains(.person) else {
        return
      }
      subjects = list(substanceTopic)
    } else {
      let found = arguments(from: start)
      subjects = found.list.filter { $0.concept.type == .substance && $0.isKnown }
      i = found.end
    }
    guard kind(i) == .adjective, chunks[i].flags.contains(.negated),
      isPreposition(i + 1, grammar.than), isNounPhrase(i + 2),
      isPreposition(i + 3, grammar.for, grammar.in, grammar.at)
    else { return }
    for object in arguments(from: i + 4).list
    where object.concept.type == .condition && !object.isVague {
      for subject in subjects {
        emit(
          kind: .therapeutic, predicate: .treats, subject: subject, object: object,
          clause: index, isNegated: true, end: object.end)
      }
    }
  }
}
