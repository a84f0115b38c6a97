import ParallelWork

/// Finds passages that repeat those of another source nearly word for word: the `COPIES` relationship.
///
/// Winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003): of the hashes of all runs of `shingle` words, the
/// smallest of every `window` are kept, so that every common run of `shingle + window - 1` words (13) has one in
/// common. From there a run is followed as far as it goes on both sides. Each fingerprint leads to the place where
/// it was seen first, and what was found to be copied is passed over, so that the cost grows with the length of the
/// texts and not with how often they say the same. Where only a small part of a sentence is a passage, the words of
/// the whole sentence tell (`SentenceWords`).
struct CopySearch {
  static let shingle = 6
  static let window = 8
  /// The share of a passage's words that must be in common.
  static let share = 0.8

  private let graph: ClaimGraph
  private var stream = WordStream()
  /// Where the words of each source begin in the stream, and behind the last where they end; by place in
  /// `order`.
  private var starts: [Int] = [0]
  /// Sources, those that may have been copied from before those that may have copied.
  private let order: [Int]

  /// - Parameter graph: sealed.
  init(_ graph: ClaimGraph) {
    self.graph = graph
    // Where dates are missing or the same, the order of paths decides, which says nothing of who was first.
    order = graph.sources.indices.sorted { a, b in
      let (dateA, dateB) = (graph.sources[a].metadata.date, graph.sources[b].metadata.date)
      switch (dateA, dateB) {
      case (let dateA?, let dateB?) where dateA != dateB: return dateA.precedes(dateB)
      case (.some, nil): return true
      case (nil, .some): return false
      default: return a < b
      }
    }
    for source in order {
      stream.append(source, of: graph)
      starts.append(stream.words.count)
    }
  }

  /// By passage that copies, the passage it copies.
  func copies() -> [Int: Int] {
    // Places are kept in 32 bits.
    guard stream.words.count < Int(Int32.max) else { return [:] }
    var table = FingerprintTable(count: stream.words.count / 3 + 64)
    var sentences = FingerprintTable(count: graph.passages.count + 64)
    var copies: [Int: Int] = [:]
    for place in order.indices {
      findCopies(in: starts[place]..<starts[place + 1], &table, &copies)
      findCopiedSentences(of: order[place], &sentences, &copies)
    }
    return copies
  }

  /// Passages at the same place of a sentence of the same words.
  private func findCopiedSentences(
    of source: Int, _ table: inout FingerprintTable, _ copies: inout [Int: Int]
  ) {
    for passage in graph.passages(ofSource: source) {
      let words = graph.passages[passage].sentenceWords
      guard words != 0 else { continue }
      let range = graph.passages[passage].range
      let start = range.start - graph.passages[passage].sentence.start
      let key =
        (words ^ UInt64(bitPattern: Int64(start << 20 ^ range.length))) &* 0x9E37_79B9_7F4A_7C15
      guard let original = table.place(of: key, orPut: passage), copies[passage] == nil,
        graph.passages[original].source != source
      else { continue }
      copies[passage] = copies[original] ?? original
    }
  }

  private func findCopies(
    in own: Range<Int>, _ table: inout FingerprintTable, _ copies: inout [Int: Int]
  ) {
    guard own.count >= Self.shingle else { return }
    /// By passage: how many of its words are in common with each other passage.
    var common: [Int32: [Int32: Int]] = [:]
    var matched = own.lowerBound
    forEachFingerprint(in: own) { at, hash in
      guard let there = table.place(of: hash, orPut: at), !own.contains(there), at >= matched else {
        return
      }
      var (start, end) = (at, at)
      while start > matched, there - (at - start) > 0,
        stream.words[start - 1] == stream.words[there - (at - start) - 1]
      {
        start -= 1
      }
      while end < own.upperBound, there + (end - at) < own.lowerBound,
        stream.words[end] == stream.words[there + (end - at)]
      {
        end += 1
      }
      // Fewer words in a row may be the same by chance.
      guard end - start >= SentenceWords.least else { return }
      var word = start
      while word < end {
        // Words of one passage that repeat words of one other are counted together.
        let (own, other) = (stream.passages[word], stream.passages[there + (word - at)])
        let first = word
        repeat {
          word += 1
        } while word < end && stream.passages[word] == own
          && stream.passages[there + (word - at)] == other
        common[own, default: [:]][other, default: 0] += word - first
      }
      matched = max(matched, end)
    }
    guard !common.isEmpty else { return }
    var lengths: [Int32: Int] = [:]
    var word = own.lowerBound
    while word < own.upperBound {
      let (passage, first) = (stream.passages[word], word)
      repeat { word += 1 } while word < own.upperBound && stream.passages[word] == passage
      lengths[passage, default: 0] += word - first
    }
    for (passage, others) in common {
      let total = others.values.reduce(0, +)
      guard Double(total) >= Self.share * Double(lengths[passage] ?? 0),
        let (original, _) = others.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
      else { continue }
      // What copies a copy copies the original.
      copies[Int(passage)] = copies[Int(original)] ?? Int(original)
    }
  }

  /// Calls the body with the place and the hash of each run of words that winnowing keeps, in order.
  private func forEachFingerprint(in range: Range<Int>, _ body: (Int, UInt64) -> Void) {
    let count = range.count - Self.shingle + 1
    var recent = [UInt64](repeating: .max, count: Self.window)
    var last = -1
    var best = 0
    for i in 0..<count {
      let new = hash(at: range.lowerBound + i)
      recent[i % Self.window] = new
      // The rightmost of the smallest, so that runs of one word keep few.
      if best <= i - Self.window {
        best = i
        for back in 1..<Self.window {
          if recent[(i - back) % Self.window] < recent[best % Self.window] { best = i - back }
        }
      } else if new <= recent[best % Self.window] {
        best = i
      }
      guard i >= Self.window - 1 || i == count - 1 else { continue }
      if best > last {
        last = best
        body(range.lowerBound + best, recent[best % Self.window])
      }
    }
  }

  private func hash(at start: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in start..<(start + Self.shingle) {
      hash = (hash ^ UInt64(stream.words[word])) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return hash
  }
}

extension ClaimGraph {
  /// By passage that repeats one of another source nearly word for word, the passage it repeats: the `COPIES`
  /// relationship. Of the two, the one with the later date copies; where dates do not tell, the one whose path
  /// comes later, which says nothing of who was first.
  package func copies() -> [Int: Int] { copyCache.copies(of: self) }

  /// Begins to look for copies on another thread, so that whoever asks for them later waits less.
  package func findCopiesAhead() {
    ParallelWork.begin { [self] in _ = copies() }
  }
}
