import Claims

/// How safe a substance is, where no pattern understands how a sentence is put: in a text about one substance, words of harm that
/// are denied, of what is tolerated, and answers to "Is it safe?".
extension SentenceReader {
  @inline(__always)
  func readGistOfProfile() {
    guard discourse.documentTopic?.concept.type == .substance, tokens.count < 60, !isCell,
      asksSafety || mayHold(oneOf: Self.maybeJudging)
    else { return }
    lookForGistOfProfile()
  }

  /// "Is it safe?", "How safe is X?"
  var isSafetyQuestion: Bool {
    guard tokens.count < 14, mayHold(hash: Self.safe),
      let safe = tokens.firstIndex(where: { $0.hash == Self.safe })
    else { return false }
    // "Is it safe to say that"
    return safe + 2 >= tokens.count || word(safe + 1) != grammar.to
      || classes(safe + 2).contains(.takeVerb)
  }

  @inline(never)
  private func lookForGistOfProfile() {
    guard let topic = substanceTopic, topic.isKnown,
      topic.concept == (discourse.sectionTopic ?? discourse.documentTopic)?.concept,
      !drafts.contains(where: { $0.predicate == .hasSafetyProfile })
    else { return }
    if asksSafety, let yes = agreement() { return stateVerdict(true, topic, 0..<yes + 1) }
    guard !namesAnother(topic), !tokens.contains(where: { Self.lacking.contains($0.hash) }) else {
      return
    }
    for i in tokens.indices {
      let hash = tokens[i].hash
      if Self.harms.contains(hash) {
        if let denial = denial(before: i), isOfTopic(i, topic) {
          drafts.removeAll { $0.predicate == .causes && Self.harms.contains(lastHashOfObject($0)) }
          return stateVerdict(true, topic, denial..<i + 1)
        }
      } else if Self.outweighing.contains(hash) {
        guard let verdict = balance(i) else { continue }
        return stateVerdict(verdict, topic, max(0, i - 2)..<min(tokens.count, i + 3))
      } else if hash == Self.tolerated {
        guard i > 0, Self.well.contains(tokens[i - 1].hash), denial(before: i) == nil,
          isOfTopic(i, topic)
        else { continue }
        return stateVerdict(true, topic, i - 1..<i + 1)
      } else if hash == Self.reassuring {
        guard denial(before: i) == nil, isEnd(i + 1),
          let index = clause(ofToken: i), clauses[index].subjectEnd > clauses[index].subjectFirst,
          chunks[clauses[index].chunk].flags.contains(.copular),
          Self.findings.contains(tokens[head(clauses[index].subjectFirst)].hash)
        else { continue }
        return stateVerdict(true, topic, Int(chunks[clauses[index].subjectFirst].first)..<i + 1)
      } else if hash == Self.toxicity {
        guard i > 0, Self.low.contains(tokens[i - 1].hash), isOfTopic(i, topic) else { continue }
        return stateVerdict(true, topic, i - 1..<i + 1)
      } else if Self.risks.contains(hash) {
        guard i > 1 else { continue }
        if tokens[i - 1].hash == Self.without, tokens[i - 2].tag == .negation, isOfTopic(i, topic) {
          return stateVerdict(false, topic, i - 2..<i + 1)
        }
        if Self.little.contains(tokens[i - 1].hash), Self.posing.contains(tokens[i - 2].hash),
          isOfTopic(i, topic)
        {
          return stateVerdict(true, topic, i - 2..<i + 1)
        }
      } else if hash == Self.gentle {
        let c = chunkIndex(of: i)
        guard kind(c) == .adjective || Int(chunks[max(0, c)].first) == i, denial(before: i) == nil,
          isOfTopic(i, topic), kind(skipLightLeft(c - 1)) == .verbGroup,
          chunks[skipLightLeft(c - 1)].flags.contains(.copular), !isPreposition(c + 1, grammar.with)
        else { continue }
        return stateVerdict(true, topic, i..<i + 1)
      } else if Self.kinder.contains(hash) {
        guard denial(before: i) == nil, isOfTopic(i, topic), i + 2 < tokens.count,
          word(i + 1) == grammar.on || word(i + 1) == grammar.to,
          let organ = (i + 2..<min(tokens.count, i + 5)).first(where: {
            Self.organs.contains(tokens[$0].hash)
          })
        else { continue }
        return stateVerdict(true, topic, i..<organ + 1)
      } else if Self.narrow.contains(hash), i > 4 {
        guard let gap = tokens[..<i].firstIndex(where: { Self.gaps.contains($0.hash) }),
          (gap..<i).contains(where: {
            classes($0).contains(.unsafeWord) || classes($0).contains(.toxicWord)
          })
        else { continue }
        return stateVerdict(false, topic, gap..<i + 1)
      }
    }
    if said.contains(.canModal) { readMayTake(topic) }
    if mayHold(oneOf: Self.maybeFew) { readFewTroubled(topic) }
  }

