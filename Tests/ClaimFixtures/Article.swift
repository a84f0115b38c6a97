import ClaimGraph
import Claims
import Documents

/// A text of a fixture: paragraphs of sentences, and what is read from them.
package struct Article: Sendable {
  package let document: Document
  package let result: ExtractionResult

  /// One paragraph for each list of statements.
  package init(
    _ path: String, kind: SourceKind = .article, uri: String? = nil, publisher: String? = nil,
    date: String? = nil, _ paragraphs: [Statement]...
  ) {
    var text: [UInt8] = []
    var blocks: [Block] = []
    var assertions: [Assertion] = []
    var citations: [Citation] = []
    for paragraph in paragraphs {
      let start = text.count
      let length = paragraph.map(\.text.utf8.count).reduce(0, +) + max(0, paragraph.count - 1)
      let range = TextRange(start, start + length)
      blocks.append(Block(kind: .paragraph, range: range))
      for (i, statement) in paragraph.enumerated() {
        if i > 0 { text.append(0x20) }
        let sentence = TextRange(text.count, text.count + statement.text.utf8.count)
        let named = statement.named.map { named in
          Citation(
            authority: named.kind == .reference ? nil : named.authority, kind: named.kind,
            reference: named.reference,
            range: Self.range(of: named.words, in: statement.text, at: sentence.start))
        }
        citations += named
        let passage = statement.passage.map {
          Self.range(of: $0, in: statement.text, at: sentence.start)
        }
        assertions += statement.claims.map {
          Assertion(
            claim: $0, certainty: statement.certainty,
            citations: statement.isAttached ? named : [], passage: passage ?? sentence,
            sentence: sentence, paragraph: range, section: nil)
        }
        text += Array(statement.text.utf8)
      }
      text += Array("\n\n".utf8)
    }
    document = Document(
      path: path, text: text,
      metadata: DocumentMetadata(uri: uri, publisher: publisher, date: date, kind: kind),
      blocks: blocks)
    let sentences = paragraphs.map(\.count).reduce(0, +)
    result = ExtractionResult(
      assertions: assertions, citations: citations,
      coverage: Coverage(sentences: sentences, sentencesWithClaims: sentences))
  }

  private static func range(of words: String, in sentence: String, at offset: Int) -> TextRange {
    let (text, pattern) = (Array(sentence.utf8), Array(words.utf8))
    for start in 0...max(0, text.count - pattern.count)
    where text[start...].starts(with: pattern) {
      return TextRange(offset + start, offset + start + pattern.count)
    }
    return TextRange(offset, offset)
  }
}

extension ClaimGraph {
  /// A sealed graph of the articles, with its contradictions related.
  package init(of articles: Article...) {
    self.init()
    for article in articles { merge(article.document, article.result) }
    seal()
    relate(ClaimRelater.relate(self))
  }
}
