import Claims

/// Whom something is not for, said without a verb, and what doctors put people on.
extension SentenceReader {
  /// "Not for use in pregnancy.", "Not recommended for children."
  @inline(__always)
  func readUnfitFragment() {
    if said.contains(.safeWord) { readSafeFragment() }
    guard !tokens.isEmpty, tokens.count > 3 else { return }
    if tokens[0].hash == Self.not { lookForUnfitFragment() }
    if tokens[1].hash == Self.not, kind(0) == .subordinator { readConcession() }
  }

  /// "While not recommended in women who are breastfeeding, …"
  private func readConcession() {
    guard word(0) == grammar.while || Self.conceding.contains(tokens[0].hash),
      classes(2).contains(.fitWord), let topic = substanceTopic,
      let c = chunks.indices.first(where: { isPreposition($0) }), c < 4,
      let comma = chunks.indices.first(where: { kind($0) == .comma && $0 > c })
    else { return }
    for item in restrictions(after: c, limit: comma) where item.concept != topic.concept {
      let isDrug = item.concept.type == .substance || isDrugClass(item)
      drafts.append(
        Draft(
          kind: .safety, predicate: isDrug ? .interactsWith : .contraindicatedIn, subject: topic,
          object: item, first: 0, end: item.end))
    }
  }

  private static let conceding = WordSet("although though while")

  /// "Generally safe, but may cause:"
  @inline(never)
  private func readSafeFragment() {
    guard tokens.count > 2, kind(0) == .adjective || kind(0) == .adverb && kind(1) == .adjective,
      let word = (0..<3).first(where: { wholeClasses($0).contains(.safeWord) }),
      Self.safe.contains(tokens[word].hash),
      clauses.allSatisfy({ $0.subjectEnd <= $0.subjectFirst || $0.subjectFirst > 2 }),
      !drafts.contains(where: { $0.predicate == .hasSafetyProfile }),
      let topic = substanceTopic, topic.concept.type == .substance
    else { return }
    drafts.append(
      Draft(
        kind: .safety, predicate: .hasSafetyProfile, subject: topic,
        object: Argument(
          concept: concepts.key("favourable", .concept), first: word, end: word + 1, isKnown: true),
        first: 0, end: word + 1))
  }

  private static let safe = WordSet("safe well-tolerated harmless")

  @inline(never)
  private func lookForUnfitFragment() {
    guard let topic = substanceTopic, !clauses.contains(where: { $0.role == .main }) || isUnfit(1)
    else { return }
    guard let c = chunks.indices.first(where: { isPreposition($0) }), c < 4 else { return }
    let isForUse =
      isPreposition(c, grammar.for) && isNounPhrase(c + 1) && lemma(head(c + 1)) == grammar.use
    guard isForUse || isUnfit(1) else { return }
    for item in restrictions(after: isForUse ? c + 2 : c) where item.concept != topic.concept {
      let isDrug = item.concept.type == .substance || isDrugClass(item)
      drafts.append(
        Draft(
          kind: .safety, predicate: isDrug ? .interactsWith : .contraindicatedIn, subject: topic,
          object: item, first: 0, end: item.end))
    }
  }

  private func isUnfit(_ token: Int) -> Bool {
    classes(token).contains(.fitWord) || classes(token).contains(.safeWord)
  }

  private static var not: UInt64 { WordHash.of("not") }

  /// "My doctor put me on X for Y"
  @inline(__always)
  func readPutOn() {
    guard mayHoldLemma(grammar.put), mayHold(grammar.on), mayHold(grammar.for) else { return }
    lookForPutOn()
  }

  @inline(never)
  private func lookForPutOn() {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      let person = skipLight(clause.chunk + 1)
      guard lemma(head(clause.chunk)) == grammar.put, hasPersonSubject(clause),
        isNounPhrase(person), isPreposition(person + 1, grammar.on)
      else { continue }
      let means = arguments(from: person + 2)
      let drugs = means.list.filter { $0.concept.type == .substance && !$0.isVague }
      guard !drugs.isEmpty, isPreposition(means.end, grammar.for) else { continue }
      for object in arguments(from: means.end + 1).list
      where object.concept.type == .condition && !object.isVague {
        for drug in drugs where drug.concept != object.concept {
          emit(
            kind: .therapeutic, predicate: .treats, subject: drug, object: object, clause: index,
            end: object.end)
        }
      }
    }
  }
}
