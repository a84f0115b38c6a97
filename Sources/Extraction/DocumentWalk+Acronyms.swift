import Claims

/// Short forms that the text defines.
extension DocumentWalk {
  /// "Alpha Lipoic Acid (ALA)": the acronym stands for the phrase before it.
  func defineAcronyms() {
    guard reader.contents.holds(chunk: .open) else { return }
    let tokens = reader.analysis.tokens
    var i = 1
    while i + 1 < tokens.count {
      defer { i += 1 }
      guard tokens[i].kind == .word, tokens[i - 1].kind == .open, tokens[i + 1].kind == .close,
        tokens[i].flags.contains(.allCapitals), i >= 2
      else { continue }
      let c = reader.chunkIndex(of: i - 2)
      guard c >= 0, reader.isNounPhrase(c) else { continue }
      let phrase = reader.chunks[c]
      guard matchesInitials(acronym: i, first: Int(phrase.first), end: i - 1) else { continue }
      guard var long = reader.argument(first: Int(phrase.possessorEnd), end: i - 1) else {
        continue
      }
      if long.isKnown || !long.isVague {
        long = reader.settled(long)
        long.isKnown = true
        reader.discourse.acronyms[tokens[i].hash] = long
        reader.cache.reset(tokens.count)
      }
    }
  }

  /// Whether the letters of the acronym occur in order in the words, the first at a word's start
  /// (Schwartz and Hearst 2003, in the direction of reading).
  private func matchesInitials(acronym: Int, first: Int, end: Int) -> Bool {
    let tokens = reader.analysis.tokens
    let short = text[Int(tokens[acronym].start)..<Int(tokens[acronym].end)].filter {
      $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A
    }
    guard let initial = short.first else { return false }
    for start in first..<end where text[Int(tokens[start].start)] | 0x20 == initial | 0x20 {
      var k = short.startIndex
      var i = Int(tokens[start].start)
      while i < Int(tokens[end - 1].end), k < short.endIndex {
        if text[i] | 0x20 == short[k] | 0x20 { k += 1 }
        i += 1
      }
      if k == short.endIndex || k == short.endIndex - 1 && short.last.map({ $0 | 0x20 }) == 0x73 {
        return true
      }
    }
    return false
  }
}
