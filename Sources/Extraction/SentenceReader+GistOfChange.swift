import Claims

/// Which way something goes by the word before it, where no pattern understands how a sentence is put: "boosts nitric oxide",
/// "less oil", "better elasticity", in a text about one substance.
extension SentenceReader {
  /// Reads a sentence, or the label of an item, of which nothing has been read.
  @inline(__always)
  func readGistOfChange(isItem: Bool) {
    guard drafts.isEmpty, tokens.count > 1, tokens.count < 60, !analysis.mentions.isEmpty,
      !isItem || discourse.documentTopic != nil
    else { return }
    lookForGistOfChange()
  }

  @inline(never)
  private func lookForGistOfChange() {
    guard !isCell, let topic = gistTopic else { return }
    switch discourse.sectionRole {
    case .contraindication, .interaction, .none?, .riskFactor, .weakEvidence, .sideEffect: return
    default: break
    }
    var isAsked = false
    for mention in analysis.mentions {
      let type = vocabulary.keys[Int(mention.term)].concept.type
      guard type == .target || type == .condition,
        let turn = change(before: Int(mention.first), type)
          ?? change(behind: Int(mention.end), type),
        let object = argument(first: Int(mention.first), end: Int(mention.end)), !object.isVague,
        object.concept != topic.concept, !isPerson(object), isOfTopic(turn.cue, topic)
      else { continue }
      if !isAsked {
        // Asked last: few sentences come this far.
        isAsked = true
        if namesAnother(topic) || isOfWeakEvidence
          || tokens.contains(where: { Self.conditional.contains($0.hash) })
        {
          return
        }
      }
      state(object, turn.isUp, turn.cue, topic)
      let c = chunkIndex(of: turn.cue)
      guard c >= 0, kind(c) == .verbGroup else { continue }
      // "lowering A and B"
      for other in arguments(from: chunkIndex(of: object.first)).list.dropFirst()
      where other.isKnown && !other.isVague && other.concept.type == object.concept.type
        && other.concept != topic.concept && other.direction == .none
        && change(before: other.first, type) == nil
      {
        state(other, turn.isUp, turn.cue, topic)
      }
    }
  }

  /// "appetite suppression", "stress relief": the direction that the noun behind a token gives it.
  private func change(behind token: Int, _ type: ConceptType) -> (isUp: Bool, cue: Int)? {
    guard token < tokens.count, clauses.isEmpty || tokens.count < 9 else { return nil }
    if Self.lessenings.contains(tokens[token].hash) { return (false, token) }
    return type == .target && Self.gains.contains(tokens[token].hash) ? (true, token) : nil
  }

  private static let lessenings = WordSet("suppression reduction relief")
  private static let gains = WordSet("boost increase improvement enhancement gain gains")

  /// Whether the clause of a word is about the topic, or about nothing that is named.
  private func isOfTopic(_ cue: Int, _ topic: Argument) -> Bool {
    let c = chunkIndex(of: cue)
    guard c >= 0 else { return false }
    if cue > 0,
      Self.averting.contains(tokens[cue - 1].hash) || classes(cue - 1).contains(.occurVerb)
        || Self.causing.contains(tokens[cue - 1].hash)
    {
      return false
    }
    let own = kind(c) == .verbGroup ? clauseOfChunk[c] : governing(c) ?? -1
    guard own >= 0, own < clauses.count else { return true }
    let clause = clauses[own]
    if clause.subjectFirst <= c, c < clause.subjectEnd { return false }
    let subjects = subjects(of: clause)
    return subjects.isEmpty
      ? !hasPersonSubject(clause) || !agents(near: clause).isStopped
      : subjects.allSatisfy { $0.concept == topic.concept || isStudy($0) }
  }

  private static let slackened = WordSet("delayed slowed blunted suppressed curbed")
  private static let causing = WordSet("cause causes caused causing had has have")
  private static let averting = WordSet("from without against before")

