import Claims

/// Items on what something is taken beside.
extension DocumentWalk {
  /// "Lithium can build up to toxic levels", as an item under "Do not mix with": the topic interacts with it.
  func readPartners() {
    guard let topic = reader.discourse.topic, topic.concept.type == .substance else { return }
    if readLabelledPartners(topic) { return }
    guard
      let clause = reader.clauses.first(where: { $0.role == .main && !$0.isUnasserted }),
      clause.subjectEnd > clause.subjectFirst, !clause.isNegated,
      reader.chunks[clause.subjectFirst].first < 3
    else { return }
    for item in reader.subjects(of: clause)
    where item.concept.type == .substance && item.isKnown && !item.isVague
      && item.concept != topic.concept && !isMet(item, topic)
    {
      // "Paracetamol is safe": to take beside it
      let isFine = reader.drafts.contains {
        $0.predicate == .hasSafetyProfile && $0.subject?.concept == item.concept && !$0.isNegated
          && $0.object.map { reader.concepts.concept($0.concept).name } == "favourable"
      }
      if isFine || mayBeTaken(clause) {
        reader.drafts.removeAll {
          $0.predicate == .hasSafetyProfile && $0.subject?.concept == item.concept
        }
      }
      state(
        item, role: .interaction, about: nil, isHedged: false,
        isNegated: isFine || mayBeTaken(clause))
    }
  }

  /// Whether the sentence says already that two substances meet.
  private func isMet(_ item: Argument, _ topic: Argument) -> Bool {
    reader.drafts.contains {
      guard $0.kind == .safety || $0.kind == .mechanism || $0.kind == .pharmacokinetic else {
        return false
      }
      return $0.predicate == .interactsWith && $0.object?.concept == item.concept
        || $0.subject?.concept == item.concept && $0.object?.concept == topic.concept
    }
  }

  /// "can be taken with it"
  private func mayBeTaken(_ clause: Clause) -> Bool {
    let verb = reader.chunks[clause.chunk]
    let words = Int(verb.first)..<min(reader.tokens.count, Int(verb.end) + 3)
    return clause.isCan && verb.flags.contains(.passive)
      && reader.classes(Int(verb.head)).contains(.takeVerb)
      && words.contains { Self.besideWords.contains(reader.tokens[$0].hash) }
      && !reader.tokens.contains { Self.limits.contains($0.hash) }
  }

  private static let besideWords = WordSet("with together alongside safely usual normally freely")
  private static let limits = WordSet("only unless but if apart hours")
}
