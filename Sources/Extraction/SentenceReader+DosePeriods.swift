import Claims

/// How often an amount is taken, where only another amount says so: "100 mg a day, which may be increased to 200 mg".
extension SentenceReader {
  /// Whether an amount says how often it is taken, and not by how much another one grows.
  func isRegular(_ prior: PriorDose) -> Bool {
    guard let per = prior.per, Self.regular.contains(per) else { return false }
    return !prior.isLimit && !isIncrement(prior.token)
  }

  /// "increased by 25 mg", "in steps of 25 mg": how much more is taken than before.
  private func isIncrement(_ token: Int) -> Bool {
    guard token > 0 else { return false }
    if word(token - 1) == grammar.by { return true }
    return (max(0, token - 3)..<token).contains { Self.steps.contains(tokens[$0].hash) }
  }

  /// What an amount that is taken so often is taken per: "dose" for "twice a day", "2 days" for "every other day".
  func period(of frequency: Frequency) -> String {
    guard frequency.lowTimes == 1, frequency.highTimes == 1,
      frequency.lowInterval == frequency.highInterval
    else { return "dose" }
    let interval = frequency.lowInterval
    if interval == 1 { return frequency.period }
    if interval == 24, frequency.period == "hour" { return "day" }
    guard Self.regular.contains(frequency.period), interval == interval.rounded(), interval > 1,
      interval < 100
    else { return "dose" }
    return "\(Int(interval)) \(frequency.period)s"
  }

  /// How often an amount is taken that goes on from another one of the sentence or of the paragraph.
  func carriedPeriod(
    _ token: Int, _ quantity: Quantity, _ subject: Argument, _ regular: PriorDose?, isLimit: Bool
  ) -> String? {
    switch quantity.dimension {
    case .mass, .activity: break
    default: return nil
    }
    // "no more than 100 mg per session"
    let isPerOther = token + 1 < tokens.count && tokens[token + 1].hash == Self.per
    guard quantity.frequency == nil, !isIncrement(token), !isPerOther else { return nil }
    if let regular {
      guard Self.isAlike(regular.quantity.unit, quantity.unit), token - regular.token < 30,
        goesOnFrom(regular.token, to: token, isLimit: isLimit)
      else { return nil }
      return regular.per
    }
    if isLimit, let limit = discourse.limit, limit.per != nil, limit.unit == quantity.unit,
      discourse.dosed?.concept == subject.concept, !isOfOneTime(token)
    {
      // "The upper limit is 40 mg a day. For children it is 10 mg"
      return limit.per
    }
    guard let last = discourse.dosedPer, Self.isAlike(last.unit, quantity.unit),
      discourse.dosed?.concept == subject.concept,
      goesOnFrom(max(-1, token - 13), to: token)
    else { return nil }
    return last.per
  }

  /// "mg" and "mg/kg": "40 mg a day and should not exceed 5 mg/kg"
  private static func isAlike(_ unit: String, _ other: String) -> Bool {
    unit == other || other == unit + "/kg" || unit == other + "/kg"
  }

  /// "no single dose above 20 mg", "no more than 20 mg at a time"
  private func isOfOneTime(_ token: Int) -> Bool {
    (max(0, token - 12)..<min(tokens.count, token + 6)).contains {
      Self.once.contains(tokens[$0].hash) || Self.sittings.contains(tokens[$0].hash)
    }
  }

  private static let sittings = WordSet("time sitting hours")

  /// Whether the words before an amount say that it is reached from another one, or is the most of it, and none speaks
  /// of one time only.
  private func goesOnFrom(_ first: Int, to token: Int, isLimit: Bool = false) -> Bool {
    var isReached = isLimit
    for i in first + 1..<max(first + 1, token) {
      let hash = tokens[i].hash
      if Self.reaching.contains(hash) || tokens[i].kind == .semicolon { isReached = true }
      if Self.once.contains(hash) || tokens[i].kind == .stop { return false }
      if tokens[i].kind == .quantity,
        analysis.quantities[Int(tokens[i].quantity)].dimension == .frequency
      {
        return false
      }
    }
    return isReached
  }

  /// "a weekly dose ranging from 5 to 10 mg", "the monthly dose of X is 10 mg"
  func periodOfDose(before token: Int) -> String? {
    guard mayHold(oneOf: Self.maybeNamed) else { return nil }
    var i = token - 1
    while i >= max(0, token - 12), tokens[i].kind == .word || tokens[i].kind == .number {
      let period =
        tokens[i].hash == Self.weekly ? "week" : tokens[i].hash == Self.monthly ? "month" : nil
      if let period, i + 1 < token,
        (i + 1..<min(token, i + 3)).contains(where: {
          classes($0).contains(.doseNoun) || isFormWord($0) || Self.shots.contains(tokens[$0].hash)
        })
      {
        return period
      }
      i -= 1
    }
    return nil
  }

  /// "went up to 5 mg", "bump it up to 10 mg": an amount that somebody comes to, and no limit.
  func isReached(_ token: Int) -> Bool {
    guard token > 0, text[analysisRange(token, token + 1).start] | 0x20 == UInt8(ascii: "u") else {
      return false
    }
    var i = token - 1
    if Self.moved.contains(tokens[i].hash) {
      i -= 1
      // "move the dose up to 5 mg"
      if i > 0, tokens[i].tag == .determiner || tokens[i].tag == .possessive { i -= 1 }
    }
    return i >= 0 && Self.coming.contains(tokens[i].hash)
  }

  private static let coming = WordSet(
    "went moved move moves moving bumped bump bumps bumping stepped step steps stepping ramped ramp ramps "
      + "ramping nudged nudge nudges nudging crept creep")
  private static let moved = WordSet("it that this things dose dosage amount")

  /// "50 mg twice a day (100 mg total)"
  func isTotal(_ token: Int) -> Bool {
    token > 0 && token + 1 < tokens.count && tokens[token + 1].hash == Self.total
      && tokens[token - 1].kind == .open
  }

  private static let shots = WordSet(
    "injection injections shot shots infusion infusions pill pills patch patches jab jabs")
  private static let regular: Set<String> = ["day", "week", "month"]
  private static let steps = WordSet("increment increments step steps")
  private static let reaching = WordSet(
    "increase increased increases increasing raise raised reduce reduced reducing lower lowered maximum max "
      + "titrate titrated titrating adjusted then followed maintenance target reach reaching up down "
      + "exceed doubled go need needs needed require requires required requirement begin begins starting high rise rises rose rising climb climbs climbed climbing"
  )
  private static let once = WordSet("single once bolus session first infusion injection visit")
  private static var maybeNamed: WordMask { WordMask().or("weekly").or("monthly") }
  private static var weekly: UInt64 { WordHash.of("weekly") }
  private static var monthly: UInt64 { WordHash.of("monthly") }
  private static var total: UInt64 { WordHash.of("total") }

  /// Whether an amount is one for a day: "daily", "300 mg on the first day", "600 mg on day 2".
  func isOfDay(_ token: Int) -> Bool {
    if isDaily(before: token) { return true }
    guard token + 3 < tokens.count, word(token + 1) == grammar.on else { return false }
    let next = tokens[token + 2].hash
    if next == Self.day {
      return tokens[token + 3].kind == .number || Self.ones.contains(tokens[token + 3].hash)
    }
    return token + 4 < tokens.count && Self.ordinals.contains(tokens[token + 3].hash)
      && tokens[token + 4].hash == Self.day
  }

  private static var day: UInt64 { WordHash.of("day") }
  private static let ones = WordSet("one two three")
  private static let ordinals = WordSet("first second third fourth fifth")
}