  /// The direction that a word close before a token gives it, past articles and adjectives.
  private func change(before token: Int, _ type: ConceptType) -> (isUp: Bool, cue: Int)? {
    var i = token - 1
    while i >= 0, i > token - 5 {
      if let isUp = direction(i, type) {
        // More of what one suffers from is no benefit, and whose fault it is the words do not say.
        return type == .condition && isUp ? nil : (isUp, i)
      }
      switch tokens[i].tag {
      case .determiner, .possessive, .adjective: i -= 1
      default: return nil
      }
    }
    return nil
  }

  private func direction(_ token: Int, _ type: ConceptType) -> Bool? {
    guard tokens[token].word >= 0 else { return nil }
    switch tokens[token].tag {
    case .noun where token > 0 || tokens[token].flags.contains(.pluralForm): return nil
    case .verb, .verbS, .past, .gerund, .noun:
      guard
        let trigger = trigger(
          lemma(token), .verb,
          where: { $0.allowsDirectObject && $0.flags.isDisjoint(with: [.passive, .reverse]) })
      else { return nil }
      switch trigger.effect {
      case .improves: return type != .condition
      case .fixed(.mechanism, .increases): return true
      case .fixed(.mechanism, .decreases), .fixed(.therapeutic, .treats): return false
      default: return nil
      }
    case .adjective, .determiner:
      let kinds = classes(token)
      if namesPlace(token) { return nil }
      if Self.slackened.contains(tokens[token].hash) { return false }
      if clauses.isEmpty, kinds.contains(.increasing) { return true }
      if !kinds.isDisjoint(with: [.improvedWord, .betterWord]) { return true }
      return kinds.contains(.decreasing) ? false : nil
    default: return nil
    }
  }

  /// "the lower abdomen", "your upper arm": a part of the body, and which one.
  private func namesPlace(_ token: Int) -> Bool {
    Self.places.contains(tokens[token].hash) && token + 1 < tokens.count
      && Self.placedParts.contains(tokens[token + 1].hash)
  }

  private static let places = WordSet("lower upper")
  private static let placedParts = WordSet(
    "abdomen back arm arms leg legs body lip lips limb limbs eyelid eyelids jaw bowel belly esophagus oesophagus airway airways "
      + "spine stomach chest gut intestine")

  private func state(_ object: Argument, _ isUp: Bool, _ cue: Int, _ topic: Argument) {
    let isCondition = object.concept.type == .condition
    // Not compared with what is said outright.
    qualifiers.append(Qualifier(kind: .manner, concept: concepts.key("in passing", .concept)))
    var draft = Draft(
      kind: isCondition ? .therapeutic : .mechanism,
      predicate: isCondition ? .treats : isUp ? .increases : .decreases, subject: topic,
      object: object, first: min(cue, object.first),
      end: max(object.end, cue + 1))
    draft.context = qualifiers.count - 1..<qualifiers.count
    draft.isNegated = (start(ofClause: cue)..<cue).contains {
      classes($0).contains(.negator) || tokens[$0].tag == .negation
        || !classes($0).isDisjoint(with: [.absent, .failure])
    }
    draft.isHedged = tokens.indices.contains {
      !classes($0).isDisjoint(with: [.hedgeWord, .canModal, .hedgeVerb])
    }
    drafts.append(draft)
  }

  /// Where the words begin that a denial of a word may stand among.
  private func start(ofClause token: Int) -> Int {
    var i = token
    while i > 0 {
      switch tokens[i - 1].kind {
      case .comma, .semicolon, .colon, .dash: return i
      default: break
      }
      if tokens[i - 1].tag == .subordinator || tokens[i - 1].hash == Self.but { return i }
      i -= 1
    }
    return i
  }

  private static var but: UInt64 { WordHash.of("but") }

  private static let conditional = WordSet(
    "if whether who when tell call ask doctor doctors pharmacist should need needs")
}
