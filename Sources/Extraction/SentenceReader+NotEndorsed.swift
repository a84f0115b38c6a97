import Claims

/// "The institute has declined to recommend it", "neither body recommends it", "the college does not endorse it for routine
/// use": what a body does not stand behind for the disease spoken of.
extension SentenceReader {
  @inline(__always)
  func readNotEndorsed() {
    guard mayHold(oneOf: Self.maybeEndorsing) else { return }
    lookForNotEndorsed()
  }

  @inline(never)
  private func lookForNotEndorsed() {
    guard let disease = discourse.sectionCondition ?? discourse.lastDisease else { return }
    for index in clauses.indices
    where Self.endorsing.contains(tokens[head(clauses[index].chunk)].hash) {
      let clause = clauses[index]
      let governor =
        clause.role == .complement && clause.parent >= 0 ? clauses[clause.parent] : clause
      let isRefused =
        clause.role == .complement && Self.refusing.contains(tokens[head(governor.chunk)].hash)
      guard isRefused || clause.isNegated || isOfNeither(governor), !governor.isUnasserted,
        !chunks[clause.chunk].flags.contains(.passive),
        governor.subjectEnd > governor.subjectFirst, namesAuthority(governor)
      else { continue }
      let object = skipLight(clause.chunk + 1)
      guard isNounPhrase(object), let drug = endorsed(object), drug.concept != disease.concept,
        isRoutine(behind: object),
        !drafts.contains(where: { $0.kind == .therapeutic || $0.kind == .regulatory })
      else { continue }
      emit(
        kind: .therapeutic, predicate: .treats, subject: drug, object: at(object, disease),
        clause: -1, isNegated: true, first: Int(chunks[governor.subjectFirst].first),
        end: Int(chunks[object].end))
    }
  }

  /// "Neither the institute nor the college"
  private func isOfNeither(_ clause: Clause) -> Bool {
    let first = Int(chunks[clause.subjectFirst].first)
    return tokens[first].hash == Self.neither || first > 0 && tokens[first - 1].hash == Self.neither
  }

  private func endorsed(_ chunk: Int) -> Argument? {
    if chunks[chunk].flags.contains(.pronoun) { return substanceTopic }
    return arguments(from: chunk).list.first {
      $0.concept.type == .substance && $0.isKnown && !$0.isVague
    }
  }

  /// Whether nothing says for whom it is not recommended: "for routine use", "as a treatment" or nothing.
  private func isRoutine(behind chunk: Int) -> Bool {
    let next = skipLight(chunk + 1)
    guard isPreposition(next) else {
      switch kind(next) {
      case .stop, .comma, .semicolon, .outside, .reference: return true
      default: return false
      }
    }
    guard isPreposition(next, grammar.for, grammar.as), isNounPhrase(next + 1),
      !isPersonPhrase(next + 1)
    else { return false }
    return lemma(head(next + 1)) == grammar.use
      || classes(head(next + 1)).contains(.treatmentNoun)
  }

  private static var maybeEndorsing: WordMask {
    WordMask().or("recommend").or("recommends").or("endorse").or("endorses").or("endorsed")
  }
  private static let endorsing = WordSet("recommend recommends endorse endorses endorsed")
  private static let refusing = WordSet("declined declines refused refuses")
  private static var neither: UInt64 { WordHash.of("neither") }
}
