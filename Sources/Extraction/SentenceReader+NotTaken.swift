import Claims

/// Amounts of a substance that nobody is told to take: what there is to buy, what a bottle holds or costs, what somebody
/// took too much of, and what only a measurement goes with.
extension SentenceReader {
  func isNotTaken(_ token: Int, _ quantity: Quantity) -> Bool {
    isOfOverdose(token) || isContrasted(token, quantity) || isFlow(token, quantity)
      || isSameAgain(token, quantity) || isOnOffer(token, quantity) || isInContainer(token)
      || isPaidFor(token, quantity) || isOfKinetics(token) || isOfGlass(token, quantity)
      || isSharedOut(token) || isOfEach(token) || isOfVial(token, quantity) || isInBlood(token)
      || isSolvent(token, quantity) || isOfIncrements(token)
      || isWithoutBenefit(token) || isEquation
  }

  /// "One mcg is equal to 40 IU", "1 IU of X equals 0.3 mcg": units told in one another, and nothing that is taken.
  var isEquation: Bool {
    guard tokens.count < 16, contents.holds(token: .quantity) || contents.holds(token: .number),
      let last = tokens.indices.last(where: { tokens[$0].kind == .quantity }), last > 1
    else { return false }
    let opening = tokens.indices.prefix(3).contains {
      tokens[$0].kind == .quantity && isOneUnit(analysis.quantities[Int(tokens[$0].quantity)])
        || Self.units.contains(tokens[$0].hash)
    }
    return opening
      && (1..<last).contains {
        Self.equals.contains(tokens[$0].hash)
          || tokens[$0].tag == .be && $0 + 1 < tokens.count && $0 < 4
            && (tokens[$0 + 1].kind == .quantity || Self.equals.contains(tokens[$0 + 1].hash))
      }
  }

  /// "1 g", and not "one tablet"
  private func isOneUnit(_ quantity: Quantity) -> Bool {
    guard quantity.low == 1, quantity.high == 1, quantity.per == nil else { return false }
    switch quantity.dimension {
    case .mass, .activity, .volume: return true
    default: return false
    }
  }

  private static let equals = WordSet("equal equals equivalent equalling equaling corresponds")
  private static let units = WordSet(
    "mcg microgram gram milligram iu teaspoon tablespoon ounce unit milliliter millilitre")

  /// "no additional benefit above 1800 mg a day": up to where more does more.
  private func isWithoutBenefit(_ token: Int) -> Bool {
    guard mayHold(oneOf: Self.maybeBenefit),
      let noun = (max(0, token - 3)..<token).last(where: {
        Self.benefits.contains(tokens[$0].hash)
      }), case let c = chunkIndex(of: noun), c >= 0, chunks[c].flags.contains(.negated)
    else { return false }
    return (noun + 1..<token).allSatisfy { tokens[$0].tag == .preposition }
  }

  private static var maybeBenefit: WordMask {
    WordMask().or("benefit").or("benefits").or("advantage").or("gain")
  }
  private static let benefits = WordSet("benefit benefits advantage gain")

  /// "in increments of 15 mg", "25 mg increments": by how much a dose is changed.
  private func isOfIncrements(_ token: Int) -> Bool {
    guard mayHold(oneOf: Self.maybeIncrements) else { return false }
    return token > 1 && word(token - 1) == grammar.of
      && Self.increments.contains(tokens[token - 2].hash)
      || token + 1 < tokens.count && Self.increments.contains(tokens[token + 1].hash)
  }

  private static var maybeIncrements: WordMask {
    WordMask().or("increment").or("increments").or("decrement").or("decrements")
  }
  private static let increments = WordSet("increment increments decrement decrements")

  /// "It has 100 mg of X in 5 ml", "50 mg in 2 ml": what the amount before is dissolved in.
  private func isSolvent(_ token: Int, _ quantity: Quantity) -> Bool {
    guard quantity.dimension == .volume, token > 1, quantity.frequency == nil,
      word(token - 1) == grammar.in || word(token - 2) == grammar.in
    else { return false }
    return (max(0, token - 8)..<token - 1).contains {
      tokens[$0].kind == .quantity
        && analysis.quantities[Int(tokens[$0].quantity)].dimension == .mass
    }
  }

