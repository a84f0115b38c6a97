import Claims

/// Whom a substance is not for, in words that forbid nothing: "no good for people with Y", "a poor choice if you have Y",
/// "people with Y can't tolerate it", "the label bars use in Y", "avoid Y" where mixing is spoken of.
extension SentenceReader {
  @inline(__always)
  func readBarred() {
    guard let topic = substanceTopic, topic.concept.type == .substance else { return }
    if mayHold(oneOf: Self.maybeChoice) { readPoorChoice(topic) }
    if mayHold(oneOf: Self.maybeBearing) { readUnbearable(topic) }
    if mayHold(oneOf: Self.maybeBadly) { readFareBadly(topic) }
    if mayHold(oneOf: Self.maybeBarring) { readBars(topic) }
    if mayHold(hash: Self.two) { readTheTwo(topic) }
    if mayHold(oneOf: Self.maybeNo) { readFlatNo(topic) }
    if mayHold(hash: Self.miss) || mayHold(hash: Self.berth), mayHoldLemma(grammar.give) {
      readGivenAMiss(topic)
    }
    if !saidByVerbs.isDisjoint(with: .shunVerb) || mayHold(hash: Self.avoided) {
      readAvoided(topic)
    }
  }

  /// "If you've had Y you'd be wise to give it a miss"
  @inline(never)
  private func readGivenAMiss(_ topic: Argument) {
    for index in clauses.indices {
      let clause = clauses[index]
      let verb = head(clause.chunk)
      guard lemma(verb) == grammar.give, !clause.isNegated,
        (verb + 1..<min(tokens.count, verb + 6)).contains(where: {
          tokens[$0].hash == Self.miss || tokens[$0].hash == Self.berth
        })
      else { continue }
      var found = ArgumentListBuilder(cache.pool)
      found.append(contentsOf: restrictions(before: clause.chunk))
      if clause.subjectEnd > clause.subjectFirst, isPersonPhrase(clause.subjectFirst) {
        found.append(contentsOf: restrictions(ofPersons: clause, limit: clause.chunk))
      }
      found.append(contentsOf: restrictions(after: clause.chunk + 2))
      for item in found.list where item.concept != topic.concept {
        stateRestriction(topic, item, index)
      }
    }
  }

  private static var miss: UInt64 { WordHash.of("miss") }
  private static var berth: UInt64 { WordHash.of("berth") }

  /// "The two should not be taken together", "advises against using the two together", of what the sentence names first.
  @inline(never)
  private func readTheTwo(_ topic: Argument) {
    guard mayHold(hash: Self.together) || !saidByVerbs.isDisjoint(with: .combineVerb),
      let two = tokens.indices.dropFirst().first(where: {
        tokens[$0].hash == Self.two && Self.articles.contains(tokens[$0 - 1].hash)
      }), chunkIndex(of: two) >= 0, head(chunkIndex(of: two)) == two,
      let index = clauses.indices.first(where: {
        let clause = clauses[$0]
        let isSubject = clause.subjectFirst == chunkIndex(of: two)
        guard isSubject || clause.chunk < chunkIndex(of: two), !clause.isUnasserted else {
          return false
        }
        return isSubject
          ? clause.isNegated || Self.refusing.contains(tokens[head(clause.chunk)].hash)
          : (head(clause.chunk)..<two).contains {
            word($0) == grammar.against || Self.refusing.contains(tokens[$0].hash)
          }
      })
    else { return }
    var other: Argument?
    for mention in analysis.mentions
    where Int(mention.end) <= two && vocabulary.keys[Int(mention.term)].concept.type == .substance
      && vocabulary.keys[Int(mention.term)].concept != topic.concept
      && classes(Int(mention.end) - 1).isDisjoint(with: .generic)
    {
      other = argument(first: Int(mention.first), end: Int(mention.end))
    }
    guard let other, !other.isVague,
      !drafts.contains(where: {
        $0.predicate == .interactsWith && $0.object?.concept == other.concept
      })
    else { return }
    var draft = Draft(
      kind: .safety, predicate: .interactsWith, subject: topic, object: other,
      first: clauseSpan(index).first, end: max(two + 1, clauseSpan(index).end))
    draft.clause = index
    drafts.append(draft)
  }

