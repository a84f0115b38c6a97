import Claims

/// Who gets too little of a nutrient, in a list within the sentence: "Some groups are more likely to have low levels: people
/// who …, people with Y, and vegetarians".
extension SentenceReader {
  @inline(__always)
  func readGroupsAtRisk() {
    guard contents.holds(token: .colon), mayHold(oneOf: Self.maybeLacking),
      mayHold(oneOf: Self.maybeGroups), let topic = discourse.documentTopic,
      topic.concept.type == .substance
    else { return }
    lookForGroupsAtRisk(topic)
  }

  @inline(never)
  private func lookForGroupsAtRisk(_ topic: Argument) {
    guard let colon = chunks.indices.first(where: { kind($0) == .colon }), colon > 2,
      case let words = 0..<Int(chunks[colon].first),
      words.contains(where: { Self.groups.contains(tokens[$0].hash) }),
      words.contains(where: { Self.lacking.contains(tokens[$0].hash) }),
      words.contains(where: {
        classes($0).contains(.proneWord) || Self.risking.contains(tokens[$0].hash)
      }), !clauses.contains(where: { $0.chunk < colon && ($0.isNegated || $0.isUnasserted) })
    else { return }
    var lack = topic
    lack.concept = concept(topic.concept, "deficiency", .condition)
    lack.worded = 0..<0
    lack.isNegated = false
    lack.first = words.lowerBound
    lack.end = words.upperBound
    for c in colon + 1..<chunks.count where beginsGroup(c, colon) {
      let end = (c + 1..<chunks.count).first { beginsGroup($0, colon) } ?? chunks.count
      var found = restrictions(from: c, limit: end)
      if found.isEmpty,
        let own = argument(
          first: Int(chunks[c].possessorEnd), end: Int(chunks[c].end)), !own.isVague
      {
        found = list(own)
      }
      for group in found where group.concept != lack.concept && !group.isVague {
        emit(
          kind: .association, predicate: .increasesRiskOf, subject: group, object: lack, clause: -1,
          first: Int(chunks[c].first), end: max(group.end, Int(chunks[c].end)))
      }
    }
  }

  private func beginsGroup(_ chunk: Int, _ colon: Int) -> Bool {
    guard isPersonPhrase(chunk), !chunks[chunk].flags.contains(.pronoun) else { return false }
    let before = skipLightLeft(chunk - 1)
    return before == colon || kind(before) == .comma || kind(before) == .semicolon
      || kind(before) == .conjunction && kind(before - 1) == .comma
  }

  /// "dialysis", "weight-loss surgery": what is done, and nothing that is taken.
  func isProcedureName(_ argument: Argument) -> Bool {
    argument.concept.type == .substance && argument.end > 0 && argument.end <= tokens.count
      && Self.operations.contains(lastHash(of: argument))
  }

  private static let operations = WordSet(
    "dialysis hemodialysis haemodialysis surgery operation transplant transplantation radiotherapy radiation bypass"
  )
  private static var maybeGroups: WordMask { WordMask().or("groups").or("people").or("group") }
  private static let groups = WordSet("groups group people")
  private static var maybeLacking: WordMask {
    WordMask().or("low").or("lower").or("enough").or("deficient").or("deficiency").or("inadequacy")
      .or("inadequate").or("short")
  }
  private static let lacking = WordSet(
    "low lower enough deficient deficiency inadequacy inadequate short shortage")
  private static let risking = WordSet("risk trouble likely likelier")
}
