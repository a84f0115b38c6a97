import Documents

/// The sentences of a paragraph, analysed ahead of their reading, several at a time.
final class SentenceQueue {
  private let analyzer: SentenceAnalyzer
  /// The memory is reused from paragraph to paragraph.
  @exclusivity(unchecked) private var analyses: [SentenceAnalysis] = []
  /// The sentences that have been analysed are `next..<end`.
  @exclusivity(unchecked) private var next = 0
  @exclusivity(unchecked) private var end = 0

  /// How many sentences are analysed at a time.
  static let longest = 16

  init(_ analyzer: SentenceAnalyzer) { self.analyzer = analyzer }

  /// Forgets what has been analysed and not been taken.
  func removeAll() {
    next = 0
    end = 0
  }

  /// Adds a sentence, which `analyze` is to read; at most `longest` at a time.
  func append(_ range: TextRange) {
    if end == analyses.count { analyses.append(SentenceAnalysis()) }
    analyses[end].range = range
    end += 1
  }

  /// Analyses the sentences that were added.
  func analyze(_ text: UnsafeBufferPointer<UInt8>) {
    analyzer.analyze(text, each: analyses[next..<end])
  }

  /// Moves the analysis of a sentence into `analysis`; false where there is none. Sentences are taken in their order.
  func take(_ range: TextRange, into analysis: SentenceAnalysis) -> Bool {
    while next < end, analyses[next].range.start < range.start { next += 1 }
    guard next < end, analyses[next].range == range else { return false }
    analysis.swapContents(with: analyses[next])
    next += 1
    return true
  }
}
