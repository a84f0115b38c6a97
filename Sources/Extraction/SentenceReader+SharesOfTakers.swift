import Claims

/// Side effects told by how many get them, under a heading on them: "About 2% have an infection or a rash that requires
/// antibiotics", "Four out of five had nausea", "A few develop gallstones".
extension SentenceReader {
  @inline(__always)
  func readSharesOfTakers() {
    guard discourse.sectionRole == .sideEffect || discourse.askedRole == .sideEffect,
      !saidByVerbs.isDisjoint(with: .experienceVerb | .feelVerb | .lightVerb)
    else { return }
    lookForSharesOfTakers()
  }

  @inline(never)
  private func lookForSharesOfTakers() {
    guard let topic = substanceTopic, topic.concept.type == .substance else { return }
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard clause.role == .main, clause.subjectEnd == clause.subjectFirst + 1,
        isShare(of: clause.subjectFirst), !verb.flags.contains(.passive),
        !classes(Int(verb.head)).isDisjoint(with: [.experienceVerb, .feelVerb, .lightVerb]),
        !Self.changing.contains(tokens[Int(verb.head)].hash)
      else { continue }
      for item in arguments(from: skipLight(clause.chunk + 1)).list
      where item.concept.type == .condition && !item.isVague && !item.isNegated
        && item.direction == .none && item.concept != topic.concept
        && !drafts.contains(where: { $0.kind == .safety && $0.object?.concept == item.concept })
      {
        emit(
          kind: .safety, predicate: .causes, subject: topic, object: item, clause: index,
          end: item.end)
      }
    }
  }

  /// "have gallstones that need surgery": what is said of the gallstones tells nothing of what is taken.
  func tellsOfComplaint(_ other: Clause, behind clause: Clause) -> Bool {
    other.role == .relative && other.subjectFirst > clause.chunk
      && !isPersonPhrase(other.subjectFirst)
  }

  /// "About 2%", "Four out of five", "one in ten", "A few": some of those who take something, and nobody else named.
  private func isShare(of chunk: Int) -> Bool {
    guard isNounPhrase(chunk) else { return false }
    let token = head(chunk)
    guard tokens[token].kind == .quantity else { return Self.some.contains(tokens[token].hash) }
    switch analysis.quantities[Int(tokens[token].quantity)].dimension {
    case .fraction, .multiple: return true
    default: return false
    }
  }

  private static let some = WordSet("few some others many")
  private static let changing = WordSet("show shows shown showed see saw")
}
