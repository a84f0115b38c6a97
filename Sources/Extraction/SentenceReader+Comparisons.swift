import Claims

/// What trials and cohorts compare: "no difference in Y between X and placebo", "Y was similar with X", "X did not differ
/// from placebo in Y", "Y was no better with X".
extension SentenceReader {
  @inline(__always)
  func readComparisons() {
    guard
      mayHold(oneOf: Self.maybeComparing)
        || contents.verbFlags.contains(.copular) && contents.holds(chunk: .adjective)
          && !said.isDisjoint(with: .increasing | .decreasing | .improvedWord | .worsenedWord)
        || !said.isDisjoint(with: .increasing | .decreasing)
          && mayHold(oneOf: Self.maybeGrouping)
    else { return }
    lookForComparisons()
  }

  @inline(never)
  private func lookForComparisons() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      readOccurrences(index)
      guard clauses[index].subjectEnd > clauses[index].subjectFirst else { continue }
      if let behind = equality(of: index) {
        readEquality(index, behind)
      } else if !readSuperiority(index) {
        readComparative(index)
      }
    }
    for c in chunks.indices where isNounPhrase(c) {
      if Self.links.contains(tokens[head(c)].hash), !isBetween(c + 1) { _ = readLinkBetween(c) }
    }
  }

  private static var maybeComparing: WordMask {
    WordMask().or("differ").or("differed").or("different").or("similar").or("comparable")
      .or("equivalent").or("identical").or("same").or("equally").or("unchanged").or("unaffected")
      .or("unaltered")
      .or("superior").or("advantage").or("benefit")
      .or("association").or("associations").or("relationship").or("relation").or("correlation").or(
        "link")
  }

  private static var maybeGrouping: WordMask {
    WordMask().or("group").or("groups").or("arm").or("placebo").or("control").or("controls")
  }

  // MARK: Groups

  /// The two sides of a comparison.
  struct Compared {
    /// What was given or done; empty where only "the groups" are spoken of.
    var means: Argument?
    /// What it is compared with, where that acts too.
    var comparator: Argument?
    /// The chunk after them.
    var end: Int
  }

  /// "between X and placebo", "in the X and control groups", "with X or placebo", "between the groups", looked for from
  /// a chunk on.
  func compared(from chunk: Int) -> Compared? {
    var i = chunk
    while i < min(chunk + 12, chunks.count) {
      switch kind(i) {
      case .semicolon, .stop, .subordinator, .relative, .colon: return nil
      case .preposition:
        if let found = sides(from: i + 1) { return found }
      default: break
      }
      i += 1
    }
    return nil
  }

  private func sides(from chunk: Int) -> Compared? {
    var found = Compared(end: chunk)
    var named = 0
    var isControlled = false
    var speaksOfGroups = false
    var isTaken = false
    var speaksOfUsers = false
    var i = chunk
    scan: while i < min(chunk + 14, chunks.count) {
      switch kind(i) {
      case .nounPhrase:
        if isControl(i) {
          isControlled = true
        } else if isGroup(i), argument(ofSide: i) == nil {
          speaksOfGroups = true
        } else if isPersonPhrase(i) {
          let inside = takenBy(persons: i)
          speaksOfUsers = speaksOfUsers || isOfUsers(i)
          if let first = inside.first {
            if named == 0 { found.means = first } else { found.comparator = first }
            named += 1
          }
        } else if let side = argument(ofSide: i) {
          if isGroup(i) { speaksOfGroups = true }
          if named == 0 {
            found.means = side
          } else if found.comparator == nil {
            found.comparator = side
          }
          named += 1
        } else if named == 0 || !isAmount(i) {
          break scan
        }
      // "(3.4% vs. 2.5%)" names nothing that was given.
      case .open: i = max(i, skipParenthesis(i) - 1)
      case .conjunction, .adverb, .reference, .close, .quote: break
      case .verbGroup where Self.controls.contains(tokens[head(i)].hash):
        // "the X and control groups"
        isControlled = true
      case .verbGroup where isTaking(i): isTaken = true
      case .adjective where isTaking(i): isTaken = true
      case .preposition where isPreposition(i, grammar.with, grammar.on, grammar.than): break
      case .preposition where isJoint(i): break
      case .preposition where isPreposition(i, grammar.of) && isOfUsers(i - 1): isTaken = true
      case .preposition
      where isPreposition(i, grammar.in, grammar.for, grammar.among)
        && (isPreposition(i - 1, grammar.than) || isJoint(i - 1)):
        break
      default: break scan
      }
      i += 1
      found.end = i
    }
    if isControlled, named > 0 {
      if named == 1 { found.comparator = nil }
      return found
    }
    if speaksOfGroups, named <= 1 {
      found.comparator = nil
      return found
    }
    if isControlled, speaksOfUsers, let taken = substanceNamed(before: chunk) {
      // "in users and non-users"
      found.means = taken
      return found
    }
    guard named == 2, let first = found.means,
      isTaken || first.concept.type == .substance && first.isKnown
    else { return nil }
    return found
  }

  /// "versus", "compared with"
  private func isJoint(_ chunk: Int) -> Bool {
    let hash = tokens[Int(chunks[chunk].first)].hash
    return hash == Self.versus || hash == Self.vs || hash == Self.compared
  }

  func argument(ofSide chunk: Int) -> Argument? {
    guard !chunks[chunk].flags.contains(.pronoun),
      let own = argument(first: Int(chunks[chunk].possessorEnd), end: Int(chunks[chunk].end)),
      !own.isVague, !isPerson(own), !isStudy(own),
      own.isKnown || !isGroup(chunk) || own.end - own.first > 2,
      tokens[head(chunk)].kind == .word
    else { return nil }
    return own
  }

  private func isGroup(_ chunk: Int) -> Bool {
    let token = head(chunk)
    if Self.trialGroups.contains(tokens[token].hash) { return true }
    // "the two groups" is a number of them.
    guard tokens[token].kind == .quantity else { return false }
    let words = lowercased(token)
    return words.hasSuffix("groups") || words.hasSuffix("arms")
  }

  /// "placebo", "the control group", "usual care", "controls"
  func isControl(_ chunk: Int) -> Bool {
    (Int(chunks[chunk].first)..<Int(chunks[chunk].end)).contains {
      Self.controls.contains(tokens[$0].hash)
    } || isOfUsers(chunk) && tokens[Int(chunks[chunk].first)].hash == Self.non
  }

  private static let controls = WordSet(
    "placebo control controls sham usual untreated comparator observation nonusers")
  private static var non: UInt64 { WordHash.of("non") }
  private static var versus: UInt64 { WordHash.of("versus") }
  private static var vs: UInt64 { WordHash.of("vs") }
  private static var compared: UInt64 { WordHash.of("compared") }

  // MARK: No difference

  /// "did not differ", "was similar", "was not different", "remained unchanged": the chunk behind it.
  private func equality(of index: Int) -> Int? {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    let next = skipLight(clause.chunk + 1)
    if lemma(Int(verb.head)) == grammar.differ { return clause.isNegated ? next : nil }
    guard verb.flags.contains(.copular) || Self.remaining.contains(tokens[Int(verb.head)].hash),
      next < chunks.count
    else { return nil }
    if kind(next) == .adjective || isNounPhrase(next), !clause.isNegated,
      (Int(chunks[next].first)..<Int(chunks[next].end)).contains(where: {
        tokens[$0].hash == Self.same || tokens[$0].hash == Self.equally
      })
    {
      // "were the same in both groups", "were equally common in both groups"
      return next + 1
    }
    guard kind(next) == .adjective else { return nil }
    let hash = tokens[Int(chunks[next].end) - 1].hash
    if hash == Self.different {
      return clause.isNegated != chunks[next].flags.contains(.negated) ? next + 1 : nil
    }
    guard Self.equal.contains(hash), !clause.isNegated, !chunks[next].flags.contains(.negated)
    else { return nil }
    return next + 1
  }

  private static let equal = WordSet(
    "similar comparable equivalent identical unchanged unaffected unaltered")
  private static let remaining = WordSet("remained remain remains")
  private static var same: UInt64 { WordHash.of("same") }
  private static var equally: UInt64 { WordHash.of("equally") }
  private static var different: UInt64 { WordHash.of("different") }

  /// "was not superior to Z with respect to Y", "showed no advantage over placebo in Y".
  private func readSuperiority(_ index: Int) -> Bool {
    let clause = clauses[index]
    let next = skipLight(clause.chunk + 1)
    let isCopular = chunks[clause.chunk].flags.contains(.copular)
    let isDenied: Bool
    if isCopular, kind(next) == .adjective, tokens[head(next)].hash == Self.superior {
      isDenied = clause.isNegated
    } else if !isCopular, isNounPhrase(next), Self.advantages.contains(tokens[head(next)].hash) {
      isDenied = chunks[next].flags.contains(.negated) != clause.isNegated
    } else {
      return false
    }
    let than = skipLight(next + 1)
    guard isPreposition(than, grammar.to, grammar.over) || isPreposition(than) && isJoint(than),
      isNounPhrase(than + 1), isDenied,
      let outcome = outcome(at: afterNotes(skipLight(than + 2))),
      let means = subjectOrTopic(of: clause).first(where: { !$0.isVague && !isStudy($0) })
    else { return false }
    let comparator =
      isControl(than + 1) ? nil : argument(ofSide: than + 1).flatMap { $0.isKnown ? $0 : nil }
    for var object in outcome.list
    where object.concept != means.concept && !isRead(object, index) {
      object.isNegated = false
      emit(
        kind: .mechanism, predicate: .affects, subject: means, object: object, clause: index,
        isNegated: !clause.isNegated, end: object.end)
      compare(with: comparator)
    }
    return true
  }

  private static var superior: UInt64 { WordHash.of("superior") }
  private static let advantages = WordSet("advantage benefit superiority")

  private func readEquality(_ index: Int, _ behind: Int) {
    let clause = clauses[index]
    let start = skipLight(behind)
    if let outcome = outcomeBehindControl(start) ?? outcomeOfGroups(clause, start) {
      // "X did not differ from placebo in Y", "X and placebo did not differ in Y"
      let means =
        sides(from: clause.subjectFirst).flatMap(\.means)
        ?? subjectOrTopic(of: clause).first { !$0.isVague }
      guard let means else { return }
      deny(list(means), outcome.list, index)
      return
    }
    let outcomes = outcomes(of: clause)
    guard !outcomes.isEmpty else { return }
    drafts.removeAll { draft in
      // "the rise in Y was similar": nothing has raised it.
      draft.kind == .mechanism && !draft.isNegated
        && outcomes.contains { $0.end == draft.object?.end }
    }
    if isPreposition(start, grammar.by, grammar.with, grammar.after)
      || isPreposition(start, grammar.in),
      let sides = compared(from: start) ?? compared(from: clause.subjectFirst),
      let means = sides.means
    {
      deny(list(means), outcomes, index, comparator: sides.comparator)
      return
    }
    if let sides = compared(from: start) {
      if let means = sides.means {
        deny(list(means), outcomes, index, comparator: sides.comparator)
      } else {
        denyOfTopic(outcomes, index)
      }
      return
    }
    if isPreposition(start, grammar.by, grammar.with, grammar.after) {
      // "was unchanged by X"
      let causes = arguments(from: start + 1).list.filter {
        !$0.isVague && !isPerson($0) && !isStudy($0)
      }
      if !causes.isEmpty, tokens[Int(chunks[behind - 1].end) - 1].hash != Self.similar {
        deny(causes, outcomes, index)
        return
      }
    }
    guard isRisk(clause.subjectFirst) || isAdverseEffect(clause.subjectFirst) else { return }
    denyOfTopic(outcomes, index)
  }

  /// "Rates of Y did not differ between the groups", in a trial of what the text is about.
  private func denyOfTopic(_ outcomes: ArgumentList, _ index: Int) {
    guard let topic = substanceTopic else { return }
    for outcome in outcomes
    where outcome.concept.type != .concept && outcome.concept != topic.concept {
      let isMeasure = outcome.concept.type == .target
      emit(
        kind: isMeasure ? .mechanism : .association,
        predicate: isMeasure ? .affects : .increasesRiskOf, subject: topic, object: outcome,
        clause: index, isNegated: !clauses[index].isNegated)
    }
  }

  private static var similar: UInt64 { WordHash.of("similar") }

  /// "from placebo in Y", "to placebo for Y": Y.
  private func outcomeBehindControl(_ chunk: Int) -> (list: ArgumentList, end: Int)? {
    guard isPreposition(chunk, grammar.from, grammar.to, grammar.than), isNounPhrase(chunk + 1),
      isControl(chunk + 1)
    else { return nil }
    return outcome(at: skipLight(chunk + 2))
  }

  /// "in Y", behind groups that are the subject.
  private func outcomeOfGroups(_ clause: Clause, _ chunk: Int) -> (list: ArgumentList, end: Int)? {
    guard let sides = sides(from: clause.subjectFirst), sides.means != nil,
      sides.end >= clause.subjectEnd
    else { return nil }
    return outcome(at: chunk)
  }

  /// "in Y", "for Y", "in its effect on Y", "with respect to Y"
  func outcome(at chunk: Int) -> (list: ArgumentList, end: Int)? {
    guard isPreposition(chunk) else { return nil }
    var start = skipLight(chunk + 1)
    let isOfRisk = isRisk(start)
    if isNounPhrase(start), lemma(head(start)) == grammar.effect,
      isPreposition(start + 1, grammar.on)
    {
      start = skipLight(start + 2)
    } else if isNounPhrase(start), Self.respects.contains(tokens[head(start)].hash),
      isPreposition(start + 1, grammar.to, grammar.of)
    {
      start = skipLight(start + 2)
    }
    let found = arguments(from: start)
    let kept = found.list.filter(isOutcome).map {
      var item = $0
      if isOfRisk, item.concept.type == .condition { item.isRisk = true }
      return item
    }
    return kept.isEmpty ? nil : (kept, found.end)
  }

  private static let respects = WordSet("respect regard terms rates incidence")

  private func isOutcome(_ argument: Argument) -> Bool {
    guard !argument.isVague, !isPerson(argument), !isStudy(argument) else { return false }
    switch argument.concept.type {
    case .condition, .target, .concept: return true
    default: return false
    }
  }

  private func isRisk(_ chunk: Int) -> Bool {
    isNounPhrase(chunk) && trigger(lemma(head(chunk)), .noun) { $0.flags.contains(.risk) } != nil
  }

  /// What the subject of a clause measures: "rates of Y", "adverse events", "survival".
  private func outcomes(of clause: Clause) -> ArgumentList {
    let c = clause.subjectFirst
    if let rated = ratedGerund(before: clause) { return list(rated) }
    if isAdverseEffect(c) {
      return list(argument(first: Int(chunks[c].first), end: Int(chunks[c].end)))
    }
    if isRisk(c), isPreposition(c + 1, grammar.of) {
      let found = arguments(from: c + 2, limit: clause.chunk).list.filter(isOutcome).map {
        var item = $0
        item.isRisk = item.concept.type == .condition
        return item
      }
      guard isAdverseEffect(c + 2),
        let own = argument(first: Int(chunks[c + 2].first), end: Int(chunks[c + 2].end))
      else { return found }
      var all = ArgumentListBuilder(cache.pool)
      all.append(own)
      all.append(contentsOf: found)
      return all.list
    }
    return arguments(from: c, limit: clause.subjectEnd).list.filter(isOutcome)
  }

  /// "Bleeding rates were": bleeding.
  private func ratedGerund(before clause: Clause) -> Argument? {
    let noun = skipLightLeft(clause.chunk - 1)
    guard noun >= 0, isNounPhrase(noun), Self.rates.contains(tokens[head(noun)].hash),
      case let doing = Int(chunks[noun].first) == head(noun) ? head(noun) - 1 : -1, doing >= 0,
      kind(chunkIndex(of: doing)) == .verbGroup, let mention = mention(at: doing),
      vocabulary.keys[Int(mention.term)].concept.type == .condition
    else { return nil }
    return argument(first: Int(mention.first), end: Int(mention.end))
  }

  private static let rates = WordSet("rate rates frequency incidence")

  /// States that the means have no effect on the outcomes.
  private func deny(
    _ means: ArgumentList, _ outcomes: ArgumentList, _ index: Int, comparator: Argument? = nil
  ) {
    let isNegated = index >= 0 && clauses[index].isNegated
    for cause in means {
      for var outcome in outcomes where outcome.concept != cause.concept && !isRead(outcome, index)
      {
        outcome.isNegated = false
        var cause = cause
        cause.isNegated = false
        let isRisk = outcome.isRisk && outcome.concept.type == .condition
        emit(
          kind: isRisk ? .association : .mechanism,
          predicate: isRisk ? .associatedWith : .affects, subject: cause, object: outcome,
          clause: index,
          isNegated: !isNegated, end: max(outcome.end, cause.end))
        compare(with: comparator)
      }
    }
  }

  func isRead(_ outcome: Argument, _ index: Int) -> Bool {
    drafts.contains { $0.clause == index && $0.object?.end == outcome.end }
  }

  /// Adds to the last claim what it holds in comparison with.
  func compare(with comparator: Argument?) {
    guard let comparator, let last = drafts.last, last.context.upperBound == qualifiers.count,
      !qualifiers[last.context].contains(where: { $0.kind == .comparator })
    else { return }
    qualifiers.append(Qualifier(kind: .comparator, concept: comparator.concept))
    drafts[drafts.count - 1].context = last.context.lowerBound..<qualifiers.count
  }

  /// "no significant difference in Y between X and placebo": true where it was read.
  func readNoDifference(_ c: Int) -> Bool {
    let index = clauseOfDifference(c)
    let isDenied = chunks[c].flags.contains(.negated) != (index >= 0 && clauses[index].isNegated)
    guard isDenied else { return false }
    var i = skipLight(c + 1)
    var sides: Compared?
    if isBetween(i) {
      sides = self.sides(from: i + 1)
      i = skipLight(sides?.end ?? i + 1)
    }
    guard isPreposition(i), !isBetween(i), let outcome = outcome(at: i) else { return false }
    if sides == nil { sides = compared(from: outcome.end) }
    guard let means = sides?.means else { return false }
    var isNegated = true
    if index >= 0, clauses[index].isNegated { isNegated = false }
    for var object in outcome.list where object.concept != means.concept {
      object.isNegated = false
      let isRisk = object.isRisk && object.concept.type == .condition
      emit(
        kind: isRisk ? .association : .mechanism, predicate: isRisk ? .associatedWith : .affects,
        subject: means, object: object, clause: index, isNegated: isNegated,
        first: Int(chunks[c].first), end: max(object.end, means.end))
      compare(with: sides?.comparator)
    }
    return true
  }

  private func clauseOfDifference(_ c: Int) -> Int {
    if let index = governing(c) { return index }
    return clauses.firstIndex { $0.subjectFirst <= c && c < $0.subjectEnd && $0.chunk > c } ?? -1
  }

  func isBetween(_ chunk: Int) -> Bool {
    isPreposition(chunk) && tokens[head(chunk)].hash == Self.between
  }

  private static var between: UInt64 { WordHash.of("between") }

  // MARK: Better and worse

  /// "Y was lower with X", "outcome was no better with X than without it"
  private func readComparative(_ index: Int) {
    let clause = clauses[index]
    let next = skipLight(clause.chunk + 1)
    guard chunks[clause.chunk].flags.contains(.copular), clause.role == .main,
      kind(next) == .adjective || isNoMore(next)
    else { return }
    var direction = Argument.Direction.none
    var isJudgement = false
    for token in Int(chunks[next].first)..<Int(chunks[next].end) {
      let kinds = classes(token)
      if kinds.contains(.increasing) { direction = .up }
      if kinds.contains(.decreasing) { direction = .down }
      if kinds.contains(.improvedWord) {
        (direction, isJudgement) = (.up, kinds.contains(.increasing))
      }
      if kinds.contains(.worsenedWord) {
        (direction, isJudgement) = (.down, kinds.contains(.decreasing))
      }
    }
    guard direction != .none else { return }
    let means: Argument
    let comparator: Argument?
    let behind = next + 1
    if let sides = compared(from: behind), let found = sides.means {
      means = found
      comparator = sides.comparator
    } else if isPreposition(behind, grammar.with, grammar.after),
      let found = arguments(from: behind + 1).list.first,
      !found.isVague, !isPerson(found), !isStudy(found)
    {
      means = found
      comparator = nil
    } else {
      return
    }
    let outcomes = outcomes(of: clause).filter { !isRead($0, index) && $0.concept != means.concept }
    let isNegated = chunks[next].flags.contains(.negated) || isNoMore(next)
    for outcome in outcomes {
      let isCondition = outcome.concept.type == .condition
      var isUp = direction == .up
      if isJudgement, isCondition || isWanted(outcome) == false { isUp.toggle() }
      let claim: (kind: ClaimKind, predicate: Predicate) =
        isCondition || outcome.isRisk
        ? (.association, isUp ? .increasesRiskOf : .decreasesRiskOf)
        : (.mechanism, isUp ? .increases : .decreases)
      emit(
        kind: claim.kind, predicate: claim.predicate, subject: means, object: outcome,
        clause: index, isNegated: isNegated, end: max(means.end, outcome.end))
      compare(with: comparator)
    }
  }

  /// "no higher", "no lower"
  func isNoMore(_ chunk: Int) -> Bool {
    guard kind(chunk) == .adjective || isNounPhrase(chunk) else { return false }
    let first = Int(chunks[chunk].first)
    return tokens[first].hash == Self.no && chunks[chunk].end - chunks[chunk].first == 2
      && !classes(first + 1).isDisjoint(with: [.increasing, .decreasing])
  }

  private static var no: UInt64 { WordHash.of("no") }

  /// "Fewer Y occurred in the X group", "there were more Y with X than with placebo"
  private func readOccurrences(_ index: Int) {
    let clause = clauses[index]
    let found: (list: ArgumentList, end: Int)
    if isThere(clause) {
      found = arguments(from: skipLight(clause.chunk + 1))
    } else if clause.subjectEnd > clause.subjectFirst,
      !classes(head(clause.chunk)).isDisjoint(with: [.occurVerb, .observeVerb])
    {
      found = (
        arguments(from: clause.subjectFirst, limit: clause.subjectEnd).list, clause.chunk + 1
      )
    } else {
      return
    }
    let outcomes = found.list.filter {
      $0.direction != .none && !$0.isNegated && isOutcome($0) && $0.concept.type != .concept
        && !isRead($0, index)
    }
    guard !outcomes.isEmpty, let sides = compared(from: found.end), let means = sides.means else {
      return
    }
    for outcome in outcomes where outcome.concept != means.concept {
      let isUp = outcome.direction == .up
      let claim: (kind: ClaimKind, predicate: Predicate) =
        outcome.concept.type == .condition
        ? (.association, isUp ? .increasesRiskOf : .decreasesRiskOf)
        : (.mechanism, isUp ? .increases : .decreases)
      emit(
        kind: claim.kind, predicate: claim.predicate, subject: means, object: outcome,
        clause: index, end: max(means.end, outcome.end))
      compare(with: sides.comparator)
    }
  }
}
