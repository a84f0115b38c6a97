import Claims
import Documents

extension ClaimGraph {
  /// Takes in what was read from a document, in place of what an earlier document of the same path gave.
  ///
  /// Contradictions are forgotten, since they have to be found anew. Call `seal()` before reading.
  package mutating func merge(_ document: Document, _ result: ExtractionResult) {
  }
}
