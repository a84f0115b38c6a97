/// Finds what somebody may have meant who wrote a name that there is not.
package enum NearestName {
  /// The name nearest to a word; nil where none is near enough to be a slip.
  package static func of(_ word: String, among names: some Sequence<String>) -> String? {
    let nearest = names.map { (name: $0, distance: distance($0, word)) }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }
    guard let nearest, nearest.distance <= min(5, max(1, word.utf8.count / 2)) else { return nil }
    return nearest.name
  }

  /// "; did you mean `rules`?", or nothing.
  package static func hint(_ word: String, among names: some Sequence<String>) -> String {
    of(word, among: names).map { "; did you mean \($0)?" } ?? ""
  }

  /// Levenshtein's distance of two short strings, in bytes.
  private static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.utf8.prefix(64)), Array(b.utf8.prefix(64)))
    var row = Array(0...b.count)
    for (i, byte) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (byte == other ? 0 : 1))
        diagonal = above
      }
    }
    return row[b.count]
  }
}
