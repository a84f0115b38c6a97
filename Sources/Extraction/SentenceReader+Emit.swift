import Claims

extension SentenceReader {
  private static let lifeStates = WordSet(
    "pregnancy breastfeeding lactation childbirth trimester")

  /// Adds a claim for each object (or one without), with the denial and reserve of the clause.
  func emit(
    kind: ClaimKind, predicate: Predicate, subject: Argument?, object: Argument?,
    clause index: Int, isNegated: Bool = false, isHedged: Bool = false, first: Int? = nil,
    end: Int? = nil
  ) {
    let clause = index >= 0 ? clauses[index] : nil
    if clause?.isUnasserted == true { return }
    if let own = subject, case let meant = takenMeant(own), meant.concept != own.concept {
      return emit(
        kind: kind, predicate: predicate, subject: meant, object: object, clause: index,
        isNegated: isNegated, isHedged: isHedged, first: first, end: end)
    }
    if subject == nil, let clause, clause.subjectEnd == clause.subjectFirst + 1,
      isNounPhrase(clause.subjectFirst), meansPersons(clause.subjectFirst)
    {
      return
    }
    if let clause, kind == .mechanism || kind == .therapeutic, isProhibition(clause) { return }
    // A body does nothing to a receptor: "is not regulated by the agency" is about the law.
    if subject?.concept.type == .authority, kind != .regulatory, kind != .economic,
      kind != .statistic
    {
      return
    }
    if let subject, subject.concept == placebo || namesStudy(subject) { return }
    if predicate == .treats || predicate == .affects, let object, let relieved = relieved(object) {
      return emit(
        kind: .therapeutic, predicate: .treats, subject: subject, object: relieved, clause: index,
        isNegated: isNegated, isHedged: isHedged, first: first, end: end)
    }
    if predicate == .treats, let object, let averted = averted(object) {
      return emit(
        kind: kind, predicate: .prevents, subject: subject, object: averted, clause: index,
        isNegated: isNegated, isHedged: isHedged, first: first, end: end)
    }
    if kind == .therapeutic || kind == .mechanism, let subject, !subject.isKnown, !subject.isVague,
      subject.end > 0, subject.end <= tokens.count,
      isMereWay(subject.end - 1)
    {
      // "There are ways to ease pain": says of none that it does.
      return
    }
    // "The aim is to lose weight"
    if kind == .mechanism || kind == .therapeutic, let subject, let clause,
      isMereGoal(subject, clause)
    {
      return
    }
    if predicate == .prevents, let object, !object.isKnown, let clause, isToldOfBefore(clause) {
      return
    }
    if let subject, !subject.isKnown, let own = formOfTopic(subject) {
      let isHarm = kind == .mechanism && predicate == .causes && object?.concept.type == .condition
      return emit(
        kind: isHarm ? .safety : kind, predicate: predicate, subject: own, object: object,
        clause: index, isNegated: isNegated, isHedged: isHedged, first: first, end: end)
    }
    if kind == .therapeutic, let subject, !subject.isKnown, subject.end - subject.first == 1,
      subject.end > 0, subject.end <= tokens.count,
      classes(subject.end - 1).contains(.treatmentNoun),
      drafts.contains(where: {
        $0.kind == .therapeutic && $0.object?.concept == object?.concept
          && ($0.subject?.first ?? 0) >= subject.end
      })
    {
      // "There are several treatments for Y, including X": X has been named.
      return
    }
    if let subject, subject.concept.type != .substance, subject.end > 1,
      subject.end <= tokens.count, classes(subject.end - 1).contains(.doseNoun),
      word(subject.end - 2) == grammar.in
    {
      // "improved with a reduction in dose"
      return
    }
    if predicate == .causes, kind == .mechanism, let clause, let object,
      object.concept.type == .target, object.isKnown,
      Self.inducing.contains(tokens[head(clause.chunk)].hash)
    {
      // "induces CYP3A4"
      return emit(
        kind: kind, predicate: .increases, subject: subject, object: object, clause: index,
        isNegated: isNegated, isHedged: isHedged, first: first, end: end)
    }
    if predicate == .increases, let object, namesOnlyEffects(object),
      !object.isNegated, clause?.isNegated != true, !isNegated
    {
      return
    }
    var subject = subject
    if let named = subject, !named.isKnown, named.end - named.first < 3, named.end > 0,
      named.end <= tokens.count, Self.gains.contains(lastHash(of: named)),
      let topic = substanceTopic
    {
      // "It has these benefits: lowers Y": no benefit lowers anything.
      subject = topic
    }
    if predicate == .causes || predicate == .increasesRiskOf || predicate == .worsens,
      let known = subject,
      let lack = lacking(known)
    {
      subject = lack
    }
    if predicate == .affects, let object, object.end > 0, object.end <= tokens.count,
      let noun = (object.first..<object.end).first(where: {
        Self.averting.contains(tokens[$0].hash)
      }), noun + 1 < tokens.count, word(noun + 1) == grammar.of
    {
      // "important in the prevention of Y": the noun says so itself.
      return
    }
    if kind == .mechanism, predicate == .prevents, let clause, object?.concept.type == .substance,
      classes(head(clause.chunk)).contains(.shunVerb)
    {
      // "patients are told to avoid grapefruit"
      return
    }
    if kind == .mechanism, let subject, !subject.isKnown, subject.end > 0,
      subject.first >= 0, subject.end <= tokens.count,
      Self.worries.contains(lastHash(of: subject))
        || Self.worries.contains(tokens[subject.first].hash)
    {
      // "Concerns about Y led to a warning"
      return
    }
    if kind == .safety, let lack = subject, isDeficiency(lack) {
      return emit(
        kind: .mechanism, predicate: predicate, subject: lack, object: object, clause: index,
        isNegated: isNegated, isHedged: isHedged, first: first, end: end)
    }
    if let subject, kind != .dosage && kind != .statistic, isTime(subject) {
      return
    }
    if saysNoEffect(clause, kind, predicate, subject, object) { return }
    if predicate == .increases, kind == .mechanism, let clause, let object,
      isLessOf(object, after: clause)
    {
      return emit(
        kind: kind, predicate: .decreases, subject: subject, object: object, clause: index,
        isNegated: isNegated, isHedged: isHedged, first: first, end: end)
    }
    // A disease treats nothing.
    if predicate == .treats, let subject, subject.concept.type == .condition,
      subject.concept == pageCondition?.concept || namesDisease(subject)
    {
      return
    }
    // "used in pregnancy if a doctor advises it"
    if predicate == .treats, let object, object.end > 0, object.end <= tokens.count,
      Self.lifeStates.contains(lastHash(of: object))
    {
      return
    }
    if kind != .statistic, let subject, subject.first >= 0, subject.end <= tokens.count,
      subject.end > subject.first,
      (subject.first..<subject.end).contains(where: { tokens[$0].hash == Self.placebo })
    {
      return
    }
    if let object, isOfDummy(object, kind) { return }
    if kind == .safety, let object, isCountered(object) { return }
    if kind == .safety || kind == .association || predicate == .causes,
      predicate != .hasSafetyProfile, let object, isBarePart(object)
    {
      return
    }
    // "changes how the body manages Y"
    if kind == .therapeutic, let subject, isOrganAlone(subject) { return }
    if kind == .mechanism || kind == .therapeutic || kind == .association, let subject,
      !subject.isKnown, subject.end > 0,
      subject.end <= tokens.count, Self.sayings.contains(lastHash(of: subject))
    {
      // "health claims on X and the relief of Y": no claim relieves anything.
      return
    }
    if kind == .mechanism, let object, !object.isKnown, object.end > 0, object.end <= tokens.count,
      Self.ways.contains(lastHash(of: object))
    {
      // "supports these claims", "works through three mechanisms"
      return
    }
    if kind == .evidence, let known = subject, !known.isKnown, known.end > 0,
      known.end <= tokens.count, Self.designs.contains(lastHash(of: known)),
      let topic = substanceTopic
    {
      // "studies with larger sample sizes are needed"
      subject = topic
    }
    if kind == .mechanism, predicate == .increases || predicate == .affects, let object,
      !object.isKnown, object.end > 0, object.end <= tokens.count,
      Self.workings.contains(lastHash(of: object))
        || object.end - object.first == 1 && Self.strengths.contains(lastHash(of: object))
    {
      // "because of its soothing properties", "may affect its effectiveness"
      return
    }
    if kind == .regulatory || kind == .mechanism || kind == .therapeutic, let subject,
      !subject.isKnown, subject.end > 0, subject.end <= tokens.count,
      Self.businesses.contains(lastHash(of: subject))
        || kind == .regulatory && Self.uses.contains(lastHash(of: subject))
    {
      // "Some companies sell X as a supplement to boost Y"
      return
    }
    if kind == .evidence, let subject, !subject.isKnown, subject.end > 0, object == nil,
      subject.end <= tokens.count, Self.links.contains(lastHash(of: subject))
    {
      // "do not support an association between A and B"
      return
    }
    if predicate == .treats, let object, !object.isKnown, object.end > 0,
      object.end <= tokens.count, Self.purposes.contains(lastHash(of: object))
    {
      // "is taken for off-label purposes such as"
      return
    }
    // "due to an increased risk of Y"
    if predicate == .causes, subject?.isRisk == true { return }
    // "X is responsible for most of its effects"
    if predicate == .causes, kind == .mechanism, subject?.concept.type == .substance,
      let object, object.concept.type == .substance, object.concept == discourse.topic?.concept
    {
      return
    }
    if kind == .mechanism || kind == .therapeutic, let subject, let clause,
      clause.role == .relative, !subject.isKnown, subject.end > 0, subject.end <= tokens.count,
      subject.end - subject.first == 1,
      Self.stuffs.contains(lastHash(of: subject))
        || subject.first > 2 && Self.generals.contains(lastHash(of: subject))
    {
      // "substances that cause Y"
      return
    }
    if let subject, isStudy(subject) || isUnnamedGroup(subject),
      kind == .mechanism || kind == .association
    {
      return
    }
    if kind == .therapeutic || kind == .mechanism && predicate == .affects, let subject,
      isExamination(subject)
    {
      return
    }
    if predicate == .affects, let clause, involvesTreatment(clause) { return }
    if kind == .mechanism || kind == .association || kind == .therapeutic {
      // "they reinforce the conclusion that"
      if let subject, isStatement(subject) { return }
      if let object, isStatement(object) { return }
    }
    if kind == .therapeutic, let subject, isMereNumber(subject) { return }
    if let clause, tellsWhoDidNot(clause) { return }
    if let subject, let object, kind != .statistic, namesNothingNew(subject, predicate, object) {
      return
    }
    var object = object
    if kind == .safety, predicate == .causes, let changed = object { object = directed(changed) }
    var negated = isNegated
    if let clause, isDeniedByStudies(clause, subject) { negated.toggle() }
    if clause?.isNegated == true { negated.toggle() }
    if object?.isNegated == true { negated.toggle() }
    if subject?.isNegated == true { negated.toggle() }
    var hedged = isHedged || clause?.isHedged == true
    if let clause, clause.isCan, !clause.isNegated, predicate.isBenefit { hedged = true }
    let span = clauseSpan(index)
    var draft = Draft(
      kind: kind, predicate: predicate, subject: subject, object: object,
      first: first ?? span.first,
      end: max(end ?? 0, object?.end ?? span.end))
    if let object, first == nil { draft.first = min(draft.first, object.first) }
    draft.isNegated = negated
    draft.isHedged = hedged
    draft.clause = index
    draft.context = context(clause: index, object: object, end: draft.end)
    drafts.append(draft)
  }

