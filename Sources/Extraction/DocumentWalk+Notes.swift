import Claims
import Documents

extension DocumentWalk {
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
