import Claims

/// What tells an amount that is taken from one that is measured, and how often it is taken.
extension SentenceReader {
  /// Whether the sentence is no sentence: a label, an item, a cell without a verb of its own.
  var isFragment: Bool { isCell || !clauses.contains { $0.role == .main } }

  /// What numbers are about that stand alone: the topic, but rather the one of the headings where the topic is only
  /// a class that it was said to belong to ("X is an anticoagulant").
  var numberTopic: Argument? {
    guard let topic = discourse.topic,
      let main = discourse.sectionTopic ?? discourse.documentTopic ?? discourse.listTopic,
      topic.concept != main.concept, concepts.concept(topic.concept).identifier == nil,
      concepts.concept(main.concept).identifier != nil
    else { return discourse.topic }
    return main
  }

  /// Whether a mention is the first part of a compound: "placebo-controlled".
  func isHyphened(_ mention: Mention) -> Bool {
    Int(mention.end) < tokens.count && tokens[Int(mention.end)].flags.contains(.hyphenBefore)
  }

  // MARK: Taken or not

  /// Whether an amount without a substance beside it is taken: "start on 5 mg", "8 mg a day", "up to 20 mg",
  /// "Adults: 20 mg", or anything under the heading "Dosage".
  func isTaken(_ token: Int, _ quantity: Quantity) -> Bool {
    if mentionsDoseNoun(near: token, within: 12) || hasTakeVerb() { return true }
    if hasIntakeVerb(before: token) { return true }
    if token > 0, classes(token - 1).contains(.studyVerb) { return true }
    if quantity.frequency != nil || quantity.per != nil && quantity.per != "hour" { return true }
    if let frequency = frequency(behind: token), frequency.frequency != nil { return true }
    if quantity.low == nil, quantity.high != nil, !quantity.excludesHigh { return true }
    if isTakenBySome(token, quantity) { return true }
    // "Above 1.5 g, nausea has been described"
    if token == 0, quantity.unit == "g", quantity.high == nil, tokens.count > 1,
      tokens[1].kind == .comma
    {
      return true
    }
    switch quantity.unit {
    case "mg", "µg", "IU", "mg/kg", "µg/kg": return !isTitle(token)
    default:
      return isFragment && (discourse.isDosing || discourse.isLimit || discourse.isDaily)
        || hasLabel(before: token) || isCell && isDoseRow
    }
  }

  /// A bare amount that is all of a heading or a cell says nothing of who takes it.
  private func isTitle(_ token: Int) -> Bool { tokens.count < 2 && !discourse.isDosing }

  // MARK: Alternatives

  /// The amount behind "or" in "5 or 10 mg a week", "10 mg or 15 mg".
  func alternative(to quantity: Quantity, behind token: Int) -> Int? {
    guard token + 2 < tokens.count, word(token + 1) == grammar.or,
      tokens[token + 2].kind == .quantity
    else { return nil }
    let other = analysis.quantities[Int(tokens[token + 2].quantity)]
    guard other.dimension == quantity.dimension, other.unit == quantity.unit,
      quantity.dimension == .mass || quantity.dimension == .activity
        || quantity.dimension == .count,
      quantity.frequency == nil, quantity.low == quantity.high, other.low == other.high,
      let low = quantity.low, let high = other.high, low < high,
      quantity.per == nil || quantity.per == other.per || quantity.per == "dose"
    else { return nil }
    return token + 2
  }

  func join(_ quantity: inout Quantity, _ other: Quantity) {
    quantity.high = other.high
    quantity.isRange = true
    quantity.per = quantity.per ?? other.per
    quantity.frequency = other.frequency
    quantity.perRange = other.perRange
  }

  // MARK: Contents

