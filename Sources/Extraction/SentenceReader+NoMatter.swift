import Claims

/// What another substance is said not to matter to: "Food makes no difference", "A glass of wine does no harm", "The
/// contraceptive pill is not affected", in a text about one.
extension SentenceReader {
  @inline(__always)
  func readNoMatter() {
    guard
      contents.holds(tag: .negation) || contents.nounFlags.contains(.negated)
        || mayHold(oneOf: Self.maybeUnaffected), tokens.count < 30,
      discourse.documentTopic?.concept.type == .substance
    else { return }
    lookForNoMatter()
  }

  @inline(never)
  private func lookForNoMatter() {
    guard let topic = substanceTopic, topic.isKnown, topic.concept.type == .substance,
      topic.concept == (discourse.sectionTopic ?? discourse.documentTopic)?.concept
    else { return }
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      guard clause.role == .main, clause.subjectEnd > clause.subjectFirst,
        skipLightLeft(clause.subjectFirst - 1) < 0 || kind(clause.subjectFirst - 1) == .semicolon,
        !hasPersonSubject(clause), let end = endOfNoMatter(clause), isEndOfNoMatter(end)
      else { continue }
      for item in arguments(from: clause.subjectFirst, limit: clause.chunk).list
      where item.concept.type == .substance && item.isKnown && !item.isVague
        && item.concept != topic.concept && !isRestated(item)
      {
        drafts.removeAll {
          $0.first <= item.first
            && ($0.predicate == .hasSafetyProfile || $0.kind == .mechanism
              || $0.kind == .association)
            && ($0.subject?.concept == item.concept || $0.object?.concept == item.concept)
        }
        emit(
          kind: .safety, predicate: .interactsWith, subject: topic, object: item, clause: -1,
          isNegated: true, isHedged: clause.isHedged, first: item.first, end: end)
      }
    }
  }

  /// Behind "makes no difference", "does no harm", "doesn't matter", "is not affected", "is unaffected".
  private func endOfNoMatter(_ clause: Clause) -> Int? {
    let verb = chunks[clause.chunk]
    let hash = tokens[Int(verb.head)].hash
    let behind = skipLight(clause.chunk + 1)
    if clause.isNegated {
      let isMatter = Self.mattering.contains(hash) && !verb.flags.contains(.passive)
      if Self.making.contains(hash), case let next = Int(verb.end), next < tokens.count,
        Self.mattering.contains(tokens[next].hash)
      {
        return next + 1
      }
      return isMatter || Self.affected.contains(hash) && verb.flags.contains(.passive)
        ? Int(verb.end) : nil
    }
    guard behind < chunks.count else { return nil }
    if Self.making.contains(hash), isNounPhrase(behind), chunks[behind].flags.contains(.negated),
      Self.differences.contains(tokens[head(behind)].hash)
    {
      return Int(chunks[behind].end)
    }
    let token = Int(verb.end)
    return verb.flags.contains(.copular) && token < tokens.count
      && Self.unaffected.contains(tokens[token].hash) ? token + 1 : nil
  }

  /// Nothing behind says to what: "makes no difference to Y".
  private func isEndOfNoMatter(_ token: Int) -> Bool {
    guard token < tokens.count else { return true }
    switch tokens[token].kind {
    case .stop, .comma, .semicolon: return true
    default: return Self.also.contains(tokens[token].hash)
    }
  }

  private static var maybeUnaffected: WordMask { WordMask().or("unaffected") }
  private static let mattering = WordSet("matter matters")
  private static let affected = WordSet("affected altered changed")
  private static let making = WordSet("make makes made do does did")
  private static let differences = WordSet("difference odds harm")
  private static let unaffected = WordSet("unaffected")
  private static let also = WordSet("either too also here")
}
