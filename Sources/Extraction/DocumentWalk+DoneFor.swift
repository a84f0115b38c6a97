import Claims

/// Items that say what is done and what for: "Limiting salt to help lower blood pressure".
extension DocumentWalk {
  /// On a page about a disease: what an item says to do is what does what it is done for.
  func readDoneFor(_ itemStart: Int) {
    guard reader.contents.holds(form: .infinitive), reader.pageCondition != nil else { return }
    let c = reader.chunkIndex(of: itemStart)
    guard c >= 0, reader.kind(c) == .verbGroup, !reader.chunks[c].flags.contains(.negated) else {
      return
    }
    let items = done(c).filter { !$0.isVague }
    guard !items.isEmpty else { return }
    var start = c + 1
    var steps = 0
    while steps < 3, let purpose = reader.purpose(from: start, to: reader.chunks.count) {
      state(purpose, of: items)
      start = purpose.end
      steps += 1
      if reader.kind(start) == .conjunction, reader.kind(start + 1) == .verbGroup,
        reader.chunks[start + 1].form == .bare,
        let other = reader.purpose(ofVerb: start + 1, limit: reader.chunks.count)
      {
        // "and lower blood pressure"
        state(other, of: items)
        start = other.end
      }
    }
  }

  private func state(_ purpose: SentenceReader.Purpose, of items: ArgumentList) {
    reader.drafts.removeAll { draft in
      (draft.kind == .mechanism || draft.kind == .therapeutic || draft.kind == .association)
        && purpose.objects.contains { $0.first == draft.object?.first }
    }
    let count = reader.drafts.count
    reader.state(purpose, of: items, -1)
    guard reader.mayHoldLemma(reader.grammar.help) else { return }
    for k in count..<reader.drafts.count { reader.drafts[k].isHedged = true }
  }
}