  /// "1 to 3 sachets (each 13 g)": what one of the things counted holds.
  private func isOfEach(_ token: Int) -> Bool {
    token > 2 && tokens[token - 1].hash == Self.each && tokens[token - 2].kind == .open
      && tokens[token - 3].kind == .quantity && isDose(at: token - 3)
  }

  /// "a 5 mg vial": what there is to be mixed, unless somebody is given so many of it.
  private func isOfVial(_ token: Int, _ quantity: Quantity) -> Bool {
    quantity.per == "vial" && quantity.frequency == nil && frequency(behind: token) == nil
      && formsTaken(token, quantity) == nil
  }

  /// "blood levels ranging from 100 to 1,500 µg", "the EPA content ranges from 800 mg": what is there, and not taken.
  private func isInBlood(_ token: Int) -> Bool {
    guard mayHold(oneOf: Self.maybeLevels) else { return false }
    var i = token - 1
    while i >= max(0, token - 9) {
      let hash = tokens[i].hash
      if Self.contents.contains(hash) {
        return !(i + 1..<token).contains { classes($0).contains(.intakeVerb) }
      }
      if Self.levels.contains(hash) {
        return (max(0, i - 4)..<i).contains { Self.fluids.contains(tokens[$0].hash) }
      }
      let isRange = Self.ranging.contains(hash)
      if tokens[i].kind != .word || classes(i).contains(.doseNoun) && !isRange { return false }
      i -= 1
    }
    return false
  }

  private static let ranging = WordSet("range ranges ranged ranging")
  private static var maybeLevels: WordMask {
    WordMask().or("content").or("level").or("levels").or("concentration")
      .or("concentrations")
  }
  private static let contents = WordSet("content")
  private static let levels = WordSet("level levels concentration concentrations")
  private static let fluids = WordSet("blood serum plasma urine trough peak saliva milk tissue")

  /// "an overdose of 30 g", "overdoses of up to 4 g"
  private func isOfOverdose(_ token: Int) -> Bool {
    guard mayHold(oneOf: Self.maybeOverdose) else { return false }
    for i in stride(from: token - 1, through: max(0, token - 4), by: -1) {
      if Self.overdoses.contains(tokens[i].hash) { return true }
      guard tokens[i].kind == .word, !tokens[i].tag.isFiniteVerb else { return false }
    }
    return false
  }

  /// "is 3 mg, not 5 mg", "but not at 10 mg"
  private func isContrasted(_ token: Int, _ quantity: Quantity) -> Bool {
    // "don't exceed 5 mg" sets a limit.
    guard token > 1, !quantity.excludesLow else { return false }
    if tokens[token - 1].tag == .negation { return true }
    return tokens[token - 1].tag == .preposition && tokens[token - 2].tag == .negation
      && !tokens[max(0, token - 3)].tag.isFiniteVerb
  }

  /// "56% of a 1 mg dose is absorbed": of which the number speaks.
  private func isSharedOut(_ token: Int) -> Bool {
    token > 2 && tokens[token - 1].tag == .determiner && word(token - 2) == grammar.of
      && tokens[token - 3].kind == .quantity
      && analysis.quantities[Int(tokens[token - 3].quantity)].dimension == .fraction
  }

  /// "a clearance of 73 mL/minute"
  private func isFlow(_ token: Int, _ quantity: Quantity) -> Bool {
    // "Below 30 mL/min/1.73 m²"
    if quantity.dimension == .volume, let per = quantity.per, per.hasSuffix("m2") { return true }
    // "if the creatinine clearance is less than 50 mL a minute, the dose"
    return quantity.per == "minute"
      && (quantity.dimension == .volume
        || !hasIntakeVerb(before: token) && !mentionsDoseNoun(near: token, within: 6))
  }

  /// "1 gram (1,000 mg)": the same once more.
  private func isSameAgain(_ token: Int, _ quantity: Quantity) -> Bool {
    if quantity.dimension == .count {
      // "500 mg (2 tablets)", "1,000 mg (four 250 mg tablets)"
      guard let before = amountBeforeParenthesis(token), isForm(quantity.unit) else { return false }
      return analysis.quantities[Int(tokens[before].quantity)].dimension == .mass
    }
    guard quantity.dimension == .mass,
      let before = amountBeforeParenthesis(token) ?? amountBeforeCount(token),
      let other = dosageInGrams(analysis.quantities[Int(tokens[before].quantity)]),
      let own = dosageInGrams(quantity)
    else { return false }
    let whole = own * (formsTaken(token, quantity) ?? 1)
    return abs(other - whole) <= whole * 1e-6
  }

