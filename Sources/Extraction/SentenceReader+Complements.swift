import Claims

/// What a noun phrase and the phrase behind it name together: "levels of A and B", "treatment with X", "quality of
/// sleep", "hospitalization for Y".
extension SentenceReader {
  /// "treatment with X" is X.
  private func means(
    _ own: Argument, _ chunk: Int, limit: Int, depth: Int
  ) -> (list: ArgumentList, end: Int)? {
    let isTreatment =
      classes(own.end - 1).isSuperset(of: [.treatmentNoun, .intakeNoun])
      || isGiving(own.end - 1)
    guard isTreatment else { return nil }
    var start = chunk + 1
    if isNounPhrase(start), isAmount(start), isPreposition(start + 1, grammar.of) {
      // "treatment with 5 mg of X"
      start += 2
    }
    let inner = arguments(from: start, limit: limit, depth: depth + 1)
    guard !inner.list.isEmpty,
      inner.list.allSatisfy({
        $0.concept.type == .substance && ($0.isKnown || inner.list.count == 1)
      })
    else { return nil }
    let list = inner.list.map {
      var item = $0
      item.first = own.first
      if own.isNegated { item.isNegated = true }
      if item.regimen == nil { item.regimen = own.regimen }
      return item
    }
    return (list, inner.end)
  }

  /// "supplementation with X", "addition of X": what stands for X where it acts.
  private func isGiving(_ token: Int) -> Bool { Self.givings.contains(tokens[token].hash) }

  private static let changes = WordSet("change changes")
  private static var time: UInt64 { WordHash.of("time") }
  private static let exposures = WordSet("exposure adherence")
  private static let givings = WordSet(
    "supplementation pretreatment prophylaxis monotherapy administration addition infusion "
      + "loading implantation injection initiation")

  /// "hospitalization for Y" is one thing.
  private func isStayFor(_ token: Int) -> Bool { Self.stays.contains(tokens[token].hash) }

  private static let stays = WordSet(
    "hospitalization hospitalizations hospitalisation hospitalisations readmission "
      + "readmissions admission admissions")

