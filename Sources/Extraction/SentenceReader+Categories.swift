import Claims

/// Where an authority has put a substance: "the FDA placed it in Category 2 of its list", "was moved to Category 2".
extension SentenceReader {
  @inline(__always)
  func readCategories() {
    guard mayHold(hash: Self.category) else { return }
    lookForCategories()
  }

  @inline(never)
  private func lookForCategories() {
    for token in tokens.indices.dropLast() where tokens[token].hash == Self.category {
      let number = tokens[token + 1]
      guard number.kind == .number || number.kind == .quantity,
        case let c = chunkIndex(of: token), c > 0, isPreposition(c - 1),
        let index = governing(c), !clauses[index].isUnasserted,
        Self.placing.contains(tokens[head(clauses[index].chunk)].hash),
        !drafts.contains(where: { $0.kind == .regulatory && $0.clause == index })
      else { continue }
      let clause = clauses[index]
      let isPassive = chunks[clause.chunk].flags.contains(.passive)
      let object = skipLight(clause.chunk + 1)
      guard
        isPassive && namesAuthorityAnywhere() || namesAuthority(clause)
          || isAgency(clause.subjectFirst)
      else { continue }
      var placed = isPassive ? subjects(of: clause) : partners(from: object)
      placed = placed.filter { $0.concept.type == .substance && !$0.isVague }
      if placed.isEmpty { placed = list(substanceTopic) }
      let category = Argument(
        concept: phrase(token, token + 2, as: .concept), first: token, end: token + 2,
        isKnown: true)
      for subject in placed {
        emitApproval(
          subject, category, index, first: Int(chunks[clause.chunk].first), end: token + 2)
      }
    }
  }

  /// "the agency", "regulators"
  private func isAgency(_ chunk: Int) -> Bool {
    isNounPhrase(chunk)
      && (classes(head(chunk)).contains(.organizationHead)
        || Self.agencies.contains(tokens[head(chunk)].hash))
  }

  private static let agencies = WordSet("agency regulator regulators authorities authority")
  private static let placing = WordSet(
    "placed put puts places moved listed lists classified classifies added assigned")
  private static var category: UInt64 { WordHash.of("category") }
}
