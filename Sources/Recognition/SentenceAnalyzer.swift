import Documents

/// Reads one sentence: tokens, quantities, terms, parts of speech, phrases.
package struct SentenceAnalyzer: Sendable {
  private let tokenizer: Tokenizer
  private let quantities = QuantityRecognizer()
  private let matcher = TermMatcher()
  private let tagger = Tagger()
  private let chunker = Chunker()

  package init(_ vocabulary: Vocabulary) {
    tokenizer = Tokenizer(vocabulary.lexicon)
  }

  /// Fills `analysis` with what stands in `range` of the text.
  ///
  /// - Parameter leadIn: an unfinished sentence that `range` completes ("It helps to:" before a
  ///   list item); read as if it stood directly before.
  package func analyze(
    _ text: UnsafeBufferPointer<UInt8>, _ range: TextRange, leadIn: TextRange? = nil,
    vocabulary: borrowing Vocabulary, into analysis: inout SentenceAnalysis
  ) {
    analysis.range = range
    analysis.tokens.removeAll(keepingCapacity: true)
    analysis.mentions.removeAll(keepingCapacity: true)
    analysis.quantities.removeAll(keepingCapacity: true)
    analysis.chunks.removeAll(keepingCapacity: true)
    if let leadIn {
      tokenizer.tokenize(text, leadIn, table: vocabulary.lexicon.table, into: &analysis.tokens)
      while let last = analysis.tokens.last, last.kind == .colon || last.kind == .dash {
        analysis.tokens.removeLast()
      }
      quantities.recognize(text, leadIn, into: &analysis.quantities)
    }
    tokenizer.tokenize(text, range, table: vocabulary.lexicon.table, into: &analysis.tokens)
    quantities.recognize(text, range, into: &analysis.quantities)
    mergeQuantities(&analysis)
    matcher.match(text, &analysis.tokens, vocabulary: vocabulary, into: &analysis.mentions)
    // A phrase does not run from the lead-in into the item.
    let border =
      leadIn == nil ? 0 : analysis.tokens.firstIndex { Int($0.start) >= range.start } ?? 0
    tagger.tag(
      text, &analysis.tokens, mentions: analysis.mentions, border: border,
      lexicon: vocabulary.lexicon)
    chunker.chunk(
      analysis.tokens, mentions: analysis.mentions, table: vocabulary.lexicon.table,
      border: border, into: &analysis.chunks)
  }

  /// Makes one token of the tokens that a quantity covers. Bare numbers stay what they are.
  private func mergeQuantities(_ analysis: inout SentenceAnalysis) {
    guard !analysis.quantities.isEmpty else { return }
    var kept = 0
    var next = 0
    var i = 0
    let count = analysis.tokens.count
    while i < count {
      while next < analysis.quantities.count
        && analysis.quantities[next].range.end <= Int(analysis.tokens[i].start)
      {
        next += 1
      }
      var token = analysis.tokens[i]
      if next < analysis.quantities.count, analysis.quantities[next].dimension != .bareNumber,
        analysis.quantities[next].range.start <= Int(token.start)
      {
        let end = analysis.quantities[next].range.end
        token.start = Int32(analysis.quantities[next].range.start)
        while i < count, Int(analysis.tokens[i].start) < end { i += 1 }
        token.end = Int32(end)
        token.kind = .quantity
        token.word = -1
        token.quantity = Int32(next)
        token.flags.remove(.hyphenBefore)
        next += 1
      } else {
        i += 1
      }
      analysis.tokens[kept] = token
      kept += 1
    }
    analysis.tokens.removeSubrange(kept..<count)
  }
}
