/// Finds the cues of a sentence and their scopes.
///
/// NegEx and ConText over tokens: phrases are matched longest first from left to right; a pseudo-cue
/// hides the cue inside it; a scope reaches to its limit, to a termination or to the end of the clause.
/// A cue that is part of the name of a term ("migraine without aura") is none.
///
/// Time is linear in the sentence.
package struct CueRecognizer: Sendable {
  private let lexicon = CueLexicon.builtIn

  package init() {}

  /// Replaces what is in `reading` with the cues of the sentence.
  package func recognize(_ analysis: borrowing SentenceAnalysis, into reading: inout CueReading) {
    reading.cues.removeAll(keepingCapacity: true)
    var scopes = ScopeFinder()
    find(analysis, &scopes)
    scopes.close(analysis, into: &reading)
  }

  private func find(_ analysis: borrowing SentenceAnalysis, _ scopes: inout ScopeFinder) {
    let count = analysis.tokens.count
    var i = 0
    while i < count {
      let token = analysis.tokens[i]
      let word = token.kind == .word ? lexicon.words.find(token.hash) : -1
      guard word >= 0, lexicon.words[word].termNode != 0 else {
        i += 1
        continue
      }
      var node = lexicon.words[word].termNode
      var best: Int32 = -1
      var end = i
      if lexicon.tree.term(node) >= 0, !Self.cutsName(analysis, i, i + 1) {
        best = lexicon.tree.term(node)
        end = i + 1
      }
      var j = i + 1
      while j < count, analysis.tokens[j].kind == .word {
        let next = lexicon.words.find(analysis.tokens[j].hash)
        guard next >= 0 else { break }
        node = lexicon.tree.child(node, next)
        guard node != 0 else { break }
        j += 1
        let phrase = lexicon.tree.term(node)
        if phrase >= 0, !Self.cutsName(analysis, i, j) {
          best = phrase
          end = j
        }
      }
      guard best >= 0, !Self.isAbbreviation(analysis, i, end) else {
        i += 1
        continue
      }
      scopes.add(lexicon.phrases[Int(best)], first: Int32(i), end: Int32(end))
      i = end
    }
  }

  /// Whether the one token is two capitals that no noun follows, in a text that is not in capitals:
  /// "NO is released" speaks of nitric oxide, "NO evidence" is a word with weight on it.
  private static func isAbbreviation(
    _ analysis: borrowing SentenceAnalysis, _ first: Int, _ end: Int
  ) -> Bool {
    let token = analysis.tokens[first]
    guard end - first == 1, token.end - token.start == 2, token.flags.contains(.allCapitals) else {
      return false
    }
    for neighbor in [first - 1, end] where analysis.tokens.indices.contains(neighbor) {
      if analysis.tokens[neighbor].flags.contains(.allCapitals) { return false }
    }
    guard end < analysis.tokens.count else { return true }
    switch analysis.tokens[end].tag {
    case .noun, .properNoun, .adjective, .adverb, .participle, .gerund, .number, .possessive:
      return false
    default: return true
    }
  }

  /// Whether the tokens hold part of a mention and not all of it.
  private static func cutsName(
    _ analysis: borrowing SentenceAnalysis, _ first: Int, _ end: Int
  ) -> Bool {
    for index in [analysis.tokens[first].mention, analysis.tokens[end - 1].mention]
    where index >= 0 && Int(index) < analysis.mentions.count {
      let mention = analysis.mentions[Int(index)]
      if Int(mention.first) < first || Int(mention.end) > end { return true }
    }
    return false
  }
}
