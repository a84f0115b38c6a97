import Claims
import Documents

/// Sentences that call the items behind them only good or bad: "X may have these benefits:", "X carries several risks:",
/// "It may cause delayed side effects."
extension DocumentWalk {
  /// What the noun before the colon says that the items are to the substance spoken of.
  func roleOfNoun() -> SectionRole? {
    guard reader.tokens.count < 24, reader.tokens.last?.kind == .colon,
      reader.pageCondition == nil || reader.substanceTopic != nil
    else { return nil }
    var c = reader.chunks.count - 2
    while c > 2, reader.isNounPhrase(c), reader.isPreposition(c - 1), reader.isNounPhrase(c - 2) {
      c -= 2
    }
    guard c >= 0, reader.isNounPhrase(c), case let noun = reader.head(c),
      reader.tokens[noun].flags.contains(.pluralForm),
      let clause = reader.clauses.last(where: { $0.role == .main && $0.chunk < c }),
      !clause.isUnasserted, let own = role(of: noun..<noun + 1, isHeading: true)
    else { return nil }
    // "X reduces these risks:", "X does not carry these risks:"
    if own == .sideEffect, clause.isNegated || lessens(clause) { return SectionRole.none }
    guard hasOrGives(clause), !clause.isNegated else { return nil }
    switch own {
    case .sideEffect, .benefit: return own
    default: return nil
    }
  }

  private func lessens(_ clause: Clause) -> Bool {
    reader.trigger(reader.lemma(reader.head(clause.chunk)), .verb) {
      switch $0.effect {
      case .fixed(_, .decreases), .fixed(_, .treats), .fixed(_, .prevents), .effect(.prevents): true
      default: false
      }
    } != nil
  }

  private func hasOrGives(_ clause: Clause) -> Bool {
    let verb = reader.head(clause.chunk)
    return reader.chunks[clause.chunk].flags.contains(.copular)
      || !reader.classes(verb).isDisjoint(with: [.lightVerb, .experienceVerb])
      || Self.posing.contains(reader.tokens[verb].hash)
  }

  private static let posing = WordSet("pose poses posed come comes present presents entail entails")

  func isBeforeList(_ index: Int) -> Bool {
    index + 1 < document.blocks.count && document.blocks[index + 1].isListItem
  }

  /// Behind a paragraph: whether its last sentence ends with a stop and yet announces the items of the list that follows.
  func announceItems() {
    guard leadIn == nil, let last = sentences.last, lastByte(last) == 0x2E,
      last.length < 200, reader.discourse.askedRole == nil, reader.substanceTopic != nil,
      !reader.drafts.contains(where: { $0.object?.isKnown == true })
    else { return }
    analyzer.analyze(text, last, into: reader.analysis)
    reader.begin()
    reader.findClauses()
    guard role(of: reader.tokens.indices, isHeading: false) == .sideEffect,
      !reader.clauses.contains(where: { $0.isNegated || $0.isUnasserted }),
      !reader.chunks.contains(where: { $0.kind == .nounPhrase && $0.flags.contains(.negated) })
    else { return }
    reader.discourse.askedRole = .sideEffect
    reader.discourse.askedParagraphs = 0
  }

  /// "Reduced appetite", as a benefit: less appetite, and no illness that is treated.
  func changed(_ item: Argument) -> Argument {
    guard item.concept.type == .condition, item.end - item.first > 1,
      case let kinds = reader.classes(item.first),
      !kinds.isDisjoint(with: [.decreasing, .increasing]),
      var own = reader.known(item.first + 1, item.end),
      own.concept.type == .target
    else { return item }
    own.direction = kinds.contains(.decreasing) ? .down : .up
    own.first = item.first
    return own
  }

  /// "Symptoms of Y", "Signs of low magnesium", before a token: the disease, or too little of a substance.
  func diseaseOrLack(before end: Int) -> Argument? {
    reader.diseaseOfSymptoms(before: end) ?? lackWithSigns(before: end)
  }

  /// "Signs of low magnesium", "Symptoms of low levels"
  private func lackWithSigns(before end: Int) -> Argument? {
    guard reader.said.contains(.lowWord) else { return nil }
    for c in reader.chunks.indices
    where reader.isNounPhrase(c) && Int(reader.chunks[c].end) <= end
      && reader.isPreposition(c - 1, reader.grammar.of)
    {
      let words = Int(reader.chunks[c].first)..<Int(reader.chunks[c].end)
      guard reader.classes(words.lowerBound).contains(.lowWord),
        let found = reader.argument(first: words.lowerBound + 1, end: words.upperBound)
      else { continue }
      let own = found.isVague || !found.isKnown ? reader.substanceTopic : found
      guard let own, own.concept.type == .substance || own.concept.type == .target,
        !reader.classes(words.upperBound - 1).contains(.doseNoun)
      else { return nil }
      reader.concepts.begin()
      reader.concepts.append("low ")
      reader.concepts.append(nameOf: own.concept)
      return Argument(
        concept: reader.named(orElse: .condition), first: words.lowerBound, end: words.upperBound,
        isKnown: true)
    }
    return nil
  }
}
