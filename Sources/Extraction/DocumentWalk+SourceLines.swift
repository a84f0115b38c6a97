import Claims
import Documents

/// A link or a name at the end of a paragraph that says where the paragraph is from: "> … [Source](https://…)".
extension DocumentWalk {
  /// Gives the claims of a paragraph that cite nobody the source that its last sentence consists of.
  ///
  /// - Parameters:
  ///   - first: the first assertion of the paragraph.
  ///   - citation: how many citations there were before its last sentence.
  func attachSourceLine(from first: Int, citation: Int) {
    guard first < assertions.count, citation < citations.count, sentences.count > 1,
      let last = sentences.last, isSourceLine(last)
    else { return }
    let named = citations[citation...].filter { last.contains($0.range) && $0.kind != .vague }
    guard !named.isEmpty else { return }
    for i in first..<assertions.count where assertions[i].citations.isEmpty {
      let old = assertions[i]
      assertions[i] = Assertion(
        claim: old.claim, certainty: old.certainty, citations: Array(named), passage: old.passage,
        sentence: old.sentence, paragraph: old.paragraph, section: old.section)
    }
  }

  /// "[Source]", "(via the NHS)", "Source: the NHS": begins so, and is short.
  private func isSourceLine(_ range: TextRange) -> Bool {
    var start = range.start
    while start < range.end, !(text[start] | 0x20 >= 0x61 && text[start] | 0x20 <= 0x7A) {
      start += 1
    }
    var end = start
    while end < range.end, text[end] | 0x20 >= 0x61 && text[end] | 0x20 <= 0x7A { end += 1 }
    guard end > start, end - start < 11, start - range.start < 6 else { return false }
    let word = String(decoding: text[start..<end].map { $0 | 0x20 }, as: UTF8.self)
    return Self.announcing.contains(word) && range.end - end < 300
  }

  private static let announcing: Set<String> = [
    "source", "sources", "via", "reference", "references", "ref", "citation",
  ]
}
