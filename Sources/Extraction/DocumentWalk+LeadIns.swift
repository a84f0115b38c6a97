import Claims
import Documents

/// What sentences that break off say of the items behind them.
extension DocumentWalk {
  /// "These include:", "For example:": words that only hand on what the sentence before said.
  func isMere(_ count: Int) -> Bool {
    guard count <= 6, !reader.contents.holds(form: .infinitive) else { return false }
    return reader.analysis.mentions.isEmpty
      && (reader.tokens.contains { $0.hash == Self.include || $0.hash == Self.example }
        || pointsBack())
  }

  /// "Who might want to avoid it", in a line of its own without a mark: a heading of what follows.
  func isBareLine(_ count: Int) -> Bool {
    count < 10 && reader.tokens.last?.kind == .word && sentences.count == 1
  }

  /// "Some common ones are:", "They are:"
  private func pointsBack() -> Bool {
    guard let clause = reader.clauses.first(where: { $0.role == .main }),
      reader.chunks[clause.chunk].flags.contains(.copular), clause.subjectEnd > clause.subjectFirst
    else { return false }
    let subject = reader.chunks[clause.subjectFirst]
    return subject.flags.contains(.pronoun) || reader.tokens[Int(subject.head)].hash == Self.ones
  }

  private static var ones: UInt64 { WordHash.of("ones") }
  static var include: UInt64 { WordHash.of("include") }
  private static var example: UInt64 { WordHash.of("example") }

  /// "Sexual problems in men with Y include", as an item: the items behind it are said by it.
  func opensInnerList(_ range: TextRange) -> Bool {
    guard isOpen(range), let last = reader.tokens.last else { return false }
    let word = last.kind == .colon ? reader.tokens.dropLast().last : last
    guard let word, Self.opening.contains(word.hash) else { return false }
    return reader.clauses.contains {
      $0.role == .main && !$0.isUnasserted && $0.subjectEnd > $0.subjectFirst
    }
  }

  private static let opening = WordSet("include includes including are")

  /// Whether an item is a whole sentence, which goes on with the list around an inner one.
  func leavesInnerList(_ range: TextRange) -> Bool {
    guard isInnerLeadIn, lastByte(range) == 0x2E else { return false }
    let body = trimMarker(range)
    return body.length > 1 && text[body.start] >= 0x41 && text[body.start] <= 0x5A
  }

  /// Whether a sentence behind the first item of a list begins another list: within an item, only a colon says so.
  func opensList(_ range: TextRange, _ block: Block) -> Bool {
    isOpen(range) && (!block.isListItem || lastByte(range) == 0x3A)
  }

  /// Whether the words of a phrase name what the text is about.
  func namesTopic(_ item: Argument) -> Bool {
    (max(0, item.first)..<min(item.end, reader.tokens.count)).contains {
      reader.mentionTerm($0)?.concept == reader.discourse.topic?.concept
    }
  }

  /// "Symptoms may include", behind what brings about one condition: that condition's.
  func noteWhoseSymptoms() {
    guard let own = causedBefore, reader.isNounPhrase(0),
      !reader.isPreposition(1, reader.grammar.of),
      reader.classes(reader.head(0)).contains(.symptomNoun)
    else { return }
    reader.discourse.lastDisease = own
  }

  /// "X may cause injury to the liver.": the injury, where the sentence names one thing only that X brings about.
  func conditionBroughtAbout() -> Argument? {
    var found: Argument?
    for draft in reader.drafts
    where draft.predicate == .causes || draft.predicate == .increasesRiskOf {
      guard let object = draft.object, object.concept.type == .condition, !object.isVague,
        !draft.isNegated, found == nil
      else { return nil }
      found = reader.settled(object)
    }
    return found
  }

  func forgetLeadIn() {
    leadIn = nil
    isInnerLeadIn = false
    leadInRole = nil
    leadInDrafts = []
  }

  /// "Y also can cause:", "X may lead to", "X can lead to various problems:": a lead-in that breaks off behind a verb of
  /// bringing about.
  func roleOfOpenVerb() -> SectionRole? {
    var last = reader.chunks.count - 1
    let isIntroduced = reader.kind(last) == .colon
    while last >= 0, reader.kind(last) == .colon || reader.isPreposition(last) { last -= 1 }
    if isIntroduced, reader.isNounPhrase(last), isUnnamedTrouble(last) {
      last -= 1
      if reader.isPreposition(last) { last -= 1 }
    }
    guard reader.kind(last) == .verbGroup, reader.clauseOfChunk[last] >= 0 else { return nil }
    let clause = reader.clauses[reader.clauseOfChunk[last]]
    if let own = roleOfExperience(clause) { return own }
    guard clause.role == .main, !clause.isNegated, !clause.isUnasserted,
      !reader.chunks[last].flags.contains(.passive),
      clause.subjectEnd > clause.subjectFirst, reader.bringsAbout(reader.head(last)),
      let subject = reader.subjects(of: clause).first, !subject.isVague
    else { return nil }
    switch subject.concept.type {
    case .condition: return .symptom
    case .substance: return .sideEffect
    default:
      // "Abnormal flow can lead to various problems:", on a page about a disease
      return isIntroduced && reader.pageCondition != nil ? .symptom : nil
    }
  }

  /// "various problems", "serious complications", "the following symptoms"
  private func isUnnamedTrouble(_ chunk: Int) -> Bool {
    let token = reader.head(chunk)
    return reader.tokens[token].flags.contains(.pluralForm)
      && !reader.classes(token).isDisjoint(with: [.genericCondition, .symptomNoun])
  }

  /// Whether an item states what one substance does to another.
  func statesOfPartner(_ itemStart: Int) -> Bool {
    reader.drafts.contains {
      $0.first >= itemStart && $0.subject?.concept.type == .substance
        && $0.object?.concept.type == .substance && $0.kind != .dosage
        && ($0.predicate == .increases || $0.predicate == .decreases
          || $0.predicate == .interactsWith && ($0.subject?.first ?? 0) >= itemStart)
    }
  }
}
