import ClaimGraph
import Claims
import Documents

/// A document with what it gives to the graph.
struct Draft: Sendable {
  let document: Document
  let content: SourceContent
  let suppressions: TextSuppressions

  init(_ document: Document, _ result: ExtractionResult) {
    self.document = document
    content = SourceContent(document, result)
    suppressions = TextSuppressions(document)
  }
}
