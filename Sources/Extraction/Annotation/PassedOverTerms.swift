/// Finds the user's own terms that the matching of the longest name passes over: "pain" inside
/// "chest pain", "RASH" in capitals. They are listed, so that nothing a user gave looks unread.
struct PassedOverTerms {
  private let vocabulary: Vocabulary
  /// Terms from here on came from files of the user.
  private let firstOwn: Int32
  private var found: [Mention] = []

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    firstOwn = Int32(Vocabulary.builtIn.terms.count)
  }

  /// The user's terms that are not among the mentions of the sentence, in order.
  mutating func find(_ analysis: borrowing SentenceAnalysis) -> [Mention] {
    found.removeAll(keepingCapacity: true)
    guard vocabulary.terms.count > Int(firstOwn) else { return [] }
    var i = 0
    while i < analysis.tokens.count {
      let end = longestOwn(analysis, i)
      i = max(i + 1, end)
    }
    return found
  }

  /// Adds the longest term of the user that starts at a token; returns its end.
  private mutating func longestOwn(_ analysis: borrowing SentenceAnalysis, _ first: Int) -> Int {
    let word = analysis.tokens[first].word
    guard word >= 0 else { return first }
    var node = vocabulary.lexicon.table[vocabulary.lexicon.table[word].fold].termNode
    var best: Int32 = -1
    var end = first
    var i = first
    while node != 0 {
      let term = vocabulary.tree.term(node)
      if term >= firstOwn {
        best = term
        end = i + 1
      }
      i += 1
      guard i < analysis.tokens.count, analysis.tokens[i].word >= 0 else { break }
      node = vocabulary.tree.child(
        node, vocabulary.lexicon.table[analysis.tokens[i].word].fold)
    }
    guard best >= 0 else { return first }
    let index = analysis.tokens[first].mention
    if index >= 0, Int(index) < analysis.mentions.count {
      let mention = analysis.mentions[Int(index)]
      if Int(mention.first) == first && Int(mention.end) == end { return end }
    }
    found.append(Mention(first: Int32(first), end: Int32(end), term: best))
    return end
  }
}
