import Claims

/// What studies of cases and controls count: "the frequency of the T allele did not differ between patients with Y and
/// controls", "X was more common among patients with Y than among controls".
extension SentenceReader {
  @inline(__always)
  func readCasesAndControls() {
    guard mayHold(oneOf: Self.maybeControls), mayHold(oneOf: Self.maybeCases) else { return }
    lookForCasesAndControls()
  }

  @inline(never)
  private func lookForCasesAndControls() {
    for index in clauses.indices where !clauses[index].isUnasserted && clauses[index].role == .main
    {
      let clause = clauses[index]
      guard clause.subjectEnd > clause.subjectFirst, let isTied = tie(clause),
        let (disease, end) = cases(behind: clause.chunk),
        isOftener(clause) || hasControls(from: end)
      else { continue }
      let markers = arguments(from: marked(clause), limit: clause.subjectEnd).list.filter {
        !$0.isVague && !isPerson($0) && !isStudy($0) && $0.concept != disease.concept
          && ($0.concept.type != .condition || Self.infections.contains(lastHash(of: $0)))
      }
      guard let first = markers.first else { continue }
      drafts.removeAll { draft in
        draft.clause == index && draft.kind != .statistic
          && (draft.subject?.concept == disease.concept || draft.object?.concept == first.concept)
      }
      for var marker in markers {
        marker.isNegated = false
        emit(
          kind: .association, predicate: .associatedWith, subject: marker, object: disease,
          clause: -1, isNegated: !isTied, first: Int(chunks[clause.subjectFirst].first),
          end: max(disease.end, Int(chunks[clause.chunk].end)))
      }
    }
  }

  /// Whether a clause says that there is a difference; nil where it speaks of none.
  private func tie(_ clause: Clause) -> Bool? {
    let verb = tokens[head(clause.chunk)].hash
    if differs(clause.subjectFirst) {
      // "No difference in X was found"
      guard chunks[clause.chunk].flags.contains(.passive) else { return nil }
      return chunks[clause.subjectFirst].flags.contains(.negated) == clause.isNegated
    }
    if Self.differing.contains(verb) { return !clause.isNegated }
    if chunks[clause.chunk].flags.contains(.passive) {
      return Self.changed.contains(verb) ? !clause.isNegated : nil
    }
    guard chunks[clause.chunk].flags.contains(.copular),
      case let next = skipLight(clause.chunk + 1), kind(next) == .adjective
    else { return nil }
    let words = Int(chunks[next].first)..<Int(chunks[next].end)
    if words.contains(where: { Self.equal.contains(tokens[$0].hash) }) { return clause.isNegated }
    guard
      words.contains(where: {
        !classes($0).isDisjoint(with: .increasing | .decreasing)
          || word($0) == grammar.more || word($0) == grammar.less
      })
    else { return nil }
    return clause.isNegated == chunks[next].flags.contains(.negated)
  }

  /// "were more common", of how many have something
  private func isOftener(_ clause: Clause) -> Bool {
    let next = skipLight(clause.chunk + 1)
    return kind(next) == .adjective && classes(Int(chunks[next].end) - 1).contains(.commonWord)
  }

  /// Where that begins which is counted: "the frequency of X", "genotype distribution or allele frequency of X"
  private func marked(_ clause: Clause) -> Int {
    guard
      let of = (clause.subjectFirst..<clause.subjectEnd).first(where: {
        isPreposition($0, grammar.of)
      }), of + 1 < clause.subjectEnd,
      differs(clause.subjectFirst) || Self.counts.contains(tokens[head(of - 1)].hash)
    else { return clause.subjectFirst + (differs(clause.subjectFirst) ? 2 : 0) }
    return of + 1
  }

  /// "no difference in", "differences in"
  private func differs(_ chunk: Int) -> Bool {
    isNounPhrase(chunk) && Self.differences.contains(tokens[head(chunk)].hash)
      && isPreposition(chunk + 1, grammar.in) && isNounPhrase(chunk + 2)
  }

