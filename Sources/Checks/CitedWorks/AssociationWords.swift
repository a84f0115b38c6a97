/// Words by which a writer says that two things go together, and not that one brings about the other.
enum AssociationWords {
  private static let stems = [
    "associat", "correlat", "linked", "link between", "relationship between", "tied to",
    "related to", "risk factor", "more common in", "observed in", "tend to",
  ]

  static func areIn(_ text: String) -> Bool {
    let text = text.lowercased()
    return stems.contains { stem in text.holds(stem) }
  }
}

extension String {
  /// Whether the bytes of `words` stand in it, one after another.
  fileprivate func holds(_ words: String) -> Bool {
    let (text, words) = (Array(utf8), Array(words.utf8))
    guard text.count >= words.count else { return false }
    return (0...(text.count - words.count)).contains { text[$0...].starts(with: words) }
  }
}
