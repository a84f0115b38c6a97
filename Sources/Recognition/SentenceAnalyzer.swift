import Documents

/// Reads one sentence: tokens, quantities, terms, parts of speech, phrases.
///
/// A class, so that what it looks up is reached through one reference; the arrays of a vocabulary held as
/// a value were counted anew for every sentence.
package final class SentenceAnalyzer: Sendable {
  private let vocabulary: Vocabulary
  private let tokenizer: Tokenizer
  let quantities = QuantityRecognizer()
  private let matcher = TermMatcher()
  private let tagger = Tagger()
  private let chunker = Chunker()

  package init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    tokenizer = Tokenizer(vocabulary.lexicon)
  }

  /// Fills `analysis` with what stands in `range` of the text.
  ///
  /// - Parameter leadIn: an unfinished sentence that `range` completes ("It helps to:" before a
  ///   list item); read as if it stood directly before.
  package func analyze(
    _ text: UnsafeBufferPointer<UInt8>, _ range: TextRange, leadIn: TextRange? = nil,
    into analysis: SentenceAnalysis
  ) {
    begin(analysis, range, leadIn)
    tokenize(text, analysis)
    recognizeQuantities(text, analysis)
    match(text, analysis)
    tag(text, analysis)
    chunk(analysis)
  }

  /// Fills each of `analyses` with what stands in the range of the text that it is to be of.
  ///
  /// One step is done for all sentences before the next begins: a processor runs code that it has at hand
  /// much faster than code it has to fetch, and the steps together are more than it can hold.
  ///
  /// - Parameter analyses: alive until this returns; references to them are not counted, which would be done anew for
  ///   every step.
  func analyze(
    _ text: UnsafeBufferPointer<UInt8>,
    each analyses: UnsafeBufferPointer<Unmanaged<SentenceAnalysis>>
  ) {
    for analysis in analyses {
      analysis._withUnsafeGuaranteedRef {
        begin($0, $0.range, nil)
        tokenize(text, $0)
      }
    }
    for analysis in analyses {
      analysis._withUnsafeGuaranteedRef { recognizeQuantities(text, $0) }
    }
    for analysis in analyses { analysis._withUnsafeGuaranteedRef { match(text, $0) } }
    for analysis in analyses { analysis._withUnsafeGuaranteedRef { tag(text, $0) } }
    for analysis in analyses { analysis._withUnsafeGuaranteedRef { chunk($0) } }
  }

  // MARK: Steps

  private func begin(_ analysis: SentenceAnalysis, _ range: TextRange, _ leadIn: TextRange?) {
    analysis.range = range
    analysis.leadIn = leadIn
    analysis.border = 0
    analysis.tokenRow.removeAll()
    analysis.mentionRow.removeAll()
    if !analysis.quantities.isEmpty { analysis.quantities.removeAll(keepingCapacity: true) }
    analysis.chunkRow.removeAll()
  }

  private func tokenize(_ text: UnsafeBufferPointer<UInt8>, _ analysis: SentenceAnalysis) {
    if let leadIn = analysis.leadIn {
      tokenizer.tokenize(text, leadIn, table: vocabulary.lexicon.table, into: &analysis.tokenRow)
      while let last = analysis.tokens.last, last.kind == .colon || last.kind == .dash {
        analysis.tokenRow.keep(analysis.tokens.count - 1)
      }
    }
    tokenizer.tokenize(
      text, analysis.range, table: vocabulary.lexicon.table, into: &analysis.tokenRow)
    EnumerationMarks.blank(text, analysis.tokens)
  }

  private func recognizeQuantities(
    _ text: UnsafeBufferPointer<UInt8>, _ analysis: SentenceAnalysis
  ) {
    if let leadIn = analysis.leadIn {
      quantities.recognize(text, leadIn, into: &analysis.quantities)
    }
    quantities.recognize(text, analysis.range, into: &analysis.quantities)
    if !analysis.quantities.isEmpty { mergeQuantities(analysis) }
  }

  private func match(_ text: UnsafeBufferPointer<UInt8>, _ analysis: SentenceAnalysis) {
    matcher.match(text, analysis.tokens, vocabulary: vocabulary, into: &analysis.mentionRow)
  }

  private func tag(_ text: UnsafeBufferPointer<UInt8>, _ analysis: SentenceAnalysis) {
    // A phrase does not run from the lead-in into the item.
    if analysis.leadIn != nil {
      let start = analysis.range.start
      analysis.border = analysis.tokens.firstIndex { Int($0.start) >= start } ?? 0
    }
    tagger.tag(
      text, analysis.tokens, mentions: analysis.mentions, border: analysis.border,
      lexicon: vocabulary.lexicon)
  }

  private func chunk(_ analysis: SentenceAnalysis) {
    chunker.chunk(
      analysis.tokens, mentions: analysis.mentions, table: vocabulary.lexicon.table,
      border: analysis.border, into: &analysis.chunkRow)
  }

  /// Makes one token of the tokens that a quantity covers. Bare numbers stay what they are.
  private func mergeQuantities(_ analysis: SentenceAnalysis) {
    let tokens = analysis.tokens
    let count = tokens.count
    var kept = 0
    var i = 0
    for next in analysis.quantities.indices {
      let range = analysis.quantities[next].range
      // Tokens before the amount stay, and all of them before a bare number.
      while i < count, Int(tokens[i].start) < range.start {
        if kept < i { tokens[kept] = tokens[i] }
        kept += 1
        i += 1
      }
      guard i < count, analysis.quantities[next].dimension != .bareNumber,
        Int(tokens[i].start) < range.end
      else { continue }
      var token = tokens[i]
      token.start = Int32(range.start)
      while i < count, Int(tokens[i].start) < range.end { i += 1 }
      token.end = Int32(range.end)
      token.kind = .quantity
      token.word = -1
      token.quantity = Int32(next)
      token.flags.remove(.hyphenBefore)
      tokens[kept] = token
      kept += 1
    }
    guard kept < i else { return }
    while i < count {
      tokens[kept] = tokens[i]
      kept += 1
      i += 1
    }
    analysis.tokenRow.keep(kept)
  }
}
