import Claims

/// Trials that go by a name in capitals: "a study called ASCOT", "a larger trial, PARAGON-HF, is", "In Q-SYMBIO, …".
extension SentenceReader {
  /// Whether the words name a study that has not been called one by the word behind it.
  func isStudyName(_ first: Int, _ end: Int) -> Bool {
    guard first > 0, isCapitalName(first, end) else { return false }
    let before = first - 1
    if tokens[before].kind == .comma || tokens[before].kind == .open {
      // "A separate study, PARAGON-HF, is testing"
      return before > 0 && classes(before - 1).contains(.study)
        && Self.studies.contains(tokens[before - 1].hash) && endsName(end)
    }
    if Self.naming.contains(tokens[before].hash) {
      return (max(0, before - 6)..<before).contains {
        Self.studies.contains(tokens[$0].hash)
      }
    }
    // "In Q-SYMBIO, X lowered Y"
    return tokens[before].hash == Self.in && (before == 0 || tokens[before - 1].kind != .word)
      && end < tokens.count && tokens[end].kind == .comma
      && (end - first > 1 && tokens[first + 1].flags.contains(.hyphenBefore)
        || tokens[first].end - tokens[first].start > 5 && tokens[first].word < 0
        // "In VITAL, a trial of 25,000 adults, X"
        || end + 1 < tokens.count && tokens[end + 1].tag == .determiner
          && (end + 2..<max(end + 2, min(tokens.count, end + 6))).contains {
            Self.studies.contains(tokens[$0].hash)
          })
  }

  /// Whether the name is followed by nothing that would make it part of a list.
  private func endsName(_ end: Int) -> Bool {
    guard end < tokens.count else { return true }
    return tokens[end].kind == .comma || tokens[end].kind == .close || tokens[end].kind == .stop
      || tokens[end].tag.isFiniteVerb
  }

  /// "PARAGON-HF": capitals that the text has not explained otherwise.
  private func isCapitalName(_ first: Int, _ end: Int) -> Bool {
    var letters = 0
    for i in first..<end {
      guard tokens[i].flags.contains(.allCapitals),
        i == first || tokens[i].mention < 0 || tokens[i].flags.contains(.hyphenBefore)
      else { return false }
      letters += Int(tokens[i].end - tokens[i].start)
    }
    return letters > 3 && discourse.acronyms[tokens[first].hash] == nil
      && (tokens[first].mention < 0 || isPlainWord(first))
  }

  /// A word in capitals that is otherwise an everyday one: "the RECOVERY trial".
  func isPlainWord(_ i: Int) -> Bool {
    guard tokens[i].word >= 0, let term = mentionTerm(i) else { return tokens[i].mention < 0 }
    return term.concept.type == .target || term.concept.type == .concept
  }

  /// From here on the name alone stands for the study.
  func rememberStudy(_ first: Int, _ end: Int, _ found: [Citation]) {
    guard tokens[first].flags.contains(.allCapitals), tokens[first].end - tokens[first].start > 2,
      end - first == 1 || tokens[first + 1].flags.contains(.hyphenBefore),
      let citation = found.last, citation.kind == .institution
    else { return }
    discourse.bodies[tokens[first].hash] = citation
  }

  /// Whether what is taken for a subject is the name of a study.
  func namesStudy(_ argument: Argument) -> Bool {
    guard !argument.isKnown, argument.first >= 0, argument.first < argument.end,
      argument.end <= tokens.count, tokens[argument.first].flags.contains(.allCapitals)
    else { return false }
    if discourse.bodies[tokens[argument.first].hash] != nil { return true }
    return argument.first > 0 && isStudyName(argument.first, argument.end)
  }

  private static var `in`: UInt64 { WordHash.of("in") }
  private static let naming = WordSet("called named dubbed titled nicknamed as")
  private static let studies = WordSet("study studies trial trials experiment survey")
}
