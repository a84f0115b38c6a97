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
      let node = graph.passages[passage]
      var offset = node.range.start
      var hash: UInt32 = 0
      var isWord = false
      var text = node.text
      text.withUTF8 { bytes in
        for byte in bytes {
          let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
          if (lower >= 0x61 && lower <= 0x7A) || (lower >= 0x30 && lower <= 0x39) || lower >= 0x80 {
            hash = ((isWord ? hash : 0x811C_9DC5) ^ UInt32(lower)) &* 0x0100_0193
            isWord = true
          } else {
            if isWord, offset > covered { append(hash, passage) }
            isWord = false
          }
          offset += 1
        }
        if isWord, offset > covered { append(hash, passage) }
      }
      covered = max(covered, node.range.end)
    }
  }

  private mutating func append(_ word: UInt32, _ passage: Int) {
    words.append(word)
    passages.append(Int32(truncatingIfNeeded: passage))
  }
}
