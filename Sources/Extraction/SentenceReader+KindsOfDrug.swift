import Claims

/// What kind of medicine something is said to be, by what it is for: "X is a blood pressure drug", "X, a gout medicine,".
extension SentenceReader {
  @inline(__always)
  func readKindsOfDrug() {
    guard said.contains(.generic) else { return }
    lookForKindsOfDrug()
  }

  @inline(never)
  private func lookForKindsOfDrug() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      guard clause.role == .main, chunks[clause.chunk].flags.contains(.copular) else { continue }
      let c = skipLight(clause.chunk + 1)
      guard isNounPhrase(c), let purpose = purpose(inKind: c) else { continue }
      for subject in subjectOrTopic(of: clause)
      where subject.concept.type == .substance && subject.isKnown && !subject.isVague
        && subject.concept != purpose.concept
      {
        emit(
          kind: .therapeutic, predicate: .treats, subject: subject, object: purpose, clause: index,
          isNegated: chunks[c].flags.contains(.negated), end: Int(chunks[c].end))
      }
    }
  }

  /// "a blood pressure drug", "an anxiety remedy": what stands right before the word for a medicine.
  private func purpose(inKind c: Int) -> Argument? {
    let noun = head(c)
    guard noun == Int(chunks[c].end) - 1, Self.medicines.contains(tokens[noun].hash), noun > 0,
      !chunks[c].flags.contains(.definite), !chunks[c].flags.contains(.demonstrative),
      !chunks[c].flags.contains(.possessiveDeterminer),
      !tokens[noun].flags.contains(.inTerm),
      let mention = mention(at: noun - 1), Int(mention.end) == noun,
      Int(mention.first) >= Int(chunks[c].first),
      let own = argument(first: Int(mention.first), end: noun), !own.isVague, own.isKnown,
      own.concept.type == .condition || own.concept.type == .target && isMeasured(own)
    else { return nil }
    return own
  }

  /// "a blood pressure drug", but not "a hormone drug"
  private func isMeasured(_ own: Argument) -> Bool {
    own.end > 0
      && (classes(own.end - 1).contains(.unwantedNoun) || tokens[own.end - 1].hash == Self.loss)
  }

  private static var loss: UInt64 { WordHash.of("loss") }

  private static let medicines = WordSet(
    "drug medicine medication pill remedy tablet cure treatment therapy")
}
