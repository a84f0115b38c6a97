import Claims

/// Approvals that a sentence tells after another one, before a list, or of a country.
extension SentenceReader {
  /// "The agency has approved X for:": what it is approved for stands in the list below.
  var isLeadIn: Bool {
    guard tokens.count > 2, let last = tokens.last, last.kind == .colon else { return false }
    let before = tokens[tokens.count - 2]
    return before.tag == .preposition || before.tag == .to || Self.uses.contains(before.hash)
  }

  private static let uses = WordSet("treat following")

  /// "The FDA approved it for Y in 1971, and in 1995 it approved X": the body again.
  func isAuthorityAgain(_ index: Int) -> Bool {
    let clause = clauses[index]
    guard index > 0, clause.subjectEnd == clause.subjectFirst + 1,
      isNounPhrase(clause.subjectFirst), chunks[clause.subjectFirst].flags.contains(.pronoun),
      !chunks[clause.chunk].flags.contains(.passive)
    else { return false }
    return clauses[..<index].contains {
      $0.role == .main && $0.subjectEnd > $0.subjectFirst && namesAuthority($0)
    }
  }

  /// "Australia approved it for Y": a country speaks for its regulator.
  func isCountry(_ clause: Clause) -> Bool {
    clause.subjectEnd == clause.subjectFirst + 1 && isNounPhrase(clause.subjectFirst)
      && Self.countries.contains(tokens[head(clause.subjectFirst)].hash)
      && Self.allowing.contains(tokens[head(clause.chunk)].hash) && !namesAuthority(clause)
  }

  func isCountry(at token: Int) -> Bool {
    token >= 0 && token < tokens.count && Self.countries.contains(tokens[token].hash)
  }

  private static let countries = WordSet(
    "australia austria belgium brazil britain canada china denmark england finland france germany greece india "
      + "ireland israel italy japan korea mexico netherlands norway poland portugal russia scotland singapore spain "
      + "sweden switzerland turkey zealand")
  private static let allowing = WordSet(
    "approved approves licensed licences licenses authorised authorises authorized authorizes cleared clears"
  )

  /// "approved X, giving patients with Y a new option": Y.
  func usesOfGiven(_ comma: Int) -> [Argument]? {
    let verb = skipLight(comma + 1)
    guard kind(comma) == .comma, kind(verb) == .verbGroup, chunks[verb].form == .gerund,
      Self.offering.contains(tokens[head(verb)].hash), isPersonPhrase(skipLight(verb + 1))
    else { return nil }
    let found: [Argument] = restrictions(from: skipLight(verb + 1)).filter {
      $0.concept.type == .condition && !$0.isVague
    }.map { $0 }
    return found.isEmpty ? nil : found
  }

  private static let offering = WordSet("giving offering providing handing")

  /// "as an anesthetic", where the noun was seen as an adjective
  func qualityAsUse(_ chunk: Int) -> Argument? {
    guard kind(chunk) == .adjective, chunks[chunk].end - chunks[chunk].first > 1,
      tokens[Int(chunks[chunk].first)].tag == .determiner
    else { return nil }
    return argument(first: Int(chunks[chunk].first) + 1, end: Int(chunks[chunk].end))
  }

  /// "U.S. clearance", "European approval"
  func isOfPlace(_ c: Int) -> Bool {
    (Int(chunks[c].first)..<head(c)).contains { Self.places.contains(tokens[$0].hash) }
  }

  private static let places = WordSet(
    "u.s u.s. us eu e.u uk u.k european american british canadian australian japanese chinese indian korean swiss "
      + "brazilian federal")

  /// "got the nod in 2014 for Y"
  func isNod(_ c: Int) -> Bool {
    Self.nods.contains(tokens[head(c)].hash) && !uses(after: c + 1).list.isEmpty
  }

  private static let nods = WordSet("nod go-ahead")