  /// "A cup of milk provides": a food that has an amount of something else in it.
  func containsSomething(_ clause: Int) -> Bool {
    let verb = head(clauses[clause].chunk)
    let kinds = classes(verb)
    // "Zinc lozenges providing 75 mg": a form of the substance itself.
    if let food = subjects(of: clauses[clause]).first,
      !classes(food.end - 1).isDisjoint(with: [.tail, .generic])
    {
      return false
    }
    return chunks[clauses[clause].chunk].form == .finite
      && !chunks[clauses[clause].chunk].flags.contains(.passive)
      && (lemma(verb) == grammar.contain || lemma(verb) == grammar.have
        || Self.packing.contains(tokens[verb].hash)
        || kinds.contains(.lightVerb) && !kinds.contains(.outputVerb))
  }

  private static let packing = WordSet("packs pack boasts boast supplies supply furnishes")

  /// What a food has so much of: what the sentence named before it, else what the text is about.
  func contained(_ token: Int, in food: Argument) -> Argument? {
    for mention in analysis.mentions.reversed()
    where Int(mention.end) <= food.first
      && vocabulary.keys[Int(mention.term)].concept.type == .substance
    {
      let found = argument(first: Int(mention.first), end: Int(mention.end))
      if let found, found.concept != food.concept { return found }
    }
    guard let topic = discourse.dosed ?? discourse.listTopic ?? discourse.topic,
      topic.concept != food.concept
    else { return food }
    return topic
  }

  /// "take", "start on", "get" in the words before the amount, whatever the tagger made of them.
  func hasIntakeVerb(before token: Int) -> Bool {
    var i = token - 1
    while i >= max(0, token - 10) {
      if classes(i).contains(.intakeVerb) { return true }
      if tokens[i].kind == .semicolon { return false }
      i -= 1
    }
    return false
  }

  /// "Adults:", "Dose:", "Children 9-13 years:" at the beginning.
  private func hasLabel(before token: Int) -> Bool {
    var i = 0
    var isPerson = false
    while i < min(token, 12) {
      if tokens[i].kind == .colon { return isPerson }
      if classes(i).contains(.doseNoun) || classes(i).contains(.person)
        || mentionTerm(i)?.concept.type == .population
      {
        isPerson = true
      }
      i += 1
    }
    return false
  }

  /// "weighs 60 g", "lost 300 mg", "the body makes 1 g a day": the amount is none that is taken.
  func isMeasurement(_ token: Int, _ quantity: Quantity) -> Bool {
    if isReached(token) { return false }
    var i = token - 1
    while i >= max(0, token - 6) {
      let kinds = classes(i)
      if kinds.contains(.outputVerb) { return true }
      switch tokens[i].kind {
      case .semicolon, .stop, .colon, .quantity: return false
      default: break
      }
      if kinds.contains(.intakeVerb) { return false }
      if kinds.contains(.bodyNoun), tokens[i].tag == .noun, hasContainVerb(from: i, to: token) {
        return true
      }
      i -= 1
    }
    return false
  }

  /// "50 µg ml⁻¹", "0.5 g wet weight/mL": how much is in a fluid, as papers write it.
  func isConcentration(_ token: Int) -> Bool {
    if isInMillilitres(token) || isInLitre(token) { return true }
    for i in token + 1..<max(token + 1, min(tokens.count, token + 5)) {
      if i == token + 1, isInverse(i) { return true }
      // "ml" or the like, with a letter of two bytes at the most
      if tokens[i].end - tokens[i].start <= 3, Self.volumes.contains(tokens[i].hash) {
        return tokens[i].flags.contains(.slashBefore)
      }
      if tokens[i].kind != .word { return false }
    }
    return false
  }

  /// "120 mg of X in 5 ml", "10 mg in each ml": how strong a liquid is.
  private func isInMillilitres(_ token: Int) -> Bool {
    guard mayHold(grammar.in) else { return false }
    for i in token + 1..<max(token + 1, min(tokens.count, token + 8)) {
      switch tokens[i].kind {
      case .word: if tokens[i].tag.isFiniteVerb { return false }
      case .quantity:
        let other = analysis.quantities[Int(tokens[i].quantity)]
        if other.dimension == .mass { continue }
        guard other.unit == "mL", let high = other.high, high <= 10, other.per == nil,
          other.frequency == nil
        else { return false }
        return word(i - 1) == grammar.in
          || i > 1 && word(i - 2) == grammar.in && Self.perOne.contains(tokens[i - 1].hash)
      default: return false
      }
    }
    return false
  }

