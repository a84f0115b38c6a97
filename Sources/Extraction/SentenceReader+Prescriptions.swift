import Claims

/// How much something is prescribed: "was the 38th most commonly prescribed medication, with more than 15 million
/// prescriptions".
extension SentenceReader {
  func readPrescribedRanks() {
    for most in tokens.indices where word(most) == grammar.most {
      var participle = most + 1
      if participle < tokens.count, !Self.dealings.contains(tokens[participle].hash) {
        participle += 1
      }
      guard participle + 1 < tokens.count, Self.dealings.contains(tokens[participle].hash),
        let thing = (participle + 1..<min(tokens.count, participle + 3)).first(where: {
          classes($0).contains(.generic) && !tokens[$0].flags.contains(.pluralForm)
        }),
        let index = clauses.lastIndex(where: {
          let end = Int(chunks[$0.chunk].end)
          return end <= most && most - end < 4 && chunks[$0.chunk].flags.contains(.copular)
        }), !clauses[index].isNegated, !clauses[index].isUnasserted,
        let subject = subjectOrTopic(of: clauses[index]).first(where: {
          $0.concept.type == .substance && !$0.isVague
        })
      else { continue }
      let verbEnd = Int(chunks[clauses[index].chunk].end)
      var first = most
      while first > verbEnd, tokens[first - 1].tag != .determiner { first -= 1 }
      emitNumber(subject, first, thing + 1, index)
      readPrescriptions(of: subject, behind: thing, index)
    }
  }

  /// "with more than 15 million prescriptions"
  private func readPrescriptions(of subject: Argument, behind thing: Int, _ index: Int) {
    guard
      let counted = (thing + 1..<min(tokens.count, thing + 20)).first(where: {
        tokens[$0].hash == Self.prescriptions
      }),
      let preposition = (max(thing + 1, counted - 7)..<counted).last(where: {
        word($0) == grammar.with
      }), preposition + 1 < counted,
      (preposition + 1..<counted).contains(where: {
        tokens[$0].kind == .number || tokens[$0].kind == .quantity
      })
    else { return }
    emitNumber(subject, preposition + 1, counted + 1, index)
  }

  private func emitNumber(_ subject: Argument, _ first: Int, _ end: Int, _ index: Int) {
    emit(
      kind: .statistic, predicate: .hasValue, subject: subject,
      object: Argument(
        concept: concepts.key(string(analysisRange(first, end)), .concept), first: first, end: end,
        isKnown: true), clause: index, first: min(clauseSpan(index).first, first), end: end)
  }

  private static let dealings = WordSet("prescribed dispensed")
  private static var prescriptions: UInt64 { WordHash.of("prescriptions") }
}
