import Claims
import Documents

/// A document and what is read from it, put together by quoting its words.
package struct Article {
  package let path: String
  package let text: String
  package var metadata = DocumentMetadata()
  private var assertions: [Assertion] = []
  private var citations: [Citation] = []

  package init(_ path: String, _ text: String) {
    self.path = path
    self.text = text
  }

  package var document: Document {
    let bytes = Array(text.utf8)
    return Document(
      path: path, text: bytes, metadata: metadata,
      blocks: [Block(kind: .paragraph, range: TextRange(0, bytes.count))])
  }

  package var result: ExtractionResult {
    ExtractionResult(
      assertions: assertions, citations: citations,
      coverage: Coverage(
        sentences: 3, sentencesWithClaims: assertions.count, notChecked: [TextRange(0, 4)]))
  }

  /// Records that the words of the text state the claim.
  package mutating func state(
    _ words: String, _ claim: Claim, _ certainty: Certainty = .asserted, citing: [Citation] = []
  ) {
    assertions.append(
      Assertion(
        claim: claim, certainty: certainty, citations: citing, passage: range(words),
        sentence: range(words), paragraph: TextRange(0, text.utf8.count), section: nil))
  }

  /// Records that the words of the text name somebody or something.
  @discardableResult
  package mutating func cite(
    _ words: String, _ kind: Citation.Kind, authority: String? = nil, reference: String? = nil
  ) -> Citation {
    let citation = Citation(
      authority: authority, kind: kind, reference: reference, range: range(words))
    citations.append(citation)
    return citation
  }

  /// Where the words stand for the first time; an empty range at the start where they do not.
  package func range(_ words: String) -> TextRange {
    let (text, words) = (Array(self.text.utf8), Array(words.utf8))
    for start in 0...max(0, text.count - words.count) where text[start...].starts(with: words) {
      return TextRange(start, start + words.count)
    }
    return TextRange(0, 0)
  }
}
