import Claims
import Documents

/// What a sentence is likely to say of a condition or of another substance that it names and no pattern has read, by the words
/// around the name.
extension SentenceReader {
  /// - Parameter heading: the words of the heading that the sentence stands under.
  @inline(never)
  func readHints(
    heading: () -> [HeadingWord], _ table: HintTable, _ collect: ((HintExample) -> Void)?
  ) {
    guard !analysis.mentions.isEmpty, !table.isEmpty || collect != nil,
      let topic = substanceTopic, topic.isKnown, !isQuestion, !tellsInquiry,
      // "The usual dose for Y is": Y tells which dose it is.
      !drafts.contains(where: { $0.kind == .dosage }),
      topic.concept == (discourse.sectionTopic ?? discourse.documentTopic)?.concept,
      discourse.sectionRole != nil || !isBareList
    else { return }
    var found: [(item: Argument, said: HintClass)] = []
    var words: [HeadingWord]?
    for mention in analysis.mentions where Int(mention.first) >= leadEnd {
      let type = vocabulary.keys[Int(mention.term)].concept.type
      let isPartner = type == .substance
      guard isPartner || type == .condition,
        let item = argument(first: Int(mention.first), end: Int(mention.end)),
        !item.isVague, !isPerson(item), item.concept != topic.concept, !isNameOfOther(mention),
        isPartner || !isHad(mention) && !tellsWhichPersons(chunkIndex(of: Int(mention.first))),
        isPartner || !tellsLengthFor(mention) && !countsOutcomes(topic, item)
      else { continue }
      let isRead = isTold(mention)
      guard !isRead || collect != nil else { continue }
      let heading = words ?? heading()
      words = heading
      if let collect {
        var features: [(place: HintPlace, word: String)] = []
        forEachHint(of: mention, topic, heading) { features.append(($0, $1.word)) }
        collect(
          HintExample(
            features: features,
            text: String(
              decoding: text[
                Int(tokens[Int(mention.first)].start)..<Int(tokens[Int(mention.end) - 1].end)],
              as: UTF8.self),
            name: vocabulary.terms[Int(mention.term)].concept.name,
            sentence: TextRange(
              Int(tokens[0].start), Int(tokens[tokens.count - 1].end)), isPartner: isPartner,
            isRead: isRead))
      }
      guard !isRead else { continue }
      var sums = [Int32](repeating: 0, count: HintClass.allCases.count)
      forEachHint(of: mention, topic, heading) {
        table.add(HintTable.key($1.hash, $0, isPartner), to: &sums)
      }
      if let said = HintTable.decision(sums) { found.append((item, said)) }
    }
    for (item, said) in found { state(said, of: item, topic) }
  }

  /// "Headache, dizziness.": names with hardly a word beside them, which say nothing of themselves.
  private var isBareList: Bool {
    tokens.count { $0.kind == .word && $0.mention < 0 } < 2
  }

  /// "pain clinics", "a diabetes charity": part of the name of something else.
  private func isNameOfOther(_ mention: Mention) -> Bool {
    let c = chunkIndex(of: Int(mention.first))
    guard c >= 0, isNounPhrase(c), head(c) >= Int(mention.end) else { return false }
    let kinds = classes(head(c))
    return kinds.isDisjoint(with: .tail | .genericCondition | .symptomNoun | .troubleNoun | .person)
      && kinds.isDisjoint(with: .generic | .effectNoun | .effectHead | .treatmentNoun)
      && mentionTerm(head(c)) == nil
  }

  /// "who has had diabetes for years": what somebody has, and nothing that a drug does.
  private func isHad(_ mention: Mention) -> Bool {
    let c = chunkIndex(of: Int(mention.first))
    guard c > 0, case let verb = skipLightLeft(c - 1), kind(verb) == .verbGroup,
      lemma(head(verb)) == grammar.have, chunks[verb].flags.contains(.perfect)
    else { return false }
    return true
  }

  /// "no more than ten days for colds": for what something is taken so long.
  private func tellsLengthFor(_ mention: Mention) -> Bool {
    let first = Int(mention.first)
    return first > 1 && word(first - 1) == grammar.for && tokens[first - 2].kind == .quantity
      && analysis.quantities[Int(tokens[first - 2].quantity)].dimension == .duration
  }

  /// "in people with ulcers or liver disease": for whom something is said, and not what.
  private func tellsWhichPersons(_ chunk: Int) -> Bool {
    var i = chunk - 1
    while i > 0, chunk - i < 10 {
      switch kind(i) {
      case .nounPhrase:
        // "people with ulcers" can be one name.
        if (Int(chunks[i].first)..<Int(chunks[i].end)).contains(where: { word($0) == grammar.with })
        {
          return true
        }
        i -= 1
      case .conjunction, .comma, .adjective: i -= 1
      case .preposition: return isPreposition(i, grammar.with) && isPersonPhrase(i - 1)
      default: return false
      }
    }
    return false
  }

