import Claims

/// A link that does not say with what: "One study found an association", "No link was seen", under a heading that asks about a
/// condition.
extension SentenceReader {
  @inline(__always)
  func readBareLinks() {
    if mayHold(hash: Self.such), mayHold(oneOf: Self.maybeLink) { readNoSuchLink() }
    guard mayHold(oneOf: Self.maybeLink), discourse.sectionCondition != nil,
      discourse.documentTopic?.concept.type == .substance
    else { return }
    lookForBareLinks()
  }

  @inline(never)
  private func lookForBareLinks() {
    guard let topic = substanceTopic, let condition = discourse.sectionCondition,
      condition.concept.type == .condition, !condition.isVague, !isQuestion,
      !analysis.mentions.contains(where: {
        let concept = vocabulary.keys[Int($0.term)].concept
        return concept.type == .condition || concept.type == .substance && concept != topic.concept
      })
    else { return }
    for index in clauses.indices where clauses[index].role == .main && !clauses[index].isUnasserted
    {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      let isSeen =
        classes(Int(verb.head)).contains(.observeVerb)
        || Self.finding.contains(tokens[Int(verb.head)].hash) || isThere(clause)
      let noun =
        verb.flags.contains(.passive) ? clause.subjectFirst : skipLight(clause.chunk + 1)
      guard isSeen, isNounPhrase(noun), noun < clause.chunk || noun <= clause.chunk + 2,
        Self.bareLinks.contains(tokens[head(noun)].hash), isAlone(noun)
      else { continue }
      emit(
        kind: .association, predicate: .associatedWith, subject: topic, object: at(noun, condition),
        clause: index, isNegated: chunks[noun].flags.contains(.negated) && !clause.isNegated,
        end: max(Int(chunks[noun].end), Int(verb.end)))
    }
  }

  /// "X doubles the risk of Y; in women no such link has been seen": what the words before say is denied of others.
  @inline(never)
  private func readNoSuchLink() {
    guard
      let noun = chunks.indices.first(where: {
        isNounPhrase($0) && Self.bareLinks.contains(tokens[head($0)].hash)
          && chunks[$0].flags.contains(.negated)
          && tokens[head($0) - 1].hash == Self.such
      })
    else { return }
    drafts.removeAll { draft in
      draft.object.map { $0.first >= 0 && chunkIndex(of: $0.first) == noun } == true
    }
    guard
      let told = drafts.last(where: {
        $0.kind == .association && !$0.isNegated && $0.end <= Int(chunks[noun].first)
      }), let subject = told.subject, let object = told.object
    else { return }
    emit(
      kind: .association, predicate: told.predicate, subject: subject, object: at(noun, object),
      clause: -1, isNegated: true, first: Int(chunks[noun].first), end: Int(chunks[noun].end))
  }

  private static var such: UInt64 { WordHash.of("such") }

  /// Whether nothing behind a link says with what it is.
  private func isAlone(_ chunk: Int) -> Bool {
    let next = chunk + 1
    return !isPreposition(next) || isPreposition(next, grammar.in)
  }

  private static var maybeLink: WordMask {
    WordMask().or("association").or("link").or("connection").or("correlation")
  }
  private static let bareLinks = WordSet("association link connection correlation")
  private static let finding = WordSet(
    "found find finds saw see showed shows reported suggested spotted turned")
}
