import Claims
import Documents

/// Lists of what somebody suffers, behind a sentence that names what brings it on and calls it only trouble.
extension DocumentWalk {
  /// "X has been linked to the following diseases:": the items are what it is linked to.
  func pointsAheadToItems(_ draft: Draft) -> Bool {
    guard let object = draft.object, draft.predicate != .hasValue, let subject = draft.subject,
      !subject.isVague, !reader.pointsAhead(subject)
    else { return false }
    return reader.pointsAhead(object)
  }

  /// A claim of a lead-in for its items to complete: in the place of its object, where that points to them.
  func template(_ draft: Draft) -> Draft {
    var own = settled(draft)
    if pointsAheadToItems(draft) { own.object = nil }
    return own
  }

  /// "side effects", "serious complications", "health problems"
  func namesTrouble(_ object: Argument) -> Bool {
    guard object.end > 0, object.end <= reader.tokens.count else { return false }
    let token = object.end - 1
    return reader.tokens[token].flags.contains(.pluralForm)
      && (!reader.classes(token).isDisjoint(with: [.genericCondition, .symptomNoun])
        || reader.lemma(token) == reader.grammar.effect
        || Self.troubles.contains(reader.tokens[token].hash))
  }

  /// "certain foods", "some medicines", "these": for the items to name.
  func namesSome(_ subject: Argument) -> Bool {
    let c = reader.chunkIndex(of: subject.first)
    guard subject.first >= 0, c >= 0 else { return true }
    let first = Int(reader.chunks[c].first)
    return reader.tokens[first].tag == .determiner || reader.classes(first).contains(.stopModifier)
      || reader.chunks[c].flags.contains(.pronoun)
  }

  /// What an open sentence says of its items where it speaks of trouble: "problems caused by X include",
  /// "check with your doctor if you have any of these:".
  func roleOfTrouble(_ said: SectionRole?) -> SectionRole? {
    if said == .cause {
      guard let cause = causeOfTrouble(before: reader.tokens.count) else { return nil }
      return cause.concept.type == .condition ? .symptom : .sideEffect
    }
    if said == SectionRole.none || said == nil, asksBeforeUse() { return .contraindication }
    // "So there are no long-term risks?" "There is some evidence for:"
    if said == .evidence, reader.discourse.askedRole == .sideEffect { return .sideEffect }
    guard said == SectionRole.none, reader.pageCondition != nil,
      reader.discourse.sectionRole != .sideEffect, callsForHelp()
    else { return nil }
    return .symptom
  }

  /// "Others we hear a lot about:", behind what the paragraph says that the substance does to those who take it.
  func roleOfOthers(_ block: Block) -> SectionRole? {
    guard let first = reader.tokens.first, Self.others.contains(first.hash),
      reader.tokens.count < 12,
      let last = assertions.last, last.paragraph == block.range, last.claim.kind == .safety,
      last.claim.predicate == .causes, last.claim.polarity == .affirmed
    else { return nil }
    return .sideEffect
  }

  private static let others = WordSet("others other")

  /// "If your lungs are affected, you may experience:"
  func roleOfExperience(_ clause: Clause) -> SectionRole? {
    guard clause.role == .main, !clause.isNegated, !clause.isUnasserted,
      clause.isHedged || clause.isCan, reader.hasPersonSubject(clause),
      Self.experiencing.contains(reader.tokens[reader.head(clause.chunk)].hash)
    else { return nil }
    if reader.pageCondition != nil { return .symptom }
    return reader.substanceTopic == nil ? nil : .sideEffect
  }

  private static let experiencing = WordSet("experience notice feel develop have")

  /// "health problems caused by X", "complications of X": X, before a token.
  private func causeOfTrouble(before end: Int) -> Argument? {
    for c in reader.chunks.indices
    where reader.isNounPhrase(c) && Int(reader.chunks[c].end) < end {
      let noun = reader.head(c)
      let verb = reader.skipLight(c + 1)
      guard
        !reader.classes(noun).isDisjoint(with: [.genericCondition, .symptomNoun])
          || Self.troubles.contains(reader.tokens[noun].hash),
        reader.kind(verb) == .verbGroup, reader.chunks[verb].form == .participle,
        reader.bringsAbout(reader.head(verb)),
        reader.isPreposition(reader.skipLight(verb + 1), reader.grammar.by)
      else { continue }
      return reader.arguments(from: reader.skipLight(verb + 1) + 1).list.first {
        !$0.isVague && !reader.isPerson($0) && $0.first < end
      }
    }
    return nil
  }

  /// "Check with your pharmacist first if you:", "Talk to us before you take it if you:", on a page about a substance.
  func asksBeforeUse() -> Bool {
    let tokens = reader.tokens
    guard tokens.count > 3, reader.substanceTopic?.concept.type == .substance,
      let condition = tokens.lastIndex(where: { $0.hash == Self.if }), condition > 1,
      tokens[..<condition].contains(where: { Self.asking.contains($0.hash) })
    else { return false }
    // "Do tell your doctor if", in a line of its own
    if condition + 1 == tokens.count { return true }
    guard tokens.count > 5 else { return false }
    // "if any of these apply to you"
    if tokens[condition...].contains(where: { Self.applying.contains($0.hash) }) { return true }
    guard reader.classes(condition + 1).contains(.secondPerson) else { return false }
    // "if you have any of these" may be about symptoms.
    let isBare = tokens[(condition + 2)...].allSatisfy { $0.kind == .colon }
    return isBare || tokens[..<condition].contains { Self.beforehand.contains($0.hash) }
  }

