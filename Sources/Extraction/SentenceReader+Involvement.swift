import Claims

/// What else befalls those who have the disease that a text is about, where the sentence does not name it:
/// "seizures may also occur", "the kidneys are often affected", "there is no cure".
extension SentenceReader {
  @inline(__always)
  func readInvolvement() {
    guard discourse.documentCondition != nil, mayHold(oneOf: Self.maybeInvolved) else { return }
    lookForInvolvement()
  }

  @inline(never)
  private func lookForInvolvement() {
    guard let disease = diseaseOfPage else { return }
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isAdvice {
      let clause = clauses[index]
      guard clause.role == .main, !isSubordinate(clause) else { continue }
      readCureless(index, disease)
      if isThere(clause), clause.isHedged || clause.isCan || saysAlso(clause), speaksOfDisease {
        readThere(index, disease)
        continue
      }
      guard !clause.isNegated, clause.subjectEnd > clause.subjectFirst, speaksOfDisease,
        !hasPersonSubject(clause)
      else { continue }
      let verb = tokens[head(clause.chunk)].hash
      if Self.affected.contains(verb) {
        readAffected(index, disease)
      } else if Self.occurring.contains(verb) || chunks[clause.chunk].flags.contains(.copular) {
        readOccurring(index, disease)
      }
    }
  }

  /// Whether what was spoken of before is the disease or the body, and nothing that is done about it.
  private var speaksOfDisease: Bool {
    switch discourse.sectionRole {
    case .sideEffect, .treatment, .use, .prevention, .benefit, .interaction: return false
    default: break
    }
    guard let last = discourse.lastSubject else { return true }
    switch last.concept.type {
    case .condition, .target, .population, .concept: return true
    default: return false
    }
  }

  // MARK: Occurring

  /// "A, B or C may also occur", "A can develop in some people", "A is also common".
  private func readOccurring(_ index: Int, _ disease: Argument) {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    guard !verb.flags.contains(.passive) || Self.reported.contains(tokens[Int(verb.head)].hash)
    else { return }
    var behind = skipLight(clause.chunk + 1)
    if verb.flags.contains(.copular) {
      guard kind(behind) == .adjective, Self.common.contains(tokens[head(behind)].hash) else {
        return
      }
      behind = skipLight(behind + 1)
    }
    let c = clause.subjectFirst
    let isDeath = clause.subjectEnd == c + 1 && tokens[head(c)].hash == Self.death
    guard isDeath || (clause.isHedged || clause.isCan || saysAlso(clause)) && endsSoon(behind)
    else {
      return
    }
    guard isNounPhrase(c), !chunks[c].flags.contains(.pronoun), clauses[0].chunk >= clause.chunk
    else { return }
    for item in arguments(from: c, limit: clause.subjectEnd).list
    where item.concept.type == .condition && !item.isVague && !item.isNegated && !item.isRisk
      && item.concept != disease.concept
      && !drafts.contains(where: { $0.object?.concept == item.concept })
    {
      emit(
        kind: .mechanism, predicate: .causes, subject: at(c, disease), object: item, clause: index,
        end: item.end)
    }
  }

  /// "There may also be A and B".
  private func readThere(_ index: Int, _ disease: Argument) {
    let clause = clauses[index]
    guard !clause.isNegated else { return }
    let behind = skipLight(clause.chunk + 1)
    guard isNounPhrase(behind) else { return }
    for item in arguments(from: behind).list
    where item.concept.type == .condition && !item.isVague && !item.isNegated && !item.isRisk
      && item.concept != disease.concept
    {
      emit(
        kind: .mechanism, predicate: .causes, subject: at(clause.chunk, disease), object: item,
        clause: index, end: item.end)
    }
  }

  private func saysAlso(_ clause: Clause) -> Bool {
    let end = min(tokens.count, Int(chunks[clause.chunk].end) + 2)
    return (Int(chunks[clause.chunk].first)..<end).contains { tokens[$0].hash == Self.also }
  }

  /// Whether nothing stands behind but where and when: "in some people", "over time", "as well".
  private func endsSoon(_ chunk: Int) -> Bool {
    var i = chunk
    var steps = 0
    while steps < 3, isPreposition(i, grammar.in, grammar.over, grammar.during, grammar.at),
      isNounPhrase(i + 1)
    {
      i = skipLight(i + 2)
      steps += 1
    }
    switch kind(i) {
    case .outside, .stop, .semicolon: return true
    default: return false
    }
  }

  // MARK: Parts of the body

  /// "The kidneys may also be affected", "the joints are often involved".
  private func readAffected(_ index: Int, _ disease: Argument) {
    let clause = clauses[index]
    guard !isNounPhrase(skipLight(clause.chunk + 1)),
      !isPreposition(skipLight(clause.chunk + 1), grammar.by)
    else { return }
    let c = clause.subjectFirst
    for part in arguments(from: c, limit: clause.subjectEnd).list
    where part.isKnown && part.concept.type == .target && !part.isVague {
      emit(
        kind: .mechanism, predicate: .affects, subject: at(c, disease), object: part,
        clause: index, end: Int(chunks[clause.chunk].end))
    }
  }

  // MARK: Cures

  /// "There is no cure", "Y is incurable": of the disease of the page, where none is named.
  private func readCureless(_ index: Int, _ disease: Argument) {
    let clause = clauses[index]
    guard chunks[clause.chunk].flags.contains(.copular) else { return }
    let behind = skipLight(clause.chunk + 1)
    if isNounPhrase(behind), tokens[head(behind)].hash == Self.cure,
      chunks[behind].flags.contains(.negated) || clause.isNegated, isThere(clause),
      !isPreposition(behind + 1)
    {
      let cure = Argument(
        concept: concepts.key("cure", .concept), first: head(behind), end: head(behind) + 1,
        isKnown: true)
      emit(
        kind: .therapeutic, predicate: .treats, subject: cure, object: at(behind, disease),
        clause: index, isNegated: !clause.isNegated, end: head(behind) + 1)
    } else if kind(behind) == .adjective, tokens[head(behind)].hash == Self.incurable,
      !clause.isNegated
    {
      let named = subjects(of: clause).first { $0.concept.type == .condition && !$0.isVague }
      let cure = Argument(
        concept: concepts.key("cure", .concept), first: head(behind), end: head(behind) + 1,
        isKnown: true)
      emit(
        kind: .therapeutic, predicate: .treats, subject: cure,
        object: named ?? at(clause.subjectFirst, disease), clause: index, isNegated: true,
        end: head(behind) + 1)
    }
  }

  // MARK: Words

  private static var maybeInvolved: WordMask {
    WordMask().or("occur").or("occurs").or("develop").or("develops").or("appear").or("appears")
      .or("also").or("there").or("affected").or("involved").or("cure").or("incurable").or(
        "reported"
      ).or("seen")
  }
  private static let occurring = WordSet(
    "occur occurs develop develops appear appears arise reported seen")
  private static let reported = WordSet("reported seen")
  private static let common = WordSet("common present possible frequent")
  private static let affected = WordSet("affected involved")
  private static var death: UInt64 { WordHash.of("death") }
  private static var also: UInt64 { WordHash.of("also") }
  private static var cure: UInt64 { WordHash.of("cure") }
  private static var incurable: UInt64 { WordHash.of("incurable") }
}
