import Claims

/// Who pays, said in few words or after another: "Medicare does too", "they won't for wrinkles", "Available on the NHS",
/// "you can get it on the NHS".
extension SentenceReader {
  @inline(__always)
  func readCoverage() {
    guard said.contains(.insurer) || discourse.covered != nil && tokens.count < 20 else { return }
    lookForCoverage()
  }

  @inline(never)
  private func lookForCoverage() {
    if readPaidToo() || readOffered() || readAccepted() { return }
    if said.contains(.insurer), mayHold(oneOf: Self.maybeCovering),
      !drafts.contains(where: { $0.predicate == .coveredBy })
    {
      readCoverWord()
      for index in clauses.indices
      where !clauses[index].isUnasserted && lemma(head(clauses[index].chunk)) == grammar.pay
        && clauses[index].subjectEnd > clauses[index].subjectFirst
        && isMereQuantity(clauses[index].subjectFirst)
      {
        // "Every plan we bill covers it; several will not pay for the brand"
        readCover(index)
      }
    }
    for index in clauses.indices where !clauses[index].isUnasserted { readObtained(index) }
  }

  /// "Medicare drug plans already cover X", "every plan we bill covers it", "most insurers, Medicare included, will pay for
  /// it": the words themselves, whatever was seen in them.
  private func readCoverWord() {
    for token in tokens.indices.dropFirst() where Self.covering.contains(tokens[token].hash) {
      let isPaying = lemma(token) == grammar.pay
      guard !isPaying || token + 1 < tokens.count && word(token + 1) == grammar.for else {
        continue
      }
      var i = token - 1
      var isDenied = false
      while i >= max(0, token - 8), !classes(i).contains(.insurer) || isIncluded(i) {
        if tokens[i].tag == .negation { isDenied = true }
        guard tokens[i].kind == .word || isAsideComma(i) else { break }
        i -= 1
      }
      guard i >= 0, tokens[i].kind == .word, classes(i).contains(.insurer) else { continue }
      let payer = chunkIndex(of: i)
      let c = chunkIndex(of: isPaying ? token + 2 : token + 1)
      guard payer >= 0, c >= 0, let subject = covered(at: c) else { continue }
      var first = min(Int(chunks[payer].first), i)
      // "Medicare drug plans", where "plans" was seen as a verb
      if kind(payer) == .verbGroup, isNounPhrase(payer - 1) { first = Int(chunks[payer - 1].first) }
      stateCover(
        subject, first..<i + 1, isNegated: isDenied, first: first,
        end: max(token + 1, Int(chunks[c].end)))
      if let included = payerIncluded(behind: c) {
        stateCover(
          subject, included, isNegated: isDenied, first: included.lowerBound,
          end: included.upperBound)
      }
      return
    }
  }

  /// The "Medicare" of ", Medicare included,"
  private func isIncluded(_ token: Int) -> Bool {
    token + 2 < tokens.count && tokens[token + 1].hash == Self.included
      && tokens[token + 2].kind == .comma
  }

  private func isAsideComma(_ token: Int) -> Bool {
    guard tokens[token].kind == .comma else { return false }
    return token > 0 && tokens[token - 1].hash == Self.included
      || token + 2 < tokens.count && tokens[token + 2].hash == Self.included
  }

  /// What is paid for, where the words behind "cover" name it or point to it.
  private func covered(at chunk: Int) -> Argument? {
    guard isNounPhrase(chunk) || kind(chunk) == .adjective || kind(chunk) == .adverb else {
      return nil
    }
    if chunks[chunk].flags.contains(.pronoun) || classes(head(chunk)).contains(.generic)
      || Self.kinds.contains(tokens[head(chunk)].hash)
    {
      return substanceTopic
    }
    return arguments(from: chunk).list.first {
      $0.concept.type == .substance && $0.isKnown && !$0.isVague
    }
  }

  private static var maybeCovering: WordMask {
    WordMask().or("cover").or("covers").or("covered").or("pay").or("pays").or("fund").or("funds")
      .or("subsidises").or("subsidizes").or("reimburse").or("reimburses")
  }
  private static let covering = WordSet(
    "cover covers covered pay pays fund funds subsidises subsidizes reimburse reimburses")
  private static let kinds = WordSet("generic generics brand it them both")

