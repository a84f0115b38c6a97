import Claims

/// What is suffered though something is tolerated: "is well tolerated, with occasional nausea and headache".
extension SentenceReader {
  @inline(__always)
  func readToleration() {
    if mayHold(hash: Self.tolerated) { lookForToleration() }
  }

  @inline(never)
  private func lookForToleration() {
    for token in tokens.indices where tokens[token].hash == Self.tolerated {
      let verb = chunkIndex(of: token)
      guard verb >= 0,
        let index = clauses.lastIndex(where: { $0.chunk <= verb && verb - $0.chunk < 3 }),
        !clauses[index].isNegated
      else { continue }
      let limit = min(chunks.count, verb + 8)
      guard
        let preposition = (verb + 1..<max(verb + 1, limit)).first(where: {
          isPreposition($0, grammar.with) && isNounPhrase(skipLight($0 + 1))
        }),
        (verb + 1..<preposition).allSatisfy({ kind($0) != .verbGroup && kind($0) != .stop }),
        let subject = subjectOrTopic(of: clauses[index]).first(where: {
          $0.concept.type == .substance
        })
      else { continue }
      let first = skipLight(preposition + 1)
      guard
        (Int(chunks[preposition].end)..<Int(chunks[first].end)).contains(where: {
          Self.rarities.contains(tokens[$0].hash)
        })
      else { continue }
      for item in arguments(from: first).list
      where item.concept.type == .condition && !item.isVague {
        emit(
          kind: .safety, predicate: .causes, subject: subject, object: item, clause: index,
          end: item.end)
      }
    }
  }

  private static var tolerated: UInt64 { WordHash.of("tolerated") }
  private static let rarities = WordSet(
    "occasional occasionally minor mild rare rarely transient infrequent temporary")
}