  /// "Approval for Y came in 1970", "Approval was granted in May for Y": the noun as what the sentence is about.
  func readApprovalCame(_ c: Int) -> Bool {
    guard
      let index = clauses.firstIndex(where: {
        $0.role == .main && $0.subjectFirst == c && c < $0.subjectEnd
          // "Approval for Y followed", read as a participle
          || $0.role == .reduced && c < $0.chunk && $0.subjectFirst == c + 2
            && isPreposition(c + 1, grammar.for) && clauses.count == 1
      }), !clauses[index].isUnasserted, let topic = substanceTopic
    else { return false }
    let verb = chunks[clauses[index].chunk]
    let isGiven = Self.giving.contains(tokens[Int(verb.head)].hash)
    guard
      verb.flags.contains(.passive) ? isGiven : Self.coming.contains(tokens[Int(verb.head)].hash)
    else { return false }
    let behind = uses(after: c + 1)
    let later = behind.list.isEmpty ? uses(after: clauses[index].chunk + 1) : behind
    for use in later.list where use.concept.type == .condition {
      emitApproval(
        topic, use, index, first: Int(chunks[c].first), end: max(use.end, Int(verb.end)))
    }
    return true
  }

  private static let giving = WordSet("granted given issued obtained secured won")
  private static let coming = WordSet("came comes followed follows arrived")

  /// "won approval in 2021, to slow Y": where the use begins.
  func purposeBehindComma(_ c: Int) -> Int? {
    var i = c + 1
    while i < chunks.count, i < c + 6 {
      switch kind(i) {
      case .comma:
        return kind(i + 1) == .verbGroup && chunks[i + 1].form == .infinitive ? i + 1 : nil
      case .preposition, .nounPhrase, .adverb: i += 1
      default: return nil
      }
    }
    return nil
  }

  /// "approved for hemangioma, the red birthmarks that babies have": says again what the use before it is.
  func isExplanation(_ use: Argument, of uses: [Argument]) -> Bool {
    guard let first = uses.first, use.first > first.first, use.first >= 0, use.end <= tokens.count
    else { return false }
    let c = chunkIndex(of: use.end - 1)
    guard c > 0, kind(c - 1) == .comma, chunks[c].flags.contains(.definite) else { return false }
    let next = kind(c + 1)
    return next != .comma && next != .conjunction
  }

  /// "approved X, a 0.1% cream, for Y": the form of X and no other drug.
  func isFormBehindComma(_ drug: Argument, of drugs: ArgumentList) -> Bool {
    guard drugs.count > 1, drug.first > (drugs.first?.first ?? 0), drug.end > 0,
      drug.end <= tokens.count, isFormWord(drug.end - 1) || isPreparation(drug.end - 1)
    else { return false }
    let c = chunkIndex(of: drug.end - 1)
    return c > 0 && kind(c - 1) == .comma && tokens[Int(chunks[c].first)].tag == .determiner
  }

  /// "FDA-approved for Y: Yes, 1997", "Approved for Z: no": a label that asks, and the answer behind it.
  @inline(__always)
  func readApprovalAnswered() {
    guard contents.holds(token: .colon), said.contains(.approval), tokens.count < 18 else { return }
    lookForApprovalAnswered()
  }

  @inline(never)
  private func lookForApprovalAnswered() {
    guard let colon = tokens.prefix(12).firstIndex(where: { $0.kind == .colon }), colon > 0,
      colon + 1 < tokens.count, let topic = substanceTopic,
      case let answer = tokens[colon + 1].hash, answer == Self.yes || answer == Self.no,
      let token = (0..<colon).first(where: { classes($0).contains(.approval) }),
      case let c = chunkIndex(of: token), c >= 0,
      !drafts.contains(where: { $0.kind == .regulatory })
    else { return }
    let (found, _) = uses(after: c + 1)
    let named = found.filter { $0.end <= colon }
    let isDenied = (answer == Self.no) != (0..<colon).contains { tokens[$0].tag == .negation }
    if named.isEmpty {
      emitApproval(topic, nil, -1, isNegated: isDenied, first: 0, end: colon + 2)
    }
    for use in named {
      emitApproval(topic, use, -1, isNegated: isDenied, first: 0, end: colon + 2)
    }
  }

  private static var yes: UInt64 { WordHash.of("yes") }
  private static var no: UInt64 { WordHash.of("no") }

  /// "the green light for Y"
  func isGreenLight(_ c: Int) -> Bool {
    tokens[head(c)].hash == Self.light && head(c) > Int(chunks[c].first)
      && tokens[head(c) - 1].hash == Self.green
  }

  private static var light: UInt64 { WordHash.of("light") }
  static var green: UInt64 { WordHash.of("green") }
}
