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
    guard let topic = gistTopic, !isCell,
      !tokens.contains(where: { Self.conditional.contains($0.hash) }),
      !namesAnother(topic)
    else { return }
    switch discourse.sectionRole {
    case .contraindication, .interaction, .none?, .riskFactor, .weakEvidence, .sideEffect: return
    default: break
    }
    for mention in analysis.mentions {
      let type = vocabulary.keys[Int(mention.term)].concept.type
      guard type == .target || type == .condition,
        let object = argument(first: Int(mention.first), end: Int(mention.end)), !object.isVague,
        object.concept != topic.concept, !isPerson(object),
        let turn = change(before: Int(mention.first), type),
        isOfTopic(turn.cue, topic)
      else { continue }
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

  /// Whether the clause of a word is about the topic, or about nothing that is named.
  private func isOfTopic(_ cue: Int, _ topic: Argument) -> Bool {
    let c = chunkIndex(of: cue)
    guard c >= 0 else { return false }
    if cue > 0, Self.averting.contains(tokens[cue - 1].hash) { return false }
    let own = kind(c) == .verbGroup ? clauseOfChunk[c] : governing(c) ?? -1
    guard own >= 0, own < clauses.count else { return true }
    let clause = clauses[own]
    if clause.subjectFirst <= c, c < clause.subjectEnd { return false }
    let subjects = subjects(of: clause)
    return subjects.isEmpty
      ? !hasPersonSubject(clause) || !agents(near: clause).isStopped
      : subjects.allSatisfy { $0.concept == topic.concept || isStudy($0) }
  }

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
      if !kinds.isDisjoint(with: [.improvedWord, .betterWord]) { return true }
      return kinds.contains(.decreasing) ? false : nil
    default: return nil
    }
  }

  private func state(_ object: Argument, _ isUp: Bool, _ cue: Int, _ topic: Argument) {
    let isCondition = object.concept.type == .condition
    // Not compared with what is said outright.
    qualifiers.append(Qualifier(kind: .manner, concept: concepts.key("in passing", .concept)))
    var draft = Draft(
      kind: isCondition ? .therapeutic : .mechanism,
      predicate: isCondition ? .treats : isUp ? .increases : .decreases, subject: topic,
      object: object, first: cue, end: object.end)
    draft.context = qualifiers.count - 1..<qualifiers.count
    draft.isNegated = (0..<cue).contains {
      classes($0).contains(.negator) || tokens[$0].tag == .negation
        || !classes($0).isDisjoint(with: [.absent, .failure])
    }
    draft.isHedged = tokens.indices.contains {
      !classes($0).isDisjoint(with: [.hedgeWord, .canModal, .hedgeVerb])
    }
    drafts.append(draft)
  }

  private static let conditional = WordSet(
    "if whether who when tell call ask doctor doctors pharmacist should need needs")
}