  /// "cold hands or feet": a part of the body alone is no complaint.
  func isBarePart(_ object: Argument) -> Bool {
    object.end > 0 && object.end <= tokens.count && object.first >= 0
      && object.concept.type != .condition && Self.bodyParts.contains(lastHash(of: object))
      // "your feet"
      && (object.first..<object.end - 1).allSatisfy {
        tokens[$0].tag == .possessive || tokens[$0].tag == .determiner
      }
  }

  /// "the body", "the liver": what is in nobody's hand treats nothing.
  private func isOrganAlone(_ subject: Argument) -> Bool {
    subject.end > 0 && subject.end <= tokens.count && subject.end - subject.first == 1
      && subject.concept.type != .substance && subject.concept.type != .condition
      && !classes(subject.end - 1).isDisjoint(with: [.organNoun, .bodyNoun])
  }

  /// "anti-cancer effects have been reported"
  func isCountered(_ object: Argument) -> Bool {
    object.first >= 0 && object.end <= tokens.count
      && (max(0, object.first - 1)..<max(1, object.end)).contains {
        tokens[$0].flags.contains(.hyphenAfter) && classes($0).contains(.negativePrefix)
      }
  }

  /// "placebo", "a placebo effect"
  func isOfDummy(_ object: Argument, _ kind: ClaimKind) -> Bool {
    guard object.end > 0, object.end <= tokens.count, object.first >= 0 else { return false }
    if lastHash(of: object) == Self.placebo { return true }
    guard kind != .statistic, object.first < object.end else { return false }
    return (object.first..<object.end).contains {
      tokens[$0].hash == Self.placebo || tokens[$0].hash == Self.nocebo
    }
  }

