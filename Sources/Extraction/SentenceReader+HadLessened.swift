import Claims

/// What somebody had done to a complaint: "had their pain cut by half", "have their headaches relieved": it was treated, and not
/// caused.
extension SentenceReader {
  @inline(__always)
  func settleHadLessened() {
    if contents.holds(form: .participle), drafts.contains(where: { $0.predicate == .causes }) {
      lookForHadLessened()
    }
  }

  @inline(never)
  private func lookForHadLessened() {
    for k in drafts.indices where drafts[k].kind == .safety && drafts[k].predicate == .causes {
      guard let object = drafts[k].object, object.concept.type == .condition,
        case let c = chunkIndex(of: object.first), c > 0, isNounPhrase(c),
        chunks[c].flags.contains(.possessiveDeterminer), case let verb = skipLightLeft(c - 1),
        kind(verb) == .verbGroup, lemma(head(verb)) == grammar.have,
        case let done = skipLight(c + 1), kind(done) == .verbGroup,
        chunks[done].form != .finite || tokens[head(done)].tag == .past,
        Self.lessened.contains(tokens[head(done)].hash)
      else { continue }
      drafts[k].kind = .therapeutic
      drafts[k].predicate = .treats
      drafts[k].end = max(drafts[k].end, head(done) + 1)
    }
  }

  private static let lessened = WordSet(
    "cut halved reduced lowered relieved eased lessened cured treated controlled shortened")
}