  /// "ml⁻¹", "L−1": a unit with U+207B or U+2212 in or behind it.
  private func isInverse(_ token: Int) -> Bool {
    let start = Int(tokens[token].start)
    var i = start
    while i < min(text.count, start + 2), (text[i] | 0x20) >= 0x61, (text[i] | 0x20) <= 0x7A {
      i += 1
    }
    guard i > start, i + 2 < text.count, text[i] == 0xE2, text[i - 1] | 0x20 == 0x6C else {
      return false
    }
    return text[i + 1] == 0x81 && text[i + 2] == 0xBB
      || text[i + 1] == 0x88 && text[i + 2] == 0x92
  }

  private static let volumes = WordSet("ml l dl µl μl ul")

  private func hasContainVerb(from: Int, to token: Int) -> Bool {
    (from..<token).contains {
      tokens[$0].tag.isFiniteVerb && !classes($0).contains(.intakeVerb)
    }
  }

  /// "99% protein bound", "5% more", "95% confidence interval": a share and no strength.
  func isShare(_ token: Int) -> Bool {
    if isConfidence(token) { return true }
    for i in token + 1..<max(token + 1, min(tokens.count, token + 4)) {
      if !classes(i).isDisjoint(with: [.increasing, .decreasing, .dispositionVerb, .becomeVerb]) {
        return true
      }
    }
    return false
  }

  /// "95% confidence interval", "95% CI".
  func isConfidence(_ token: Int) -> Bool {
    guard token + 1 < tokens.count else { return false }
    let next = token + 1
    return word(next) == grammar.confidence
      || tokens[next].flags.contains(.allCapitals)
        && tokens[next].end - tokens[next].start == 2
  }

  // MARK: Portions

  private func isBehindColon(_ token: Int) -> Bool {
    tokens[..<token].contains { $0.kind == .colon }
  }

  /// What no pack is counted in: behind a label it is taken ("Before exercise: 2 puffs").
  private static let inhaled: Set<String> = ["puff", "spray", "drop"]

  /// Whose amount "two tablets", "a cup of X", "10 drops" is, where somebody takes it.
  func portionSubject(_ token: Int, _ quantity: Quantity) -> Argument? {
    let isRegular =
      quantity.per != nil || quantity.frequency != nil
      || frequency(behind: token) != nil || isTakenDaily(behind: token) || isWithMeal(token)
    guard
      hasIntakeVerb(before: token) || isRegular && quantity.unit != "meal"
        || quantity.unit == "dose" && isAdvised(token)
        || quantity.dimension == .volume && (hasLabel(before: token) || isCell && isDoseRow)
        || Self.inhaled.contains(quantity.unit) && isFragment && isBehindColon(token)
    else { return nil }
    guard !isContainer(token), !isLasting(token), !isOfWater(token) || quantity.dimension != .volume
    else {
      return nil
    }
    switch quantity.unit {
    case "dose":
      // "take it as one dose"
      if token > 0, word(token - 1) == grammar.as { return nil }
      // "divided into three doses"
      if (max(0, token - 2)..<token).contains(where: { Self.divided.contains(tokens[$0].hash) }) {
        return nil
      }
      return substanceOf(token) ?? (word(token + 1, isNot: grammar.of) ? discourse.topic : nil)
    case "meal", "injection", "vial", "ampoule", "patch", "packet", "portion":
      return substanceOf(token)
    case "drink":
      // "no more than one drink a day" is said of alcohol.
      return substanceBefore(token)
        ?? lookup("alcohol").map {
          Argument(concept: $0, first: token, end: token + 1, isKnown: true)
        }
    default: break
    }
    if let found = substanceOf(token) { return found }
    guard word(token + 1, isNot: grammar.of) || isOfForm(token) else { return nil }
    switch quantity.dimension {
    case .mass: return nil
    case .volume where quantity.unit == "[cup_us]" && quantity.per != nil: return numberTopic
    case .volume where quantity.unit == "[cup_us]" || quantity.unit == "L": return nil
    case .count where Self.inhaled.contains(quantity.unit) && isFragment && isBehindColon(token):
      return numberTopic
    default: return topicOrNamed(near: token)
    }
  }