  /// "500 mg (2 tablets of 250 mg)", "500 mg (two 250 mg tablets)": the amount before the parenthesis.
  private func amountBeforeCount(_ token: Int) -> Int? {
    var i = token - 1
    if i > 0, word(i) == grammar.of { i -= 1 }
    guard i > 0, tokens[i].kind == .quantity,
      analysis.quantities[Int(tokens[i].quantity)].dimension == .count
    else { return nil }
    return amountBeforeParenthesis(i)
  }

  /// The amount right before the parenthesis that opens before an amount: "15 µg (600 IU)".
  func amountBeforeParenthesis(_ token: Int) -> Int? {
    guard token > 1, tokens[token - 1].kind == .open, tokens[token - 2].kind == .quantity,
      isDose(at: token - 2)
    else { return nil }
    return token - 2
  }

  private func dosageInGrams(_ quantity: Quantity) -> Double? {
    guard let value = quantity.high ?? quantity.low else { return nil }
    switch quantity.unit {
    case "g": return value
    case "mg": return value / 1e3
    case "µg": return value / 1e6
    default: return nil
    }
  }

  /// "is available as 10 mg and 20 mg tablets", "comes in 5 mg and 10 mg", "supplied as 40 mg vials"
  private func isOnOffer(_ token: Int, _ quantity: Quantity) -> Bool {
    if quantity.per == "tablet" || quantity.per == "capsule", token > 0,
      tokens[token - 1].hash == Self.each, !hasIntakeVerb(before: token)
    {
      // "each 25 mg tablet can be split"
      return true
    }
    if let index = governingClause(ofToken: token), clauses[index].chunk < chunkIndex(of: token),
      clauses[index].subjectEnd > clauses[index].subjectFirst,
      isNounPhrase(clauses[index].subjectFirst),
      Self.strengths.contains(tokens[head(clauses[index].subjectFirst)].hash)
    {
      // "The strengths of the tablets range from 1 mg to 10 mg"
      return true
    }
    guard mayHold(oneOf: Self.maybeOffered), quantity.frequency == nil, !quantity.excludesLow,
      quantity.low != nil,
      quantity.per == nil || quantity.per == "tablet"
        || quantity.per == "capsule" || quantity.per == "vial"
    else { return false }
    var i = token - 1
    while i >= max(0, token - 14) {
      if Self.offered.contains(tokens[i].hash) { return true }
      switch tokens[i].kind {
      case .quantity, .comma, .open, .close: break
      case .word where tokens[i].tag.isFiniteVerb || classes(i).contains(.doseNoun): return false
      case .word: break
      default: return false
      }
      i -= 1
    }
    return false
  }

  /// "the bottle has 60 capsules of 200 mg"
  private func isInContainer(_ token: Int) -> Bool {
    guard mayHold(oneOf: Self.maybeContainer), let index = governingClause(ofToken: token),
      clauses[index].chunk < chunkIndex(of: token),
      clauses[index].subjectEnd > clauses[index].subjectFirst,
      isNounPhrase(clauses[index].subjectFirst)
    else { return false }
    let verb = head(clauses[index].chunk)
    return Self.containers.contains(tokens[head(clauses[index].subjectFirst)].hash)
      && (lemma(verb) == grammar.contain || lemma(verb) == grammar.have
        || classes(verb).contains(.lightVerb) || Self.holding.contains(tokens[verb].hash))
  }

  /// "costs $25 for 60 g", "$300 for a 200 mg vial", "30 tablets of 500 mg for $20"
  private func isPaidFor(_ token: Int, _ quantity: Quantity) -> Bool {
    guard quantity.frequency == nil, quantity.per == nil || quantity.per == "vial" else {
      return false
    }
    for i in token + 1..<max(token + 1, min(tokens.count, token + 6)) where isMoney(i) {
      return tokens[i - 1].tag == .preposition || classes(i - 1).contains(.cost)
    }
    for i in max(0, token - 5)..<token where isMoney(i) {
      return (i + 1..<token).contains { word($0) == grammar.for || tokens[$0].hash == Self.per }
    }
    return false
  }

