import Foundation

/// The sentences of a generated corpus with what each states, and the pairs that were made to contradict one another.
struct PlantedTruth {
  struct Sentence {
    /// The offset of its first byte in its text.
    let start: Int
    /// "treats", "dose" …; "none" for one that claims nothing.
    let kind: String
    let isHedged: Bool
    /// What it is about: sentences with one key can be compared.
    let key: String
  }

  /// A sentence by its document and its place in it.
  struct Place: Hashable {
    let document: String
    let number: Int
  }

  struct Pair: Hashable {
    let first: Place
    let second: Place

    init(_ a: Place, _ b: Place) {
      let isInOrder = (a.document, a.number) < (b.document, b.number)
      (first, second) = isInOrder ? (a, b) : (b, a)
    }
  }

  private(set) var sentences: [String: [Sentence]] = [:]
  private(set) var pairs: Set<Pair> = []

  /// - Parameter folder: of `truth.jsonl`, a sentence a line in the order of the texts, and
  ///   `contradictions.jsonl`, a pair a line.
  init(folder: String) throws {
    try Lines.forEach(folder + "/truth.jsonl") { line in
      guard let document = line.text("doc"), let start = line.number("bs") else { return }
      sentences[document, default: []].append(
        Sentence(
          start: start, kind: line.text("kind") ?? "none", isHedged: line.isTrue("hedged"),
          key: line.text("key") ?? ""))
    }
    try Lines.forEach(folder + "/contradictions.jsonl") { line in
      if let a = line.text("a").flatMap(Self.place), let b = line.text("b").flatMap(Self.place) {
        pairs.insert(Pair(a, b))
      }
    }
  }

  /// "d00263s049": sentence 49 of document d00263.
  private static func place(_ id: String) -> Place? {
    guard let split = id.lastIndex(of: "s"), let number = Int(id[id.index(after: split)...]) else {
      return nil
    }
    return Place(document: String(id[..<split]), number: number)
  }

  /// The sentence that holds an offset; nil before the first.
  func sentence(of document: String, at offset: Int) -> (place: Place, sentence: Sentence)? {
    guard let all = sentences[document] else { return nil }
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : (Place(document: document, number: low - 1), all[low - 1])
  }
}
