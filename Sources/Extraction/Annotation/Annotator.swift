import Claims
import Documents

/// Lists what recognition found in a document: sentences, mentions, quantities, cues and citations.
///
/// It reads with the same parts as `ClaimExtractor`, so that a claim that was missed can be traced to the
/// mention, quantity or cue that is not there. Time is linear in the text.
package struct Annotator: Sendable {
  private let vocabulary: Vocabulary
  private let grammar: Grammar
  private let analyzer: SentenceAnalyzer
  private let splitter = SentenceSplitter()
  private let cues = CueRecognizer()

  package init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    grammar = Grammar(vocabulary.lexicon)
    analyzer = SentenceAnalyzer(vocabulary)
  }

  /// The annotations of everything but front matter, by offset; at one offset sentences come first, then
  /// mentions, quantities, cues and citations, and the longer before the shorter.
  package func annotate(_ document: Document) -> [Annotation] {
    document.prose.withUnsafeBufferPointer { text in
      var walk = AnnotationWalk(
        text: text, document: document,
        reader: SentenceReader(text: text, vocabulary: vocabulary, grammar: grammar),
        analyzer: analyzer, splitter: splitter, cues: cues,
        passedOver: PassedOverTerms(vocabulary))
      return walk.run()
    }
  }
}
