import Claims

/// What is taken, where the words beside an amount name something else.
extension SentenceReader {
  /// "a minimum dose of 5 mg X": a substance named right behind the amount.
  func substanceNext(to token: Int) -> Argument? {
    guard let mention = mention(at: token + 1), Int(mention.first) == token + 1,
      vocabulary.keys[Int(mention.term)].concept.type == .substance
    else { return nil }
    return argument(first: Int(mention.first), end: Int(mention.end))
  }

  /// "In patients on X, the dose is 5 mg", "Infants receiving X: 5 mg": what those who take the amount have besides.
  func isOfTakers(_ mention: Mention) -> Bool {
    let first = Int(mention.first)
    let end = Int(mention.end)
    if isBesideTopic(mention) || isOperation(mention) || isSource(mention)
      || isNotToBeHad(mention)
    {
      return true
    }
    guard first > 1, end < tokens.count, Self.having.contains(tokens[first - 1].hash),
      tokens[end].kind == .comma || tokens[end].kind == .colon
    else { return false }
    return (max(0, first - 11)..<first - 1).contains {
      classes($0).contains(.person) || mentionTerm($0)?.concept.type == .population
    }
  }

  /// "no X to be had: then 5 mg", "without X, 5 mg": what is not taken.
  private func isNotToBeHad(_ mention: Mention) -> Bool {
    let first = Int(mention.first)
    guard first > 0, let topic = substanceTopic,
      topic.concept != vocabulary.keys[Int(mention.term)].concept
    else { return false }
    return tokens[first - 1].hash == Self.no || tokens[first - 1].hash == Self.without
  }

  /// "are switched to 2 mg a day", with nothing named behind the amount: of what the text is about.
  func changedTo(_ token: Int) -> Argument? {
    guard mayHold(oneOf: Self.maybeMoved),
      let verb = (max(0, token - 5)..<token).last(where: { Self.moved.contains(tokens[$0].hash) }),
      (verb + 1..<token).contains(where: { word($0) == grammar.to }),
      !(token + 1..<max(token + 1, min(tokens.count, token + 4))).contains(where: {
        mentionTerm($0)?.concept.type == .substance
      })
    else { return nil }
    return numberTopic
  }

  private static var no: UInt64 { WordHash.of("no") }
  private static var without: UInt64 { WordHash.of("without") }
  private static var maybeMoved: WordMask {
    WordMask().or("moved").or("switched").or("changed").or("converted").or("transferred")
  }
  private static let moved = WordSet("moved switched changed converted transferred")

  /// "before surgery", "a corneal graft": what is done and not taken, in a text that is not about it.
  private func isOperation(_ mention: Mention) -> Bool {
    Self.operations.contains(tokens[Int(mention.end) - 1].hash)
      && substanceTopic.map {
        $0.concept != vocabulary.keys[Int(mention.term)].concept
      } ?? true
  }

  /// "surgery": nobody takes milligrams of it.
  func isDoneNotTaken(_ argument: Argument) -> Bool {
    argument.end > 0 && argument.end <= tokens.count
      && Self.operations.contains(lastHash(of: argument))
  }

  private static let operations = WordSet(
    "surgery operation transplant transplantation graft procedure radiotherapy anesthesia anaesthesia"
  )

  /// "The limit for X from supplements and Y is 5 mg": what X comes from.
  private func isSource(_ mention: Mention) -> Bool {
    var i = Int(mention.first) - 1
    while i > 0, Int(mention.first) - i < 7 {
      if word(i) == grammar.from {
        return mentionTerm(i - 1)?.concept.type == .substance
      }
      guard
        tokens[i].tag == .noun || tokens[i].tag == .adjective || tokens[i].tag == .conjunction
          || tokens[i].kind == .comma
      else { return false }
      i -= 1
    }
    return false
  }

  /// "With X, start at 5 mg", "On a statin: 5 mg", where the text is about something else: what is taken besides.
  private func isBesideTopic(_ mention: Mention) -> Bool {
    let end = Int(mention.end)
    var first = Int(mention.first)
    guard first > 0, end < tokens.count,
      tokens[end].kind == .comma || tokens[end].kind == .colon
        || isCell && text[Int(tokens[end].start)] == UInt8(ascii: "|"),
      let topic = substanceTopic,
      topic.concept != vocabulary.keys[Int(mention.term)].concept
    else { return false }
    if tokens[first - 1].tag == .determiner { first -= 1 }
    guard first > 0, word(first - 1) == grammar.with || word(first - 1) == grammar.on else {
      return false
    }
    // "When combined with X, give", "If you take it with X,"
    return first == 1
      || first < 8 && (0..<first - 1).contains { Self.joining.contains(tokens[$0].hash) }
        && Self.whens.contains(tokens[0].hash)
  }

  private static let whens = WordSet("when if where combined taken used given added")
  private static let joining = WordSet(
    "combined combining taken take taking used use given give added coadministered co-administered together along"
  )

