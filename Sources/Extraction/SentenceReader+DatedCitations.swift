import Claims

/// Works that are cited by a name and a year, where no list of references tells more: "(Garrison and Costello, 2020)",
/// "Garrison (2020) showed", "a meta-analysis in Hypertension (2016)", "(Inderal prescribing information, 2010)".
extension SentenceReader {
  @inline(__always)
  func addDated(_ found: inout [Citation]) {
    guard contents.holds(token: .number) || contents.holds(token: .quantity),
      contents.holds(token: .open)
    else { return }
    lookForDated(&found)
  }

  /// Words in one pair of brackets; a longer aside is no citation.
  private static var longest: Int { 16 }

  @inline(never)
  private func lookForDated(_ found: inout [Citation]) {
    for open in tokens.indices where tokens[open].kind == .open {
      guard
        let close = tokens.indices[(open + 1)...].prefix(Self.longest)
          .first(where: { tokens[$0].kind == .close || tokens[$0].kind == .open }),
        tokens[close].kind == .close, close > open + 1, isYearNumber(close - 1)
      else { continue }
      let range = analysisRange(open, close + 1)
      guard !found.contains(where: { $0.range.overlaps(range) }) else { continue }
      if close == open + 2 {
        addNamed(before: open, &found)
      } else if isName(open + 1), names(open + 1, close - 1) {
        let named = analysisRange(open + 1, close)
        found.append(
          Citation(
            authority: string(analysisRange(open + 1, lastWord(before: close - 1) + 1)),
            kind: .person, reference: nil, range: named))
      }
    }
  }

  /// "Garrison (2020)", "in Hypertension (2016)".
  private func addNamed(before open: Int, _ found: inout [Citation]) {
    var first = open
    while first > 0,
      isName(first - 1)
        || first < open && Self.joining.contains(tokens[first - 1].hash)
          && first > 1 && isName(first - 2)
    { first -= 1 }
    guard first < open else { return }
    let isJournal = first > 0 && tokens[first - 1].hash == Self.in
    // What begins a sentence has a capital whatever it is.
    guard isJournal ? reportsStudy(before: first) : isUnlisted(open - 1) else { return }
    let range = analysisRange(first, open)
    guard !found.contains(where: { $0.range.overlaps(range) }) else { return }
    found.append(
      Citation(
        authority: string(range), kind: isJournal ? .journal : .person, reference: nil,
        range: analysisRange(first, open + 2)))
  }

  /// "a meta-analysis of 34 trials in"
  private func reportsStudy(before token: Int) -> Bool {
    tokens.indices.prefix(token).suffix(Self.longest).contains { classes($0).contains(.study) }
  }

  private func isName(_ token: Int) -> Bool {
    tokens[token].kind == .word && tokens[token].flags.contains(.capitalized)
  }

  /// A name that is no word of the language and no term: of a person, most likely.
  private func isUnlisted(_ token: Int) -> Bool {
    tokens[token].word < 0 && tokens[token].mention < 0
  }

  /// Whether the words name a work or its authors: two parts with a mark or "and" between, and no verb.
  private func names(_ first: Int, _ end: Int) -> Bool {
    let words = tokens.indices[first..<end]
    let isParted = words.dropFirst().contains {
      tokens[$0].kind == .comma || Self.joining.contains(tokens[$0].hash)
        || classes($0).contains(.study) || Self.works.contains(tokens[$0].hash)
    }
    return isParted && !words.contains { tokens[$0].tag == .verb || tokens[$0].kind == .quantity }
      && (isUnlisted(first) || words.contains { Self.works.contains(tokens[$0].hash) }
        || isImprint(words))
  }

  /// "Summary of Product Characteristics, Maker-Laboratories,": a title and who published it, in capitals.
  private func isImprint(_ words: Range<Int>) -> Bool {
    words.count { tokens[$0].kind == .comma } > 1
      && words.allSatisfy {
        tokens[$0].kind == .comma || tokens[$0].kind == .stop || isName($0)
          || Self.joining.contains(tokens[$0].hash)
      }
  }

  private func lastWord(before end: Int) -> Int {
    var last = end - 1
    while last > 0, tokens[last].kind == .comma { last -= 1 }
    return last
  }

  private static let joining = WordSet("and & of the et al")
  private static let works = WordSet(
    "information label leaflet guideline guidelines guidance report monograph statement handbook "
      + "textbook factsheet formulary recommendations")
  private static var `in`: UInt64 { WordHash.of("in") }
}
