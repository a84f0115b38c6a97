/// The words by which headings and lead-ins say what stands under them (`roles.tsv`).
package struct RolePhrases: Sendable {
  private struct Phrase: Sendable {
    let words: [Int32]
    let role: SectionRole
    /// Stands alone in a heading.
    let isWhole: Bool
    /// How many words it has, without gaps.
    let length: Int
    /// Stands in no lead-in.
    let isOfHeadings: Bool
  }

  private var phrases: [[Phrase]] = []
  /// For each word, the index in `phrases` of those that begin with it; -1 for none. Every word of
  /// every sentence is looked up here.
  private var byFirst: [Int32] = []

  /// None.
  init() {}

  /// - Parameter lemma: the id of a word's base form.
  init(lemma: (Substring) -> Int32) {
    for row in DataFile.rows("roles.tsv") where row.count == 2 {
      guard let role = SectionRole(rawValue: String(row[0])) else { continue }
      for phrase in row[1].pieces("|") {
        let isWhole = phrase.utf8.first == 0x3D
        let words = phrase.drop { $0 == "=" || $0 == "^" }.pieces(" ").map {
          $0 == "~" ? Self.gap : lemma($0)
        }
        guard let first = words.first, first >= 0 else { continue }
        add(
          Phrase(
            words: words, role: role, isWhole: isWhole,
            length: words.count { $0 != Self.gap }, isOfHeadings: phrase.utf8.first == 0x5E),
          first: Int(first))
      }
    }
  }

  /// Up to `longestGap` words, whichever.
  private static let gap: Int32 = -2
  private static let longestGap = 4

  private mutating func add(_ phrase: Phrase, first: Int) {
    while byFirst.count <= first { byFirst.append(-1) }
    if byFirst[first] < 0 {
      byFirst[first] = Int32(phrases.count)
      phrases.append([])
    }
    phrases[Int(byFirst[first])].append(phrase)
  }

  /// Whether a phrase begins with the word.
  @inline(__always)
  func begin(with lemma: Int32) -> Bool {
    lemma >= 0 && Int(lemma) < byFirst.count && byFirst[Int(lemma)] >= 0
  }

  /// The role that the longest phrase among the base forms of some words states; of equally long
  /// ones, the last.
  ///
  /// - Parameter isHeading: whether the words are a heading, without marks and numbers.
  package func role(of lemmas: [Int32], isHeading: Bool) -> SectionRole? {
    var found: (length: Int, role: SectionRole)?
    for i in lemmas.indices where begin(with: lemmas[i]) {
      for phrase in phrases[Int(byFirst[Int(lemmas[i])])]
      where phrase.length >= found?.length ?? 1
        && Self.begins(lemmas, i, with: phrase.words)
        && (!phrase.isOfHeadings || isHeading)
        && (!phrase.isWhole || isHeading && lemmas.count == phrase.words.count)
      {
        found = (phrase.length, phrase.role)
      }
    }
    return found?.role
  }

  /// Whether the words of a phrase stand at an index, each gap filled with the fewest words.
  private static func begins(_ lemmas: [Int32], _ index: Int, with words: [Int32]) -> Bool {
    var i = index
    var k = 0
    while k < words.count {
      if words[k] == gap {
        k += 1
        let limit = min(lemmas.count, i + longestGap + 1)
        while i < limit, lemmas[i] != words[k] { i += 1 }
        guard i < limit else { return false }
      }
      guard i < lemmas.count, lemmas[i] == words[k] else { return false }
      i += 1
      k += 1
    }
    return true
  }
}
