import Claims

/// Lists of complaints behind a label that only says when or how something is taken: "Drinking it: cramps, diarrhoea", "Taken
/// long term: lung scarring", "In men: low libido, sore breasts".
extension DocumentWalk {
  /// Whether the words behind a label are complaints and the label says nothing but a circumstance, on a page about a
  /// substance and under no heading that says otherwise.
  func listsComplaints(behind colon: Int) -> Bool {
    switch reader.discourse.sectionRole {
    case nil, .sideEffect?, .safety?: break
    default: return false
    }
    guard colon < 7, reader.discourse.documentCondition == nil, reader.substanceTopic != nil,
      reader.tokens.count < 30, isCircumstance(before: colon),
      !reader.clauses.contains(where: { $0.role == .main }),
      case let c = reader.chunkIndex(of: colon + 1), c >= 0
    else { return false }
    let found = reader.arguments(from: reader.skipLight(c)).list
    let complaints = found.filter {
      $0.concept.type == .condition && !$0.isVague && !$0.isNegated && $0.direction != .down
    }
    // A list of diseases may be what it is for.
    return complaints.count > 1 && complaints.count * 2 > found.count
      && complaints.contains {
        $0.isKnown && $0.end > 0 && !reader.namesDisease($0.end - 1)
      }
      && !complaints.allSatisfy { reader.namesDisease($0.end - 1) }
  }

  /// "By mouth", "In men", "Taken long term", "Drinking it", "Short term".
  private func isCircumstance(before colon: Int) -> Bool {
    for i in 0..<colon {
      let type = reader.mentionTerm(i)?.concept.type
      if type == .condition { return false }
      if type == .substance, i == 0 { return false }
      if !reader.classes(i).isDisjoint(with: [.helpVerb, .needWord]) { return false }
      if reader.tokens[i].tag == .negation { return false }
    }
    if Self.spans.contains(reader.tokens[0].hash), colon < 4 { return true }
    if reader.isPreposition(0) {
      return reader.isPreposition(0, reader.grammar.in, reader.grammar.by, reader.grammar.on)
        || reader.isPreposition(0, reader.grammar.with, reader.grammar.after, reader.grammar.during)
    }
    return reader.kind(0) == .verbGroup
      && (reader.chunks[0].form == .gerund || reader.chunks[0].form == .participle)
      && (reader.classes(reader.head(0)).contains(.takeVerb)
        || Self.applying.contains(reader.tokens[reader.head(0)].hash))
  }

  private static let spans = WordSet(
    "short long short-term long-term early late later initially overnight longer first")
  private static let applying = WordSet(
    "drinking eating swallowing chewing smoking vaping inhaled injecting injected swallowed drunk eaten applied applying rubbed"
  )
}