  /// "two doses are recommended"
  private func isAdvised(_ token: Int) -> Bool {
    guard let index = governingClause(ofToken: token) else { return false }
    let clause = clauses[index]
    return clause.chunk > chunkIndex(of: token) && chunks[clause.chunk].flags.contains(.passive)
      && !clause.isNegated && classes(head(clause.chunk)).contains(.intakeVerb)
  }

  private func word(_ token: Int, isNot other: Int32) -> Bool {
    token >= tokens.count || word(token) != other
  }

  /// What stands behind "of": "a cup of green tea", "two servings of fish".
  func substanceOf(_ token: Int) -> Argument? {
    guard token + 1 < tokens.count else { return nil }
    guard word(token + 1) == grammar.of else {
      return substance(from: token + 1, within: 2)
    }
    var behind = token + 2
    // "1 teaspoon of finely ground X"
    while behind < tokens.count - 1, tokens[behind].tag == .adverb { behind += 1 }
    let c = chunkIndex(of: behind)
    guard c >= 0, isNounPhrase(c), !chunks[c].flags.contains(.pronoun) else {
      return behind > token + 2 ? substance(from: behind + 1, within: 2) : nil
    }
    let phrase = chunks[c]
    guard let found = argument(first: Int(phrase.possessorEnd), end: Int(phrase.end)),
      found.concept.type != .condition, !found.isVague, !isPerson(found)
    else { return nil }
    return found
  }

  /// "in a glass of water (150 ml)"
  private func isOfWater(_ token: Int) -> Bool {
    token > 1 && tokens[token - 1].kind == .open && Self.water.contains(tokens[token - 2].hash)
  }

  private static var eachOne: UInt64 { WordHash.of("each") }
  private static let water = WordSet("water juice milk liquid")

  /// "Half a cup of kale has 200 mcg", "each tablet contains": the portion is what contains it.
  private func isContainer(_ token: Int) -> Bool {
    if isCountOfForms(token) { return !isForbidden(token) }
    var i = token + 1
    while i < tokens.count, tokens[i].kind != .comma, tokens[i].kind != .stop {
      if tokens[i].kind == .open, i + 1 < tokens.count, tokens[i + 1].hash == Self.eachOne,
        let close = closing(i)
      {
        // "3 sachets (each 13 g) a day"
        i = close + 1
        continue
      }
      if tokens[i].kind == .quantity {
        let other = analysis.quantities[Int(tokens[i].quantity)]
        return other.dimension == .mass || other.dimension == .activity
          || other.dimension == .energy
      }
      i += 1
    }
    return false
  }

  /// "eight 500 mg tablets": whether the amount counts what the next one says the strength of.
  func isCountOfForms(_ token: Int) -> Bool {
    guard token + 1 < tokens.count, tokens[token].kind == .quantity,
      tokens[token + 1].kind == .quantity
    else { return false }
    let count = analysis.quantities[Int(tokens[token].quantity)]
    return count.dimension == .count
      && analysis.quantities[Int(tokens[token + 1].quantity)].per == count.unit
  }

  /// Plain names for the measures of the kitchen; UCUM codes for the rest.
  func householdUnit(_ unit: String) -> String {
    switch unit {
    case "[tsp_us]": "teaspoon"
    case "[tbs_us]": "tablespoon"
    case "[cup_us]": "cup"
    case "[foz_us]", "[oz_av]": "ounce"
    case "[drp]": "drop"
    case "[pt_us]": "pint"
    default: unit
    }
  }