  /// "Insurance sometimes pays", "Medicare won't pay for it": whether nothing is named behind the verb.
  func paysAlone(_ index: Int) -> Bool {
    let next = skipLight(clauses[index].chunk + 1)
    switch kind(next) {
    case .stop, .semicolon, .comma, .outside, .conjunction: return true
    default: return false
    }
  }

  // MARK: What is on offer

  /// "Available on the NHS", "Not covered by insurance": words without a verb of their own.
  private func readOffered() -> Bool {
    guard said.contains(.insurer), let topic = substanceTopic,
      // "if your doctor agrees" may follow.
      clauses.allSatisfy({ $0.isUnasserted || $0.role != .main })
    else { return false }
    var first = 0
    let isDenied = tokens[0].tag == .negation
    if isDenied { first = 1 }
    guard first < tokens.count, Self.offered.contains(tokens[first].hash),
      let preposition = (chunkIndex(of: first)..<min(chunks.count, chunkIndex(of: first) + 4))
        .first(
          where: { isPreposition($0) && payer(at: skipLight($0 + 1)) != nil }),
      let payer = payer(at: skipLight(preposition + 1))
    else { return false }
    stateCover(topic, payer, isNegated: isDenied, first: 0, end: payer.upperBound)
    return true
  }

  private static let offered = WordSet(
    "available free offered covered reimbursed funded subsidised subsidized prescribed")

  /// "We accept most insurance", "HSA and FSA cards are accepted", "we don't take Medicare"
  private func readAccepted() -> Bool {
    guard said.contains(.insurer), mayHold(oneOf: Self.maybeAccepting), let topic = substanceTopic
    else { return false }
    var isFound = false
    for index in clauses.indices
    where Self.accepting.contains(tokens[head(clauses[index].chunk)].hash)
      && !clauses[index].isUnasserted && clauses[index].subjectEnd > clauses[index].subjectFirst
    {
      let clause = clauses[index]
      let isPassive = chunks[clause.chunk].flags.contains(.passive)
      if !isPassive, !classes(head(clause.subjectFirst)).contains(.firstPerson) { continue }
      let found =
        isPassive ? payersOfSubject(clause) : payers(from: skipLight(clause.chunk + 1))
      for payer in found {
        stateCover(
          topic, payer, isNegated: clause.isNegated,
          first: min(payer.lowerBound, clauseSpan(index).first), end: clauseSpan(index).end)
        isFound = true
      }
    }
    return isFound
  }

  private static var maybeAccepting: WordMask {
    WordMask().or("accept").or("accepted").or("take").or("taken")
  }
  private static let accepting = WordSet("accept accepted take taken")

  /// "You can get it on the NHS", "patients cannot obtain it through Medicare"
  private func readObtained(_ index: Int) {
    let clause = clauses[index]
    guard Self.obtaining.contains(tokens[head(clause.chunk)].hash), clause.role == .main,
      !chunks[clause.chunk].flags.contains(.passive), hasPersonSubject(clause)
    else { return }
    let i = skipLight(clause.chunk + 1)
    guard isNounPhrase(i) else { return }
    let objects = arguments(from: i)
    var drugs = objects.list.filter { $0.concept.type == .substance && $0.isKnown && !$0.isVague }
    if drugs.isEmpty, chunks[i].flags.contains(.pronoun) || classes(head(i)).contains(.generic) {
      drugs = list(substanceTopic)
    }
    var preposition = max(i + 1, objects.end)
    if kind(preposition) == .adjective { preposition += 1 }
    guard isPreposition(preposition), let payer = payer(at: skipLight(preposition + 1)) else {
      return
    }
    emitCover(index, drugs, payer)
  }

  private static let obtaining = WordSet("get gets obtain obtains have receive receives")

  // MARK: Others that pay

  /// "Medicare usually does too", "Medicaid doesn't", "They won't for wrinkles", "So does Medicare".
  private func readPaidToo() -> Bool {
    let own = drafts.last { $0.predicate == .coveredBy }
    guard tokens.count < 40,
      let covered = own.flatMap({ draft in
        draft.subject.map { InsuranceCover(subject: $0, payer: draft.object?.concept) }
      }) ?? discourse.covered
    else { return false }
    if tokens.count > 2, Self.turning.contains(tokens[0].hash),
      Self.auxiliaries.contains(tokens[1].hash), let payer = payer(at: chunkIndex(of: 2))
    {
      stateCover(
        covered.subject, payer, isNegated: tokens[0].hash != Self.so, first: 0,
        end: payer.upperBound)
      return true
    }
    var isFound = false
    for index in clauses.indices
    where clauses[index].chunk > chunkIndex(of: max(0, own?.end ?? 0) - 1)
      && (own != nil || index == 0) && readPaidToo(index, covered)
    {
      isFound = true
    }
    return isFound
  }

