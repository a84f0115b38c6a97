import Claims

/// Headings that name what goes with the substance of the text, or what is looked at, and not what the words behind them are about.
extension DocumentWalk {
  /// "Milk, antacids, coffee", "Blood tests", in a text about one substance.
  func listsCompany(_ named: Argument?) -> Bool {
    guard !sections.isEmpty || reader.discourse.isTopicElected, let named,
      named.end > 0, named.end <= reader.tokens.count, !reader.discourse.isTopicTentative,
      let topic = reader.discourse.documentTopic, topic.concept.type == .substance,
      topic.concept != named.concept
    else { return false }
    if reader.classes(named.end - 1).contains(.study) { return true }
    var listed: [ConceptKey] = []
    for mention in reader.analysis.mentions where isSubstance(mention) {
      let concept = reader.vocabulary.keys[Int(mention.term)].concept
      guard concept != topic.concept,
        !reader.discourse.comparedInTitle.contains(where: { $0.concept == concept })
      else { return false }
      if !listed.contains(concept) { listed.append(concept) }
    }
    return listed.count > 1 && reader.contents.holds(token: .comma)
      && !reader.contents.holds(chunk: .verbGroup)
  }
}
