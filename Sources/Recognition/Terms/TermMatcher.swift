/// Finds the names of terms in a tokenised sentence: longest match first, from left to right.
package struct TermMatcher: Sendable {
  package init() {}

  /// Appends the mentions of the sentence and marks their tokens.
  package func match(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: Row<Token>, vocabulary: borrowing Vocabulary,
    into mentions: inout GrowingRow<Mention>
  ) {
    var i = 0
    let count = tokens.count
    while i < count {
      let first = tokens[i]
      guard first.word >= 0 else {
        i += 1
        continue
      }
      let info = vocabulary.lexicon.table[first.word]
      var node =
        info.fold == first.word ? info.termNode : vocabulary.lexicon.table[info.fold].termNode
      guard node != 0 else {
        i += 1
        continue
      }
      var best: Int32 = -1
      var bestEnd = i
      var j = i
      while true {
        let term = vocabulary.tree.term(node)
        if term >= 0, caseAgrees(tokens, i, j, capitalsOnly: vocabulary.tree.capitalsOnly(node)),
          !isAnotherAcronym(text, tokens[j], vocabulary),
          !vocabulary.tree.beginsSmall(node) || text[Int(first.start)] & 0x20 != 0
        {
          best = term
          bestEnd = j + 1
        }
        // A name may run over a hyphen or markup, not over a mark or a possessive's owner.
        var next = j + 1
        while next < count && tokens[next].kind == .quote && next == j + 1 { next += 1 }
        guard next < count, next == j + 1 else { break }
        var word = tokens[next].word
        if word < 0, let mark = Vocabulary.mark(text, tokens[next]) {
          word = vocabulary.lexicon.table.find(mark)
        }
        guard word >= 0 else { break }
        let child = vocabulary.tree.child(node, vocabulary.lexicon.table[word].fold)
        guard child != 0 else { break }
        node = child
        j = next
      }
      guard best >= 0 else {
        i += 1
        continue
      }
      if bestEnd > i + 1, i > 1, info.tags.contains(.any(.verb, .adjective)),
        isBehindModal(tokens, i, vocabulary)
      {
        i += 1
        continue
      }
      let index = Int32(mentions.count)
      mentions.append(Mention(first: Int32(i), end: Int32(bestEnd), term: best))
      for k in i..<bestEnd {
        tokens[k].mention = index
        if bestEnd > i + 1 { tokens[k].flags.insert(.inTerm) }
      }
      i = bestEnd
    }
  }

  /// "can slow digestion", "may dry skin" say what is done, and not "How can dry skin be treated?"
  private func isBehindModal(
    _ tokens: Row<Token>, _ token: Int, _ vocabulary: borrowing Vocabulary
  ) -> Bool {
    let (modal, before) = (tokens[token - 1].word, tokens[token - 2].word)
    guard modal >= 0, vocabulary.lexicon.table[modal].tags.contains(.modal) else { return false }
    return before < 0
      || vocabulary.lexicon.table[before].tags.isDisjoint(with: .any(.question, .subordinator))
  }

  /// "RAS" is no plural of "RA", which would be "RAs".
  private func isAnotherAcronym(
    _ text: UnsafeBufferPointer<UInt8>, _ token: Token, _ vocabulary: borrowing Vocabulary
  ) -> Bool {
    token.flags.contains(.allCapitals) && text[Int(token.end) - 1] == UInt8(ascii: "S")
      && token.end - token.start <= 5
      && vocabulary.lexicon.table[token.word].fold != token.word
  }

  /// Acronyms match in capitals only, and short words in capitals match acronyms only ("RAT" is no rat).
  private func caseAgrees(
    _ tokens: Row<Token>, _ first: Int, _ last: Int, capitalsOnly: Bool
  ) -> Bool {
    let isCapitals = tokens[last].flags.contains(.allCapitals)
    if capitalsOnly { return isCapitals }
    return !(first == last && isCapitals && tokens[last].end - tokens[last].start <= 4)
      || isShouted(tokens)
  }

  /// "HOW CAN ZINC HELP?": a line all in capitals, which say nothing of any one word.
  private func isShouted(_ tokens: Row<Token>) -> Bool {
    var words = 0
    for token in tokens where token.kind == .word {
      guard token.flags.contains(.allCapitals) || token.end - token.start == 1 else {
        return false
      }
      words += 1
    }
    return words > 2
  }
}
