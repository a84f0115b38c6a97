import Claims

/// Lists behind a colon: "Most are mild: nausea, gas", under side effects; "brings on withdrawal: sweating, shaking and nausea".
extension DocumentWalk {
  /// - Returns: whether the words behind the colon were read.
  func readSignsBehindColon() -> Bool {
    guard reader.contents.holds(token: .colon), !reader.isItem, !reader.isCell,
      let colon = reader.tokens.indices.first(where: { reader.tokens[$0].kind == .colon }),
      colon > 1, colon + 2 < reader.tokens.count, case let c = reader.chunkIndex(of: colon), c > 0,
      !reader.clauses.contains(where: { reader.head($0.chunk) > colon && $0.role == .main })
    else { return false }
    if reader.discourse.sectionRole == .sideEffect, pointsToSideEffects(before: c) {
      let stated = reader.drafts.count
      readFragment(colon + 1, role: .sideEffect, isLed: false)
      return reader.drafts.count > stated
    }
    return readSigns(of: reader.skipLightLeft(c - 1), from: c + 1)
  }

  /// "Most are in the belly", "They're usually mild", "Others are rarer"
  private func pointsToSideEffects(before chunk: Int) -> Bool {
    guard
      let clause = reader.clauses.first(where: {
        $0.role == .main && $0.chunk < chunk && !$0.isNegated && !$0.isUnasserted
          && (reader.chunks[$0.chunk].flags.contains(.copular)
            || Self.touching.contains(reader.tokens[reader.head($0.chunk)].hash))
      })
    else { return false }
    let first = reader.chunks[max(0, clause.subjectFirst)]
    return Self.most.contains(reader.tokens[Int(first.first)].hash)
      || reader.tokens[Int(first.head)].hash == Self.others
  }

  /// "withdrawal: sweating, shaking and nausea": what the named condition shows itself by.
  private func readSigns(of chunk: Int, from start: Int) -> Bool {
    guard reader.isNounPhrase(chunk), !reader.chunks[chunk].flags.contains(.negated),
      let disease = reader.argument(
        first: Int(reader.chunks[chunk].possessorEnd), end: Int(reader.chunks[chunk].end)),
      disease.concept.type == .condition, disease.isKnown, !disease.isVague,
      Self.shown.contains(reader.lastHash(of: disease))
    else { return false }
    let items = reader.complaints(from: reader.skipLight(start), to: reader.chunks.count)
    guard items.count > 1, items.contains(where: \.isKnown) else { return false }
    for item in items where item.concept != disease.concept && !isStated(item) {
      reader.drafts.append(
        Draft(
          kind: .mechanism, predicate: .causes, subject: disease, object: item,
          first: disease.first, end: item.end))
    }
    return true
  }

  /// "Signs of an overdose", on a page about what reverses one: that overdose.
  func overdoseTreated() -> Argument? {
    guard reader.tokens.contains(where: { Self.overdoses.contains($0.hash) }) else { return nil }
    let found = reader.purposes.first {
      let last = reader.concepts.concept($0).name.split(separator: " ").last ?? ""
      return Self.overdoses.contains(WordHash.of(last.utf8))
    }
    return found.map { Argument(concept: $0, first: 0, end: 0, isKnown: true) }
  }

  private static let overdoses = WordSet("overdose poisoning toxicity intoxication")
  private static let most = WordSet("most they these many some")
  private static var others: UInt64 { WordHash.of("others") }
  private static let touching = WordSet("involve affect concern include hit")
  private static let shown = WordSet(
    "withdrawal syndrome overdose poisoning toxicity anaphylaxis hypoglycemia hypoglycaemia allergy deficiency lack"
  )
}