  /// "levels of A and B" is A and B; "quality of sleep" is one thing.
  func complement(
    of own: Argument, at chunk: Int, limit: Int, depth: Int
  ) -> (list: ArgumentList, end: Int)? {
    guard chunk + 1 < limit, isPreposition(chunk) else { return nil }
    let word = word(head(chunk))
    if word == grammar.of, isOfAnyKind(chunk + 1) { return (list(own), chunk + 2) }
    let headClasses = classes(own.end - 1)
    let isCarrier =
      !own.isKnown || own.isVague
      ? !headClasses.isDisjoint(with: [.carrier, .generic, .vague]) : false
    let isRisk =
      trigger(lemma(own.end - 1), .noun) { $0.flags.contains(.risk) } != nil
      && !isRateOfChange(own.first, own.end - 1)
    // "the drug in pregnancy" is no pregnancy.
    let holds = isCarrier && !headClasses.isDisjoint(with: [.carrier, .vague])
    if word == grammar.with, headClasses.contains(.troubleNoun),
      own.isVague || own.end - own.first == 1
    {
      return troubles(own, chunk, limit: limit, depth: depth)
    }
    if word == grammar.with, !own.isKnown || own.isVague,
      let means = means(own, chunk, limit: limit, depth: depth)
    {
      return means
    }
    if word == grammar.with, let infection = infection(own, chunk) { return infection }
    if word == grammar.for, lastHash(of: own) == Self.need {
      // "the need for X"
      let inner = arguments(from: chunk + 1, limit: limit, depth: depth + 1)
      guard let first = inner.list.first, !first.isVague, !isPerson(first),
        first.concept.type == .substance || first.isKnown
      else { return nil }
      return (needs(own, inner.list), inner.end)
    }
    if word == grammar.to, Self.harms.contains(lastHash(of: own)) {
      // "damage to the kidneys"
      let inner = arguments(from: chunk + 1, limit: limit, depth: depth + 1)
      let parts = inner.list.filter { $0.concept.type == .target && !$0.isVague }
      guard !parts.isEmpty, parts.count == inner.list.count else { return nil }
      var isFirst = true
      let list = parts.map { part in
        var whole = part
        whole.concept = self.concept(part.concept, string(own.end - 1), .condition)
        whole.worded = 0..<0
        whole.direction = own.direction
        whole.isNegated = own.isNegated
        if isFirst { whole.first = own.first }
        isFirst = false
        return whole
      }
      return (list, inner.end)
    }
    if word == grammar.in, Self.changes.contains(lastHash(of: own)), isNounPhrase(chunk + 1),
      !isPersonPhrase(chunk + 1), chunks[chunk + 1].end - chunks[chunk + 1].first < 4
    {
      // "changes in vision"
      var whole = own
      whole.end = Int(chunks[chunk + 1].end)
      whole.concept = phrase(own.end - 1, whole.end, as: .target)
      whole.worded = 0..<0
      return (list(whole), chunk + 2)
    }
    if word == grammar.to, lastHash(of: own) == Self.time, isNounPhrase(chunk + 1),
      chunks[chunk + 1].end - chunks[chunk + 1].first < 4
    {
      // "the time to recovery"
      var whole = own
      whole.end = Int(chunks[chunk + 1].end)
      whole.concept = phrase(own.end - 1, whole.end, as: .target)
      whole.worded = 0..<0
      return (list(whole), chunk + 2)
    }
    if word == grammar.to, Self.exposures.contains(lastHash(of: own)) {
      // "prenatal exposure to X", "adherence to X"
      let inner = arguments(from: chunk + 1, limit: limit, depth: depth + 1)
      guard let first = inner.list.first, first.concept.type == .substance, !first.isVague else {
        return nil
      }
      return (inner.list, inner.end)
    }
    if word == grammar.of, isGiving(own.end - 1),
      let means = means(own, chunk, limit: limit, depth: depth)
    {
      return means
    }
    if word == grammar.for, isStayFor(own.end - 1) {
      let inner = arguments(from: chunk + 1, limit: limit, depth: depth + 1)
      guard inner.list.count == 1, let reason = inner.list.first, !reason.isVague,
        reason.concept.type == .condition
      else { return nil }
      concepts.begin()
      concepts.append(nameOf: reason.concept)
      concepts.append(" ")
      concepts.append(nameOf: own.concept)
      var stay = own
      stay.concept = named(orElse: .condition)
      stay.worded = 0..<0
      stay.end = reason.end
      return (list(stay), inner.end)
    }
    if word == grammar.on || word == grammar.in, Self.maybeScores.mayBe(lastHash(of: own)),
      Self.scores.contains(lastHash(of: own)),
      isNounPhrase(chunk + 1), let measured = measured(chunk + 1)
    {
      // "scores on memory tests"
      return (list(measured), chunk + 2)
    }
    if word == grammar.in, Self.workings.contains(lastHash(of: own)), isNounPhrase(chunk + 1),
      let working = working(own, chunk + 1)
    {
      return (list(working), chunk + 2)
    }
    if word == grammar.in, Self.constituents.contains(lastHash(of: own)), !own.isKnown {
      // "the active components in X"
      let inner = arguments(from: chunk + 1, limit: limit, depth: depth + 1)
      if var whole = inner.list.first, whole.concept.type == .substance, whole.isKnown,
        !whole.isVague
      {
        whole.first = own.first
        return (list(whole), inner.end)
      }
    }
    // "levels in the blood", but not "fluid buildup in the lungs"
    let isBare =
      lemma(own.end - 1) != grammar.use
      && !(own.first..<own.end - 1).contains { tokens[$0].tag == .noun }
    if word == grammar.of || (holds && isBare && word == grammar.in && !isRisk) {
      let inner = arguments(from: chunk + 1, limit: limit, depth: depth + 1)
      guard !inner.list.isEmpty else { return nil }
      if isPerson(inner.list[0]), Self.growths.contains(lastHash(of: own)) {
        // "slows the growth of the baby"
        var whole = inner.list[0]
        whole.concept = concept(whole.concept, string(own.end - 1), .target)
        whole.first = own.first
        whole.isKnown = true
        whole.worded = 0..<0
        return (list(whole), inner.end)
      }
      if isCarrier || headClasses.contains(.carrier) {
        var isFirst = true
        // "the rate of strokes", but not "the rate of decline"
        let isRisk =
          isRisk
          || lastHash(of: own) == Self.rate && inner.list[0].concept.type == .condition
            && tokens[inner.list[0].end - 1].flags.contains(.pluralForm)
        let list = inner.list.map {
          var item = $0
          if isFirst { item.first = own.first }
          isFirst = false
          if item.direction == .none { item.direction = own.direction }
          if item.direction == .none { item.direction = direction(ofNoun: own.end - 1) }
          if own.isNegated { item.isNegated = true }
          if item.regimen == nil { item.regimen = own.regimen }
          if isRisk { item.isRisk = true }
          return item
        }
        return (list, inner.end)
      }
      guard word == grammar.of else { return nil }
      let first = inner.list[0]
      if let loss = loss(own.end - 1, of: first) {
        var isFirst = true
        let list = inner.list.map { item in
          defer { isFirst = false }
          return isFirst ? loss : item
        }
        return (list, inner.end)
      }
      // "survival of patients with Y": theirs.
      if isPerson(first), isWanted(own) != nil { return nil }
      let concept: ConceptKey
      if first.concept.type == .condition, isRecurrenceWord(own.end - 1) {
        concept = recurrent(first.concept)
      } else if own.end - own.first == 1 || tokens[own.first].tag == .determiner,
        Self.breakdowns.contains(lastHash(of: own)), first.concept.type != .condition
      {
        // "the breakdown of Y" is the breakdown that "Y breakdown" names
        concept = self.concept(first.concept, lowercased(own.end - 1), .target)
      } else {
        concepts.begin()
        concepts.append(nameOf: own.concept)
        concepts.append(" of ")
        concepts.append(nameOf: first.concept)
        concept = concepts.end(
          Self.defects.contains(lastHash(of: own)) && first.concept.type == .target
            ? .condition
            : own.concept.type == .concept ? first.concept.type : own.concept.type)
      }
      let whole = Argument(
        concept: concept,
        regimen: own.regimen ?? first.regimen, first: own.first, end: first.end,
        isKnown: own.isKnown || first.isKnown, isVague: own.isVague && first.isVague,
        direction: own.direction, isNegated: own.isNegated)
      var isFirst = true
      let isShared = Self.processes.contains(lastHash(of: own))
      let list = inner.list.map { item in
        defer { isFirst = false }
        guard !isFirst, isShared, item.concept.type == first.concept.type, !item.isVague else {
          return isFirst ? whole : item
        }
        // "the reuptake of A and B"
        var other = item
        concepts.begin()
        concepts.append(nameOf: own.concept)
        concepts.append(" of ")
        concepts.append(nameOf: item.concept)
        other.concept = concepts.end(whole.concept.type)
        other.worded = 0..<0
        return other
      }
      return (list, inner.end)
    }
    return nil
  }