  // MARK: How often

  /// What an amount is taken per: "day" for "once a day", "dose" for "twice a day", "in 24 hours".
  func dosePeriod(_ token: Int, _ quantity: Quantity) -> String? {
    if let per = quantity.per, !isForm(per) || formsTaken(token, quantity) == nil {
      // "10 drops of X three times a day"
      if quantity.perRange != nil, let behind = frequency(behind: token),
        let frequency = behind.frequency
      {
        return period(of: frequency)
      }
      return per == "24 h" ? "day" : per
    }
    if let frequency = quantity.frequency { return period(of: frequency) }
    if quantity.dimension == .multiple || quantity.dimension == .fraction { return nil }
    if let behind = frequency(behind: token) {
      if let frequency = behind.frequency { return period(of: frequency) }
      return "day"
    }
    if isTakenDaily(behind: token) || isTotal(token) || isOfDay(token) { return "day" }
    if let named = periodOfDose(before: token) { return named }
    if let regular = regularly(behind: token) { return regular }
    if discourse.isDaily, isFragment { return "day" }
    return isOfOneDose(token) || isAtOneTime(token) || opensWithFrequency(token) ? "dose" : nil
  }

  /// "Every other day, 65 mg of X is enough."
  private func opensWithFrequency(_ token: Int) -> Bool {
    token > 0 && tokens[0].kind == .quantity
      && analysis.quantities[Int(tokens[0].quantity)].dimension == .frequency
  }

  /// "5 mg of X per kg a day", "5 mg for each kilogram of body weight": whether an amount is one for a kilogram, as the
  /// words behind it say.
  func isPerKilogram(behind token: Int) -> Bool {
    guard mayHold(oneOf: Self.maybeKilogram) else { return false }
    for i in token + 1..<max(token + 1, min(tokens.count - 1, token + 8)) {
      guard tokens[i].kind == .word else { return false }
      if Self.kilograms.contains(tokens[i + 1].hash), Self.perOne.contains(tokens[i].hash) {
        return true
      }
      // "20 mg of X/kg"
      if Self.kilograms.contains(tokens[i].hash), tokens[i].flags.contains(.slashBefore) {
        return true
      }
    }
    return false
  }

  private static var maybeKilogram: WordMask {
    WordMask().or("kg").or("kilogram").or("kilo").or("kilogramme")
  }
  private static let kilograms = WordSet("kg kilogram kilo kilogramme")
  static let perOne = WordSet("per each every a")

  /// "a single dose of 80 mg", "the first dose is 80 mg"
  private func isOfOneDose(_ token: Int) -> Bool {
    guard mayHoldLemma(grammar.dose) else { return false }
    var i = token - 1
    while i > max(0, token - 7) {
      if tokens[i].hash == Self.dose { return Self.single.contains(tokens[i - 1].hash) }
      if tokens[i].kind != .word { return false }
      i -= 1
    }
    return false
  }

  /// "5 g in the morning and 3 g at night", "20 mg before bed"
  private func isAtOneTime(_ token: Int) -> Bool {
    for i in token + 1..<max(token + 1, min(tokens.count, token + 6)) {
      switch tokens[i].kind {
      case .semicolon, .stop: return false
      case .quantity where isDose(at: i): return false
      default: if Self.times.contains(tokens[i].hash) { return true }
      }
    }
    return false
  }

  private static let divided = WordSet("into divided split")
  private static let times = WordSet(
    "morning evening night bedtime noon lunchtime midday breakfast dinner lunch bed")
  private static var dose: UInt64 { WordHash.of("dose") }
  private static let single = WordSet(
    "single first each one second")