  /// "in patients with Y", "between cases with Y": what they have, and the chunk behind it.
  private func cases(behind verb: Int) -> (Argument, Int)? {
    var i = verb + 1
    while i < min(chunks.count, verb + 9) {
      switch kind(i) {
      case .preposition where isBetween(i) && kind(i + 1) == .adjective:
        // "between hypertensive and normotensive subjects"
        return condition(ofAdjective: i + 1).map { ($0, i + 2) }
      case .preposition where isNounPhrase(i + 1) && isSide(i + 1):
        guard isPreposition(i, grammar.in, grammar.among) || isBetween(i) else { return nil }
        if let inside = conditionInside(i + 1), inside.concept.type == .condition {
          return (inside, i + 2)
        }
        guard isPreposition(i + 2, grammar.with), isNounPhrase(i + 3),
          let own = argument(
            first: Int(chunks[i + 3].possessorEnd), end: Int(chunks[i + 3].end)),
          own.concept.type == .condition || own.concept.type == .concept && isSpelt(own),
          !own.isVague
        else { return nil }
        return (own, i + 4)
      case .preposition, .nounPhrase, .adjective, .adverb, .reference: i += 1
      default: return nil
      }
    }
    return nil
  }

  /// "EH": a disease that is called by its letters.
  private func isSpelt(_ argument: Argument) -> Bool {
    argument.end - argument.first == 1 && tokens[argument.first].tag == .properNoun
  }

  private func isSide(_ chunk: Int) -> Bool {
    isPersonPhrase(chunk) || Self.sides.contains(tokens[head(chunk)].hash)
  }

  /// "than in controls", "and healthy subjects"
  private func hasControls(from chunk: Int) -> Bool {
    for i in chunk..<min(chunks.count, max(chunk, chunk + 7)) {
      switch kind(i) {
      case .nounPhrase:
        if (Int(chunks[i].first)..<Int(chunks[i].end)).contains(where: {
          Self.controls.contains(tokens[$0].hash)
        }) {
          return true
        }
      case .preposition, .conjunction, .adverb, .comma, .open, .adjective: break
      default: return false
      }
    }
    return false
  }

  /// "Women with Y were more likely to be positive for X": X goes with Y.
  func readPositive(_ index: Int, _ parent: Clause) -> Bool {
    let next = skipLight(clauses[index].chunk + 1)
    guard chunks[clauses[index].chunk].flags.contains(.copular), kind(next) == .adjective,
      Self.positive.contains(tokens[head(next)].hash), isPreposition(next + 1, grammar.for),
      parent.subjectEnd > parent.subjectFirst, isPersonPhrase(parent.subjectFirst)
    else { return false }
    let markers = arguments(from: next + 2).list.filter { !$0.isVague && !isPerson($0) }
    let diseases = bearers(of: parent).filter { $0.concept.type == .condition || isSpelt($0) }
    for marker in markers {
      for disease in diseases where disease.concept != marker.concept {
        emit(
          kind: .association, predicate: .associatedWith, subject: marker, object: disease,
          clause: clauses[index].parent, end: marker.end)
      }
    }
    return !markers.isEmpty
  }

  private static var maybeControls: WordMask {
    WordMask().or("controls").or("control").or("healthy").or("unaffected").or("noncases")
  }
  private static var maybeCases: WordMask {
    WordMask().or("patients").or("cases").or("women").or("men").or("children").or("subjects")
      .or("participants").or("individuals").or("people").or("those").or("persons").or("infants")
      .or("adults").or("mothers")
  }
  private static let sides = WordSet("cases case")
  private static let controls = WordSet(
    "controls control healthy normotensive unaffected normal noncases euthyroid asymptomatic")
  private static let differing = WordSet("differ differs differed")
  private static let differences = WordSet("difference differences")
  private static let counts = WordSet(
    "distribution distributions frequency frequencies prevalence rate rates carriage level levels")
  private static let equal = WordSet("similar comparable identical equal same")
  private static let changed = WordSet(
    "increased decreased elevated raised reduced lowered overrepresented underrepresented")
  private static let infections = WordSet(
    "infection infections antibody antibodies seropositivity colonization colonisation")
  private static let positive = WordSet("positive seropositive")
}
