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
    // At most every other byte ends a word.
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: text.count / 2 + 1) { found in
      let count = WordBytes.folded.withUnsafeBufferPointer {
        Self.hash(text, behind: covered, folded: $0, into: found)
      }
      words.append(contentsOf: found[..<count])
      passages.append(
        contentsOf: repeatElement(Int32(truncatingIfNeeded: passage), count: count))
    }
  }

  /// Returns how many words end behind the place.
  private static func hash(
    _ text: UnsafeBufferPointer<UInt8>, behind covered: Int, folded: UnsafeBufferPointer<UInt8>,
    into found: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    var count = 0
    var place = 0
    while place < text.count {
      var letter = folded[Int(text[place])]
      guard letter != 0 else {
        place += 1
        continue
      }
      var hash: UInt32 = 0x811C_9DC5
      repeat {
        hash = (hash ^ UInt32(letter)) &* 0x0100_0193
        place += 1
        letter = place < text.count ? folded[Int(text[place])] : 0
      } while letter != 0
      if place > covered {
        found[count] = hash
        count += 1
      }
    }
    return count
  }
}
