import Claims

extension SentenceReader {
  /// "costs about £7", "Plans start at $199 a month", "is more expensive than", "is covered by most insurance
  /// plans".
  func readMoney() {
    readPrices()
    readCosts()
    if isFragment { readCostFragment() }
    readCoverage()
  }

  @inline(__always)
  private func readCosts() {
    guard
      contents.verbFlags.contains(.copular) || mayHoldLemma(grammar.cost)
        || mayHoldLemma(grammar.cover) || mayHoldLemma(grammar.pay)
        || mayHoldLemma(grammar.reimburse)
        || said.contains(.insurer) && contents.verbFlags.contains(.passive)
    else { return }
    lookForCosts()
  }

  @inline(never)
  private func lookForCosts() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      let lemma = lemma(Int(verb.head))
      if verb.flags.contains(.copular) {
        let i = skipLight(clause.chunk + 1)
        if let cost = costAdjective(i) {
          emitCost(index, cost.first, cost.end)
        } else if isAvailable(i) || isFree(i), let payer = payer(at: i + 2) {
          // "is available on the NHS"
          emitCover(index, subjectOrTopic(of: clause), payer)
        }
      } else if verb.flags.contains(.passive), Self.offering.contains(tokens[Int(verb.head)].hash),
        isPreposition(skipLight(clause.chunk + 1)),
        let payer = payer(at: skipLight(clause.chunk + 1) + 1)
      {
        // "will not be offered on the NHS"
        emitCover(index, subjectOrTopic(of: clause), payer)
      } else if lemma == grammar.cost {
        readCostVerb(index)
      } else if lemma == grammar.cover || lemma == grammar.pay || lemma == grammar.reimburse {
        readCover(index)
      }
    }
  }

  private static let offering = WordSet(
    "offered provided funded available reimbursed prescribed supplied dispensed subsidised subsidized had "
      + "obtained")

  /// "free on the NHS"
  private func isFree(_ chunk: Int) -> Bool {
    kind(chunk) == .adjective && tokens[head(chunk)].hash == Self.free && isPreposition(chunk + 1)
  }

  private static var free: UInt64 { WordHash.of("free") }

  // MARK: Prices

  /// Every sum of money is a price of what the clause names, or of what the text is about.
  @inline(__always)
  private func readPrices() {
    guard contents.holds(token: .quantity) else { return }
    lookForPrices()
  }

  @inline(never)
  private func lookForPrices() {
    var last = -9
    for token in tokens.indices where tokens[token].kind == .quantity {
      let quantity = analysis.quantities[Int(tokens[token].quantity)]
      guard quantity.dimension == .currency, token > last + 2 || isCell, !isIncome(token) else {
        continue
      }
      last = token
      guard let subject = priced(token) else { continue }
      let index = clauseOfSum(token)
      var draft = Draft(
        kind: .economic, predicate: .hasCost, subject: subject, object: sum(token),
        first: index.map { min(clauseSpan($0).first, token) } ?? max(0, token - 4), end: token + 1)
      if let index {
        draft.isHedged = clauses[index].isHedged
        draft.isNegated = clauses[index].isNegated
        draft.clause = index
      }
      drafts.append(draft)
    }
  }

  /// "earning less than $25,000", "a $2 million fine"
  private func isIncome(_ token: Int) -> Bool {
    (max(0, token - 4)..<min(tokens.count, token + 3)).contains {
      classes($0).contains(.incomeWord)
    }
  }

  /// The clause that governs a sum or has it in its subject; nil where another clause follows.
  private func clauseOfSum(_ token: Int) -> Int? {
    let c = chunkIndex(of: token)
    guard c >= 0 else { return nil }
    return governing(c) ?? clauses.firstIndex { $0.subjectFirst <= c && c < $0.subjectEnd }
  }

  private func sum(_ token: Int) -> Argument {
    Argument(
      concept: concepts.key(string(token), .concept), first: token, end: token + 1,
      isKnown: true)
  }

  /// "a three-month supply of X for $200", "X's list price is $1,349", "It costs $10".
  private func priced(_ token: Int) -> Argument? {
    if let index = clauseOfSum(token),
      let subject = subjects(of: clauses[index]).first(where: { $0.concept.type == .substance }),
      subject.isKnown
    {
      return subject
    }
    if let service = pricedService(before: token) { return service }
    var i = token - 1
    while i >= 0, tokens[i].kind != .semicolon {
      if let found = substanceMention(at: i) { return found }
      i -= 1
    }
    i = token + 1
    while i < min(tokens.count, token + 8), tokens[i].kind != .stop {
      if let found = substanceMention(at: i) { return found }
      i += 1
    }
    return numberTopic
  }

  /// "Tracking scans, per cycle: £295": a line that says of a thing of its own what it costs.
  private func pricedService(before token: Int) -> Argument? {
    guard token > 1, tokens[token - 1].kind == .colon,
      let end = (0..<token).first(where: { tokens[$0].kind == .comma || tokens[$0].kind == .colon }
      ),
      end > 0, end < 5, case let own = 0..<end,
      own.contains(where: { Self.services.contains(tokens[$0].hash) }),
      !(0..<token).contains(where: {
        mentionTerm($0)?.concept.type == .substance && !own.contains($0)
      })
    else { return nil }
    return Argument(
      concept: phrase(own.lowerBound, own.upperBound, as: .concept), first: own.lowerBound,
      end: own.upperBound, isKnown: true)
  }

  private static let services = WordSet(
    "scan scans test tests visit visits consultation consultations consult appointment appointments follow-up review "
      + "reviews check checks delivery shipping postage ultrasound bloods insertion fitting")

  /// "on social media for £20": where something is sold.
  private func isPlaceOfSale(_ mention: Mention) -> Bool {
    Int(mention.first) > 0 && word(Int(mention.first) - 1) == grammar.on
      && vocabulary.terms[Int(mention.term)].concept.name.utf8.suffix(4).elementsEqual(" use".utf8)
  }

  private func substanceMention(at token: Int) -> Argument? {
    guard let mention = mention(at: token),
      vocabulary.keys[Int(mention.term)].concept.type == .substance, !isMeal(mention),
      !isPlaceOfSale(mention)
    else { return nil }
    return argument(first: Int(mention.first), end: Int(mention.end))
  }

  /// "costs more", "costs pennies": the words behind the verb where no sum stands there.
  private func readCostVerb(_ index: Int) {
    let verb = chunks[clauses[index].chunk]
    let first = Int(verb.end)
    guard
      !(first..<tokens.count).contains(where: {
        tokens[$0].kind == .quantity
          && analysis.quantities[Int(tokens[$0].quantity)].dimension == .currency
      })
    else { return }
    var i = clauses[index].chunk + 1
    while kind(i) == .adverb { i += 1 }
    // "could cost you your sight"
    if isNounPhrase(i), isNounPhrase(i + 1), chunks[i].flags.contains(.pronoun) { return }
    if isNounPhrase(i) || kind(i) == .adjective { i += 1 }
    let end = i > clauses[index].chunk + 1 ? Int(chunks[i - 1].end) : first
    guard end > first else { return }
    emitCost(index, first, end)
  }

  /// "is (much) cheaper", "is a cheap drug": the words of the complement.
  private func costAdjective(_ chunk: Int) -> (first: Int, end: Int)? {
    guard kind(chunk) == .adjective || isNounPhrase(chunk) else { return nil }
    for i in chunk..<min(chunks.count, chunk + 3) {
      // "is safe and inexpensive"
      guard
        kind(i) == .adjective || isNounPhrase(i) && i == chunk || kind(i) == .conjunction
          || kind(i) == .comma
      else { return nil }
      for token in Int(chunks[i].first)..<Int(chunks[i].end)
      where classes(token).contains(.cost) && tokens[token].tag == .adjective {
        return (Int(chunks[i].first), Int(chunks[i].end))
      }
    }
    return nil
  }

  /// "More soluble, more expensive", "(very cheap)" of a cell or an item.
  private func readCostFragment() {
    guard !drafts.contains(where: { $0.kind == .economic }) else { return }
    for token in tokens.indices
    where classes(token).contains(.cost) && tokens[token].tag == .adjective {
      let subject =
        tokens.indices.lazy.prefix(token).compactMap { self.substanceMention(at: $0) }.first
        ?? discourse.listTopic
      guard let subject else { return }
      var first = token
      while first > 0, tokens[first - 1].tag == .adverb { first -= 1 }
      drafts.append(
        Draft(
          kind: .economic, predicate: .hasCost, subject: subject,
          object: Argument(
            concept: phrase(first, token + 1, as: .concept), first: first, end: token + 1,
            isKnown: true), first: first, end: token + 1))
      return
    }
  }

  private func emitCost(_ index: Int, _ first: Int, _ end: Int) {
    let object = Argument(
      concept: phrase(first, end, as: .concept), first: first, end: end, isKnown: true)
    var subjects = subjects(of: clauses[index]).filter { $0.concept.type == .substance }
    if subjects.isEmpty, let topic = numberTopic { subjects = list(topic) }
    for subject in subjects {
      emit(kind: .economic, predicate: .hasCost, subject: subject, object: object, clause: index)
    }
  }

  // MARK: Insurance

  private func isAvailable(_ chunk: Int) -> Bool {
    kind(chunk) == .adjective && word(head(chunk)) == grammar.available && isPreposition(chunk + 1)
  }

  /// The tokens of a noun phrase that names an insurer.
  func payer(at chunk: Int) -> Range<Int>? {
    guard isNounPhrase(chunk) else { return nil }
    let range = Int(chunks[chunk].first)..<Int(chunks[chunk].end)
    return range.contains { classes($0).contains(.insurer) } ? range : nil
  }

  /// The payers of an enumeration: "most private plans, Medicare and Medicaid".
  func payers(from chunk: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var i = chunk
    while let payer = payer(at: i), found.count < 8 {
      found.append(payer)
      i += 1
      if kind(i) == .comma { i += 1 }
      if kind(i) == .conjunction {
        guard word(head(i)) == grammar.and || word(head(i)) == grammar.or else { break }
        i += 1
      }
      i = skipLight(i)
    }
    return found
  }

  func readCover(_ index: Int) {
    let clause = clauses[index]
    let after = skipLight(clause.chunk + 1)
    if chunks[clause.chunk].flags.contains(.passive) || chunks[clause.chunk].form == .participle {
      var i = after
      while isPreposition(i), i < after + 3 {
        let payers = payers(from: skipLight(i + 1))
        for payer in payers { emitCover(index, subjectOrTopic(of: clause), payer) }
        if !payers.isEmpty { return }
        i += 1
      }
      return
    }
    guard clause.subjectEnd > clause.subjectFirst else { return }
    var payers: [Range<Int>] = []
    for c in clause.subjectFirst..<clause.subjectEnd where payers.isEmpty {
      payers = self.payers(from: c)
    }
    if payers.isEmpty, isMereQuantity(clause.subjectFirst),
      clause.subjectEnd == clause.subjectFirst + 1,
      let other = earlierPayer(before: clause.subjectFirst)
    {
      // "Most plans cover it; several will not pay for the brand"
      payers = [other]
    }
    guard !payers.isEmpty else { return }
    var i = after
    if isPreposition(i, grammar.for) {
      i += 1
    } else if lemma(head(clause.chunk)) == grammar.pay {
      guard paysAlone(index), let topic = substanceTopic else { return }
      // "Insurance sometimes pays"
      for payer in payers { emitCover(index, list(topic), payer) }
      return
    }
    var objects = arguments(from: i).list.map { $0.isVague ? (numberTopic ?? $0) : $0 }
    if isNounPhrase(i), classes(head(i)).contains(.cost), let topic = numberTopic,
      !objects.contains(where: { $0.concept.type == .substance })
    {
      // "cover the cost of treatment"
      objects = list(topic)
    }
    if objects.isEmpty || objects.allSatisfy({ $0.concept.type == .condition }),
      isNounPhrase(i) && tokens[head(i)].kind == .word || kind(i) == .adjective,
      let topic = numberTopic,
      topic.concept.type == .substance
    {
      // "cover the generic", "pay for acne"
      objects = list(topic)
    }
    // "is barred from paying for"
    let isBarred =
      clause.parent >= 0
      && classes(head(clauses[clause.parent].chunk)).contains(.failure)
    for payer in payers { emitCover(index, objects, payer, isNegated: isBarred) }
    if let included = payerIncluded(behind: i) {
      emitCover(index, objects, included, isNegated: isBarred)
    }
  }

  func emitCover(
    _ index: Int, _ subjects: ArgumentList, _ payer: Range<Int>, isNegated: Bool = false
  ) {
    let verb = clauses[index].chunk
    // "Insurers seldom cover it"
    let isSeldom = (max(0, Int(chunks[verb].first) - 1)..<head(verb)).contains {
      Self.seldom.contains(tokens[$0].hash)
    }
    for var subject in subjects {
      var isNegated = isNegated != isSeldom
      if !subject.isKnown, classes(subject.end - 1).contains(.absent), let topic = numberTopic {
        // "none of it is reimbursed"
        subject = topic
        isNegated.toggle()
      }
      emit(
        kind: .economic, predicate: .coveredBy, subject: subject,
        object: Argument(
          concept: phrase(payer.lowerBound, payer.upperBound, as: .concept),
          first: payer.lowerBound,
          end: payer.upperBound, isKnown: true), clause: index, isNegated: isNegated,
        end: max(payer.upperBound, Int(chunks[clauses[index].chunk].end)))
    }
  }

  private static let seldom = WordSet("seldom rarely")
}
