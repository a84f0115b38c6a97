import Claims

/// Circumstances in which an effect is another than the one without them: too much of a substance, another one beside it,
/// and what a denial is limited to.
extension SentenceReader {
  /// "Too much X causes Y", "excess X causes Y"
  @inline(__always)
  func addExcess(clause index: Int) {
    guard index >= 0, mayHold(oneOf: Self.maybeExcess) else { return }
    lookForExcess(clauses[index])
  }

  @inline(never)
  private func lookForExcess(_ clause: Clause) {
    if speaksOfHighLevel(clause) {
      qualifiers.append(Qualifier(kind: .manner, concept: concepts.key("overdose", .concept)))
      return
    }
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst) else { return }
    let phrase = chunks[clause.subjectFirst]
    for i in Int(phrase.first)..<Int(phrase.end) {
      let hash = tokens[i].hash
      guard
        Self.excessive.contains(hash)
          || hash == Self.much && i > 0 && tokens[i - 1].hash == Self.too
      else { continue }
      qualifiers.append(Qualifier(kind: .manner, concept: concepts.key("overdose", .concept)))
      return
    }
  }

  private static var maybeExcess: WordMask {
    WordMask().or("much").or("excess").or("excessive").or("level").or("levels")
      .or("concentration").or("concentrations")
  }
  private static let excessive = WordSet("excess excessive")
  private static var much: UInt64 { WordHash.of("much") }
  private static var too: UInt64 { WordHash.of("too") }

  /// "After stopping X, people gain weight", "stopping X suddenly raises Y": what comes of its lack.
  @inline(__always)
  func addStopping(clause index: Int) {
    guard index >= 0, mayHold(oneOf: Self.maybeStopping) else { return }
    lookForStopping(clauses[index])
  }

  @inline(never)
  private func lookForStopping(_ clause: Clause) {
    let verb = Int(chunks[clause.chunk].first)
    for i in max(0, verb - 16)..<max(0, verb)
    where Self.stopping.contains(tokens[i].hash)
      && (i == 0 || Self.upon.contains(tokens[i - 1].hash)
        || i > 1 && tokens[i - 1].tag == .adverb && Self.upon.contains(tokens[i - 2].hash))
    {
      qualifiers.append(Qualifier(kind: .manner, concept: concepts.key("withdrawal", .concept)))
      return
    }
  }

  private static var maybeStopping: WordMask {
    WordMask().or("stopping").or("discontinuing").or("quitting").or("discontinuation").or("stop")
      .or("stopped").or("withdrawing")
  }
  private static let stopping = WordSet(
    "stopping discontinuing quitting discontinuation stop stopped withdrawing")
  private static let upon = WordSet(
    "after when upon on following if once you they people patients of suddenly abruptly")

  /// "relieves Y when it is taken with X", "lowers Y in combination with X"; "does not cause Y when the dose is right".
  @inline(__always)
  func addCompanion(after end: Int, clause index: Int, isOfAll: Bool) {
    guard index >= 0, mayHold(oneOf: Self.maybeLimited) else { return }
    lookForCompanion(after: end, clauses[index], isOfAll)
  }

  @inline(never)
  private func lookForCompanion(after end: Int, _ clause: Clause, _ isOfAll: Bool) {
    var c = chunkIndex(of: end)
    guard c > 0 else { return }
    let last = min(chunks.count - 1, c + 8)
    var isJoint = false
    var isConditional = false
    while c < last {
      switch kind(c) {
      case .semicolon, .stop, .colon, .comma, .dash, .relative, .conjunction: return
      case .subordinator:
        guard Self.conditions.contains(tokens[head(c)].hash) else { return }
        if clause.isNegated, isOfAll {
          // What a denial is limited to, in its words.
          let limit = min(tokens.count, Int(chunks[c].first) + 9)
          let stop = (Int(chunks[c].first)..<limit).first {
            tokens[$0].kind == .stop || tokens[$0].kind == .comma || tokens[$0].kind == .semicolon
          }
          qualifiers.append(
            Qualifier(
              kind: .condition,
              concept: phrase(Int(chunks[c].first), stop ?? limit, as: .concept)))
          return
        }
        isConditional = true
      default: break
      }
      let words = Int(chunks[c].first)..<Int(chunks[c].end)
      if words.contains(where: { Self.joint.contains(tokens[$0].hash) }) { isJoint = true }
      if isJoint, isPreposition(c, grammar.with), isNounPhrase(c + 1),
        let other = arguments(from: c + 1).list.first, other.isKnown,
        other.concept.type == .substance,
        !Self.food.contains(lastHash(of: other))
      {
        qualifiers.append(Qualifier(kind: .substance, concept: other.concept))
        return
      }
      if !isConditional, kind(c) == .verbGroup, chunks[c].form == .finite { return }
      c += 1
    }
  }

  private static var maybeLimited: WordMask {
    WordMask().or("taken").or("combined").or("combination").or("together").or("alongside")
      .or("used").or("given").or("when").or("if").or("unless").or("provided")
  }
  private static let conditions = WordSet("when if unless provided")
  private static let joint = WordSet(
    "taken combined combination together alongside used given along paired mixed added")
  private static let food = WordSet(
    "food foods meal meals water milk juice breakfast dinner lunch snack snacks fat")
}
