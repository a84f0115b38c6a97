import Claims

/// What must not go with a substance, named last or in passing: "What you must never combine it with is Y", "The drugs not to
/// take with it are A and B", "Y is out, too".
extension SentenceReader {
  @inline(__always)
  func readNamedBarred() {
    guard contents.verbFlags.contains(.copular),
      discourse.forbade && mayHold(oneOf: Self.maybeOut)
        || mayHold(grammar.with) && !said.isDisjoint(with: .takeVerb | .combineVerb)
    else { return }
    lookForNamedBarred()
  }

  @inline(never)
  private func lookForNamedBarred() {
    guard let topic = substanceTopic, !isQuestion else { return }
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      guard chunks[clause.chunk].flags.contains(.copular) else { continue }
      let items: ArgumentList
      if discourse.forbade, isOut(clause) {
        items = restrictions(from: listStart(clause), limit: clause.chunk)
      } else if isBarred(before: clause.chunk) {
        items = restrictions(from: skipLight(clause.chunk + 1))
      } else {
        continue
      }
      for item in items where item.concept != topic.concept && !item.isVague {
        let isDrug = item.concept.type == .substance || isDrugClass(item)
        guard !drafts.contains(where: { $0.object?.concept == item.concept && $0.kind == .safety })
        else { continue }
        emit(
          kind: .safety, predicate: isDrug ? .interactsWith : .contraindicatedIn, subject: topic,
          object: item, clause: index, first: min(item.first, clauseSpan(index).first),
          end: max(item.end, Int(chunks[clause.chunk].end)))
      }
    }
  }

  /// "is out", "are out too", "is off limits", "is a no-no"
  private func isOut(_ clause: Clause) -> Bool {
    let first = Int(chunks[clause.chunk].end)
    return (first..<min(tokens.count, first + 4)).contains {
      Self.out.contains(tokens[$0].hash)
        && (isEnd($0 + 1) || Self.alsoHashes.contains(tokens[$0 + 1].hash)
          || tokens[$0 + 1].kind == .comma || Self.limits.contains(tokens[$0 + 1].hash))
    }
  }

  /// "you must never combine it with", "not to take with it", right before the verb
  private func isBarred(before chunk: Int) -> Bool {
    let low = max(0, chunk - 7)
    guard
      let with = (low..<chunk).last(where: { isPreposition($0, grammar.with, grammar.alongside) }),
      with + 1 == chunk || with + 2 == chunk && chunks[with + 1].flags.contains(.pronoun)
        || with + 2 == chunk && pointsBack(with + 1),
      let verb = (low..<with).last(where: { kind($0) == .verbGroup }),
      !classes(head(verb)).isDisjoint(with: [.takeVerb, .combineVerb]),
      chunks[verb].flags.contains(.negated)
    else { return false }
    return clauseOfChunk[verb] < 0 || clauses[clauseOfChunk[verb]].isAdvice
      || chunks[verb].form == .infinitive || clauses[clauseOfChunk[verb]].isCan
  }

  private static var maybeOut: WordMask {
    WordMask().or("out").or("off").or("no-no").or("off-limits")
  }
  private static let out = WordSet("out off no-no off-limits")
  private static let limits = WordSet("limits")
  private static let alsoHashes = WordSet("too also as")
}
