import Claims

/// What a page about a nutrient says of the lack of it.
extension DocumentWalk {
  /// "Groups at risk of deficiency include:", on a page about a nutrient: its deficiency.
  func lack(namedBefore end: Int) -> Argument? {
    guard var topic = reader.substanceTopic,
      let word = (0..<min(end, reader.tokens.count)).first(where: {
        Self.lacks.contains(reader.tokens[$0].hash)
      })
    else { return nil }
    topic.concept = reader.concept(topic.concept, "deficiency", .condition)
    topic.worded = 0..<0
    topic.first = word
    topic.end = word + 1
    return topic
  }

  private static let lacks = WordSet(
    "deficiency inadequacy shortage deficient inadequate insufficiency")
}
