import Claims

/// Amounts that go with a figure, a label or a litre and that nobody is told to take, and limits that only a pronoun
/// speaks of.
extension SentenceReader {
  /// "At doses up to 40 mg a day the risk is 1%", "at 80 mg it is 4%": the amount that the figure of a risk goes with.
  func isDoseOfFigure(_ token: Int) -> Bool {
    guard mayHold(grammar.at), mayHold(oneOf: Self.maybeRisk) else { return false }
    var i = token - 1
    while i >= max(0, token - 5), Self.sizing.contains(tokens[i].hash) { i -= 1 }
    guard i >= 0, word(i) == grammar.at, tokens.contains(where: { Self.risks.contains($0.hash) })
    else { return false }
    for k in token + 1..<max(token + 1, min(tokens.count, token + 14)) {
      if tokens[k].kind == .semicolon { return false }
      guard tokens[k].kind == .quantity else { continue }
      return isFigure(k)
    }
    // "the risk is 4% at 80 mg"
    return i > 0 && tokens[i - 1].kind == .quantity && isFigure(i - 1)
  }

  private func isFigure(_ token: Int) -> Bool {
    switch analysis.quantities[Int(tokens[token].quantity)].dimension {
    case .fraction, .multiple: true
    default: false
    }
  }

  private static var maybeRisk: WordMask {
    WordMask().or("risk").or("risks").or("chance").or("odds").or("likelihood").or("incidence")
  }
  private static let risks = WordSet("risk risks chance chances odds likelihood incidence")
  private static let sizing = WordSet("dose doses dosage dosages of the a oral daily very high low")

  /// "no more than 80 mg of X per litre", "5 mg of X in every litre": what a drink holds.
  func isInLitre(_ token: Int) -> Bool {
    guard mayHold(oneOf: Self.maybeLitre) else { return false }
    for i in token + 1..<max(token + 1, min(tokens.count, token + 8)) {
      guard tokens[i].kind == .word, !tokens[i].tag.isFiniteVerb else { return false }
      if Self.litres.contains(tokens[i].hash) { return Self.perOne.contains(tokens[i - 1].hash) }
    }
    return false
  }

  private static var maybeLitre: WordMask {
    WordMask().or("litre").or("liter").or("millilitre").or("milliliter").or("gallon").or("ml")
  }
  private static let litres = WordSet("litre liter millilitre milliliter gallon ml")

  /// "Two capsules with breakfast", "One tablet before bed": all of a sentence.
  func isWithMeal(_ token: Int) -> Bool {
    guard isFragment, token < 2, token + 2 < tokens.count, tokens[token + 1].tag == .preposition
    else { return false }
    return (token + 2..<min(tokens.count, token + 5)).contains {
      Self.mealtimes.contains(tokens[$0].hash)
    }
  }

  private static let mealtimes = WordSet(
    "breakfast lunch dinner supper meal meals food bed bedtime morning night evening")

  /// "one capsule lasts all day", "two tablets cost": what the thing counted does.
  func isLasting(_ token: Int) -> Bool {
    let c = chunkIndex(of: token)
    if token + 1 < tokens.count, Self.doings.contains(tokens[token + 1].hash) { return true }
    return clauses.contains {
      $0.subjectFirst <= c && c < $0.subjectEnd && !chunks[$0.chunk].flags.contains(.passive)
        && (classes(head($0.chunk)).contains(.durationVerb)
          || lemma(head($0.chunk)) == grammar.cost)
    }
  }

  private static let doings = WordSet("lasts last costs cost")

  /// "1 g per 8 ounces", "5 mg per 5 mL": what something holds.
  func isOfPortion(_ per: String) -> Bool {
    guard let first = per.utf8.first, first >= 0x30, first <= 0x39 else { return false }
    return per.hasPrefix("100") || per.hasSuffix("]") || per.hasSuffix(" g") || per.hasSuffix(" mL")
  }

  /// "those on 5 g", "the 10 g group", "don't go above 5 g": taken, whatever the unit.
  func isTakenBySome(_ token: Int, _ quantity: Quantity) -> Bool {
    if isOfGroup(token) { return true }
    // "3 g taken before bed"
    if token + 1 < tokens.count, tokens[token + 1].hash == Self.taken { return true }
    if quantity.excludesLow, quantity.high == nil, isForbidden(token) { return true }
    return token > 1 && word(token - 1) == grammar.on
      && Self.takers.contains(tokens[token - 2].hash)
  }

  private static var taken: UInt64 { WordHash.of("taken") }
  private static let takers = WordSet(
    "those patients people participants men women adults children")

  /// "the tolerable upper intake", "the upper limit": what may be taken in a day, by what the words mean.
  func isUpperIntake(_ token: Int) -> Bool {
    token + 1 < tokens.count && tokens[token].hash == Self.upper
      && Self.uppers.contains(tokens[token + 1].hash)
  }

  private static var upper: UInt64 { WordHash.of("upper") }
  private static let uppers = WordSet("intake limit limits")

  /// "as little as 5 mg", "as low as 5 mg": just so much.
  func isAsLittle(_ quantity: Quantity) -> Bool {
    let start = quantity.range.start
    guard start + 3 < text.count else { return false }
    return text[start] | 0x20 == 0x61 && text[start + 1] == 0x73 && text[start + 2] == 0x20
      && text[start + 3] == 0x6C
  }

  /// "200 times the labelled amount", "twice the stated dose": how far something is from its label.
  func isOfLabel(_ token: Int) -> Bool {
    (token + 1..<max(token + 1, min(tokens.count, token + 5))).contains {
      Self.labelled.contains(tokens[$0].hash)
    }
  }

  private static let labelled = WordSet(
    "labelled labeled label stated declared listed advertised claimed")

  /// "Begin with a 0.1% cream", "use 5% lotion": what the text is about, in that form.
  func preparation(behind token: Int) -> Argument? {
    guard token + 1 < tokens.count, isPreparation(token + 1),
      hasIntakeVerb(before: token), let topic = numberTopic, topic.concept.type == .substance
    else { return nil }
    return topic
  }

  func isPreparation(_ token: Int) -> Bool { Self.preparations.contains(tokens[token].hash) }

  private static let preparations = WordSet(
    "cream gel ointment lotion solution serum foam shampoo spray drops patch paste")

  /// "The upper limit is 40 mg a day. In children it is 10 mg.": the limit again.
  func isLimitAgain(_ token: Int, _ quantity: Quantity, _ role: DoseRole?) -> Bool {
    guard let limit = discourse.limit, limit.isFresh, limit.unit == quantity.unit,
      role == nil || role == .standard,
      // "Over the counter it is 10 mg" goes on from something else.
      chunks.indices.dropLast().contains(where: {
        isPreposition($0, grammar.for, grammar.in) && namesPeople($0 + 1)
      })
    else { return false }
    guard let index = governingClause(ofToken: token) else {
      // "For children, 10 mg."
      return isFragment && (word(0) == grammar.for || word(0) == grammar.in)
    }
    let clause = clauses[index]
    guard clause.chunk < chunkIndex(of: token), clause.subjectEnd == clause.subjectFirst + 1,
      Self.pointing.contains(tokens[head(clause.subjectFirst)].hash)
    else { return false }
    return chunks[clause.chunk].flags.contains(.copular)
      || classes(head(clause.chunk)).contains(.changeVerb) && tokens[token - 1].tag == .to
  }

  private static let pointing = WordSet("it that this")
}
