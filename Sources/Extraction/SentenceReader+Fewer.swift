import Claims

/// What people have less of, and how many have it at all.
extension SentenceReader {
  /// "About a third of adults suffer from Y": tells how many do, and not what of.
  func isPrevalence(_ clause: Clause) -> Bool {
    Self.suffering.contains(tokens[head(clause.chunk)].hash) && isCounted(clause)
  }

  private static let suffering = WordSet("suffer suffers suffered suffering")

  /// "About a third of adults", "millions of people", "10 percent of men"
  private func isCounted(_ clause: Clause) -> Bool {
    (clause.subjectFirst..<clause.subjectEnd).contains { c in
      (Int(chunks[c].first)..<Int(chunks[c].end)).contains {
        tokens[$0].kind == .quantity || tokens[$0].tag == .number
          || Self.counts.contains(tokens[$0].hash)
      }
    }
  }

  private static let counts = WordSet(
    "half third thirds quarter fifth majority millions million thousands billion")

  /// "People who took X had fewer and milder symptoms of Y": those were relieved.
  func readLess(_ index: Int, _ items: ArgumentList) -> Bool {
    guard let first = items.first, first.concept.type == .condition, !clauses[index].isNegated
    else { return false }
    let behind = Int(chunks[clauses[index].chunk].end)
    guard behind < first.first,
      (behind..<first.first).contains(where: { Self.fewerWords.contains(tokens[$0].hash) }),
      (behind..<first.first).allSatisfy({ tokens[$0].kind == .word })
    else { return false }
    for agent in takenBy(clauses[index]) where agent.concept != first.concept {
      emit(
        kind: .therapeutic, predicate: .treats, subject: agent, object: first, clause: index,
        end: first.end)
    }
    return true
  }

  /// "less dry mouth": nobody takes anything for it, so that it was another drug's effect.
  func isMereSideEffect(_ item: Argument) -> Bool {
    Self.mereSideEffects.contains(WordHash.of(concepts.concept(item.concept).name.utf8))
  }

  private static let mereSideEffects: Set<UInt64> = Set(
    [
      "dry mouth", "sedation", "drowsiness", "weight gain", "sexual dysfunction", "flushing",
      "injection site reaction", "metallic taste", "bruising", "hair loss", "photosensitivity",
    ].map { WordHash.of($0.utf8) })

  private static let fewerWords = WordSet("fewer milder")
}

extension SentenceReader {
  /// "improved outcomes in people with Y": Y, as what was treated.
  func ofBetterOutcome(_ chunk: Int, _ trigger: Trigger) -> ArgumentList? {
    guard case .improves = trigger.effect, isNounPhrase(chunk),
      Self.outcomes.contains(tokens[head(chunk)].hash),
      isPreposition(chunk + 1, grammar.in, grammar.for, grammar.among), isNounPhrase(chunk + 2),
      isPersonPhrase(chunk + 2)
    else { return nil }
    let found = restrictions(from: chunk + 2).filter { $0.concept.type == .condition }
    return found.isEmpty ? nil : found
  }

  private static let outcomes = WordSet("outcome outcomes prognosis results")

  /// "People with Y can lower their risk of Z with X": X.
  func meansOfLowering(_ clause: Clause) -> ArgumentList? {
    guard case .fixed(_, .decreases)? = trigger(lemma(head(clause.chunk)), .verb)?.effect else {
      return nil
    }
    for c in clause.chunk + 1..<max(clause.chunk + 1, min(chunks.count, clause.chunk + 12)) {
      switch kind(c) {
      case .preposition:
        let found = isPreposition(c, grammar.with) ? means(behind: c) : noArguments
        if !found.isEmpty { return found }
      case .nounPhrase, .adverb, .adjective, .reference: break
      default: return nil
      }
    }
    return nil
  }

  /// "If you take X, your stomach …", "When X is taken, the body …": what does it to an organ.
  func agentOf(_ clause: Clause) -> Argument? {
    agents(near: clause).list.first
      ?? discourse.firmTopic.flatMap { $0.concept.type == .substance ? $0 : nil }
  }
}
