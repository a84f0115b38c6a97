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
    for index in clauses.indices where !clauses[index].isNegated && !clauses[index].isUnasserted {
      let clause = clauses[index]
      var c = skipLight(clause.chunk + 1)
      // "the scary ones"
      if kind(c) == .adjective { c += 1 }
      guard chunks[clause.chunk].flags.contains(.copular), isNounPhrase(c),
        Self.ones.contains(tokens[head(c)].hash), clause.subjectEnd > clause.subjectFirst
      else { continue }
      state(arguments(from: listStart(clause), limit: clause.chunk).list, of: topic)
    }
    for token in tokens.indices.dropLast(2) where Self.watching.contains(tokens[token].hash) {
      let next = tokens[token + 1].hash == Self.out ? token + 2 : token + 1
      let c = chunkIndex(of: next)
      guard c >= 0, isPreposition(c, grammar.for, grammar.of) else { continue }
      state(partners(from: c + 1), of: topic)
    }
  }

  private func state(_ items: ArgumentList, of topic: Argument) {
    for item in items
    where (item.concept.type == .substance || isDrugClass(item)) && item.isKnown && !item.isVague
      && item.concept != topic.concept
    {
      drafts.removeAll {
        $0.predicate == .interactsWith
          && ($0.object?.concept == item.concept || $0.subject?.concept == item.concept)
      }
      emit(
        kind: .safety, predicate: .interactsWith, subject: topic, object: item, clause: -1,
        first: item.first, end: item.end)
    }
  }

  private static var out: UInt64 { WordHash.of("out") }
  private static var maybeWorst: WordMask {
    WordMask().or("ones").or("culprits").or("offenders").or("watch").or("beware").or("look")
  }
  private static let ones = WordSet("ones culprits offenders culprit offender")
  private static let watching = WordSet("watch beware look")
}
