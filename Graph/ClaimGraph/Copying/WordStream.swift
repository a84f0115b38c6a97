/// The words of the passages of a source, one after another, as numbers. Words that several passages share are
/// in it once.
struct WordStream: Sendable {
  /// Hashes of the words in lower case.
  private(set) var words: [UInt32] = []
  /// By word: the passage it is of, as an index into `ClaimGraph.passages`.
  private(set) var passages: [Int32] = []

  mutating func append(_ source: Int, of graph: ClaimGraph) {
    var covered = 0
    for passage in graph.passages(ofSource: source) {
      // Field by field: to copy a node counts every reference in it.
      let range = graph.passages[passage].range
      var text = graph.passages[passage].text
      text.withUTF8 { append($0, passage, behind: covered - range.start) }
      covered = max(covered, range.end)
    }
  }

  /// Adds the words that end behind a place in the text.
  private mutating func append(
    _ text: UnsafeBufferPointer<UInt8>, _ passage: Int, behind covered: Int
  ) {
    var hash: UInt32 = 0
    var isWord = false
    for place in text.indices {
      let lower = text[place].folded
      if lower &- 0x61 < 26 || lower &- 0x30 < 10 || lower >= 0x80 {
        hash = ((isWord ? hash : 0x811C_9DC5) ^ UInt32(lower)) &* 0x0100_0193
        isWord = true
      } else if isWord {
        if place > covered { append(hash, passage) }
        isWord = false
      }
    }
    if isWord, text.count > covered { append(hash, passage) }
  }

  private mutating func append(_ word: UInt32, _ passage: Int) {
    words.append(word)
    passages.append(Int32(truncatingIfNeeded: passage))
  }
}