  /// "take lithium", in a list of whom something is not for: the two do not go together.
  func isPartner(_ item: Argument) -> Bool {
    item.concept.type == .substance && item.isKnown && item.end > 0
      && item.end <= reader.tokens.count && !Self.states.contains(reader.lastHash(of: item))
      && !reader.classes(item.end - 1).contains(.treatmentNoun)
      && reader.lastHash(of: item) != Self.dialysis
  }

  private static var dialysis: UInt64 { WordHash.of("dialysis") }
  private static let often = WordSet(
    "commonly sometimes seldom rarely occasionally often frequently usually mostly")
  private static let asking = WordSet("check speak talk ask consult tell let word")
  private static let applying = WordSet("apply applies")
  private static let beforehand = WordSet("before first beforehand ever")

  /// "Check with your doctor if any of the following do not go away:"
  private func callsForHelp() -> Bool {
    let tokens = reader.tokens
    guard let condition = tokens.firstIndex(where: { $0.hash == Self.if }),
      condition > 0, condition < 12
    else { return false }
    return tokens[condition...].contains { Self.pointing.contains($0.hash) }
      && !reader.analysis.mentions.contains {
        reader.vocabulary.keys[Int($0.term)].concept.type == .substance
      }
  }

  /// "raises the risk of cancers of the": whether the items are the rest of a name.
  func leavesPhraseOpen() -> Bool {
    let tokens = reader.tokens
    var i = tokens.count - 1
    while i > 0, tokens[i].kind == .colon || tokens[i].kind == .number { i -= 1 }
    guard i > 1, Self.articles.contains(tokens[i].hash) else { return false }
    return reader.word(i - 1) == reader.grammar.of
  }

  private static let articles = WordSet("the your their his her its")

  /// "The following tests and procedures may be used:"
  func listsExaminations() -> Bool {
    if recommendsExaminations() { return true }
    return reader.clauses.contains { clause in
      clause.role == .main && clause.subjectEnd > clause.subjectFirst
        && (clause.subjectFirst..<clause.subjectEnd).contains {
          reader.isNounPhrase($0) && reader.isExamination(at: reader.head($0))
        }
    }
  }

  /// "Your doctor may recommend tests for Y, such as:", "may recommend an eating plan, which should include:"
  private func recommendsExaminations() -> Bool {
    reader.clauses.contains { clause in
      guard clause.role == .main, reader.hasPersonSubject(clause),
        case let object = reader.skipLight(clause.chunk + 1), reader.isNounPhrase(object)
      else { return false }
      let noun = reader.head(object)
      return reader.isExamination(at: noun)
        || Self.plans.contains(reader.tokens[noun].hash)
          && reader.contents.holds(chunk: .comma)
    }
  }

  private static let plans = WordSet("plan diet")

  /// What brings the items of a list on, where the sentence before them says so and no list knows it: "problems caused by X",
  /// "X can cause side effects, including".
  func bringer(of role: SectionRole, before end: Int) -> Argument? {
    guard role == .symptom || role == .sideEffect else { return nil }
    if let cause = causeOfTrouble(before: end) { return cause }
    guard role == .sideEffect,
      let clause = reader.clauses.first(where: {
        $0.role == .main && !$0.isUnasserted && reader.bringsAbout(reader.head($0.chunk))
      }), reader.head(clause.chunk) < end, !reader.hasPersonSubject(clause)
    else { return nil }
    return reader.subjects(of: clause).first {
      $0.concept.type != .condition && !$0.isVague && !reader.isPerson($0) && $0.first < end
    }
  }

  private static var `if`: UInt64 { WordHash.of("if") }
  private static let pointing = WordSet("following these any")
  private static let troubles = WordSet("complications complication problems effects")

  /// "Less common:", "Serious (fewer than 1 in 1,000):": how often or how bad the items are, on a page about a substance.
  func saysOnlyHowOften() -> Bool {
    guard let last = reader.tokens.last, last.kind == .colon else { return false }
    return saysOnlyHowOften(before: reader.tokens.count)
  }

  /// The same of the words before a token.
  func saysOnlyHowOften(before end: Int) -> Bool {
    let tokens = reader.tokens
    guard reader.discourse.topic?.concept.type == .substance,
      let first = tokens.first, first.kind == .word, end < 16
    else { return false }
    var says = false
    var depth = 0
    for i in 0..<end {
      if tokens[i].kind == .open { depth += 1 }
      if tokens[i].kind == .dash, says { return true }
      if depth == 0, tokens[i].kind == .word {
        let kinds = reader.classes(i)
        if Self.often.contains(tokens[i].hash) {
          says = true
        } else if kinds.isDisjoint(with: [.commonWord, .mildWord, .severeWord]) {
          guard
            tokens[i].tag == .adverb || tokens[i].tag == .conjunction
              || reader.word(i) == reader.grammar.more || reader.word(i) == reader.grammar.less
          else { return false }
        } else {
          says = true
        }
      }
      if tokens[i].kind == .close { depth -= 1 }
    }
    return says
  }

  /// "women with heavy periods", "people undergoing dialysis", where a list names whose risk is higher: what they have.
  func narrowed(_ chunk: Int) -> ArgumentList? {
    guard reader.isPersonPhrase(chunk), narrowsPersons(chunk),
      leadInDrafts.contains(where: { $0.kind == .association })
    else { return nil }
    let found = reader.restrictions(from: chunk)
    return found.isEmpty ? nil : found
  }

  /// "people with Y", "women who have Z": whether the words behind persons say which.
  func narrowsPersons(_ chunk: Int) -> Bool {
    let next = reader.skipLight(chunk + 1)
    return reader.isPreposition(next, reader.grammar.with) || reader.kind(next) == .relative
      || reader.kind(next) == .verbGroup && reader.chunks[next].form == .gerund
  }
}
