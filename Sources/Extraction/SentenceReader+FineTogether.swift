import Claims

/// What goes with a substance, in few words: "Paracetamol is fine", "SSRIs are usually OK together", "Breastfeeding is OK",
/// where the text speaks of what it is taken with.
extension SentenceReader {
  @inline(__always)
  func readFineTogether() {
    guard contents.verbFlags.contains(.copular), mayHold(oneOf: Self.maybeFine), tokens.count < 40,
      discourse.documentTopic?.concept.type == .substance
    else { return }
    lookForFineTogether()
  }

  @inline(never)
  private func lookForFineTogether() {
    guard let topic = discourse.sectionTopic ?? discourse.documentTopic,
      topic.concept.type == .substance, topic.isKnown
    else { return }
    let isOfMixing =
      discourse.sectionRole == .interaction || discourse.askedRole == .interaction
      || tokens.contains { Self.together.contains($0.hash) }
      || drafts.contains { $0.predicate == .interactsWith }
    for index in clauses.indices where clauses[index].role == .main && !clauses[index].isUnasserted
    {
      let clause = clauses[index]
      let quality = skipLight(clause.chunk + 1)
      guard chunks[clause.chunk].flags.contains(.copular), quality < chunks.count,
        kind(quality) == .adjective || isNounPhrase(quality),
        case let word = Int(chunks[quality].end) - 1,
        Self.fine.contains(tokens[word].hash) || isSafeTogether(word),
        clause.subjectEnd > clause.subjectFirst, !hasPersonSubject(clause), endsFine(word + 1)
      else { continue }
      for item in arguments(from: listStart(clause), limit: clause.chunk).list
      where item.concept != topic.concept && item.isKnown && !item.isVague {
        let isState = item.end > 0 && DocumentWalk.states.contains(tokens[item.end - 1].hash)
        let isDrug = item.concept.type == .substance || isDrugClass(item)
        guard isState || isDrug && isOfMixing else { continue }
        drafts.removeAll {
          $0.predicate == .hasSafetyProfile
            && ($0.subject?.concept == item.concept || isState && $0.clause == index)
        }
        if isRestated(item) { continue }
        emit(
          kind: .safety, predicate: isState ? .contraindicatedIn : .interactsWith, subject: topic,
          object: item, clause: -1, isNegated: !clause.isNegated, isHedged: clause.isHedged,
          first: item.first, end: word + 1)
      }
    }
  }

  /// Behind "fine" stands nothing, or no more than "together", "with it", "in moderation".
  private func endsFine(_ token: Int) -> Bool {
    isEnd(token) || tokens[token].kind == .comma || tokens[token].kind == .open
      || Self.together.contains(tokens[token].hash) || Self.measured.contains(tokens[token].hash)
      || tokens[token].tag == .conjunction || tokens[token].tag == .subordinator
  }

  /// "is safe with X", which "is safe" alone does not say
  private func isSafeTogether(_ token: Int) -> Bool {
    classes(token).contains(.safeWord) && token + 1 < tokens.count
      && Self.together.contains(tokens[token + 1].hash)
  }

  private static var maybeFine: WordMask {
    WordMask().or("safe").or("fine").or("ok").or("okay").or("alright").or("acceptable")
  }
  private static let fine = WordSet("fine ok okay alright acceptable")
  private static let together = WordSet("together with alongside")
  private static let measured = WordSet("in too while during")
}