  /// "decreased alertness", "increases in blood pressure": what is caused is the change.
  func directed(_ item: Argument) -> Argument {
    guard item.direction != .none, item.concept.type != .condition, !item.isRisk,
      item.first >= 0, item.end <= tokens.count
    else { return item }
    let isUp = item.direction == .up
    let word = (item.first..<max(item.first, item.end)).first {
      classes($0).contains(isUp ? .increasing : .decreasing) && tokens[$0].tag != .noun
    }
    var changed = item
    concepts.begin()
    if let word {
      appendWord(word)
    } else {
      concepts.append(isUp ? "increased" : "decreased")
    }
    concepts.append(" ")
    concepts.append(nameOf: item.concept)
    changed.concept = named(orElse: .condition)
    changed.worded = 0..<0
    changed.direction = .none
    changed.isKnown = true
    return changed
  }

  /// "side effects": no quantity that is raised.
  private func namesOnlyEffects(_ object: Argument) -> Bool {
    guard !object.isRisk, object.end > 1, object.end <= tokens.count,
      Self.effectNouns.contains(lastHash(of: object)),
      Self.adverse.contains(tokens[object.end - 2].hash)
    else { return false }
    return object.end - object.first < 3
  }

  private static let effectNouns = WordSet("effect effects event events reaction reactions")
  private static let adverse = WordSet("side adverse unwanted undesirable")