  private func isMoney(_ token: Int) -> Bool {
    tokens[token].kind == .quantity
      && analysis.quantities[Int(tokens[token].quantity)].dimension == .currency
  }

  /// "a 10 mg dose produces a peak plasma level of", "bioavailability falls from 60% at 900 mg": the amount says at which
  /// dose something was measured.
  private func isOfKinetics(_ token: Int) -> Bool {
    guard mayHold(oneOf: Self.maybeKinetics), let index = governingClause(ofToken: token) else {
      return false
    }
    let clause = clauses[index]
    let c = chunkIndex(of: token)
    if clause.chunk > c, !hasPersonSubject(clause) {
      // "a single dose of 5 g results in"
      return clause.role == .main && c >= clause.subjectFirst && c < clause.subjectEnd
        && Self.yielding.contains(tokens[head(clause.chunk)].hash)
        && (head(clause.chunk)..<tokens.count).contains { Self.kinetics.contains(tokens[$0].hash) }
    }
    return token > 1 && word(token - 1) == grammar.at
      && tokens[token - 2].kind == .quantity
      && analysis.quantities[Int(tokens[token - 2].quantity)].dimension == .fraction
  }

  /// "with a glass (250 mL) of water", "dissolved in 100 mL of water": what something is taken with.
  private func isOfGlass(_ token: Int, _ quantity: Quantity) -> Bool {
    guard quantity.dimension == .volume || quantity.unit == "[oz_av]" else { return false }
    var next = token + 1
    if next < tokens.count, tokens[next].kind == .close { next += 1 }
    // "an 8-ounce glass of water"
    let isGlass =
      next == token + 1 && next < tokens.count && Self.glasses.contains(tokens[next].hash)
    if isGlass { next += 1 }
    guard next + 1 < tokens.count, word(next) == grammar.of,
      (next + 1..<min(tokens.count, next + 4)).contains(where: {
        Self.liquids.contains(tokens[$0].hash)
      })
    else { return false }
    if next > token + 1 { return true }
    return isGlass
      || (max(0, token - 3)..<token).contains {
        word($0) == grammar.with || word($0) == grammar.in
      }
  }

  private static var each: UInt64 { WordHash.of("each") }
  private static var maybeOverdose: WordMask {
    WordMask().or("overdose").or("overdoses").or("overdosage").or("overdosages")
  }
  private static let overdoses = WordSet("overdose overdoses overdosage overdosages")
  private static var maybeOffered: WordMask {
    WordMask().or("available").or("supplied").or("sold").or("comes").or("come").or("marketed")
      .or("packaged").or("manufactured").or("distributed").or("stocked")
  }
  private static let strengths = WordSet("strength strengths")
  private static let offered = WordSet(
    "available supplied sold comes come marketed packaged manufactured distributed stocked")
  private static var maybeContainer: WordMask {
    WordMask().or("bottle").or("jar").or("box").or("pack").or("packet").or("package").or("tub")
      .or("tube").or("container").or("carton").or("canister").or("bag").or("pouch").or("glass")
      .or("cup").or("slice").or("handful")
  }
  private static let containers = WordSet(
    "bottle jar box pack packet package tub tube container carton canister bag pouch glass cup "
      + "slice handful")
  private static let holding = WordSet("holds hold held includes include included")
  private static var maybeKinetics: WordMask {
    WordMask().or("plasma").or("serum").or("peak").or("bioavailability").or("absorption")
      .or("concentration").or("concentrations").or("clearance").or("cmax").or("auc")
  }
  private static let kinetics = WordSet(
    "plasma serum peak bioavailability absorption concentration concentrations clearance cmax auc")
  private static let yielding = WordSet(
    "produces produced produce results resulted result gives gave give yields yielded yield leads "
      + "led achieves achieved reaches reached")
  private static let glasses = WordSet("glass glasses cup cups")
  private static let liquids = WordSet("water juice milk liquid saline broth")
}