  /// "abnormal electrical activity in the brain": that, and not the brain.
  private func working(_ own: Argument, _ place: Int) -> Argument? {
    guard !isPersonPhrase(place),
      let part = argument(first: Int(chunks[place].possessorEnd), end: Int(chunks[place].end)),
      part.concept.type == .target, part.isKnown
    else { return nil }
    var whole = own
    whole.isVague = false
    if own.end - own.first < 2 {
      whole.concept = concept(part.concept, string(own.end - 1), .target)
      whole.worded = 0..<0
    }
    return whole
  }

  private static let workings = WordSet("activity activities")
  private static let constituents = WordSet(
    "component components constituent constituents ingredient ingredients compound compounds")

  /// "the need for A and B": a need each.
  private func needs(_ own: Argument, _ things: ArgumentList) -> ArgumentList {
    var isFirst = true
    return things.filter { !isPerson($0) }.map { thing in
      guard isFirst || thing.concept.type == .substance else { return thing }
      var need = thing
      concepts.begin()
      concepts.append("need for ")
      concepts.append(nameOf: thing.concept)
      need.concept = named(orElse: .target)
      need.worded = 0..<0
      need.isKnown = true
      need.isVague = false
      need.direction = own.direction
      if isFirst { need.first = own.first }
      isFirst = false
      return need
    }
  }

