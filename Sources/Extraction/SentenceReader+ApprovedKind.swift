import Claims

/// What something is called: "is an FDA-approved drug", "is not a licensed medicine".
extension SentenceReader {
  @inline(__always)
  func readApprovedKind() {
    guard mayHold(oneOf: Self.maybeApproved) else { return }
    lookForApprovedKind()
  }

  @inline(never)
  private func lookForApprovedKind() {
    guard !drafts.contains(where: { $0.kind == .regulatory }) else { return }
    for index in clauses.indices where clauses[index].role == .main && !clauses[index].isUnasserted
    {
      let clause = clauses[index]
      let kind = skipLight(clause.chunk + 1)
      guard chunks[clause.chunk].flags.contains(.copular), isNounPhrase(kind),
        classes(head(kind)).contains(.generic), !isPreposition(kind + 1, grammar.for),
        let approved = (Int(chunks[kind].first)..<head(kind)).first(where: {
          Self.approved.contains(tokens[$0].hash)
        }), let subject = subjectOrTopic(of: clause).first, subject.concept.type == .substance,
        !subject.isVague
      else { continue }
      emit(
        kind: .regulatory, predicate: .approvedFor, subject: subject, object: nil, clause: index,
        isNegated: chunks[kind].flags.contains(.negated), end: max(approved, head(kind)) + 1)
    }
  }

  private static var maybeApproved: WordMask {
    WordMask().or("approved").or("licensed").or("licenced").or("authorised").or("authorized").or(
      "registered")
  }
  private static let approved = WordSet(
    "approved licensed licenced authorised authorized registered")
}
