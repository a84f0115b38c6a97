import Claims

/// Claims taken back because the words around them only set a condition, tell of a fear, or mean something else.
extension SentenceReader {
  /// Takes back what a sentence does not state of the substance, whoever read it so.
  func takeBackIdle() {
    guard !drafts.isEmpty else { return }
    if mayHold(oneOf: Self.maybeIdle) { lookForIdle() }
    if contents.holds(chunk: .adverb) { dropObjectsBehindManner() }
    if drafts.count > 1 { dropLabelledPersons() }
  }

  private static var maybeIdle: WordMask {
    WordMask().or("where").or("humans").or("needs").or("requires").or("likely").or("effects").or(
      "else"
    ).or(
      "sensitive"
    )
    .or("sleep").or("hope").or("last").or("scare").or("scares").or("list")
    .or("from").or("contaminated").or("there").or("fewer")
    .or("guidelines").or("need").or("require")
  }

  @inline(never)
  private func lookForIdle() {
    for i in tokens.indices {
      switch tokens[i].hash {
      case Self.where: dropCriteria(behind: i)
      case Self.humans where i > 1 && word(i - 1) == grammar.in:
        drafts.removeAll { $0.predicate == .contraindicatedIn && $0.object?.first == i }
      case Self.needs, Self.requires, Self.need, Self.require: dropNeeded(i)
      case Self.likely: dropLikelyToWork(i)
      case Self.else:
        drafts.removeAll { $0.object?.first == i && $0.object?.end == i + 1 }
      case Self.sensitive where i + 1 < tokens.count && word(i + 1) == grammar.to:
        drafts.removeAll { $0.predicate == .causes && $0.object.map { $0.end - 1 } == i }
      case Self.sleep where i > 0 && Self.losing.contains(tokens[i - 1].hash):
        drafts.removeAll { $0.object?.first == i }
      case Self.hope where i == 0 && tokens.count < 8: drafts.removeAll()
      case Self.last where i == 0 && tokens.count > 1 && Self.edited.contains(tokens[1].hash):
        drafts.removeAll()
      case Self.scare, Self.scares:
        guard i + 1 < tokens.count, word(i + 1) == grammar.that else { continue }
        drafts.removeAll { $0.object.map { $0.first > i } ?? false }
      case Self.list, Self.guidelines: dropStruck(i)
      case Self.from: dropUnlike(i)
      case Self.contaminated:
        dropOfNumber(contaminated: i)
      case Self.there where i > 2: dropBesideThere(i)
      case Self.effects where i > 0 && tokens[i - 1].hash == Self.after:
        drafts.removeAll { $0.object.map { $0.end - 1 } == i && $0.predicate == .causes }
      case Self.fewer: dropTwice(behind: i)
      default: continue
      }
    }
  }

  /// "an option where X is not tolerated and the patient is not at risk of Y", "where the score is 10 or more": when it is given.
  private func dropCriteria(behind place: Int) {
    let c = chunkIndex(of: place)
    guard place > 1, c > 0, tokens[place - 1].kind != .comma,
      !(0..<place).contains(where: { tokens[$0].tag == .past }),
      clauses.contains(where: {
        head($0.chunk) < place
          && (Self.allowing.contains(tokens[head($0.chunk)].hash)
            || classes(head($0.chunk)).contains(.prescribeVerb))
      })
        || (max(0, place - 3)..<place).contains(where: { Self.options.contains(tokens[$0].hash) })
    else { return }
    drafts.removeAll { draft in
      guard let object = draft.object, draft.first >= place || object.first > place else {
        return false
      }
      switch draft.kind {
      case .statistic: return true
      case .association: return draft.isNegated
      case .safety: return draft.predicate == .hasSafetyProfile
      default: return false
      }
    }
  }

  /// "if you have an infection that needs antibiotics": what one has, and not what is treated with them.
  private func dropNeeded(_ verb: Int) {
    guard
      isItem || mayHold(grammar.if) || discourse.sectionRole == .contraindication
        || discourse.isHeadingOpen
    else { return }
    drafts.removeAll { draft in
      draft.kind == .therapeutic && draft.subject.map { $0.first > verb } ?? false
        && draft.object.map { $0.end <= verb } ?? false
    }
  }

  /// "makes it less likely to work"
  private func dropLikelyToWork(_ likely: Int) {
    guard likely + 2 < tokens.count, word(likely + 1) == grammar.to,
      Self.working.contains(tokens[likely + 2].hash)
    else { return }
    drafts.removeAll {
      ($0.kind == .association || $0.kind == .therapeutic)
        && $0.object.map {
          $0.end <= $0.first || $0.first >= likely - 3 || $0.end <= likely
        } ?? false && $0.end > likely
    }
  }

  /// "dropped X from its list for preventing Y"
  private func dropStruck(_ list: Int) {
    guard
      let verb = (0..<list).last(where: { Self.striking.contains(tokens[$0].hash) })
    else { return }
    drafts.removeAll {
      $0.kind == .therapeutic && !$0.isNegated && $0.object.map { $0.first > verb } ?? false
    }
  }

  /// "three were contaminated with Y", of things that were counted
  private func dropOfNumber(contaminated verb: Int) {
    guard
      clauses.contains(where: {
        head($0.chunk) == verb && $0.subjectEnd == $0.subjectFirst + 1
          && isNounPhrase($0.subjectFirst) && isBareNumber(head($0.subjectFirst))
      }) || verb > 1 && isBareNumber(verb - 2)
    else { return }
    drafts.removeAll { $0.kind == .association && $0.object.map { $0.first > verb } ?? false }
  }

