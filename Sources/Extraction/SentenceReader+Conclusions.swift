import Claims

/// What research does not allow to be said: "did not allow firm conclusions", "no conclusions can be drawn".
extension SentenceReader {
  @inline(__always)
  func readConclusions() {
    guard mayHold(oneOf: Self.maybeConcluding) else { return }
    lookForConclusions()
  }

  @inline(never)
  private func lookForConclusions() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      let object = skipLight(clause.chunk + 1)
      let isOpen: Bool
      if verb.flags.contains(.passive) {
        isOpen =
          Self.drawing.contains(tokens[Int(verb.head)].hash)
          && clause.subjectEnd > clause.subjectFirst
          && namesConclusion(clause.subjectFirst)
          && clause.isNegated != chunks[clause.subjectFirst].flags.contains(.negated)
      } else {
        isOpen =
          Self.allowing.contains(tokens[Int(verb.head)].hash) && clause.isNegated
          && isNounPhrase(object) && namesConclusion(object)
      }
      guard isOpen,
        !drafts.contains(where: { $0.kind == .evidence && $0.predicate == .needsEvidence })
      else { continue }
      let c = verb.flags.contains(.passive) ? clause.subjectFirst : object
      var topic = EvidenceTopic(end: max(c, clause.chunk) + 1)
      let about = skipLight(c + 1)
      if isPreposition(about) {
        topic.add(evidenceTopic(from: about))
        topic.end = max(topic.end, clause.chunk + 1)
      }
      state(.needsEvidence, topic, index)
    }
  }

  private func namesConclusion(_ chunk: Int) -> Bool {
    isNounPhrase(chunk) && Self.conclusions.contains(tokens[head(chunk)].hash)
  }

  private static var maybeConcluding: WordMask { WordMask().or("conclusion").or("conclusions") }
  private static let conclusions = WordSet("conclusion conclusions")
  private static let drawing = WordSet("drawn made reached")
  private static let allowing = WordSet("allow permit support warrant justify")
}
