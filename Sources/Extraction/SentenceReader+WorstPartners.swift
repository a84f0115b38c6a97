import Claims

/// What a substance is not to be mixed with, where a heading or a question speaks of mixing: "A and B are the worst ones",
/// "Also watch out for C and D".
extension SentenceReader {
  @inline(__always)
  func readWorstPartners() {
    guard discourse.sectionRole == .interaction || discourse.askedRole == .interaction,
      mayHold(oneOf: Self.maybeWorst)
    else { return }
    lookForWorstPartners()
  }

  @inline(never)
  private func lookForWorstPartners() {
    guard let topic = discourse.sectionTopic ?? discourse.documentTopic,
      topic.concept.type == .substance
    else { return }
    for index in clauses.indices where !clauses[index].isNegated {
      let clause = clauses[index]
      var items = noArguments
      if chunks[clause.chunk].flags.contains(.copular), !clause.isUnasserted,
        case let c = skipLight(clause.chunk + 1), isNounPhrase(c),
        Self.ones.contains(tokens[head(c)].hash), clause.subjectEnd > clause.subjectFirst
      {
        items = arguments(from: listStart(clause), limit: clause.chunk).list
      } else if Self.watching.contains(tokens[head(clause.chunk)].hash),
        let preposition = (clause.chunk + 1..<min(chunks.count, clause.chunk + 4)).first(where: {
          isPreposition($0, grammar.for, grammar.of)
        })
      {
        items = partners(from: preposition + 1)
      }
      for item in items
      where (item.concept.type == .substance || isDrugClass(item)) && item.isKnown && !item.isVague
        && item.concept != topic.concept
      {
        drafts.removeAll {
          $0.predicate == .interactsWith
            && ($0.object?.concept == item.concept || $0.subject?.concept == item.concept)
        }
        stateRestriction(topic, item, index)
      }
    }
  }

  private static var maybeWorst: WordMask {
    WordMask().or("ones").or("culprits").or("offenders").or("watch").or("beware").or("look")
  }
  private static let ones = WordSet("ones culprits offenders culprit offender")
  private static let watching = WordSet("watch beware look")
}