  private func readPaidToo(_ index: Int, _ covered: InsuranceCover) -> Bool {
    let clause = clauses[index]
    guard clause.role == .main, !clause.isUnasserted, clause.subjectEnd > clause.subjectFirst,
      (Int(chunks[clause.chunk].first)..<Int(chunks[clause.chunk].end)).allSatisfy({
        Self.auxiliaries.contains(tokens[$0].hash) || tokens[$0].tag == .negation
          || tokens[$0].tag == .adverb
      })
    else { return false }
    var end = Int(chunks[clause.chunk].end)
    // "does" and "n't" may stand apart.
    let isSplit = end < tokens.count && tokens[end].tag == .negation
    if isSplit { end += 1 }
    let isNegated = clause.isNegated || isSplit
    // "does too", "doesn't", "won't for wrinkles"
    let isBare = (end..<tokens.count).allSatisfy {
      tokens[$0].kind != .word || Self.alike.contains(tokens[$0].hash)
    }
    guard
      isBare
        && (isNegated || (end..<tokens.count).contains { tokens[$0].kind == .word })
        || isNegated && end < tokens.count && word(end) == grammar.for
    else { return false }
    let first = Int(chunks[clause.subjectFirst].first)
    if let payer = payersOfSubject(clause).first {
      stateCover(covered.subject, payer, isNegated: isNegated, first: first, end: end)
      return true
    }
    guard isMereQuantity(clause.subjectFirst), let last = covered.payer else { return false }
    stateCover(
      covered.subject, first..<end, isNegated: clause.isNegated, first: first, end: end, named: last
    )
    return true
  }

  private func payersOfSubject(_ clause: Clause) -> [Range<Int>] {
    for c in clause.subjectFirst..<clause.subjectEnd {
      let found = payers(from: c)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func stateCover(
    _ subject: Argument, _ payer: Range<Int>, isNegated: Bool, first: Int, end: Int,
    named: ConceptKey? = nil
  ) {
    let object = Argument(
      concept: named ?? phrase(payer.lowerBound, payer.upperBound, as: .concept),
      first: payer.lowerBound, end: payer.upperBound, isKnown: true)
    emit(
      kind: .economic, predicate: .coveredBy, subject: subject, object: object, clause: -1,
      isNegated: isNegated, first: first, end: max(end, payer.upperBound))
  }

  /// "they", "several", "some": payers that only what stands before names.
  func isMereQuantity(_ chunk: Int) -> Bool {
    isNounPhrase(chunk) && Self.several.contains(tokens[head(chunk)].hash)
      && chunks[chunk].end - chunks[chunk].first < 3
  }

  /// The payer of a clause before in the sentence.
  func earlierPayer(before chunk: Int) -> Range<Int>? {
    guard
      let draft = drafts.last(where: { $0.predicate == .coveredBy && $0.object != nil }),
      let object = draft.object, object.end <= Int(chunks[chunk].first), object.first < object.end
    else { return nil }
    return object.first..<object.end
  }

  /// "Every plan covers it, Medicare included"
  func payerIncluded(behind chunk: Int) -> Range<Int>? {
    guard mayHold(oneOf: Self.maybeIncluded) else { return nil }
    var i = chunk
    while i < chunks.count, i < chunk + 8 {
      if kind(i) == .semicolon { return nil }
      if let payer = payer(at: i), i > chunk {
        let next = i + 1 < chunks.count ? tokens[Int(chunks[i + 1].first)].hash : 0
        let before = i > 0 ? tokens[Int(chunks[i - 1].first)].hash : 0
        return next == Self.included || before == Self.including ? payer : nil
      }
      i += 1
    }
    return nil
  }

  private static var maybeIncluded: WordMask { WordMask().or("included").or("including") }
  private static var included: UInt64 { WordHash.of("included") }
  private static var including: UInt64 { WordHash.of("including") }
  private static var so: UInt64 { WordHash.of("so") }
  private static let turning = WordSet("so neither nor")
  private static let auxiliaries = WordSet(
    "do does did will would wo can ca cannot")
  private static let alike = WordSet("the same too so likewise as well also thing either now")
  private static let several = WordSet("they several some many most others few")
}