  /// "10 mg of X by mouth every day", "25 mg at bedtime", but not "50 mg in the morning and 50 mg at night".
  private func isTakenDaily(behind token: Int) -> Bool {
    guard mayHold(oneOf: Self.maybeDaily) else { return false }
    var i = token + 1
    while i < min(tokens.count, token + 10) {
      let next = tokens[i]
      switch next.kind {
      case .open:
        // "45 mg of X (MK-4) daily"
        while i < min(tokens.count, token + 10), tokens[i].kind != .close { i += 1 }
      case .word, .close, .other: break
      default: return false
      }
      if next.tag.isFiniteVerb { return false }
      // "500 mg of EPA and DHA a day", but not "5 mg at first and twice that a day later".
      if next.tag == .conjunction, mention(at: i - 1) == nil,
        !Self.most.contains(tokens[i - 1].hash)
      {
        return false
      }
      if next.hash == Self.daily || next.hash == Self.nightly { return true }
      if next.hash == Self.morning, Self.everyOne.contains(tokens[i - 1].hash) {
        // "every morning", but not "every morning and every night"
        return !tokens.contains { Self.evenings.contains($0.hash) }
      }
      if Self.oncePerDay.contains(next.hash), Self.each.contains(tokens[i - 1].hash) {
        return !tokens.contains { $0.hash == Self.morning } || next.hash == Self.day
      }
      // "on most days", "most or all days of the week"
      if next.hash == Self.days, Self.most.contains(tokens[i - 1].hash) { return true }
      i += 1
    }
    return false
  }

  /// "1,000 mcg by injection every month", "40 mg of X each week"
  private func regularly(behind token: Int) -> String? {
    guard mayHold(hash: Self.week) || mayHold(hash: Self.month) else { return nil }
    var i = token + 1
    while i + 1 < min(tokens.count, token + 8), tokens[i].kind == .word,
      !tokens[i].tag.isFiniteVerb,
      tokens[i].tag != .conjunction
    {
      if Self.every.contains(tokens[i].hash) {
        if tokens[i + 1].hash == Self.week { return "week" }
        if tokens[i + 1].hash == Self.month { return "month" }
      }
      i += 1
    }
    return nil
  }

  private static let every = WordSet("every each per")
  private static var week: UInt64 { WordHash.of("week") }
  private static var month: UInt64 { WordHash.of("month") }
  private static var maybeDaily: WordMask {
    WordMask().or("daily").or("nightly").or("day").or("night").or("bedtime").or("evening")
      .or("bed").or("days").or("morning")
  }
  private static let everyOne = WordSet("every each")
  private static let evenings = WordSet("night evening bedtime noon")
  private static let oncePerDay = WordSet(
    "day night bedtime bed evening")
  private static let each = WordSet(
    "every each a per at before")
  private static var portion: UInt64 { WordHash.of("portion") }
  private static var days: UInt64 { WordHash.of("days") }
  private static let most = WordSet("most all")
  private static var daily: UInt64 { WordHash.of("daily") }
  private static var nightly: UInt64 { WordHash.of("nightly") }
  private static var morning: UInt64 { WordHash.of("morning") }
  private static var day: UInt64 { WordHash.of("day") }

  /// "once weekly" or "in 24 hours" behind the amount, before the next amount.
  func frequency(behind token: Int) -> Quantity? {
    var i = token + 1
    while i < min(tokens.count, token + 12) {
      let next = tokens[i]
      // The stop of "St. John's wort" ends nothing.
      if next.kind == .semicolon || next.kind == .stop && !isInsideName(i) { return nil }
      if next.kind == .open, let close = closing(i) {
        // "500 mg (2 tablets) twice a day"
        i = close + 1
        continue
      }
      if next.kind == .quantity {
        let quantity = analysis.quantities[Int(next.quantity)]
        if quantity.frequency != nil, quantity.dimension == .frequency { return quantity }
        if quantity.dimension == .duration, i <= token + 8, isOneDay(quantity),
          tokens[i - 1].tag == .preposition || tokens[i - 1].tag == .determiner
        {
          return word(i - 1) == grammar.for || word(i - 1) == grammar.during ? nil : quantity
        }
        if isDose(quantity) { return nil }
      }
      if next.tag.isFiniteVerb { return nil }
      i += 1
    }
    return nil
  }

