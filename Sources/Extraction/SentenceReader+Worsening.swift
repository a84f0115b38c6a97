import Claims

/// What gets worse on a substance, what is no worse than on a dummy, and what is more common among those who take it.
extension SentenceReader {
  @inline(__always)
  func readWorsening() {
    guard mayHold(hash: Self.worse) || mayHold(oneOf: Self.maybeMoreOften) else { return }
    lookForWorsening()
  }

  @inline(never)
  private func lookForWorsening() {
    guard let topic = substanceTopic, topic.isKnown, topic.concept.type == .substance else {
      return
    }
    for index in clauses.indices where clauses[index].role == .main && !clauses[index].isUnasserted
    {
      if mayHold(hash: Self.worse) {
        readGotWorse(index, topic)
        readNoWorse(index)
      }
      if mayHold(oneOf: Self.maybeMoreOften) { readMoreOften(index, topic) }
    }
  }

  /// "Sleep apnea can get worse", "Y may become worse on it"
  private func readGotWorse(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    let next = clause.chunk + 1
    guard Self.becoming.contains(tokens[head(clause.chunk)].hash), !clause.isNegated,
      clause.isCan || clause.isHedged, next < chunks.count,
      kind(next) == .adjective || kind(next) == .adverb,
      tokens[Int(chunks[next].end) - 1].hash == Self.worse,
      // "worse without treatment", "worse at night"
      isEnd(Int(chunks[next].end))
        || isPreposition(next + 1, grammar.on, grammar.with, grammar.during)
    else { return }
    for item in subjects(of: clause)
    where item.concept.type == .condition && item.isKnown && !item.isVague {
      drafts.removeAll {
        $0.predicate == .causes && $0.object?.concept == item.concept && $0.clause == index
      }
      emit(
        kind: .safety, predicate: .worsens, subject: topic, object: item, clause: index,
        end: Int(chunks[next].end))
    }
  }

  /// "X was no worse than placebo for Y"
  private func readNoWorse(_ index: Int) {
    let clause = clauses[index]
    guard chunks[clause.chunk].flags.contains(.copular), !clause.isNegated,
      let worse = tokens.indices.dropFirst().first(where: {
        tokens[$0].hash == Self.worse && tokens[$0 - 1].hash == Self.no
      }), worse + 2 < tokens.count, word(worse + 1) == grammar.than,
      Self.dummies.contains(tokens[worse + 2].hash),
      case let preposition = chunkIndex(of: worse + 2) + 1,
      isPreposition(preposition, grammar.for, grammar.in)
    else { return }
    for subject in subjects(of: clause) where subject.concept.type == .substance {
      for item in arguments(from: preposition + 1).list
      where item.concept.type == .condition && !item.isVague {
        emit(
          kind: .association, predicate: .increasesRiskOf, subject: subject, object: item,
          clause: index, isNegated: true, end: item.end)
      }
    }
  }

  /// "Falls were more common in older adults taking X", "Y was slightly more frequent in one cohort"
  private func readMoreOften(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    var quality = clause.chunk + 1
    while kind(quality) == .adverb { quality += 1 }
    guard chunks[clause.chunk].flags.contains(.copular), clause.subjectEnd > clause.subjectFirst,
      quality < chunks.count, kind(quality) == .adjective,
      let common = (Int(chunks[quality].first)..<Int(chunks[quality].end)).first(where: {
        Self.frequent.contains(tokens[$0].hash)
      }), common > 0, case let degree = classes(common - 1),
      !degree.isDisjoint(with: [.increasing, .decreasing]),
      case let preposition = quality + 1,
      isPreposition(preposition, grammar.in, grammar.with, grammar.among, grammar.on),
      isNounPhrase(preposition + 1)
    else { return }
    var causes = exposure(at: preposition).filter { $0.concept.type == .substance }
    let token = head(preposition + 1)
    if causes.isEmpty, Self.cohorts.contains(tokens[token].hash) {
      causes = list(at(preposition + 1, topic))
    }
    let isMore = degree.contains(.increasing)
    for item in subjects(of: clause)
    where item.concept.type == .condition && !item.isVague && !item.isRisk && !isRestated(item) {
      for cause in causes where cause.concept != item.concept {
        emit(
          kind: .association, predicate: isMore ? .increasesRiskOf : .decreasesRiskOf,
          subject: cause, object: item, clause: index, isNegated: clause.isNegated,
          end: Int(chunks[preposition + 1].end))
      }
    }
  }

  private static var worse: UInt64 { WordHash.of("worse") }
  private static var no: UInt64 { WordHash.of("no") }
  private static let becoming = WordSet("get become grow")
  private static let dummies = WordSet("placebo dummy sham")
  private static var maybeMoreOften: WordMask { WordMask().or("common").or("frequent") }
  private static let frequent = WordSet("common frequent")
  private static let cohorts = WordSet("cohort users takers recipients")
}
