/// Groups tagged tokens into phrases: one pass, no backtracking further than the phrase begun.
package struct Chunker: Sendable {
  package init() {}

  /// - Parameter border: a token that no noun phrase of the tokens before it reaches; 0 for none.
  package func chunk(
    _ tokens: Row<Token>, mentions: Row<Mention>, table: borrowing WordTable, border: Int = 0,
    into chunks: inout GrowingRow<Chunk>
  ) {
    var i = 0
    while i < tokens.count {
      if let end = verbGroup(tokens, i, table, &chunks) {
        i = end
      } else if let end = nounPhrase(
        tokens, i, mentions, table, i < border ? border : tokens.count, &chunks)
      {
        i = end
      } else {
        i = single(tokens, i, table, &chunks)
      }
    }
  }

  // MARK: Verb groups

  private func verbGroup(
    _ tokens: Row<Token>, _ start: Int, _ table: borrowing WordTable,
    _ chunks: inout GrowingRow<Chunk>
  ) -> Int? {
    switch tokens[start].tag {
    case .noun, .properNoun, .pronoun, .adjective, .determiner, .possessive, .number, .preposition,
      .conjunction, .subordinator, .relative, .question, .punctuation, .other:
      // What most phrases begin with begins no verb group.
      return nil
    default: break
    }
    var i = start
    var flags: Chunk.Flags = []
    var form = Chunk.Form.finite
    var sawBe = false
    var sawAuxiliary = false
    var lastBe = -1
    func classes(_ k: Int) -> WordClasses {
      tokens[k].word >= 0 ? table[tokens[k].word].classes : []
    }
    // Negation or adverbs may lead ("not causing", "temporarily blocks").
    while i < tokens.count, tokens[i].tag == .negation || tokens[i].tag == .adverb {
      // "not only reduces"
      if tokens[i].tag == .negation || classes(i).contains(.negator), !isOnly(tokens, i + 1) {
        flags.insert(.negated)
      }
      if classes(i).contains(.hedgeWord), i == 0 || !isCompared(classes(i - 1)) {
        flags.insert(.hedged)
      }
      i += 1
    }
    guard i < tokens.count else { return nil }
    if tokens[i].tag == .to {
      guard let verb = nextContent(tokens, i + 1),
        tokens[verb].tag == .verb || tokens[verb].tag == .be || tokens[verb].tag == .have
          || tokens[verb].tag == .doAuxiliary
      else { return nil }
      form = .infinitive
      i += 1
    }
    loop: while i < tokens.count {
      let token = tokens[i]
      if token.kind == .comma, sawAuxiliary, let verb = behindInsertion(tokens, i) {
        i = verb
        continue
      }
      if token.kind == .quote, sawAuxiliary, i + 1 < tokens.count, isVerbal(tokens[i + 1].tag) {
        i += 1
        continue
      }
      switch token.tag {
      case .modal:
        sawAuxiliary = true
        let word = classes(i)
        if word.contains(.hedgeWord) { flags.insert(.hedged) }
        if word.contains(.canModal) { flags.insert(.can) }
        if word.contains(.shouldModal) { flags.insert(.should) }
        if word.contains(.negator) { flags.insert(.negated) }
        i += 1
      case .have:
        // "has shown" is an auxiliary; "has side effects" is the verb itself.
        guard let next = nextContent(tokens, i + 1),
          tokens[next].tag == .participle || tokens[next].tag == .be
            || (tokens[next].tag == .past && tokens[next].mention < 0)
        else {
          return finish(tokens, start, i + 1, main: i, form, flags, &chunks)
        }
        flags.insert(.perfect)
        sawAuxiliary = true
        i += 1
      case .doAuxiliary:
        guard let next = nextContent(tokens, i + 1), tokens[next].tag == .verb else {
          // "have been done"
          if sawBe { flags.insert(.passive) }
          return finish(tokens, start, i + 1, main: i, form, flags, &chunks)
        }
        sawAuxiliary = true
        i += 1
      case .be:
        sawBe = true
        sawAuxiliary = true
        lastBe = i
        i += 1
      case .negation:
        if !isOnly(tokens, i + 1) { flags.insert(.negated) }
        i += 1
      case .adverb:
        guard sawAuxiliary || form == .infinitive else { break loop }
        if classes(i).contains(.negator) { flags.insert(.negated) }
        if classes(i).contains(.hedgeWord), !isCompared(classes(i - 1)) { flags.insert(.hedged) }
        i += 1
      case .verb, .verbS, .past:
        if sawBe && token.tag != .past { break loop }
        if sawBe { flags.insert(.passive) }
        if !sawAuxiliary && form == .finite && token.tag == .verb && isBare(chunks.row),
          !isBehindExamples(chunks.row, tokens)
        {
          form = .bare
        }
        return finish(tokens, start, i + 1, main: i, form, flags, &chunks)
      case .participle:
        if sawBe {
          flags.insert(.passive)
        } else if !flags.contains(.perfect) {
          form = .participle
        }
        return finish(tokens, start, i + 1, main: i, form, flags, &chunks)
      case .gerund:
        if !sawBe { form = .gerund }
        return finish(tokens, start, i + 1, main: i, form, flags, &chunks)
      default: break loop
      }
    }
    if lastBe >= 0 {
      flags.insert(.copular)
      return finish(
        tokens, start, max(lastBe + 1, trimmed(tokens, lastBe + 1, i)), main: lastBe,
        tokens[lastBe].hash == beingHash && form == .finite ? .gerund : form, flags, &chunks)
    }
    if sawAuxiliary, i > start {
      return finish(tokens, start, i, main: i - 1, form, flags, &chunks)
    }
    return nil
  }

  /// "may, rarely, lower": the token behind adverbs that commas set apart from the verb.
  private func behindInsertion(_ tokens: Row<Token>, _ comma: Int) -> Int? {
    var i = comma + 1
    while i < tokens.count, tokens[i].tag == .adverb, i - comma < 4 { i += 1 }
    guard i > comma + 1, i + 1 < tokens.count, tokens[i].kind == .comma else { return nil }
    switch tokens[i + 1].tag {
    case .verb, .past, .participle, .have, .be: return i + 1
    default: return nil
    }
  }

  /// "more likely", "less likely": no reserve, but a comparison.
  private func isCompared(_ before: WordClasses) -> Bool {
    !before.isDisjoint(with: .any(.increasing, .decreasing))
  }

  private func isVerbal(_ tag: Tag) -> Bool {
    switch tag {
    case .verb, .past, .participle, .gerund: true
    default: false
    }
  }

  private func isOnly(_ tokens: Row<Token>, _ i: Int) -> Bool {
    i < tokens.count && (tokens[i].hash == onlyHash || tokens[i].hash == justHash)
  }

  /// "superior to usual care": what these are followed by is no end of a range.
  private let comparingHashes = WordSet(
    "superior inferior noninferior similar equal comparable equivalent")
  private let onlyHash = WordHash.of("only".utf8)
  private let justHash = WordHash.of("just".utf8)
  private func isLastTime(_ tokens: Row<Token>, _ i: Int) -> Bool {
    tokens[i].hash == lastHash && i + 1 < tokens.count && timeHashes.contains(tokens[i + 1].hash)
  }

  private let evidenceHashes = WordSet("evidence proof way")
  private let fewHash = WordHash.of("few".utf8)
  private let aHash = WordHash.of("a".utf8)
  private let littleHash = WordHash.of("little".utf8)
  private let effectHashes = WordSet("effect impact influence benefit difference")
  private let lastHash = WordHash.of("last".utf8)
  private let timeHashes = WordSet(
    "year month week night spring summer fall autumn winter january february march april may "
      + "june july august september october november december monday tuesday wednesday thursday "
      + "friday")
  private let exampleHashes = WordSet("such including like")
  private let beingHash = WordHash.of("being".utf8)

  /// Adverbs after "is" belong to what follows ("is usually safe"); negations stay.
  private func trimmed(_ tokens: Row<Token>, _ low: Int, _ high: Int) -> Int {
    var end = high
    while end > low, tokens[end - 1].tag == .adverb { end -= 1 }
    return end
  }

  private func isBare(_ chunks: Row<Chunk>) -> Bool {
    guard let last = chunks.last else { return true }
    return last.kind == .verbGroup || last.kind == .conjunction || last.kind == .comma
      || last.kind == .colon
  }

  /// "Some drugs, such as A and B, raise": what examples in commas stand behind is the subject of the verb.
  private func isBehindExamples(_ chunks: Row<Chunk>, _ tokens: Row<Token>) -> Bool {
    var i = chunks.count - 1
    guard i > 3, chunks[i].kind == .comma else { return false }
    i -= 1
    while i > 1, i > chunks.count - 16 {
      switch chunks[i].kind {
      case .nounPhrase, .comma, .conjunction, .adjective: i -= 1
      case .preposition where exampleHashes.contains(tokens[Int(chunks[i].first)].hash):
        return chunks[i - 1].kind == .comma && chunks[i - 2].kind == .nounPhrase
          && tokens[Int(chunks[i - 2].head)].flags.contains(.pluralForm)
      default: return false
      }
    }
    return false
  }

  private func finish(
    _ tokens: Row<Token>, _ start: Int, _ end: Int, main: Int, _ form: Chunk.Form,
    _ flags: Chunk.Flags, _ chunks: inout GrowingRow<Chunk>
  ) -> Int {
    var chunk = Chunk(kind: .verbGroup, first: start, end: end, head: main)
    chunk.form = form
    chunk.flags = flags
    chunks.append(chunk)
    return end
  }

  /// The first token that is no adverb; a quotation mark may stand before it ("does not "detox"").
  private func nextContent(_ tokens: Row<Token>, _ start: Int) -> Int? {
    var i = start
    while i < tokens.count,
      tokens[i].tag == .adverb || tokens[i].tag == .negation || tokens[i].kind == .quote
    {
      i += 1
    }
    return i < tokens.count ? i : nil
  }

  // MARK: Noun phrases

  private func nounPhrase(
    _ tokens: Row<Token>, _ start: Int, _ mentions: Row<Mention>, _ table: borrowing WordTable,
    _ limit: Int, _ chunks: inout GrowingRow<Chunk>
  ) -> Int? {
    if tokens[start].tag == .pronoun {
      var chunk = Chunk(kind: .nounPhrase, first: start, end: start + 1, head: start)
      chunk.flags = [.pronoun]
      if tokens[start].word >= 0, table[tokens[start].word].classes.contains(.absent) {
        chunk.flags.insert(.negated)
      }
      chunks.append(chunk)
      return start + 1
    }
    switch tokens[start].tag {
    case .determiner, .possessive, .number, .adjective, .noun, .properNoun, .adverb: break
    default: return nil
    }
    var i = start
    var head = -1
    var lastModifier = -1
    var flags: Chunk.Flags = []
    var possessorEnd = start
    scan: while i < limit {
      let token = tokens[i]
      switch token.tag {
      case .determiner, .possessive:
        // A second determiner begins a new phrase, unless no noun came yet ("all the").
        if head >= 0 { break scan }
        // "in 2021 the agency"
        if i > start, tokens[i - 1].tag == .number, tokens[i - 1].kind == .number,
          token.kind == .word
        {
          break scan
        }
        if token.tag == .possessive { flags.insert(.possessiveDeterminer) }
        if token.word >= 0 {
          let classes = table[token.word].classes
          if classes.contains(.demonstrative) { flags.insert(.demonstrative) }
          // "the few tests" are some.
          if classes.contains(.absent), !flags.contains(.definite), !isAFew(tokens, i) {
            flags.insert(.negated)
          }
          if classes.contains(.definiteArticle) { flags.insert(.definite) }
        }
        lastModifier = i
      case .number where head >= 0 && token.kind == .number && isNumbered(tokens, head, i, table):
        head = i
        lastModifier = i
      case .noun where head >= 0 && isLastTime(tokens, i),
        .adjective where head >= 0 && isLastTime(tokens, i):
        // "won approval last summer"
        break scan
      case .number, .adjective:
        if head >= 0 && token.tag == .number && token.kind == .quantity { break scan }
        lastModifier = i
      case .noun, .properNoun:
        // "at high doses liver problems may occur"
        if head >= 0, tokens[head].flags.contains(.pluralForm), tokens[head].word >= 0,
          table[tokens[head].word].classes.contains(.doseNoun)
            || token.mention >= 0 && table[tokens[head].word].classes.contains(.study)
        {
          break scan
        }
        // "no evidence X helps", "the way X works"
        if head >= 0, head == i - 1, token.mention >= 0, evidenceHashes.contains(tokens[head].hash)
        {
          break scan
        }
        head = i
        lastModifier = i
        if token.flags.contains(.possessive), i + 1 < tokens.count, nounFollows(tokens, i + 1),
          !isInsideMention(tokens, i, mentions)
        {
          possessorEnd = i + 1
          head = -1
        }
      case .adverb:
        // "very low doses", "the only side effect"
        guard i + 1 < tokens.count, head < 0,
          tokens[i + 1].tag == .adjective
            || token.hash == onlyHash && i > start
              && tokens[i + 1].tag == .noun
        else { break scan }
      case .conjunction:
        // "safe and effective treatment", "systemic and neuroinflammation"
        guard head < 0, i > start, i + 1 < tokens.count, tokens[i - 1].tag == .adjective,
          tokens[i + 1].tag == .adjective || tokens[i + 1].tag == .adverb
            || tokens[i + 1].tag == .noun,
          nounFollows(tokens, i + 1)
        else { break scan }
      case .to:
        // "mild to moderate pain"
        guard head < 0, i > start, i + 1 < tokens.count, tokens[i - 1].tag == .adjective,
          // "moderate to moderately severe pain"
          tokens[i + 1].tag == .adjective
            || tokens[i + 1].tag == .adverb && i + 2 < tokens.count
              && tokens[i + 2].tag == .adjective,
          nounFollows(tokens, i + 1),
          !comparingHashes.contains(tokens[i - 1].hash)
        else { break scan }
      case .punctuation
      where token.mention >= 0 && i > start && i + 1 < tokens.count
        && tokens[i + 1].mention == token.mention:
        // "St. John's wort"
        break
      case .punctuation:
        guard token.kind == .comma, head < 0, i > start, i + 1 < tokens.count,
          tokens[i - 1].tag == .adjective, tokens[i + 1].tag == .adjective,
          nounFollows(tokens, i + 1)
        else {
          // Markup quotes inside a phrase: the “low dose” aspect.
          if token.kind == .quote, i > start, i + 1 < tokens.count,
            tokens[i + 1].tag == .noun || tokens[i + 1].tag == .adjective, lastModifier >= 0
          {
            break
          }
          break scan
        }
      default: break scan
      }
      i += 1
    }
    guard lastModifier >= 0 else { return nil }
    if head < 0 {
      // Only modifiers: a possessor alone, an adjective phrase, a number, or a bare determiner.
      if possessorEnd > start {
        var chunk = Chunk(
          kind: .nounPhrase, first: start, end: possessorEnd, head: possessorEnd - 1)
        chunk.flags = flags
        chunks.append(chunk)
        return possessorEnd
      }
      let end = lastModifier + 1
      let last = tokens[lastModifier]
      if last.tag == .adjective {
        var chunk = Chunk(kind: .adjective, first: start, end: end, head: lastModifier)
        chunk.flags = flags
        chunks.append(chunk)
        return end
      }
      var chunk = Chunk(kind: .nounPhrase, first: start, end: end, head: lastModifier)
      chunk.flags = flags.union(last.tag == .determiner ? .pronoun : [])
      chunks.append(chunk)
      return end
    }
    var chunk = Chunk(kind: .nounPhrase, first: start, end: head + 1, head: head)
    chunk.flags = flags
    if tokens[start].hash == littleHash, effectHashes.contains(tokens[head].hash) {
      // "little effect on"
      chunk.flags.insert(.negated)
    }
    chunk.possessorEnd = Int32(possessorEnd)
    chunks.append(chunk)
    return head + 1
  }

  /// "a few trials" are some.
  private func isAFew(_ tokens: Row<Token>, _ i: Int) -> Bool {
    i > 0 && tokens[i].hash == fewHash && tokens[i - 1].hash == aHash
  }

  /// "toll-like receptor 4", "type 2": the number belongs to the name.
  private func isNumbered(
    _ tokens: Row<Token>, _ head: Int, _ i: Int, _ table: borrowing WordTable
  ) -> Bool {
    guard head == i - 1, tokens[head].word >= 0, tokens[i].end - tokens[i].start <= 2 else {
      return false
    }
    return table[tokens[head].word].classes.contains(.numberedNoun)
  }

  private func isInsideMention(_ tokens: Row<Token>, _ i: Int, _ mentions: Row<Mention>) -> Bool {
    guard tokens[i].mention >= 0 else { return false }
    return Int(mentions[Int(tokens[i].mention)].end) > i + 1
  }

  private func nounFollows(_ tokens: Row<Token>, _ start: Int) -> Bool {
    var i = start
    while i < tokens.count, i < start + 6 {
      switch tokens[i].tag {
      case .noun, .properNoun: return true
      case .adjective, .number, .adverb, .conjunction: i += 1
      default: return false
      }
    }
    return false
  }

  // MARK: The rest

  private func single(
    _ tokens: Row<Token>, _ i: Int, _ table: borrowing WordTable, _ chunks: inout GrowingRow<Chunk>
  ) -> Int {
    let kind: Chunk.Kind =
      switch tokens[i].tag {
      case .preposition, .to: .preposition
      case .adverb, .negation: .adverb
      case .adjective: .adjective
      case .conjunction: .conjunction
      case .subordinator, .question: .subordinator
      case .relative: .relative
      default:
        switch tokens[i].kind {
        case .comma: .comma
        case .semicolon: .semicolon
        case .colon: .colon
        case .dash: .dash
        case .open: .open
        case .close: .close
        case .quote: .quote
        case .stop: .stop
        case .reference: .reference
        case .url: .url
        case .slash: .conjunction
        default: .other
        }
      }
    var end = i + 1
    if kind == .preposition || kind == .conjunction || kind == .adverb || kind == .subordinator {
      // A phrase that acts as one word.
      while end < tokens.count, tokens[end].flags.contains(.inPhrase) { end += 1 }
    }
    chunks.append(Chunk(kind: kind, first: i, end: end, head: i))
    return end
  }
}