  private static var two: UInt64 { WordHash.of("two") }
  private static var together: UInt64 { WordHash.of("together") }
  private static let articles = WordSet("the these those")
  private static let refusing = WordSet("avoid avoided against discouraged discourages never")

  /// "Nelfinavir is a definite no", on a page about something else
  @inline(never)
  private func readFlatNo(_ topic: Argument) {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      let i = skipLight(clause.chunk + 1)
      guard chunks[clause.chunk].flags.contains(.copular), i < chunks.count, kind(i) != .outside,
        clause.subjectEnd > clause.subjectFirst,
        case let last = Int(chunks[i].end) - 1, Self.refusals.contains(tokens[last].hash),
        isEnd(last + 1)
      else { continue }
      for item in subjects(of: clause)
      where item.concept.type == .substance && item.isKnown && !item.isVague
        && item.concept != topic.concept
      {
        stateRestriction(topic, item, index)
      }
    }
  }

  private static var maybeNo: WordMask { WordMask().or("no").or("no-go").or("no-no").or("out") }
  private static let refusals = WordSet("no no-go no-no out")

  // MARK: Choice

  /// "is no good for people with Y", "is a poor choice in pregnancy", "isn't a good fit if you have Y"
  @inline(never)
  private func readPoorChoice(_ topic: Argument) {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      guard chunks[clause.chunk].flags.contains(.copular), !hasPersonSubject(clause),
        !isThere(clause),
        case let c = skipLight(clause.chunk + 1), kind(c) == .adjective || isNounPhrase(c)
      else { continue }
      let words = Int(chunks[c].first)..<Int(chunks[c].end)
      let isDenied =
        clause.isNegated || chunks[c].flags.contains(.negated)
        || words.contains { classes($0).contains(.absent) }
      let isGood = words.contains { Self.good.contains(tokens[$0].hash) }
      let isBad = words.contains { Self.bad.contains(tokens[$0].hash) }
      let isChoice = Self.choices.contains(tokens[head(c)].hash)
      guard isDenied ? isGood && (isChoice || !isBad) : isBad && isChoice else { continue }
      let items = ofPersons(behind: c + 1)
      guard !items.isEmpty else { continue }
      let drug = subjects(of: clause).first { $0.concept.type == .substance && $0.isKnown } ?? topic
      drafts.removeAll { $0.clause == index && $0.kind == .therapeutic }
      for item in items where item.concept != drug.concept {
        stateRestriction(drug, item, index)
      }
    }
  }

  /// What the words behind name where they name persons or a time of life: "for people with Y", "during Y", "if you have Y".
  private func ofPersons(behind chunk: Int) -> ArgumentList {
    let i = skipLight(chunk)
    if kind(i) == .subordinator { return restrictions(after: i) }
    guard isPreposition(i, grammar.for, grammar.in, grammar.during, grammar.with) else {
      return noArguments
    }
    let isOfPersons = isPersonPhrase(skipLight(i + 1))
    return restrictions(after: i).filter {
      if isOfPersons || isPreposition(i, grammar.during) { return true }
      return DocumentWalk.states.contains(
        $0.end > 0 && $0.end <= tokens.count ? lastHash(of: $0) : 0)
    }
  }

  // MARK: Bearing

  /// "People with Y often can't stand it", "those with Y do not tolerate X well"
  @inline(never)
  private func readUnbearable(_ topic: Argument) {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      guard clause.isNegated, clause.role == .main,
        hasPersonSubject(clause) || isPersonPhrase(clause.subjectFirst),
        clause.subjectEnd > clause.subjectFirst,
        Self.bearing.contains(tokens[head(clause.chunk)].hash),
        case let object = skipLight(clause.chunk + 1), isNounPhrase(object)
      else { continue }
      let drugs = partners(from: object)
      guard let drug = drugs.first(where: { $0.concept.type == .substance }) else { continue }
      for item in restrictions(ofPersons: clause, limit: clause.chunk)
      where item.concept != drug.concept && item.concept.type == .condition {
        stateRestriction(drug, item, index)
      }
    }
  }

  /// "People with Y do badly on it", "those with Y fare worse on X"
  @inline(never)
  private func readFareBadly(_ topic: Argument) {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      guard clause.role == .main, !clause.isNegated, clause.subjectEnd > clause.subjectFirst,
        isPersonPhrase(clause.subjectFirst), Self.faring.contains(tokens[head(clause.chunk)].hash),
        case let token = Int(chunks[clause.chunk].end), token + 1 < tokens.count,
        Self.badly.contains(tokens[token].hash),
        isPreposition(chunkIndex(of: token + 1), grammar.on, grammar.with),
        case let object = chunkIndex(of: token + 1) + 1, isNounPhrase(object),
        partners(from: object).contains(where: { $0.concept == topic.concept })
      else { continue }
      for item in restrictions(ofPersons: clause, limit: clause.chunk)
      where item.concept.type == .condition && item.concept != topic.concept {
        stateRestriction(topic, item, index)
      }
    }
  }

  private static let faring = WordSet("do does did fare fares fared react reacts")
  private static let badly = WordSet("badly poorly worse")

  // MARK: Bars

  /// "The label bars use with X and in patients with Y", "guidelines rule out its use in Y"
  @inline(never)
  private func readBars(_ topic: Argument) {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard !clause.isNegated, !verb.flags.contains(.passive), clause.role == .main,
        Self.barring.contains(tokens[Int(verb.head)].hash)
      else { continue }
      var object = skipLight(clause.chunk + 1)
      if object < chunks.count, tokens[head(object)].hash == Self.out {
        object = skipLight(object + 1)
      }
      guard isNounPhrase(object), Self.uses.contains(tokens[head(object)].hash) else { continue }
      let owner = possessor(of: object)?.concept.type == .substance ? possessor(of: object) : nil
      for item in restrictions(after: object + 1)
      where item.concept != (owner ?? topic).concept && !item.isVague {
        stateRestriction(owner ?? topic, item, index)
      }
    }
  }

  // MARK: Avoiding

  /// "and it tells people to avoid Y", "avoid Y too", where the sentence or the heading is of what X does not go with.
  @inline(never)
  private func readAvoided(_ topic: Argument) {
    let isOfMixing =
      discourse.sectionRole == .interaction || discourse.forbade
      || drafts.contains {
        ($0.predicate == .interactsWith || $0.predicate == .contraindicatedIn)
          && ($0.subject?.concept == topic.concept || $0.object?.concept == topic.concept)
      }
    guard isOfMixing, discourse.documentTopic?.concept == topic.concept else { return }
    for index in clauses.indices {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      readBestAvoided(index, topic)
      guard classes(Int(verb.head)).contains(.shunVerb), !clause.isNegated,
        !verb.flags.contains(.passive), verb.form != .gerund, verb.form != .participle
      else { continue }
      let found = arguments(from: skipLight(clause.chunk + 1))
      let behind = skipLight(found.end)
      // "avoid Y if you have Z" warns of Y itself.
      guard kind(behind) != .subordinator, !isPreposition(behind, grammar.in, grammar.during) else {
        continue
      }
      for item in found.list
      where item.concept.type == .substance && item.isKnown && !item.isVague
        && item.concept != topic.concept
        && !drafts.contains(where: {
          $0.kind == .safety && $0.object?.concept == item.concept
        })
      {
        drafts.removeAll {
          $0.clause == index && $0.kind == .mechanism && $0.object?.first == item.first
        }
        stateRestriction(topic, item, index)
      }
    }
  }

  /// "Combined with nitrates it can …, and is contraindicated in people who take them": the last substance named before
  /// "them" that is not what the sentence is about.
  func namedBefore(pronoun chunk: Int) -> ArgumentList? {
    guard tokens[head(chunk)].hash == Self.them, let topic = discourse.topic else { return nil }
    for mention in analysis.mentions.reversed()
    where Int(mention.end) <= head(chunk)
      && vocabulary.keys[Int(mention.term)].concept.type == .substance
      && vocabulary.keys[Int(mention.term)].concept != topic.concept
      && tokens[Int(mention.end) - 1].flags.contains(.pluralForm)
      && classes(Int(mention.end) - 1).isDisjoint(with: .generic)
    {
      return argument(first: Int(mention.first), end: Int(mention.end)).map { list(at(chunk, $0)) }
    }
    return nil
  }

  private static var them: UInt64 { WordHash.of("them") }

  /// "St John's wort is best avoided"
  private func readBestAvoided(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    let i = skipLight(clause.chunk + 1)
    guard clause.role == .main, !clause.isNegated, !clause.isUnasserted,
      chunks[clause.chunk].flags.contains(.copular)
        || chunks[clause.chunk].flags.contains(.passive),
      (Int(chunks[clause.chunk].first)..<min(tokens.count, Int(chunks[clause.chunk].end) + 3))
        .contains(
          where: { tokens[$0].hash == Self.avoided }),
      kind(i) != .preposition
    else { return }
    for item in subjects(of: clause)
    where item.concept.type == .substance && item.isKnown && !item.isVague
      && item.concept != topic.concept
      && !drafts.contains(where: { $0.kind == .safety && $0.object?.concept == item.concept })
    {
      stateRestriction(topic, item, index)
    }
  }

  private static var avoided: UInt64 { WordHash.of("avoided") }

  // MARK: Levels

  /// "potassium is above 5", "your eGFR is below 30": what it is to have that much or little, behind the verb.
  func level(statedBy verb: Int, at chunk: Int) -> Argument? {
    let subject = skipLightLeft(verb - 1)
    guard isNounPhrase(subject), !chunks[subject].flags.contains(.pronoun), chunk < chunks.count,
      case let token = Int(chunks[chunk].first),
      // "above 4 ng/mL" is one amount.
      case let word = WordHash.of((lowercased(token).split(separator: " ").first ?? "").utf8),
      Self.above.contains(word) || Self.below.contains(word),
      let measured = argument(
        first: Int(chunks[subject].possessorEnd), end: Int(chunks[subject].end)),
      measured.isKnown, measured.concept.type == .target || measured.concept.type == .substance
    else { return nil }
    var level = measured
    concepts.begin()
    concepts.append(Self.above.contains(word) ? "high " : "low ")
    concepts.append(nameOf: measured.concept)
    level.concept = named(orElse: .condition)
    level.worded = 0..<0
    level.end = min(tokens.count, Int(chunks[chunk].end) + 1)
    return level
  }

  // MARK: Words

  private static var maybeChoice: WordMask {
    WordMask().or("good").or("bad").or("poor").or("wrong").or("great").or("right").or("best")
      .or("wise").or("terrible").or("sensible").or("risky")
  }
  private static let good = WordSet("good great right best wise sensible smart")
  private static let bad = WordSet("bad poor wrong terrible risky")
  private static let choices = WordSet(
    "choice idea option fit match bet pick candidate solution")
  private static var maybeBearing: WordMask {
    WordMask().or("stand").or("tolerate").or("bear").or("handle").or("stomach")
  }
  private static let bearing = WordSet("stand tolerate bear handle stomach")
  private static var maybeBadly: WordMask {
    WordMask().or("badly").or("poorly").or("worse")
  }
  private static var maybeBarring: WordMask {
    WordMask().or("bars").or("bar").or("barred").or("prohibits").or("prohibit").or("forbids")
      .or("forbid").or("precludes").or("rules").or("rule").or("ruled").or("excludes")
      .or("discourages")
  }
  private static let barring = WordSet(
    "bars bar barred prohibits prohibit prohibited forbids forbid precludes rules rule ruled excludes discourages "
      + "discourage restricts")
  private static var out: UInt64 { WordHash.of("out") }
  private static let uses = WordSet(
    "use usage administration treatment therapy coadministration co-administration prescribing")
  private static let above = WordSet("above over higher exceeding greater")
  private static let below = WordSet("below under lower less")
}
