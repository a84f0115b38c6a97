import Claims

/// What "it" is where it cures or does not: "The lining calms down. It will not cure Y" is said of what is taken.
extension SentenceReader {
  /// The topic, where the clause says of a part of the body or of a germ spoken of before that it treats something.
  func healer(_ clause: Clause, _ resolved: Argument) -> Argument? {
    guard discourse.isTopicElected, resolved.concept.type != .substance, !resolved.isVague,
      resolved.concept.type != .condition, let topic = discourse.documentTopic,
      topic.concept.type == .substance,
      discourse.sectionTopic == nil || discourse.sectionTopic?.concept == topic.concept,
      Self.healing.contains(tokens[head(clause.chunk)].hash)
    else { return nil }
    return topic
  }

  private static let healing = WordSet("cure cures cured treat treats treated help helps helped")

  /// "A related compound, X, is approved", "Another drug, Y, lowers": the name between commas.
  func namedInApposition(_ first: Int, _ clause: Clause) -> Argument? {
    guard contents.holds(token: .comma), first + 2 < clause.chunk, isNounPhrase(first),
      kind(first + 1) == .comma, isNounPhrase(first + 2), kind(first + 3) == .comma,
      skipLight(first + 4) == clause.chunk,
      case let opening = tokens[Int(chunks[first].first)].hash, Self.openings.contains(opening),
      !classes(head(first)).isDisjoint(with: [.generic, .kindNoun, .roleNoun])
        || Self.kin.contains(tokens[head(first)].hash),
      mention(at: head(first + 2)) != nil,
      let own = argument(
        first: Int(chunks[first + 2].possessorEnd), end: Int(chunks[first + 2].end)),
      own.isKnown, own.concept.type == .substance, !own.isVague
    else { return nil }
    return own
  }

  private static let openings = WordSet("a an another its one the")
  private static let kin = WordSet(
    "relative cousin analogue analog rival successor predecessor sibling")
}
