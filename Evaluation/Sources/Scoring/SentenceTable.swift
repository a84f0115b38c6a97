/// Where the sentences of an article begin, as `stet annotate` lists them.
package struct SentenceTable: Sendable {
  private let starts: [Int]

  package init(starts: [Int]) { self.starts = starts.sorted() }

  /// How many sentences lie between two ranges: 0 where they share one.
  package func distance(_ a: ByteRange, _ b: ByteRange) -> Int {
    let (a, b) = (span(a), span(b))
    return max(0, a.lowerBound - b.upperBound, b.lowerBound - a.upperBound)
  }

  private func span(_ range: ByteRange) -> ClosedRange<Int> {
    let first = index(range.start)
    return first...max(first, index(range.end - 1))
  }

  private func index(_ offset: Int) -> Int { starts.count { $0 <= offset } }
}