  /// "effective for migraine prevention": migraine.
  private func averted(_ object: Argument) -> Argument? {
    guard object.end - object.first > 1, object.end > 0, object.end <= tokens.count,
      Self.averting.contains(lastHash(of: object)),
      var own = argument(first: object.first, end: object.end - 1),
      own.concept.type == .condition, !own.isVague
    else { return nil }
    own.isNegated = object.isNegated
    return own
  }

  private static let inducing = WordSet("induce induces induced inducing")
  private static let averting = WordSet("prevention prophylaxis")

  /// Whether the words of an argument name a disease and no symptom or state.
  private func namesDisease(_ argument: Argument) -> Bool {
    argument.isKnown && argument.end > argument.first && argument.end > 0
      && argument.end <= tokens.count && namesDisease(argument.end - 1)
      && !(argument.first..<argument.end).contains { word($0) == grammar.of }
  }

  /// "12 g a day to support Y", "working at night worsens Y": no day supports anything.
  private func isTime(_ argument: Argument) -> Bool {
    guard !argument.isKnown, argument.end > 0, argument.end <= tokens.count else { return false }
    if lastHash(of: argument) == Self.night { return true }
    // "People who ate X twice or more times had fewer Y"
    if argument.end - argument.first == 1, Self.spans.contains(lastHash(of: argument)) {
      return true
    }
    if argument.first >= 0, argument.end - argument.first > 2,
      let of = (argument.first..<argument.end).first(where: { word($0) == grammar.of }),
      of > argument.first, Self.spans.contains(tokens[of - 1].hash),
      !classes(argument.end - 1).isDisjoint(with: [.treatmentNoun, .intakeNoun])
    {
      // "months of treatment"
      return true
    }
    let lemma = lemma(argument.end - 1)
    return lemma >= 0
      && (lemma == grammar.day || lemma == grammar.week || lemma == grammar.hour
        || lemma == grammar.minute)
  }

