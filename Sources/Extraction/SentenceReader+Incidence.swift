import Claims

/// Side effects told by how many meet them, or by their place among others: "the main complaint is Y", "Y and
/// Z top the list", "Y affects one in ten users", "Y may follow the injection", "effects range from Y to Z".
extension SentenceReader {
  func readIncidence() {
    guard let topic = substanceTopic else { return }
    let role = discourse.sectionRole
    guard role != .use, role != .symptom, role != .treatment, role != .riskFactor, role != .cause
    else { return }
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      guard !clause.isNegated, clause.role == .main || clause.role == .gerund,
        !chunks[clause.chunk].flags.contains(.passive)
      else { continue }
      let verb = head(clause.chunk)
      if chunks[clause.chunk].flags.contains(.copular) || lemma(verb) == grammar.include {
        readComplaints(index, topic)
      } else if Self.ranging.contains(tokens[verb].hash) {
        readSpectrum(index, topic)
      } else if Self.leading.contains(tokens[verb].hash) {
        readLeaders(index, topic)
      } else if Self.striking.contains(tokens[verb].hash) {
        readStricken(index, topic)
      } else if tokens[verb].hash == Self.follow || tokens[verb].hash == Self.follows {
        readAftermath(index)
      } else if lemma(verb) == grammar.leave {
        readLeft(index)
      } else if classes(verb).contains(.experienceVerb) {
        readCounted(index, topic)
      }
    }
  }

  // MARK: Complaints

  /// "The main complaints are A and B", "A serious but rare complication is A"; "A is the chief hazard".
  private func readComplaints(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    guard clause.subjectEnd > clause.subjectFirst else { return }
    let behind = skipLight(clause.chunk + 1)
    if let c = (clause.subjectFirst..<clause.subjectEnd).first(where: isRankedTrouble) {
      guard clause.subjectEnd == c + 1 || isPreposition(c + 1, grammar.with, grammar.of) else {
        return
      }
      state(arguments(from: behind).list, asHarmsOf: topic, index, from: Int(chunks[c].first))
    } else if chunks[clause.chunk].flags.contains(.copular) {
      var i = behind
      while kind(i) == .adjective || kind(i) == .conjunction { i += 1 }
      guard isRankedTrouble(i), !isPreposition(i + 1, grammar.of, grammar.for, grammar.in) else {
        return
      }
      state(subjects(of: clause), asHarmsOf: topic, index, from: nil)
    }
  }

  /// "the most frequently reported problems", "the chief hazard": trouble, and its place among others.
  private func isRankedTrouble(_ chunk: Int) -> Bool {
    guard isNounPhrase(chunk), Self.troubles.contains(tokens[head(chunk)].hash),
      mentionTerm(head(chunk)) == nil
    else { return false }
    var first = Int(chunks[chunk].first)
    // "the most frequently reported problems", "a serious but rare complication"
    if kind(chunk - 1) == .adverb { first = Int(chunks[chunk - 1].first) }
    if kind(chunk - 1) == .conjunction, kind(chunk - 2) == .adjective || isNounPhrase(chunk - 2) {
      first = Int(chunks[chunk - 2].first)
    }
    return (first..<head(chunk)).contains {
      !classes($0).isDisjoint(with: [.commonWord, .mildWord, .severeWord])
        || Self.ranks.contains(tokens[$0].hash)
    }
  }

  /// States that what the text is about causes each condition of a list that is not read yet.
  private func state(
    _ items: ArgumentList, asHarmsOf topic: Argument, _ index: Int, from first: Int?
  ) {
    for item in items
    where item.concept.type == .condition && !item.isVague && item.concept != topic.concept
      && item.direction != .down
    {
      let isRead = drafts.contains {
        $0.object?.concept == item.concept && $0.object?.first == item.first
      }
      if isRead { continue }
      emit(
        kind: .safety, predicate: .causes, subject: topic, object: item, clause: index,
        first: first, end: item.end)
    }
  }

  // MARK: Lists of effects

  /// "Possible side effects range from mild fatigue to kidney injury"
  private func readSpectrum(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    let i = skipLight(clause.chunk + 1)
    guard adverseEffect(in: clause) != nil, isPreposition(i, grammar.from) else { return }
    let low = arguments(from: i + 1)
    state(low.list, asHarmsOf: topic, index, from: nil)
    guard isPreposition(low.end, grammar.to) else { return }
    state(arguments(from: low.end + 1).list, asHarmsOf: topic, index, from: nil)
  }

  /// "A and B top the list", "with A and B heading the list"
  private func readLeaders(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    let i = skipLight(clause.chunk + 1)
    guard isNounPhrase(i), tokens[head(i)].hash == Self.list else { return }
    if clause.role == .gerund {
      // "with A and B heading the list"
      var c = clause.chunk - 1
      while c > 0, !isPreposition(c, grammar.with), kind(c) != .verbGroup { c -= 1 }
      guard isPreposition(c, grammar.with), speaksOfSideEffects || mayNameEffects else { return }
      state(arguments(from: c + 1).list, asHarmsOf: topic, index, from: nil)
    } else {
      state(subjects(of: clause), asHarmsOf: topic, index, from: nil)
    }
  }

  // MARK: Persons

  /// "around 30%", "about one in ten", with nobody behind it.
  private func isShareAlone(_ chunk: Int) -> Bool {
    let token = Int(chunks[chunk].end) - 1
    guard tokens[token].kind == .quantity, !isPreposition(chunk + 1, grammar.of) else {
      return false
    }
    return analysis.quantities[Int(tokens[token].quantity)].dimension == .fraction
  }

  private static let affecting = WordSet("affect affects affected")

  /// "Stomach trouble affects up to a quarter of users"
  private func readStricken(_ index: Int, _ topic: Argument) {
    let i = skipLight(clauses[index].chunk + 1)
    guard isNounPhrase(i) else { return }
    let c = countedPersons(i)
    if isShareAlone(i),
      tellsOfHarm || !Self.affecting.contains(tokens[head(clauses[index].chunk)].hash)
    {
      // "Dizziness hits around 30%"
      let items = subjects(of: clauses[index])
      drafts.removeAll { draft in
        draft.kind == .statistic && draft.clause == index
          && items.contains { $0.concept == draft.subject?.concept }
      }
      return state(items, asHarmsOf: topic, index, from: nil)
    }
    let isOfThose =
      isPreposition(i + 1, grammar.of) && kind(i + 2) == .adjective
      && tokens[Int(chunks[i + 2].first)].hash == Self.those
    if isOfThose { return state(subjects(of: clauses[index]), asHarmsOf: topic, index, from: nil) }
    guard isPersonPhrase(c), c > i || Self.takers.contains(tokens[head(c)].hash) else { return }
    state(subjects(of: clauses[index]), asHarmsOf: topic, index, from: nil)
  }

  /// "About one in four users get Y", "a handful of patients have had Y"
  private func readCounted(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst) else { return }
    let c = countedPersons(clause.subjectFirst)
    let isCounted = c > clause.subjectFirst || isPortion(Int(chunks[c].first))
    let isGot = lemma(head(clause.chunk)) == grammar.get
    guard isPersonPhrase(c), isCounted,
      isGot || isOnIt(c) || Self.takers.contains(tokens[head(c)].hash)
        || speaksOfSideEffects || clause.isHedged, kind(c + 1) != .relative,
      !isPreposition(c + 1, grammar.with)
    else { return }
    state(
      arguments(from: skipLight(clause.chunk + 1)).list, asHarmsOf: topic, index, from: nil)
  }

  /// "those on it"
  private func isOnIt(_ chunk: Int) -> Bool {
    isPreposition(chunk + 1, grammar.on) && isNounPhrase(chunk + 2)
      && chunks[chunk + 2].flags.contains(.pronoun) && word(head(chunk + 2)) == grammar.it
  }

  private func isPortion(_ token: Int) -> Bool {
    tokens[token].kind == .quantity || tokens[token].kind == .number
  }

  // MARK: Afterwards

  /// "Flushing and a brief headache may follow the injection"
  private func readAftermath(_ index: Int) {
    let clause = clauses[index]
    let i = skipLight(clause.chunk + 1)
    guard isNounPhrase(i) else { return }
    var causes = substances(from: i)
    if causes.isEmpty, Self.intakes.contains(tokens[head(i)].hash) { causes = list(substanceTopic) }
    for cause in causes where cause.concept.type == .substance {
      state(subjects(of: clause), asHarmsOf: cause, index, from: nil)
    }
  }

  /// "The tablets can leave a metallic taste"
  private func readLeft(_ index: Int) {
    let clause = clauses[index]
    let found = arguments(from: skipLight(clause.chunk + 1))
    guard clause.role == .main, !hasPersonSubject(clause) else { return }
    for cause in subjectOrTopic(of: clause) where cause.concept.type == .substance {
      state(found.list, asHarmsOf: cause, index, from: nil)
    }
  }

  // MARK: Words

  private static let troubles = WordSet(
    "problem problems complaint complaints nuisance hazard hazards danger dangers drawback "
      + "drawbacks complication complications reaction reactions trouble troubles grumble grumbles "
      + "gripe gripes worry worries concern concerns downside downsides effect effects")

  private static let ranks = WordSet(
    "chief main biggest commonest principal top gravest leading worst feared dreaded "
      + "frequently commonly often")

  private static let ranging = WordSet("range ranges ranged vary run")

  private static let leading = WordSet(
    "top tops topped topping head heads headed heading lead leads led leading")

  private static let striking = WordSet(
    "affect affects affected hit hits strike strikes struck trouble troubles troubled bother "
      + "bothers bothered plague plagues plagued")

  private static let takers = WordSet("users takers patients recipients")

  private static let intakes = WordSet(
    "injection injections infusion infusions dose doses shot shots tablet treatment treatments "
      + "use vaccination session sessions")

  private static var those: UInt64 { WordHash.of("those") }
  private static var follow: UInt64 { WordHash.of("follow") }
  private static var follows: UInt64 { WordHash.of("follows") }
  private static var list: UInt64 { WordHash.of("list") }
}
