import Claims

/// What a text says of all of the substances that it compares: "Both cause nausea", "Neither should be used in
/// pregnancy", "The two drugs slow digestion".
///
/// The sentence is read as one about the first of them, and what it says of that is then stated of the others.
extension DocumentWalk {
  /// Lets the first of the substances stand for "both".
  /// - Returns: whether the sentence speaks of all of them.
  func beginOfAll() -> Bool {
    guard let first = reader.discourse.compared.first,
      reader.tokens.indices.contains(where: { refersToAll($0) })
    else { return false }
    reader.discourse.focus = first
    reader.discourse.lastSubject = first
    reader.discourse.lastSubjectHead = -1
    reader.discourse.isLastPlural = false
    return true
  }

  /// States of the others what the sentence states of the one that stands for all.
  func stateOfAll() {
    let compared = reader.discourse.compared
    for k in reader.drafts.indices {
      let draft = reader.drafts[k]
      guard let subject = draft.subject ?? reader.discourse.topic,
        compared.contains(where: { $0.concept == subject.concept }), !isNamed(subject),
        !isOfOne(draft)
      else { continue }
      for var other in compared where other.concept != subject.concept {
        guard draft.object?.concept != other.concept,
          !reader.drafts.contains(where: {
            $0.subject?.concept == other.concept && $0.predicate == draft.predicate
              && $0.object?.concept == draft.object?.concept && $0.dose == draft.dose
          })
        else { continue }
        other.first = subject.first
        other.end = subject.end
        other.regimen = subject.regimen
        other.isNegated = subject.isNegated
        var copy = draft
        copy.subject = other
        reader.drafts.append(copy)
      }
    }
  }

  /// Keeps the substances that the sentence speaks of together.
  func noteCompared(isOfAll: Bool) {
    reader.discourse.speaksOfAll = isOfAll
    guard let main = reader.clauses.first(where: { $0.role == .main }) else { return }
    let named = namedTogether(before: Int(reader.chunks[main.chunk].first))
    guard named.count > 1 else { return }
    reader.discourse.compared = named
    reader.discourse.speaksOfAll = true
  }

  /// The same of a title: "X versus Y".
  func noteComparedInTitle(level: Int) {
    guard level == 1 || sections.isEmpty else { return }
    let named = namedTogether(before: reader.tokens.count)
    guard named.count > 1 else { return }
    reader.discourse.comparedInTitle = named
    reader.discourse.compared = named
  }

  /// The known substances that stand in a row, with nothing but "and", commas and brackets between them.
  private func namedTogether(before limit: Int) -> [Argument] {
    guard reader.analysis.mentions.count > 1 else { return [] }
    var named: [Argument] = []
    var end = -1
    for mention in reader.analysis.mentions where Int(mention.end) <= limit {
      guard isSubstance(mention),
        let own = reader.argument(first: Int(mention.first), end: Int(mention.end)),
        own.isKnown, !own.isVague
      else { continue }
      if end >= 0, !isJoint(end..<Int(mention.first)) {
        if named.count > 1 { break }
        named.removeAll()
      }
      end = Int(mention.end)
      if !named.contains(where: { $0.concept == own.concept }) { named.append(own) }
    }
    return named.count > 1 && named.count < 5 ? named.map(reader.settled) : []
  }

  /// Whether words join what stands on both sides: "and", ", or", "(brand) vs".
  private func isJoint(_ between: Range<Int>) -> Bool {
    var depth = 0
    for i in between {
      switch reader.tokens[i].kind {
      case .open: depth += 1
      case .close: depth -= 1
      case .comma: continue
      // "vs."
      case .stop where i > between.lowerBound: continue
      default:
        if depth == 0, !Self.joining.contains(reader.tokens[i].hash) { return false }
      }
    }
    return true
  }

  /// Whether a word means all that was named: "both", "neither drug", "each of them", "they" behind a sentence about all.
  private func refersToAll(_ i: Int) -> Bool {
    let tokens = reader.tokens
    let hash = tokens[i].hash
    guard Self.all.contains(hash) else { return false }
    if Self.pronouns.contains(hash) {
      guard reader.discourse.speaksOfAll, isComparison else { return false }
      // "Some take X, but they": not those of the sentence before.
      let chunk = reader.chunkIndex(of: i)
      return hash == Self.them
        || !reader.clauses.contains { $0.chunk < chunk && $0.role == .main }
    }
    if hash == Self.every, reader.discourse.compared.count < 3 { return false }
    // "The two should not be taken together"
    if hash != Self.neither, tokens.contains(where: { Self.together.contains($0.hash) }) {
      return false
    }
    if hash == Self.two {
      guard i > 0, Self.definite.contains(tokens[i - 1].hash) else { return false }
    }
    var i = i
    // "Neither one", "each one"
    if i + 1 < tokens.count, tokens[i + 1].hash == Self.one, hash != Self.two { i += 1 }
    guard i + 1 < tokens.count else { return true }
    let next = tokens[i + 1]
    switch next.tag {
    case .be, .have, .modal, .doAuxiliary, .verb, .verbS, .past: return hash != Self.these
    case .punctuation: return hash != Self.these && hash != Self.each
    case .adverb:
      return hash != Self.these && i + 2 < tokens.count && tokens[i + 2].tag.isFiniteVerb
    case .preposition:
      return next.hash == Self.of && i + 2 < tokens.count
        && Self.pointing.contains(tokens[i + 2].hash)
    case .noun:
      return reader.classes(i + 1).contains(.generic)
        && reader.mentionTerm(i + 1)?.concept.type != .condition
        && (hash != Self.these || reader.discourse.speaksOfAll && isComparison)
    default: return false
    }
  }

  /// Whether the text as a whole is about the substances: "they" in passing are those of one sentence, named once.
  private var isComparison: Bool {
    !reader.discourse.comparedInTitle.isEmpty
      && reader.discourse.compared.map(\.concept) == reader.discourse.comparedInTitle.map(\.concept)
  }

  /// "It raises Y, and both": what is said of one of them alone.
  private func isOfOne(_ draft: Draft) -> Bool {
    guard draft.clause >= 0 else { return false }
    let clause = reader.clauses[draft.clause]
    return clause.subjectEnd == clause.subjectFirst + 1
      && reader.tokens[reader.head(clause.subjectFirst)].hash == Self.it
  }

  /// Whether the sentence names the subject itself.
  func isNamed(_ subject: Argument) -> Bool {
    reader.analysis.mentions.contains {
      Int($0.first) == subject.first
        && reader.vocabulary.keys[Int($0.term)].concept == subject.concept
    }
  }

  private static let all = WordSet("both neither either each two all they them these")
  private static let pronouns = WordSet("they them")
  private static let pointing = WordSet("them these those the")
  private static let definite = WordSet("the these")
  private static let joining = WordSet("and or vs vs. versus v with & than compared to")
  private static var them: UInt64 { WordHash.of("them") }
  private static var every: UInt64 { WordHash.of("all") }
  private static let together = WordSet("together combined combination")
  private static var neither: UInt64 { WordHash.of("neither") }
  private static var it: UInt64 { WordHash.of("it") }
  private static var two: UInt64 { WordHash.of("two") }
  private static var these: UInt64 { WordHash.of("these") }
  private static var each: UInt64 { WordHash.of("each") }
  private static var one: UInt64 { WordHash.of("one") }
  private static var of: UInt64 { WordHash.of("of") }
}
