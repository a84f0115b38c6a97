import Documents

/// What recognition found in one sentence. The memory is reused from sentence to sentence.
package final class SentenceAnalysis {
  // One analyzer fills it and one reader reads it, one after the other: checking every access at run
  // time for an overlap took a tenth of the time.
  @exclusivity(unchecked) package var range = TextRange(0, 0)
  /// The unfinished sentence that this one completes.
  @exclusivity(unchecked) var leadIn: TextRange?
  /// The first token behind the lead-in; 0 where there is none.
  @exclusivity(unchecked) var border = 0
  @exclusivity(unchecked) var tokenRow = GrowingRow<Token>()
  @exclusivity(unchecked) var mentionRow = GrowingRow<Mention>()
  @exclusivity(unchecked) var chunkRow = GrowingRow<Chunk>()
  @exclusivity(unchecked) package internal(set) var quantities: [Quantity] = []

  package init() { quantities.reserveCapacity(4) }

  /// Exchanges all that the two hold.
  func swapContents(with other: SentenceAnalysis) {
    swap(&range, &other.range)
    swap(&leadIn, &other.leadIn)
    swap(&border, &other.border)
    swap(&tokenRow, &other.tokenRow)
    swap(&mentionRow, &other.mentionRow)
    swap(&chunkRow, &other.chunkRow)
    swap(&quantities, &other.quantities)
  }

  package var tokens: Row<Token> { tokenRow.row }
  package var mentions: Row<Mention> { mentionRow.row }
  package var chunks: Row<Chunk> { chunkRow.row }
}
