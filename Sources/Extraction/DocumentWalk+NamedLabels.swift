import Claims

/// Labels that name what the words behind them are about: "Magnesium: It may prevent migraine", "Cherries – may ease gout".
extension DocumentWalk {
  /// Takes such a label for what the sentence speaks of, where the text is not about another substance.
  ///
  /// - Parameter start: the first token behind a lead-in.
  func noteNamedLabel(from start: Int) {
    namedLabel = nil
    guard reader.contents.holds(token: .colon) || reader.contents.holds(token: .dash),
      reader.tokens.count > start + 3, reader.discourse.firmTopic == nil, mayBeLabelled
    else { return }
    let c = reader.chunkIndex(of: start)
    guard c >= 0, reader.isNounPhrase(c), Int(reader.chunks[c].first) == start else { return }
    let flags = reader.chunks[c].flags
    guard flags.isDisjoint(with: [.pronoun, .negated, .demonstrative]) else { return }
    let mark = reader.skipParenthesis(c + 1)
    guard reader.kind(mark) == .colon || reader.kind(mark) == .dash, mark + 1 < reader.chunks.count,
      Int(reader.chunks[mark].first) - start < 9, leavesSubjectOpen(behind: mark),
      role(of: start..<Int(reader.chunks[c].end), isHeading: true) == nil,
      let own = reader.argument(
        first: Int(reader.chunks[c].possessorEnd), end: Int(reader.chunks[c].end)),
      own.isKnown, !own.isVague,
      own.concept.type == .substance && !Self.states.contains(reader.lastHash(of: own))
        || own.concept.type == .concept
    else { return }
    namedLabel = own.concept
    reader.discourse.isLastPlural = false
    reader.discourse.introduced = nil
    keepSubject(own)
    if own.concept.type == .substance {
      reader.discourse.focus = reader.discourse.lastSubject
      reader.discourse.lastSubstance = reader.discourse.lastSubject
      reader.discourse.isLastSubstanceOld = false
    }
  }

  /// One of several labels is not yet what the text is about.
  func leaveNamedLabel() {
    guard let namedLabel, reader.discourse.documentTopic?.concept == namedLabel,
      sections.first?.topic?.concept != namedLabel
    else { return }
    reader.discourse.isTopicTentative = true
  }

  /// Not where the items are what something does not go with, nor whom it is not for.
  var mayBeLabelled: Bool {
    switch leadInRole ?? reader.discourse.sectionRole {
    case .interaction?, .contraindication?, .sideEffect?, .symptom?: false
    default: true
    }
  }

  /// "it may", "they may", "this vitamin", "may ease", "found in drinks, it": whether the words behind a mark leave it to
  /// the label to say what they are about.
  private func leavesSubjectOpen(behind mark: Int) -> Bool {
    var c = reader.skipLight(mark + 1)
    if reader.kind(c) == .verbGroup, reader.chunks[c].form == .finite {
      // "Take 400 mg a day" is an order.
      let verb = reader.chunks[c]
      return verb.first != verb.head || reader.tokens[Int(verb.head)].tag != .verb
    }
    let limit = min(reader.chunks.count, mark + 8)
    if !reader.isNounPhrase(c) || !opensWithPointer(c) {
      // "Rich in purines, it can"
      guard let comma = (c..<limit).first(where: { reader.kind($0) == .comma }) else {
        return false
      }
      c = reader.skipLight(comma + 1)
    }
    return c < limit && reader.isNounPhrase(c) && opensWithPointer(c)
      && reader.kind(reader.skipLight(c + 1)) == .verbGroup
  }

  private func opensWithPointer(_ chunk: Int) -> Bool {
    let phrase = reader.chunks[chunk]
    if phrase.flags.contains(.pronoun) {
      return reader.classes(Int(phrase.head)).contains(.anaphor)
    }
    return phrase.flags.contains(.demonstrative)
      && reader.classes(Int(phrase.head)).contains(.generic)
  }
}
