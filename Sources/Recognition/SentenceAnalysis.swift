import Documents

/// What recognition found in one sentence. The arrays are reused from sentence to sentence.
package struct SentenceAnalysis: Sendable {
  package var range = TextRange(0, 0)
  package var tokens: [Token] = []
  package var mentions: [Mention] = []
  package var quantities: [Quantity] = []
  package var chunks: [Chunk] = []

  package init() {}
}
