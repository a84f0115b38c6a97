import Claims
import Documents

/// Reads the claims of a document: blocks to sentences, sentences to clauses, clauses to claims.
///
/// Time is linear in the text; nothing is kept between documents.
package struct ClaimExtractor: Sendable {
  private let vocabulary: Vocabulary
  private let grammar: Grammar
  private let analyzer: SentenceAnalyzer
  private let splitter = SentenceSplitter()
  /// Called with every name of a condition, for learning what hints at what is said of it.
  private let collect: (@Sendable (HintExample) -> Void)?

  package init(
    vocabulary: Vocabulary, collect: (@Sendable (HintExample) -> Void)? = nil
  ) {
    self.vocabulary = vocabulary
    self.collect = collect
    grammar = Grammar(vocabulary.lexicon)
    analyzer = SentenceAnalyzer(vocabulary)
  }

  /// The assertions of the document, in document order, and what was not understood.
  package func extract(_ document: Document) -> ExtractionResult {
    let noted = NoteReader.citations(document) { read($0, noted: []).citations }
    return read(document, noted: noted)
  }

  private func read(_ document: Document, noted: [Citation]) -> ExtractionResult {
    document.prose.withUnsafeBufferPointer { text in
      let walk = DocumentWalk(
        text: text, document: document,
        reader: SentenceReader(text: text, vocabulary: vocabulary, grammar: grammar),
        analyzer: analyzer, splitter: splitter)
      walk.noted = noted
      if let collect {
        // What is learnt from is what patterns alone read.
        walk.collect = collect
        walk.hints = HintTable(rows: [])
      }
      return walk.run()
    }
  }
}