  private func lastHashOfObject(_ draft: Draft) -> UInt64 {
    draft.object.map { lastHash(of: $0) } ?? 0
  }

  /// "Yes, for most people", "For most healthy adults, yes": where the word of agreement stands.
  private func agreement() -> Int? {
    guard
      let yes = tokens.prefix(9).firstIndex(where: { Self.agreeing.contains($0.hash) }),
      yes + 1 >= tokens.count || tokens[yes + 1].kind != .word
    else { return nil }
    if yes == 0 { return yes }
    let isOfMost = word(0) == grammar.for || word(0) == grammar.in
    return isOfMost && tokens[yes - 1].kind == .comma ? yes : nil
  }

  /// Where the words of a part of a sentence begin that deny a harm: "no harm", "isn't thought to harm", "unlikely to harm".
  private func denial(before token: Int) -> Int? {
    var i = token - 1
    while i >= max(0, token - 9) {
      if tokens[i].kind == .comma || tokens[i].kind == .semicolon { return nil }
      if Self.parting.contains(tokens[i].hash) { return nil }
      if tokens[i].tag == .negation || Self.denying.contains(tokens[i].hash) {
        // "without sunscreen will harm": what is missing is another thing.
        let isNear =
          tokens[i].hash != Self.without || token - i < 5 && !tokens[token].tag.isFiniteVerb
        return isNear ? i : nil
      }
      i -= 1
    }
    return nil
  }

  /// Whether the clause of a word is about the topic, an amount of it, or nothing that is named.
  private func isOfTopic(_ token: Int, _ topic: Argument) -> Bool {
    guard let index = clause(ofToken: token),
      clauses[index].subjectEnd > clauses[index].subjectFirst
    else { return true }
    let c = clauses[index].subjectFirst
    if kind(c) == .verbGroup { return classes(head(c)).contains(.takeVerb) }
    guard isNounPhrase(c) else { return true }
    return namesTopic(c) || isPersonPhrase(c) || hasPersonSubject(clauses[index])
      || tokens[Int(chunks[c].first)].kind == .quantity || clauses[index].subjectEnd > c + 1
      || !classes(head(c)).isDisjoint(with: [.generic, .study, .researchNoun, .doseNoun])
      || chunks[c].flags.contains(.negated) || head(c) >= token
      || analysis.mentions.contains {
        Int($0.first) >= Int(chunks[c].first) && Int($0.end) <= Int(chunks[c].end)
          && vocabulary.keys[Int($0.term)].concept == topic.concept
      }
  }

