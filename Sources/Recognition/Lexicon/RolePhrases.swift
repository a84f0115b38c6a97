/// The words by which headings and lead-ins say what stands under them (`roles.tsv`).
package struct RolePhrases: Sendable {
  private struct Phrase: Sendable {
    let words: [Int32]
    let role: SectionRole
    /// Stands alone in a heading.
    let isWhole: Bool
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
        let words = phrase.drop { $0 == "=" }.pieces(" ").map(lemma)
        guard let first = words.first, first >= 0 else { continue }
        add(Phrase(words: words, role: role, isWhole: isWhole), first: Int(first))
      }
    }
  }

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
      where phrase.words.count >= found?.length ?? 1
        && lemmas[i...].starts(with: phrase.words)
        && (!phrase.isWhole || isHeading && lemmas.count == phrase.words.count)
      {
        found = (phrase.words.count, phrase.role)
      }
    }
    return found?.role
  }
}