  private func isBareNumber(_ token: Int) -> Bool {
    tokens[token].tag == .number || tokens[token].kind == .number
      || Self.counts.contains(tokens[token].hash)
  }

  private static let counts = WordSet(
    "two three four five six seven eight nine ten some several many both")

  /// "works on a different pathway from X"
  private func dropUnlike(_ from: Int) {
    guard (max(0, from - 3)..<from).contains(where: { Self.unlike.contains(tokens[$0].hash) })
    else { return }
    drafts.removeAll {
      $0.predicate == .interactsWith && $0.object.map { $0.first > from } ?? false
    }
  }

  /// "is not recommended for X, and for Y there is one good trial"
  private func dropBesideThere(_ there: Int) {
    let c = chunkIndex(of: there)
    guard c > 3, isNounPhrase(c - 1), isPreposition(c - 2, grammar.for),
      kind(c - 3) == .conjunction
    else { return }
    drafts.removeAll {
      $0.isNegated && $0.object?.first == Int(chunks[c - 1].first) && $0.clause >= 0
        && clauses[$0.clause].chunk < c - 3
    }
  }

  /// "have fewer strokes": a lower risk, and no treatment as well; "fewer wrinkles and bouncier skin".
  private func dropTwice(behind fewer: Int) {
    let risks = drafts.filter { $0.predicate == .decreasesRiskOf }
    drafts.removeAll { draft in
      guard let object = draft.object, object.end > fewer + 1 else { return false }
      if draft.predicate == .treats {
        return risks.contains {
          $0.object?.concept == object.concept && $0.subject?.concept == draft.subject?.concept
        }
      }
      return draft.predicate == .decreases && object.first > 0
        && tokens[object.first - 1].tag == .conjunction && isComparative(object.first)
    }
  }

  private func isComparative(_ token: Int) -> Bool {
    let (start, end) = (Int(tokens[token].start), Int(tokens[token].end))
    return end - start > 4 && text[end - 1] | 0x20 == 0x72 && text[end - 2] | 0x20 == 0x65
      && (tokens[token].tag == .adjective || text[end - 3] | 0x20 == 0x69)
  }

  /// "dissolve slowly and give out X": a verb that how it goes closes takes nothing of what the next does.
  private func dropObjectsBehindManner() {
    drafts.removeAll { draft in
      guard draft.clause >= 0, draft.kind == .mechanism, let object = draft.object else {
        return false
      }
      let verb = clauses[draft.clause].chunk
      guard kind(verb + 1) == .adverb, kind(verb + 2) == .conjunction,
        kind(verb + 3) == .verbGroup, object.first > Int(chunks[verb + 3].first)
      else { return false }
      return tokens[head(verb + 1)].end - tokens[head(verb + 1)].start > 4
        && clauses.contains { $0.chunk == verb + 3 }
    }
  }

  /// "Older people with Y: Z is a known risk": Y is what they have.
  private func dropLabelledPersons() {
    guard contents.holds(token: .colon),
      let colon = tokens.indices.first(where: { tokens[$0].kind == .colon }),
      clauses.allSatisfy({ head($0.chunk) > colon }),
      (0..<colon).contains(where: { classes($0).contains(.person) })
    else { return }
    guard
      drafts.contains(where: {
        $0.predicate == .increasesRiskOf && $0.object.map { $0.first > colon } ?? false
      })
    else { return }
    drafts.removeAll {
      $0.predicate == .increasesRiskOf && $0.object.map { $0.end <= colon } ?? false
    }
  }

  private static var `where`: UInt64 { WordHash.of("where") }
  private static var humans: UInt64 { WordHash.of("humans") }
  private static var needs: UInt64 { WordHash.of("needs") }
  private static var requires: UInt64 { WordHash.of("requires") }
  private static var need: UInt64 { WordHash.of("need") }
  private static var require: UInt64 { WordHash.of("require") }
  private static var likely: UInt64 { WordHash.of("likely") }
  private static var `else`: UInt64 { WordHash.of("else") }
  private static var sensitive: UInt64 { WordHash.of("sensitive") }
  private static var sleep: UInt64 { WordHash.of("sleep") }
  private static var hope: UInt64 { WordHash.of("hope") }
  private static var last: UInt64 { WordHash.of("last") }
  private static var scare: UInt64 { WordHash.of("scare") }
  private static var scares: UInt64 { WordHash.of("scares") }
  private static var list: UInt64 { WordHash.of("list") }
  private static var guidelines: UInt64 { WordHash.of("guidelines") }
  private static var from: UInt64 { WordHash.of("from") }
  private static var contaminated: UInt64 { WordHash.of("contaminated") }
  private static var there: UInt64 { WordHash.of("there") }
  private static var effects: UInt64 { WordHash.of("effects") }
  private static var after: UInt64 { WordHash.of("after") }
  private static var fewer: UInt64 { WordHash.of("fewer") }
  private static let losing = WordSet("lose loses losing lost")
  private static let edited = WordSet("edit edited updated update reviewed review modified checked")
  private static let allowing = WordSet(
    "allows allow regards regard recommends recommend approves funds funded permits reserve reserves used recommended "
      + "considered reserved given indicated")
  private static let options = WordSet("option choice alone only")
  private static let working = WordSet("work help respond succeed")
  private static let striking = WordSet(
    "dropped removed struck deleted withdrew withdrawn drops removes delisted")
  private static let unlike = WordSet("different differently unlike differs")
}