  /// "going up to 1.5 mg after four weeks": the next step, and no limit.
  func isStepUp(_ token: Int, _ quantity: Quantity) -> Bool {
    guard quantity.low == nil, quantity.high != nil, token > 0,
      Self.stepping.contains(tokens[token - 1].hash)
    else { return false }
    return (token + 1..<min(tokens.count, token + 5)).contains {
      word($0) == grammar.after || word($0) == grammar.once
    }
  }

  private static let stepping = WordSet(
    "going go goes moving move moves increasing increase increased raised stepping step stepped")

  /// "quick onset of analgesic effect": no substance, but what one does.
  func isOfEffect(_ mention: Mention) -> Bool {
    let end = Int(mention.end)
    return end < tokens.count && Self.effects.contains(tokens[end].hash)
  }

  private static let effects = WordSet("effect effects activity action properties response")
  private static let having = WordSet("on taking receiving using undergoing")

  /// "If you're breastfeeding, it is 5 mg": for whom the amount is, and not what is taken.
  func isStateOfLife(_ argument: Argument) -> Bool {
    Self.statesOfLife.contains(concepts.concept(argument.concept).name)
  }

  private static let statesOfLife: Set<String> = ["breastfeeding", "pregnancy", "lactation"]

  /// "X deficiency" as what a text is about: X is taken for it.
  var lackedSubstance: Argument? {
    guard let condition = discourse.sectionCondition ?? discourse.documentCondition else {
      return nil
    }
    let name = concepts.concept(condition.concept).name
    guard name.hasSuffix(Self.deficiency),
      let key = lookup(String(name.dropLast(Self.deficiency.count))),
      key.type == .substance
    else { return nil }
    return Argument(concept: key, first: 0, end: 0, isKnown: true)
  }

  private static let deficiency = " deficiency"

  /// "powder", "tablets", "the product": a form and no substance.
  func isFormWord(_ token: Int) -> Bool { Self.formWords.contains(tokens[token].hash) }

  private static let formWords = WordSet(
    "powder granules product products medicine medication drug supplement supplements liquid solution "
      + "suspension syrup cream gel ointment tablet tablets capsule capsules extract")

  /// "10 ml of the solution four times a day": a form of what the text is about.
  func isOfForm(_ token: Int) -> Bool {
    guard token + 2 < tokens.count, word(token + 1) == grammar.of else { return false }
    let c = chunkIndex(of: token + 2)
    guard c >= 0, isNounPhrase(c), isFormWord(head(c)) else { return false }
    return (Int(chunks[c].first)..<head(c)).allSatisfy {
      tokens[$0].tag == .determiner || tokens[$0].tag == .possessive
    }
  }

  /// "containing 80% X", "made up of 20% X": a share of a product and no strength of a dose.
  func isContentShare(_ token: Int) -> Bool {
    guard mayHold(oneOf: Self.maybeContaining) else { return false }
    return (max(0, token - 8)..<token).contains { Self.containing.contains(tokens[$0].hash) }
  }

  private static var maybeContaining: WordMask {
    WordMask().or("contain").or("contains").or("contained").or("containing").or("comprises")
      .or("comprising").or("composed").or("provides").or("standardized").or("standardised")
  }
  private static let containing = WordSet(
    "contain contains contained containing comprises comprising composed provides standardized "
      + "standardised")

  /// "half the adult dose", "doses more than 10 times higher": whether the words around say that a dose is measured.
  func namesDose(around token: Int) -> Bool {
    (max(0, token - 4)..<max(token + 1, min(tokens.count, token + 8))).contains {
      Self.doseWords.contains(tokens[$0].hash)
    }
  }

  /// "The dose is 15 times the clearance": how large a dose is, and no statistic.
  func isMultipleOfDose(_ token: Int, _ quantity: Quantity) -> Bool {
    guard quantity.dimension == .multiple, let index = governingClause(ofToken: token),
      clauses[index].subjectEnd > clauses[index].subjectFirst,
      isNounPhrase(clauses[index].subjectFirst)
    else { return false }
    return classes(head(clauses[index].subjectFirst)).contains(.doseNoun)
  }

  private static let doseWords = WordSet(
    "dose doses dosage dosages amount amounts intake intakes allowance limit requirement")

  /// "a minimum dose of 5 mg", "a minimum of 5 mg a day"
  func isMinimum(before token: Int) -> Bool {
    guard mayHold(oneOf: Self.maybeMinimum) else { return false }
    var i = token - 1
    while i >= max(0, token - 4) {
      if tokens[i].hash == Self.minimum { return true }
      guard Self.between.contains(tokens[i].hash) else { return false }
      i -= 1
    }
    return false
  }

  private static var maybeMinimum: WordMask { WordMask().or("minimum") }
  private static var minimum: UInt64 { WordHash.of("minimum") }
  private static let between = WordSet("dose dosage intake amount daily weekly of is")

  /// Words that say how an amount is given, and are no thing that is measured.
  static let waysGiven = WordSet(
    "total subq sc sq im iv po oral orally od bd bid tid qid qd intravenous subcutaneous intramuscular"
  )
}