  /// Where a short parenthesis that opens at a token closes.
  private func closing(_ open: Int) -> Int? {
    (open + 1..<max(open + 1, min(tokens.count, open + 10))).first { tokens[$0].kind == .close }
  }

  private func isInsideName(_ i: Int) -> Bool {
    i > 0 && i + 1 < tokens.count && tokens[i - 1].mention >= 0
      && tokens[i - 1].mention == tokens[i + 1].mention
  }

  private func isOneDay(_ quantity: Quantity) -> Bool {
    quantity.low == quantity.high
      && (quantity.unit == "h" && quantity.low == 24 || quantity.unit == "d" && quantity.low == 1)
  }

  /// "The daily amounts were 500 mg of X and 2 g of Y", "the RDA is": said before the amounts.
  func isDaily(before token: Int) -> Bool {
    var i = token - 1
    while i >= 0, tokens[i].kind != .semicolon {
      if word(i) == grammar.daily, i + 1 < tokens.count {
        for k in i + 1..<min(tokens.count, i + 4)
        where classes(k).contains(.doseNoun) || k == token || tokens[k].hash == Self.portion {
          return true
        }
      }
      if classes(i).contains(.allowance) || isUpperIntake(i) { return true }
      if i > 0, Self.intakes.contains(tokens[i].hash), Self.asked.contains(tokens[i - 1].hash) {
        return true
      }
      i -= 1
    }
    return false
  }

  /// Whether the lead-in of a list speaks of daily amounts.
  func saysDaily(before end: Int) -> Bool {
    (0..<min(end, tokens.count)).contains { word($0) == grammar.daily } || saysIntake(before: end)
  }

  /// "The guidelines for vitamin C intake are": what is taken in with food is said for a day.
  func saysIntake(before end: Int) -> Bool {
    guard mayHold(oneOf: Self.maybeIntake) else { return false }
    let words = 0..<min(end, tokens.count)
    return words.contains { Self.intakes.contains(tokens[$0].hash) }
      && words.contains { Self.advising.contains(tokens[$0].hash) }
  }

  private static let asked = WordSet("adequate recommended")
  private static var maybeIntake: WordMask {
    WordMask().or("intake").or("intakes").or("allowance").or("allowances")
  }
  private static let intakes = WordSet("intake intakes allowance allowances")
  private static let advising = WordSet(
    "guideline guidelines recommended recommendation recommendations recommends reference adequate")

  // MARK: Limits

  /// "No one should take more than", "no adult should exceed"
  private func isOfNobody(_ clause: Clause) -> Bool {
    clause.isAdvice && clause.subjectEnd > clause.subjectFirst && isNounPhrase(clause.subjectFirst)
      && (chunks[clause.subjectFirst].flags.contains(.negated)
        || tokens[head(clause.subjectFirst)].hash == Self.nobody)
  }

  private static var nobody: UInt64 { WordHash.of("nobody") }

  /// "should not take more than", "avoid taking more than": whether the amount is forbidden.
  func isForbidden(_ token: Int) -> Bool {
    if let clause = governingClause(ofToken: token), clauses[clause].chunk < chunkIndex(of: token) {
      let clause = clauses[clause]
      // "X won't help: more than 5 g"
      let isCut = (head(clause.chunk)..<token).contains { tokens[$0].kind == .colon }
      if clause.isNegated && !isCut || isOfNobody(clause) { return true }
      if clause.parent >= 0, lemma(head(clauses[clause.parent].chunk)) == grammar.avoid {
        return true
      }
      if lemma(head(clause.chunk)) == grammar.avoid { return true }
    }
    var i = token - 1
    while i >= max(0, token - 6) {
      if tokens[i].tag == .negation || lemma(i) == grammar.avoid
        || Self.seldomWords.contains(tokens[i].hash)
      {
        return true
      }
      switch tokens[i].kind {
      case .comma, .semicolon, .colon: return false
      default: i -= 1
      }
    }
    return false
  }
}