  private static let spans = WordSet(
    "minute minutes hour hours day days week weeks month months year years time times")

  /// "the intervention group"
  private func isUnnamedGroup(_ argument: Argument) -> Bool {
    guard !argument.isKnown, argument.end > 0, argument.end <= tokens.count else { return false }
    let hash = lastHash(of: argument)
    return hash == Self.group || hash == Self.groups || hash == Self.cohort
  }

  private static var group: UInt64 { WordHash.of("group") }
  private static var groups: UInt64 { WordHash.of("groups") }
  private static var cohort: UInt64 { WordHash.of("cohort") }

  /// "No trial has confirmed an effect of X": what no study has found is denied.
  private func isDeniedByStudies(_ clause: Clause, _ subject: Argument?) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst),
      chunks[clause.subjectFirst].flags.contains(.negated), let subject
    else { return false }
    let c = clause.subjectFirst
    guard !classes(head(c)).isDisjoint(with: [.study, .researchNoun]),
      classes(head(clause.chunk)).contains(.reportVerb)
        || classes(head(clause.chunk)).contains(.proofVerb)
    else { return false }
    return subject.first < Int(chunks[c].first)
      || subject.first >= Int(chunks[clause.subjectEnd - 1].end)
  }

  /// "Do not stop X": an order, which says nothing of what X does.
  private func isProhibition(_ clause: Clause) -> Bool {
    guard clause.subjectEnd <= clause.subjectFirst, clause.isNegated else { return false }
    let first = tokens[Int(chunks[clause.chunk].first)].hash
    return first == Self.do || first == Self.dont
  }

  private static var `do`: UInt64 { WordHash.of("do") }
  private static var dont: UInt64 { WordHash.of("don't") }

  private static let gains = WordSet(
    "benefit benefits advantage advantages perk perks upside upsides")
  private static let sayings = WordSet(
    "prescription prescriptions claim claims ability notion idea rationale methodology hypothesis statement assertion"
  )
  private static let ways = WordSet("mechanism mechanisms way ways claim claims")
  private static let designs = WordSet(
    "size sizes sample samples design designs duration durations")
  private static let workings = WordSet("property properties")
  private static let strengths = WordSet("effectiveness efficacy")
  private static let uses = WordSet("use uses")
  private static let businesses = WordSet(
    "company companies manufacturer manufacturers brand brands seller sellers retailer retailers")
  private static let purposes = WordSet("purpose purposes reason reasons")
  private static let generals = WordSet(
    "condition conditions disorder disorders medication medications medicine medicines")
  private static let worries = WordSet("concern concerns worry worries fear fears")
  private static let stuffs = WordSet("substance substances chemical chemicals")
  private static var placebo: UInt64 { WordHash.of("placebo") }
  private static var nocebo: UInt64 { WordHash.of("nocebo") }
  private static var night: UInt64 { WordHash.of("night") }

  /// The tokens of a clause from its subject to its verb.
  func clauseSpan(_ index: Int) -> (first: Int, end: Int) {
    guard index >= 0 else { return (0, analysis.tokens.count) }
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    var first = Int(verb.first)
    if clause.subjectEnd > clause.subjectFirst {
      let subject = Int(chunks[clause.subjectFirst].first)
      if subject < first, clause.role == .main || clause.role == .relative || first - subject < 12 {
        first = subject
      }
    }
    return (first, Int(verb.end))
  }

  /// The claim's kind and predicate for a trigger applied to an object.
  func effect(
    _ trigger: Trigger, subject: Argument?, object: Argument?
  ) -> (kind: ClaimKind, predicate: Predicate, swapped: Bool)? {
    let isCondition = object.map { $0.concept.type == .condition } ?? false
    switch trigger.effect {
    case .fixed(let kind, let predicate): return (kind, predicate, false)
    case .effect(let predicate):
      if let object, object.direction == .down || object.direction == .up && !isCondition,
        predicate == .causes
      {
        let up = object.direction == .up
        return (.mechanism, up ? .increases : .decreases, false)
      }
      if predicate == .prevents, let object, object.direction != .none, !isCondition {
        // "prevents a decrease of Y"
        return (.mechanism, object.direction == .up ? .decreases : .increases, false)
      }
      if predicate == .prevents {
        return (isCondition ? .therapeutic : .mechanism, .prevents, false)
      }
      // A disease or an organ brings on symptoms; what is taken, done or overdone has them as a side effect.
      let actsLikeDrug =
        subject.map {
          ($0.concept.type == .substance && $0.isKnown || isIntake($0)) && !isLack($0)
        } ?? true
      // "an overdose has produced blindness"
      if isCondition, actsLikeDrug {
        return (.safety, predicate == .increases ? .causes : predicate, false)
      }
      return (.mechanism, predicate, false)
    case .improves:
      if isCondition { return (.therapeutic, .treats, false) }
      // "improves blood pressure"
      let isUnwanted = object.map { isWanted($0) == false } ?? false
      return (.mechanism, isUnwanted ? .decreases : .increases, false)
    case .helps:
      return isCondition || object.map(isPerson) == true
        ? (.therapeutic, .treats, false) : (.mechanism, .affects, false)
    case .reverses:
      return isCondition ? (.therapeutic, .treats, false) : (.mechanism, .decreases, false)
    case .safe: return (.safety, .hasSafetyProfile, false)
    case .causedBy:
      // The object of the words is the cause.
      guard let subject, subject.concept.type == .condition else { return nil }
      return (object?.concept.type == .substance ? .safety : .mechanism, .causes, true)
    }
  }
}