  /// "You can have it while pregnant", "Most adults and children can take it"
  private func readMayTake(_ topic: Argument) {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      let object = skipLight(clause.chunk + 1)
      guard clause.isCan, clause.role == .main,
        Self.taking.contains(tokens[head(clause.chunk)].hash),
        isNounPhrase(object), namesTopic(object), hasPersonSubject(clause)
      else { continue }
      let behind = Int(chunks[object].end)
      let isOfState = (behind..<min(tokens.count, behind + 6)).contains {
        Self.states.contains(tokens[$0].hash)
      }
      let isOfMost =
        Self.most.contains(tokens[Int(chunks[clause.subjectFirst].first)].hash) && isEnd(behind)
      guard isOfState || isOfMost else { continue }
      return stateVerdict(
        true, topic, Int(chunks[clause.subjectFirst].first)..<Int(chunks[object].end))
    }
  }

  /// "Few people have any trouble with it"
  private func readFewTroubled(_ topic: Argument) {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      let object = skipLight(clause.chunk + 1)
      guard clause.subjectEnd > clause.subjectFirst, isPersonPhrase(clause.subjectFirst),
        Self.few.contains(tokens[Int(chunks[clause.subjectFirst].first)].hash),
        lemma(head(clause.chunk)) == grammar.have
          || classes(head(clause.chunk)).contains(.experienceVerb),
        isNounPhrase(object),
        classes(head(object)).contains(.troubleNoun) || isAdverseEffect(object)
      else { continue }
      let next = skipLight(object + 1)
      guard
        isEnd(Int(chunks[object].end))
          || isPreposition(next, grammar.with, grammar.on) && namesTopic(next + 1)
      else { continue }
      return stateVerdict(
        true, topic, Int(chunks[clause.subjectFirst].first)..<Int(chunks[object].end))
    }
  }

  /// "the benefits outweigh the risks" (true), "the risks outweigh any benefit" (false)
  private func balance(_ token: Int) -> Bool? {
    let before = tokens.indices[max(0, token - 8)..<token]
    let behind = tokens.indices[token + 1..<min(tokens.count, token + 7)]
    guard let index = clause(ofToken: token), !clauses[index].isUnasserted,
      clauses[index].role == .main, !isSubordinate(clauses[index])
    else { return nil }
    let isDenied = clauses[index].isNegated
    if before.contains(where: { Self.gains.contains(tokens[$0].hash) }),
      behind.contains(where: {
        Self.risks.contains(tokens[$0].hash) || Self.harms.contains(tokens[$0].hash)
      })
    {
      return !isDenied
    }
    if before.contains(where: { Self.risks.contains(tokens[$0].hash) }),
      behind.contains(where: { Self.gains.contains(tokens[$0].hash) })
    {
      return isDenied
    }
    return nil
  }

  private static let outweighing = WordSet("outweigh outweighs outweighed")
  private static let gains = WordSet("benefit benefits advantages good upsides")

  private func stateVerdict(_ isFavourable: Bool, _ topic: Argument, _ words: Range<Int>) {
    var draft = Draft(
      kind: .safety, predicate: .hasSafetyProfile, subject: topic,
      object: Argument(
        concept: concepts.key(isFavourable ? "favourable" : "unfavourable", .concept),
        first: words.lowerBound, end: words.upperBound, isKnown: true), first: words.lowerBound,
      end: words.upperBound)
    draft.isHedged = words.contains { classes($0).contains(.hedgeWord) }
    drafts.append(draft)
  }

  // MARK: Words

  private static var maybeJudging: WordMask {
    WordMask().or("harm").or("harms").or("harmful").or("tolerated").or("reassuring")
      .or("toxicity").or("risk").or("risks").or("gentle").or("kinder").or("gentler").or("easier")
      .or("narrow").or("small").or("few")
      .or("take").or("have").or("use").or("hardly").or("danger").or("dangers")
      .or("outweigh").or("outweighs").or("outweighed")
  }
  private static let harms = WordSet("harm harms harmful")
  private static let well = WordSet("well best better widely")
  private static let findings = WordSet(
    "data evidence studies record results figures research numbers")
  private static let low = WordSet("low little minimal")
  private static let risks = WordSet("risk risks danger dangers problems")
  private static let little = WordSet("little minimal few no negligible")
  private static let posing = WordSet("pose poses posed carry carries carried present presents")
  private static let kinder = WordSet("kinder gentler gentle kind easier easy")
  private static let organs = WordSet(
    "stomach tummy gut belly skin teeth kidneys liver bowels body system")
  private static let narrow = WordSet("narrow small slim thin")
  private static let gaps = WordSet("gap margin difference window")
  private static let denying = WordSet(
    "no never nobody nothing none unlikely without rarely hardly little")
  private static let parting = WordSet("but although though while whereas if")
  private static let agreeing = WordSet("yes absolutely definitely certainly")
  private static let taking = WordSet("take have use")
  private static let states = WordSet("pregnant pregnancy breastfeeding nursing breast-feeding")
  private static let most = WordSet("most nearly almost everyone")
  private static var maybeFew: WordMask { WordMask().or("few").or("hardly") }
  private static let few = WordSet("few hardly")
  private static let lacking = WordSet(
    "lack lacking deficiency deficient shortage missing skipping stopping")
  private static var safe: UInt64 { WordHash.of("safe") }
  private static var tolerated: UInt64 { WordHash.of("tolerated") }
  private static var reassuring: UInt64 { WordHash.of("reassuring") }
  private static var toxicity: UInt64 { WordHash.of("toxicity") }
  private static var without: UInt64 { WordHash.of("without") }
  private static var gentle: UInt64 { WordHash.of("gentle") }
}
