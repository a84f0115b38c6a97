import Documents

/// The sentences of a paragraph, analysed ahead of their reading, several at a time.
final class SentenceQueue {
  private let analyzer: SentenceAnalyzer
  /// `longest` places, of which the first `made` hold an analysis each. The memory is reused from paragraph to paragraph,
  /// and references to it are not counted.
  private let analyses: UnsafeMutablePointer<Unmanaged<SentenceAnalysis>>
  @exclusivity(unchecked) private var made = 0
  /// The sentence of each analysis, with its marker or label.
  @exclusivity(unchecked) private var sentences: [TextRange] = []
  /// The sentences that have been analysed are `next..<end`.
  @exclusivity(unchecked) private var next = 0
  @exclusivity(unchecked) private var end = 0

  /// How many sentences are analysed at a time.
  static let longest = 16

  init(_ analyzer: SentenceAnalyzer) {
    self.analyzer = analyzer
    analyses = .allocate(capacity: Self.longest)
  }

  deinit {
    for k in 0..<made { analyses[k].release() }
    analyses.deallocate()
  }

  /// Forgets what has been analysed and not been taken.
  func removeAll() {
    next = 0
    end = 0
  }

  /// Adds a sentence, of which `analyze` is to read the body; one more than `longest` is left out.
  func append(_ body: TextRange, of sentence: TextRange) {
    guard end < Self.longest else { return }
    if end == made {
      (analyses + end).initialize(to: .passRetained(SentenceAnalysis()))
      made += 1
    }
    analyses[end]._withUnsafeGuaranteedRef { $0.range = body }
    if end < sentences.count { sentences[end] = sentence } else { sentences.append(sentence) }
    end += 1
  }

  /// The body of a sentence that was added and whose analysis has not been taken; nil for another. Sentences are asked
  /// for in their order.
  func body(of sentence: TextRange) -> TextRange? {
    while next < end, sentences[next].start < sentence.start { next += 1 }
    guard next < end, sentences[next] == sentence else { return nil }
    return range(next)
  }

  /// Analyses the sentences that were added.
  func analyze(_ text: UnsafeBufferPointer<UInt8>) {
    analyzer.analyze(
      text, each: UnsafeBufferPointer(start: analyses + next, count: end - next))
  }

  @inline(__always)
  private func range(_ number: Int) -> TextRange {
    analyses[number]._withUnsafeGuaranteedRef { $0.range }
  }

  /// Moves the analysis of a sentence into `analysis`; false where there is none. Sentences are taken in their order.
  func take(_ range: TextRange, into analysis: SentenceAnalysis) -> Bool {
    while next < end, self.range(next).start < range.start { next += 1 }
    guard next < end, self.range(next) == range else { return false }
    analyses[next]._withUnsafeGuaranteedRef { analysis.swapContents(with: $0) }
    next += 1
    return true
  }
}