  private static var need: UInt64 { WordHash.of("need") }
  private static let harms = WordSet("damage injury harm injuries")

  /// What is wrong with a part of the body that is named behind it.
  private static let defects = WordSet(
    "narrowing hardening thinning thickening weakening stiffening shrinking softening scarring clouding yellowing "
      + "darkening bulging drooping wasting clotting tearing cracking peeling twitching tightening bleeding swelling "
      + "blistering reddening curving bowing bending loosening enlargement shrinkage blockage obstruction collapse "
      + "separation detachment rupture tear tears inflammation irritation infection infections deformity deformities "
      + "dislocation fracture fractures spasm spasms tumor tumors tumour tumours cancer cancers")

  private static var maybeScores: WordMask {
    WordMask().or("score").or("scores").or("performance")
  }
  private static let scores = WordSet("score scores performance")

  /// What is done to each of several things that are named behind it.
  private static let breakdowns = WordSet("breakdown degradation metabolism clearance turnover")
  private static let processes = WordSet(
    "reuptake uptake breakdown degradation metabolism oxidation absorption excretion clearance")

  /// "the rate of hair loss", "a slower rate of decline" speak of a speed, "a lower rate of infection" of a risk.
  func isRateOfChange(_ first: Int, _ token: Int) -> Bool {
    guard tokens[token].hash == Self.rate else { return false }
    return !(first..<token).contains {
      !classes($0).isDisjoint(with: [.increasing, .decreasing]) && tokens[$0].hash != Self.slower
    }
  }

  private static let growths: [UInt64] = ["growth", "development"].map { WordHash.of($0.utf8) }
  private static var rate: UInt64 { WordHash.of("rate") }
  private static var slower: UInt64 { WordHash.of("slower") }

  /// "a reduction in": the direction that a noun states.
  private func direction(ofNoun token: Int) -> Argument.Direction {
    guard let trigger = trigger(lemma(token), .noun), case .fixed(_, let predicate) = trigger.effect
    else { return .none }
    switch predicate {
    case .increases: return .up
    case .decreases: return .down
    default: return .none
    }
  }

  /// "cancer of any type", "infections of all kinds"
  private func isOfAnyKind(_ chunk: Int) -> Bool {
    guard isNounPhrase(chunk), chunks[chunk].end - chunks[chunk].first < 3,
      Self.kinds.contains(tokens[head(chunk)].hash), !isPreposition(chunk + 1, grammar.of)
    else { return false }
    return Self.whichever.contains(tokens[Int(chunks[chunk].first)].hash)
  }

  private static let kinds = WordSet("type types kind kinds sort sorts form forms")
  private static let whichever = WordSet("any all every various many different")

  /// "92% of cases of Y", "half of all episodes of Y": Y.
  func countedCases(
    _ chunk: Int, _ of: Int, _ limit: Int, _ depth: Int
  ) -> (list: ArgumentList, end: Int)? {
    guard of + 3 < limit, isPreposition(of, grammar.of), isNounPhrase(of + 1),
      isPreposition(of + 2, grammar.of), isNounPhrase(of + 3),
      tokens[head(chunk)].kind == .quantity,
      analysis.quantities[Int(tokens[head(chunk)].quantity)].dimension == .fraction,
      Self.cases.contains(tokens[head(of + 1)].hash)
    else { return nil }
    let inner = arguments(from: of + 3, limit: limit, depth: depth + 1)
    return inner.list.isEmpty ? nil : inner
  }

  private static let cases = WordSet("cases episodes attacks instances bouts")
}
