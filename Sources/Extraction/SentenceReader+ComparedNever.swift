import Claims

/// What is no better than a dummy, and what has never been compared: "eased pain no more than placebo did", "has never
/// been compared with Z".
extension SentenceReader {
  /// "eased pain no more than placebo did": it did not.
  @inline(__always)
  func denyNoMore() {
    guard !drafts.isEmpty, mayHold(hash: Self.more), mayHold(grammar.than),
      mayHold(oneOf: Self.maybeDummy)
    else { return }
    lookForNoMore()
  }

  @inline(never)
  private func lookForNoMore() {
    for no in tokens.indices.dropLast(3)
    where tokens[no].hash == Self.no && tokens[no + 1].hash == Self.more {
      guard
        let than = (no + 2...min(no + 3, tokens.count - 2)).first(where: {
          word($0) == grammar.than
        }),
        (than + 1..<min(than + 4, tokens.count)).contains(where: {
          Self.dummies.contains(tokens[$0].hash)
        })
      else { continue }
      for k in drafts.indices
      where drafts[k].end <= no && drafts[k].clause >= 0
        && (drafts[k].kind == .therapeutic || drafts[k].kind == .mechanism)
        && !clauses.contains(where: {
          $0.role == .main && $0.chunk > clauses[drafts[k].clause].chunk
            && Int(chunks[$0.chunk].first) < no
        })
      {
        drafts[k].isNegated = true
      }
    }
  }

  private static var maybeDummy: WordMask {
    WordMask().or("placebo").or("dummy").or("sham").or("controls")
  }
  private static let dummies = WordSet("placebo dummy sham controls")
  private static var no: UInt64 { WordHash.of("no") }
  private static var more: UInt64 { WordHash.of("more") }

  /// "has never been compared head to head with Z"
  @inline(__always)
  func readComparedNever() {
    guard mayHold(hash: Self.compared), contents.verbFlags.contains(.negated) else { return }
    lookForComparedNever()
  }

  @inline(never)
  private func lookForComparedNever() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard tokens[Int(verb.head)].hash == Self.compared, verb.flags.contains(.passive),
        clause.isNegated,
        let with = (clause.chunk + 1..<min(chunks.count, clause.chunk + 6)).first(where: {
          isPreposition($0, grammar.with) && isNounPhrase($0 + 1)
        })
      else { continue }
      for subject in subjectOrTopic(of: clause)
      where subject.concept.type == .substance && !subject.isVague {
        for object in arguments(from: with + 1).list
        where object.concept.type == .substance && object.concept != subject.concept {
          emit(
            kind: .evidence, predicate: .hasEvidence, subject: subject, object: object,
            clause: index, end: object.end)
        }
      }
    }
  }

  private static var compared: UInt64 { WordHash.of("compared") }
}
