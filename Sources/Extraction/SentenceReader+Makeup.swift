import Claims

/// What a syndrome is made up of: "DRESS consists of fever, a rash and hepatitis", "The syndrome is made up of A and B".
extension SentenceReader {
  static var maybeMakeup: WordMask {
    WordMask().or("consists").or("consist").or("consisted").or("comprises").or("made")
  }

  /// - Returns: whether the clause says so.
  func readMakeup(_ index: Int) -> Bool {
    guard mayHold(oneOf: Self.maybeMakeup) else { return false }
    let clause = clauses[index]
    guard !clause.isUnasserted, !clause.isNegated, clause.role == .main || clause.role == .relative
    else { return false }
    let verb = head(clause.chunk)
    var next = skipLight(clause.chunk + 1)
    if Self.consisting.contains(tokens[verb].hash) {
      if isPreposition(next, grammar.of) { next += 1 }
    } else if tokens[verb].hash == Self.made, chunks[clause.chunk].flags.contains(.passive),
      let of = (clause.chunk + 1..<min(chunks.count, clause.chunk + 4)).first(where: {
        isPreposition($0) && tokens[Int(chunks[$0].end) - 1].hash == Self.of
      }), tokens[Int(chunks[of].end) - 2].hash == Self.up
    {
      next = of + 1
    } else {
      return false
    }
    let items = complaints(from: skipLight(next), to: chunks.count)
    guard items.count > 1, items.contains(where: \.isKnown),
      let disease = disease(of: clause, before: clause.chunk)
    else { return false }
    // "worsening renal function" is one of them.
    let end = Int(chunks[clause.chunk].end)
    drafts.removeAll { $0.predicate == .worsens && ($0.object?.first ?? 0) >= end }
    for item in items where item.concept != disease.concept {
      emit(
        kind: .mechanism, predicate: .causes, subject: disease, object: item, clause: index,
        end: item.end)
    }
    return true
  }

  /// The disease or reaction that the subject names, or "it" means.
  private func disease(of clause: Clause, before chunk: Int) -> Argument? {
    if let own = subjects(of: clause).first(where: { $0.concept.type == .condition && !$0.isVague })
    {
      return own
    }
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst),
      chunks[clause.subjectFirst].flags.contains(.pronoun)
        || !classes(head(clause.subjectFirst)).isDisjoint(with: [.genericCondition, .anaphor])
    else { return nil }
    let last = discourse.lastSubject
    if let last, last.concept.type == .condition, !last.isVague { return last }
    return discourse.lastDisease ?? discourse.lastCondition
  }

  private static let consisting = WordSet("consists consist consisted comprises comprise")
  private static var made: UInt64 { WordHash.of("made") }
  private static var up: UInt64 { WordHash.of("up") }
  private static var of: UInt64 { WordHash.of("of") }
}
