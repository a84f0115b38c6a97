/// The text of the article as the page states it for search engines (`articleBody` of JSON-LD), for telling which
/// stretches of the page are it.
struct StatedBody {
  /// Hashes of four words in a row.
  private let shingles: Set<UInt32>
  private static let size = 4

  init?(words: [UInt32]) {
    guard words.count >= 40 else { return nil }
    shingles = Set(Self.shingles(words))
  }

  private static func shingles(_ words: [UInt32]) -> [UInt32] {
    guard words.count >= size else { return [] }
    return (0...(words.count - size)).map { start in
      words[start..<start + size].reduce(2_166_136_261) { ($0 ^ $1) &* 16_777_619 }
    }
  }

  /// Whether most of a stretch stands in the article; nil where it is too short to tell.
  func holds(_ unit: TextUnit) -> Bool? {
    let own = Self.shingles(unit.words)
    guard own.count >= 3 else { return nil }
    return own.count { shingles.contains($0) } * 5 >= own.count * 3
  }
}
