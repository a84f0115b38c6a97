import Claims

/// "Very high levels can cause nausea", on a page about a substance: those of the substance.
extension SentenceReader {
  @inline(__always)
  func settleHighLevels() {
    guard said.contains(.highWord), mayHold(oneOf: Self.maybeLevels),
      discourse.documentTopic?.concept.type == .substance
    else { return }
    settleLevels()
  }

  @inline(never)
  private func settleLevels() {
    guard let topic = substanceTopic, topic.isKnown else { return }
    for k in drafts.indices
    where drafts[k].kind == .mechanism && drafts[k].predicate == .causes
      && drafts[k].object?.concept.type == .condition
    {
      guard let subject = drafts[k].subject, !subject.isKnown, subject.end > 0,
        subject.end <= tokens.count, Self.levels.contains(lastHash(of: subject)),
        case let c = chunkIndex(of: subject.end - 1), c >= 0,
        (Int(chunks[c].first)..<head(c)).allSatisfy({
          classes($0).contains(.highWord) || tokens[$0].tag == .adverb
            || tokens[$0].tag == .determiner
        })
      else { continue }
      var own = topic
      own.first = subject.first
      own.end = subject.end
      own.regimen = .high
      drafts[k].subject = own
      drafts[k].kind = .safety
    }
  }

  private static var maybeLevels: WordMask {
    WordMask().or("level").or("levels").or("concentration").or("concentrations").or("amounts")
  }
  private static let levels = WordSet("level levels concentration concentrations amounts")
}
