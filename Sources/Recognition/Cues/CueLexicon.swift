/// The cue phrases of `cues.tsv`, found by their words.
struct CueLexicon: Sendable {
  private(set) var words = WordTable()
  private(set) var tree = TermTree()
  private(set) var phrases: [CuePhrase] = []

  /// The phrases that ship with the program.
  static let builtIn = CueLexicon(rows: DataFile.rows("cues.tsv"))

  /// - Parameter rows: phrase, category, direction, longest scope ("-" for no limit). Rows that are
  ///   not of that form are left out.
  init(rows: [[Substring]]) {
    for row in rows where row.count == 4 {
      guard let category = CuePhrase.Category(rawValue: String(row[1])),
        let direction = CuePhrase.Direction(rawValue: String(row[2]))
      else { continue }
      let phrase = Int32(phrases.count)
      phrases.append(
        CuePhrase(
          category: category, direction: direction, maximumScope: Int32(row[3]) ?? Int32.max))
      for words in Self.expand(row[0]) { add(words, phrase) }
    }
  }

  private mutating func add(_ phrase: [Substring], _ index: Int32) {
    var ids: [Int32] = []
    for word in phrase { ids.append(words.intern(word)) }
    guard let first = ids.first else { return }
    let node = tree.add(ids, term: index, capitalsOnly: false, replacing: true)
    words.update(first) { $0.termNode = node }
  }

  /// The wordings of a phrase whose words have alternatives: "is|was -|not yet" is four. The
  /// alternative "-" is no word at all, and "_" joins the words of an alternative of several.
  static func expand(_ phrase: Substring) -> [[Substring]] {
    var wordings: [[Substring]] = [[]]
    for slot in phrase.pieces(" ") {
      var longer: [[Substring]] = []
      for alternative in slot.pieces("|") {
        let words = alternative == "-" ? [] : alternative.split { $0 == "_" || $0 == "/" }
        for wording in wordings { longer.append(wording + words) }
      }
      wordings = longer
    }
    return wordings.filter { !$0.isEmpty }
  }
}