  /// Whether a claim names the condition.
  private func isTold(_ mention: Mention) -> Bool {
    drafts.contains { draft in
      [draft.object, draft.subject].contains {
        guard let own = $0, own.end > own.first else { return false }
        return own.first < Int(mention.end) && Int(mention.first) < own.end
      }
    }
  }

  private func state(_ said: HintClass, of item: Argument, _ topic: Argument) {
    let claim: (kind: ClaimKind, predicate: Predicate)
    switch said {
    case .nothing: return
    case .treats, .doesNotTreat: claim = (.therapeutic, .treats)
    case .causes, .doesNotCause: claim = (.safety, .causes)
    case .contraindicated: claim = (.safety, .contraindicatedIn)
    case .interacts: claim = (.safety, .interactsWith)
    }
    let index = clause(ofToken: item.first)
    if let index, clauses[index].isUnasserted { return }
    if let index, said == .treats || said == .causes, isNever(item, index) { return }
    let count = drafts.count
    emit(
      kind: claim.kind, predicate: claim.predicate, subject: topic, object: item, clause: -1,
      isNegated: said == .doesNotTreat || said == .doesNotCause,
      isHedged: index.map { clauses[$0].isHedged } ?? false,
      first: index.map { min(clauseSpan($0).first, item.first) } ?? item.first,
      end: index.map { max(clauseSpan($0).end, item.end) } ?? item.end)
    // Not compared with what is said outright.
    if drafts.count > count { qualify(.manner, concepts.key("in passing", .concept)) }
  }

  /// "About 5% never had Y"
  private func isNever(_ item: Argument, _ index: Int) -> Bool {
    let verb = Int(chunks[clauses[index].chunk].first)
    return verb < item.first
      && (max(0, verb - 1)..<min(tokens.count, Int(chunks[clauses[index].chunk].end))).contains {
        tokens[$0].hash == Self.never
      }
  }

  private static var never: UInt64 { WordHash.of("never") }

  /// Calls `use` with everything that hints at what is said of the condition, each word once a place.
  private func forEachHint(
    of mention: Mention, _ topic: Argument, _ heading: [HeadingWord],
    _ use: (HintPlace, HeadingWord) -> Void
  ) {
    var seen: Set<UInt64> = []
    func add(_ place: HintPlace, _ word: HeadingWord) {
      if seen.insert(HintTable.key(word.hash, place, false)).inserted { use(place, word) }
    }
    let first = Int(mention.first)
    let end = Int(mention.end)
    for i in tokens.indices where i < first || i >= end {
      let token = tokens[i]
      if token.mention >= 0 {
        let concept = vocabulary.keys[Int(analysis.mentions[Int(token.mention)].term)].concept
        let mark = concept == topic.concept ? Self.topicMark : Self.typeMarks[concept.type]
        if let mark { place(mark, i, first, end, add) }
        guard concept.type == .condition else { continue }
      }
      guard token.kind == .word else { continue }
      place(HeadingWord(hash: token.hash, word: lowercased(i)), i, first, end, add)
    }
    // No weight is to hang on the name of a substance.
    if vocabulary.keys[Int(mention.term)].concept.type == .condition {
      add(.own, HeadingWord(vocabulary.terms[Int(mention.term)].concept.name.lowercased()))
    }
    for word in heading { add(.heading, word) }
    for trait in traits(of: mention) { add(.trait, HeadingWord(trait)) }
  }

  /// Adds a word for each place that it stands in, seen from the name `first..<end`.
  private func place(
    _ word: HeadingWord, _ i: Int, _ first: Int, _ end: Int, _ add: (HintPlace, HeadingWord) -> Void
  ) {
    add(.anywhere, word)
    if i < first, first - i <= 12 { add(.before, word) }
    if i < first, first - i <= 3 { add(.near, word) }
    if i >= end, i - end < 3 { add(.behind, word) }
  }

  private func traits(of mention: Mention) -> [String] {
    var traits = ["always"]
    if isItem { traits.append("item") }
    if isCell { traits.append("cell") }
    if leadEnd > 0 { traits.append("led") }
    if let role = discourse.sectionRole { traits.append("under \(role)") }
    if purposes.contains(vocabulary.keys[Int(mention.term)].concept) { traits.append("purpose") }
    let others = drafts.contains {
      $0.object.map { $0.first < Int(mention.first) || $0.first >= Int(mention.end) } ?? true
    }
    traits.append(others ? "beside" : "alone")
    traits.append("length \(min(5, tokens.count / 6))")
    if mention.first == 0 { traits.append("first") }
    if let index = clause(ofToken: Int(mention.first)) {
      if clauses[index].isNegated { traits.append("denied") }
      if clauses[index].isAdvice { traits.append("advice") }
    }
    return traits
  }

  private static let topicMark = HeadingWord("<topic>")
  private static let typeMarks: [ConceptType: HeadingWord] = [
    .substance: HeadingWord("<substance>"), .condition: HeadingWord("<condition>"),
    .target: HeadingWord("<target>"), .population: HeadingWord("<population>"),
    .authority: HeadingWord("<authority>"),
  ]
}