extension SentenceReader {
  /// "an overdose", "long-term use", "higher doses".
  /// "a lack of iron" is no intake of it.
  private func isLack(_ argument: Argument) -> Bool {
    guard argument.first >= 0, argument.end <= tokens.count else { return false }
    return (argument.first..<max(argument.first, argument.end)).contains {
      switch tokens[$0].hash {
      case Self.lack, Self.deficiency, Self.shortage, Self.absence: true
      default: false
      }
    }
  }

  private static var lack: UInt64 { WordHash.of("lack") }
  private static var deficiency: UInt64 { WordHash.of("deficiency") }
  private static var shortage: UInt64 { WordHash.of("shortage") }
  private static var absence: UInt64 { WordHash.of("absence") }

  private static let givings = WordSet("injection injections infusion infusions shot shots")

  private func isIntake(_ argument: Argument) -> Bool {
    argument.end > 0 && argument.end <= tokens.count
      && (!classes(argument.end - 1).isDisjoint(with: [.toxicWord, .doseNoun, .intakeNoun])
        || Self.givings.contains(lastHash(of: argument))
        || argument.first >= 0 && argument.first < argument.end
          && tokens[argument.first].tag == .gerund && classes(argument.first).contains(.stopVerb))
  }
}

extension Predicate {
  /// "can" before one of these is a hedge ("can help with sleep").
  var isBenefit: Bool {
    switch self {
    case .treats, .prevents, .decreasesRiskOf: true
    default: false
    }
  }
}
