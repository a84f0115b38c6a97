import Claims

/// How something did beside a dummy, where only the text around says at what: "X did not beat placebo", "was no better than
/// placebo", on a page about a disease or behind a sentence about one.
extension SentenceReader {
  @inline(__always)
  func readEvenness() {
    guard mayHold(oneOf: Self.maybeDummy), mayHold(oneOf: Self.maybeBeating) else { return }
    lookForEvenness()
  }

  @inline(never)
  private func lookForEvenness() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard clause.role == .main, !verb.flags.contains(.passive),
        !drafts.contains(where: { $0.clause == index })
      else { continue }
      var dummy = skipLight(clause.chunk + 1)
      var isDenied = false
      if lemma(Int(verb.head)) == grammar.have, isNounPhrase(dummy),
        chunks[dummy].flags.contains(.negated), Self.powers.contains(tokens[head(dummy)].hash),
        isPreposition(dummy + 1, grammar.than), isDummy(dummy + 2)
      {
        // "had no more effectiveness than placebo"
        state(index, dummy + 2, isDenied: true)
        continue
      }
      if verb.flags.contains(.copular) || Self.doing.contains(tokens[Int(verb.head)].hash) {
        // "was no better than", "worked no better than"
        let word = clause.chunk + 1
        guard word < chunks.count, kind(word) == .adjective || kind(word) == .adverb else {
          continue
        }
        let degree = kind(word + 1) == .adjective || kind(word + 1) == .adverb ? word + 1 : word
        guard Self.better.contains(tokens[Int(chunks[degree].end) - 1].hash),
          isPreposition(degree + 1, grammar.than)
        else { continue }
        isDenied =
          chunks[word].flags.contains(.negated)
          || (Int(chunks[word].first)..<Int(chunks[degree].end)).contains {
            classes($0).contains(.absent) || tokens[$0].tag == .negation
          }
        dummy = degree + 2
      } else if !Self.beating.contains(tokens[Int(verb.head)].hash) {
        continue
      }
      guard isDummy(dummy), endsClause(dummy + 1) else { continue }
      state(index, dummy, isDenied: isDenied)
    }
  }

  private func isDummy(_ chunk: Int) -> Bool {
    isNounPhrase(chunk)
      && (Int(chunks[chunk].first)..<Int(chunks[chunk].end)).contains {
        Self.dummies.contains(tokens[$0].hash)
      }
  }

  private func endsClause(_ chunk: Int) -> Bool {
    switch kind(skipLight(chunk)) {
    case .stop, .comma, .semicolon, .outside, .conjunction, .dash, .open, .reference: return true
    default: return false
    }
  }

  private func state(_ index: Int, _ dummy: Int, isDenied: Bool) {
    // What was last named may be a side effect.
    guard pageCondition != nil || !discourse.speaksOfSideEffects,
      var condition = pageCondition ?? discourse.lastCondition, !condition.isVague
    else { return }
    condition.worded = 0..<0
    let verb = chunks[clauses[index].chunk]
    condition.first = Int(verb.first)
    condition.end = Int(verb.end)
    condition.isNegated = false
    for subject in subjectOrTopic(of: clauses[index])
    where subject.concept.type == .substance && subject.isKnown && !subject.isVague
      && subject.concept != condition.concept
    {
      emit(
        kind: .therapeutic, predicate: .treats, subject: subject, object: condition, clause: index,
        isNegated: isDenied, first: clauseSpan(index).first, end: Int(chunks[dummy].end))
    }
  }

  private static var maybeDummy: WordMask {
    WordMask().or("placebo").or("sham").or("dummy").or("saline").or("chance")
  }
  private static let dummies = WordSet("placebo sham dummy saline")
  private static var maybeBeating: WordMask {
    WordMask().or("beat").or("beats").or("outperform").or("outperformed").or("outperforms")
      .or("better").or("effective").or("effectiveness").or("efficacy").or("effect")
      .or("benefit").or("surpass").or("surpassed")
  }
  private static let beating = WordSet(
    "beat beats outperform outperformed outperforms surpass surpassed")
  private static let powers = WordSet("effectiveness efficacy effect benefit")
  private static let doing = WordSet("worked works work did do does performed fared")
  private static let better = WordSet("better effective")
}
