import Documents

/// Reads one sentence: tokens, quantities, terms, parts of speech, phrases.
///
/// A class, so that what it looks up is reached through one reference; the arrays of a vocabulary held as
/// a value were counted anew for every sentence.
package final class SentenceAnalyzer: Sendable {
  private let vocabulary: Vocabulary
  private let tokenizer: Tokenizer
  private let quantities = QuantityRecognizer()
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
    analysis.range = range
    analysis.tokenRow.removeAll()
    analysis.mentionRow.removeAll()
    analysis.quantities.removeAll(keepingCapacity: true)
    analysis.chunkRow.removeAll()
    if let leadIn {
      tokenizer.tokenize(text, leadIn, table: vocabulary.lexicon.table, into: &analysis.tokenRow)
      while let last = analysis.tokens.last, last.kind == .colon || last.kind == .dash {
        analysis.tokenRow.keep(analysis.tokens.count - 1)
      }
      quantities.recognize(text, leadIn, into: &analysis.quantities)
    }
    tokenizer.tokenize(text, range, table: vocabulary.lexicon.table, into: &analysis.tokenRow)
    quantities.recognize(text, range, into: &analysis.quantities)
    mergeQuantities(analysis)
    matcher.match(text, analysis.tokens, vocabulary: vocabulary, into: &analysis.mentionRow)
    // A phrase does not run from the lead-in into the item.
    let border =
      leadIn == nil ? 0 : analysis.tokens.firstIndex { Int($0.start) >= range.start } ?? 0
    tagger.tag(
      text, analysis.tokens, mentions: analysis.mentions, border: border,
      lexicon: vocabulary.lexicon)
    chunker.chunk(
      analysis.tokens, mentions: analysis.mentions, table: vocabulary.lexicon.table,
      border: border, into: &analysis.chunkRow)
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
