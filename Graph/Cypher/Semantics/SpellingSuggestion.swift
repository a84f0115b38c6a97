/// Finds what a misspelt name was probably meant to be.
enum SpellingSuggestion {
  /// The candidate fewest edits away, if that is few for its length; ties go to the first in order.
  /// Case does not count. Long names are not compared.
  static func closest(to name: String, among candidates: [String]) -> String? {
    let wanted = Array(name.lowercased().utf8)
    guard wanted.count <= 64 else { return nil }
    var best: (distance: Int, name: String)?
    for candidate in candidates where candidate.utf8.count <= 64 {
      let distance = distance(wanted, Array(candidate.lowercased().utf8))
      let allowed = max(wanted.count, candidate.utf8.count) <= 4 ? 1 : 2
      if distance <= allowed, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.name
  }

  /// `did you mean 'X'?`, if there is a close candidate.
  static func hint(for name: String, among candidates: [String]) -> String? {
    closest(to: name, among: candidates).map { "did you mean '\($0)'?" }
  }

  /// Edits (insertion, deletion, substitution, transposition of neighbours) between two words.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
