import Claims

/// How often an amount is taken, where what says so stands further off: "X is injected once a week. … The dose starts at
/// 2 mg", "no more than 1 g in one week", "20 mg/kg in a single visit".
extension SentenceReader {
  /// "no more than 1,000 mg in one week", "6 mg in one course", "20 mg in a single infusion".
  func periodOfSpan(_ token: Int, isLimit: Bool) -> String? {
    guard mayHold(oneOf: Self.maybeSpan) else { return nil }
    for i in token + 1..<max(token + 1, min(tokens.count - 1, token + 9)) {
      switch tokens[i].kind {
      case .word, .close: break
      default: return nil
      }
      if tokens[i].tag.isFiniteVerb, !tokens[i].tag.isAuxiliary, tokens[i].tag != .participle {
        return nil
      }
      guard Self.within.contains(tokens[i].hash) else { continue }
      if let span = span(at: i + 1, isLimit: isLimit) { return span }
    }
    return nil
  }

  private func span(at first: Int, isLimit: Bool) -> String? {
    if tokens[first].kind == .quantity {
      let quantity = analysis.quantities[Int(tokens[first].quantity)]
      guard isLimit, quantity.dimension == .duration, quantity.low == 1, quantity.high == 1 else {
        return nil
      }
      switch quantity.unit {
      case "wk": return "week"
      case "mo": return "month"
      default: return nil
      }
    }
    guard first + 1 < tokens.count, Self.ones.contains(tokens[first].hash) else { return nil }
    let noun =
      tokens[first].hash == Self.any && tokens[first + 1].hash == Self.one ? first + 2 : first + 1
    guard noun < tokens.count else { return nil }
    if Self.sittings.contains(tokens[noun].hash) { return "dose" }
    guard isLimit else { return nil }
    switch tokens[noun].hash {
    case Self.week: return "week"
    case Self.month: return "month"
    case Self.course: return "course"
    default: return nil
    }
  }

  /// How often what the text is about is taken, as one of its sentences says, for an amount that says nothing of it.
  func usualPeriod(_ token: Int, _ quantity: Quantity, _ subject: Argument, _ role: DoseRole?)
    -> String?
  {
    guard let usual = discourse.usualPeriod, subject.concept == usual.concept, role != .toxic,
      quantity.dimension == .mass || quantity.dimension == .activity, !isOnlyOnce(token)
    else { return nil }
    return usual.period
  }

  /// "a single dose of 2 g", "a 5 mg tablet", "by 25 mg", "load with 300 mg", "5 mg for each", "5 mg is left".
  private func isOnlyOnce(_ token: Int) -> Bool {
    if token > 0, word(token - 1) == grammar.by { return true }
    if token + 1 < tokens.count, isFormWord(token + 1) || tokens[token + 1].hash == Self.per {
      return true
    }
    return (max(0, token - 8)..<min(tokens.count, token + 6)).contains {
      Self.singles.contains(tokens[$0].hash)
    }
  }

  /// Keeps how often the sentence says that the substance in question is taken.
  func noteUsualPeriod() {
    guard let topic = discourse.documentTopic else { return }
    noteUsualWord(topic)
    guard contents.holds(token: .quantity) else { return }
    for token in tokens.indices where tokens[token].kind == .quantity {
      let quantity = analysis.quantities[Int(tokens[token].quantity)]
      guard let frequency = quantity.frequency else { continue }
      let period = period(of: frequency)
      if period == "dose" {
        // Where it is taken several times a day by some, no amount is one for a day.
        discourse.usualPeriod = nil
        discourse.isPeriodOpen = true
        return
      }
      // "30 mg once weekly for Y" says nothing of what is taken for others.
      guard quantity.dimension == .frequency, isTakenSoOften(token),
        namesNoOther(topic)
      else { continue }
      keepPeriod(period, of: topic)
    }
  }

  private func keepPeriod(_ period: String, of topic: Argument) {
    if let known = discourse.usualPeriod, known.period != period { discourse.isPeriodOpen = true }
    discourse.usualPeriod =
      discourse.isPeriodOpen ? nil : (concept: topic.concept, period: period)
  }

  /// "is taken daily", "a weekly injection", with no amount.
  private func noteUsualWord(_ topic: Argument) {
    guard mayHold(oneOf: Self.maybeRegular) else { return }
    for i in tokens.indices {
      let period: String
      switch tokens[i].hash {
      case Self.daily, Self.nightly: period = "day"
      case Self.weekly: period = "week"
      default: continue
      }
      let isBehind = i > 0 && Self.shots.contains(tokens[i - 1].hash)
      let isBefore = i + 1 < tokens.count && Self.shots.contains(tokens[i + 1].hash)
      guard isBehind || isBefore, namesNoOther(topic) else { continue }
      keepPeriod(period, of: topic)
    }
  }

  private static var maybeRegular: WordMask { WordMask().or("daily").or("nightly").or("weekly") }
  private static var daily: UInt64 { WordHash.of("daily") }
  private static var nightly: UInt64 { WordHash.of("nightly") }
  private static var weekly: UInt64 { WordHash.of("weekly") }

  /// "is injected once a week", "taken daily".
  private func isTakenSoOften(_ token: Int) -> Bool {
    (max(0, token - 8)..<token).contains {
      classes($0).contains(.intakeVerb) || classes($0).contains(.takeVerb)
        || Self.shots.contains(tokens[$0].hash)
    }
  }

  /// Whether no substance but the one in question is named.
  private func namesNoOther(_ topic: Argument) -> Bool {
    !analysis.mentions.contains {
      let concept = vocabulary.keys[Int($0.term)].concept
      return concept.type == .substance && concept != topic.concept
        && classes(Int($0.end) - 1).isDisjoint(with: .generic)
    }
  }

  private static var maybeSpan: WordMask {
    WordMask().or("in").or("per").or("over").or("during").or("at")
  }
  private static let within = WordSet("in per over during at")
  private static let ones = WordSet("a an one any each single the")
  private static let sittings = WordSet(
    "visit infusion session sitting go injection single one administration appointment")
  private static let singles = WordSet(
    "single once loading load bolus overdose contains contain strength strengths total capsule capsules first"
  )
  private static let shots = WordSet(
    "injected injection injections shot given used dosed administered jab taken applied infused tablet pill"
  )
  private static var any: UInt64 { WordHash.of("any") }
  private static var one: UInt64 { WordHash.of("one") }
  private static var week: UInt64 { WordHash.of("week") }
  private static var month: UInt64 { WordHash.of("month") }
  private static var course: UInt64 { WordHash.of("course") }
}
