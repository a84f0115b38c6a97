import Claims

/// A risk told as a making: "X makes Y more likely", "X and Z can make Y less common".
extension SentenceReader {
  @inline(__always)
  func readMadeLikely() {
    guard saidByVerbs.contains(.makeVerb), mayHold(oneOf: Self.maybeProbable) else { return }
    lookForMadeLikely()
  }

  @inline(never)
  private func lookForMadeLikely() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let object = skipLight(clause.chunk + 1)
      guard lemma(head(clause.chunk)) == grammar.make, !hasPersonSubject(clause),
        !chunks[clause.chunk].flags.contains(.passive)
      else { continue }
      var found = arguments(from: object)
      if found.list.isEmpty, kind(object) == .verbGroup, chunks[object].form == .gerund {
        // "makes bleeding more likely"
        found = (
          list(argument(first: Int(chunks[object].first), end: Int(chunks[object].end))), object + 1
        )
      }
      var quality = max(found.end, object + 1)
      // "bleeding from the stomach more likely"
      if isPreposition(quality), isNounPhrase(quality + 1) { quality += 2 }
      guard quality < chunks.count, kind(quality) == .adjective || kind(quality) == .adverb,
        let direction = likelihood(said: quality)
      else { continue }
      for item in found.list where item.concept.type == .condition && !item.isVague {
        for subject in subjectOrTopic(of: clause) where subject.concept != item.concept {
          emit(
            kind: .association,
            predicate: direction == .up ? .increasesRiskOf : .decreasesRiskOf, subject: subject,
            object: item, clause: index, end: Int(chunks[quality].end))
        }
      }
    }
  }

  /// The direction of "more likely", "much less common", "likelier".
  private func likelihood(said chunk: Int) -> Argument.Direction? {
    let last = min(tokens.count, Int(chunks[chunk].end) + 1)
    for i in Int(chunks[chunk].first)..<last {
      if Self.likelier.contains(tokens[i].hash) { return .up }
      if Self.rarer.contains(tokens[i].hash) { return .down }
      guard i > 0, Self.probable.contains(tokens[i].hash) else { continue }
      if classes(i - 1).contains(.increasing) { return .up }
      if classes(i - 1).contains(.decreasing) { return .down }
    }
    return nil
  }

  private static var maybeProbable: WordMask {
    WordMask().or("likely").or("common").or("frequent").or("probable").or("likelier")
      .or("rarer").or("unlikelier")
  }
  private static let probable = WordSet("likely common frequent probable")
  private static let likelier = WordSet("likelier commoner")
  private static let rarer = WordSet("rarer unlikelier")
}
