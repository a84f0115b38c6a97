import Claims

/// What persons of a kind have more or less often than others: "carriers of X developed Y more often", "women with X did not
/// experience more strokes".
extension SentenceReader {
  @inline(__always)
  func readMoreOften() {
    guard saidByVerbs.contains(.experienceVerb), mayHold(oneOf: Self.maybeMore) else { return }
    lookForMoreOften()
  }

  @inline(never)
  private func lookForMoreOften() {
    for index in clauses.indices where !clauses[index].isUnasserted && clauses[index].role == .main
    {
      let clause = clauses[index]
      let object = skipLight(clause.chunk + 1)
      guard !chunks[clause.chunk].flags.contains(.passive),
        classes(head(clause.chunk)).contains(.experienceVerb), isNounPhrase(object),
        clause.subjectEnd > clause.subjectFirst,
        isPersonPhrase(clause.subjectFirst)
          || Self.bearing.contains(tokens[head(clause.subjectFirst)].hash)
      else { continue }
      let found = arguments(from: object)
      guard let isMore = isMore(object, behind: found.end) else { continue }
      let objects = found.list.filter { $0.concept.type == .condition && !$0.isVague }
      let subjects = bearers(of: clause).filter { !isPerson($0) && $0.concept.type != .population }
      // "took X and had fewer Y" has been read as what X does for Y.
      for item in objects
      where !drafts.contains(where: {
        $0.clause == index && $0.object?.concept == item.concept && $0.kind == .therapeutic
      }) {
        for subject in subjects where subject.concept != item.concept {
          drafts.removeAll {
            $0.clause == index && $0.object?.concept == item.concept
              && $0.subject?.concept == subject.concept && $0.kind != .statistic
          }
          // "did not have more strokes": nor, for all that is said, fewer
          let predicate: Predicate =
            clause.isNegated ? .associatedWith : isMore ? .increasesRiskOf : .decreasesRiskOf
          emit(
            kind: .association, predicate: predicate, subject: subject, object: item,
            clause: index, end: item.end)
        }
      }
    }
  }

  /// "more strokes", "fewer falls", or "more often" behind them; nil for neither.
  private func isMore(_ object: Int, behind end: Int) -> Bool? {
    let first = tokens[Int(chunks[object].first)].hash
    if first == Self.more { return true }
    if first == Self.fewer { return false }
    guard end < chunks.count else { return nil }
    let start = Int(chunks[end].first)
    for token in start..<max(start, min(tokens.count - 1, start + 11))
    where Self.often.contains(tokens[token + 1].hash) {
      if tokens[token].hash == Self.more { return true }
      if tokens[token].hash == Self.less { return false }
    }
    return nil
  }

  private static var maybeMore: WordMask { WordMask().or("more").or("less").or("fewer") }
  private static var more: UInt64 { WordHash.of("more") }
  private static var less: UInt64 { WordHash.of("less") }
  private static var fewer: UInt64 { WordHash.of("fewer") }
  private static let often = WordSet("often frequently commonly")
  private static let bearing = WordSet("carriers carrier homozygotes heterozygotes")
}
