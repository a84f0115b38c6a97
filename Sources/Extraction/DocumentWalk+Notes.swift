import Claims
import Documents

extension DocumentWalk {
  /// The marks in a sentence, and one right behind its end ("a day.3"), each for one sentence only.
  func marks(in range: TextRange) -> ArraySlice<CitationMark> {
    let all = document.marks
    while nextMark < all.count, all[nextMark].range.end <= range.start { nextMark += 1 }
    let first = nextMark
    while nextMark < all.count, all[nextMark].range.start <= range.end { nextMark += 1 }
    return all[first..<nextMark]
  }

  func links(in range: TextRange) -> ArraySlice<Link> {
    let all = document.links
    while nextLink < all.count, all[nextLink].range.end <= range.start { nextLink += 1 }
    var end = nextLink
    while end < all.count, all[end].range.start < range.end { end += 1 }
    return all[nextLink..<end]
  }

  /// Adds the citations of notes that are attached to words of the sentence, or right behind it.
  func addNoted(_ found: inout [Citation], _ sentence: TextRange) {
    for citation in noted where isAttached(citation.range, to: sentence) {
      found.append(citation)
      citations.append(citation)
      citingSentences.append(sentence)
    }
  }

  /// A note that is anchored to a point belongs to the sentence before it.
  private func isAttached(_ note: TextRange, to range: TextRange) -> Bool {
    note.isEmpty
      ? range.start < note.start && note.start <= range.end : note.overlaps(range)
  }

  /// The citations of a sentence that back a claim of it.
  ///
  /// - Parameter passages: those of all claims of the sentence.
  func backing(
    _ citations: [Citation], _ kind: ClaimKind, _ passage: TextRange, _ approving: [TextRange],
    _ scopes: [SentenceReader.CitedClause], _ passages: [TextRange]
  ) -> [Citation] {
    guard !citations.isEmpty else { return [] }
    let knowing = reader.knowing(citations, kind, passage, approving)
    let scoped = reader.citations(knowing, for: passage, scopes: scopes)
    return holding(reader.marked(scoped, for: passage, of: passages), for: passage, of: passages)
  }

  /// The citations without those that notes give to other words than the passage.
  /// - Parameter passages: those of all claims of the sentence. A note on words in none of them holds for
  ///   all.
  func holding(
    _ citations: [Citation], for passage: TextRange, of passages: [TextRange]
  ) -> [Citation] {
    guard !noted.isEmpty else { return citations }
    return citations.filter { citation in
      guard !citation.range.isEmpty, noted.contains(citation) else { return true }
      return citation.range.overlaps(passage)
        || !passages.contains { $0.overlaps(citation.range) }
    }
  }
}
