/// Verbs that only the words beside them show to be verbs: "50 mg a day improved sleep", "it ferries electrons",
/// "X, a beta blocker, slows the heart".
extension Tagger {
  /// The tag of a word that can be a verb, where the words around leave no doubt; nil where they do.
  @inline(__always)
  func tagInCompany(
    _ tokens: Row<Token>, _ i: Int, tags: WordTags, previous: Tag, next: WordTags,
    table: borrowing WordTable
  ) -> Tag? {
    guard i > 0 else { return nil }
    switch previous {
    case .number: return tagBehindAmount(tokens, i, tags, next, table)
    case .pronoun: return tagBehindPronoun(tokens, i, tags, next)
    case .determiner, .adjective: return tagBehindShare(tokens, i, tags, next, table)
    case .punctuation: return tagBehindAside(tokens, i, tags, next, table)
    case .preposition: return isMultiplied(tokens, i) ? .past : nil
    case .adverb, .noun, .properNoun:
      if previous == .adverb, describes(tokens, i, tags, next, table) { return .adjective }
      if previous != .adverb, isMeasure(tokens, i, tags, next, table) { return .noun }
      guard tags.contains(.verb) else { return nil }
      if asksWhether(tokens, i, tags, previous, next, table)
        || isDoneByMany(tokens, i, tags, previous, next, table)
      {
        return .verb
      }
      return tagBehindSubject(tokens, i, tags, previous, next)
    default: return nil
    }
  }

  /// Whether one of the next words, up to a mark, is a form of be, have or do.
  func hasLaterVerb(_ tokens: Row<Token>, _ i: Int) -> Bool {
    for k in i + 2..<max(i + 2, min(tokens.count, i + 9)) {
      guard tokens[k].kind == .word || tokens[k].kind == .number else { return false }
      if auxiliaryHashes.contains(tokens[k].hash) { return true }
    }
    return false
  }

  /// "a", "the", "your": begins a noun phrase and is nothing else.
  private func opensPhrase(_ tokens: Row<Token>, _ i: Int, _ next: WordTags) -> Bool {
    i + 1 < tokens.count && tokens[i + 1].kind == .word
      && !next.isDisjoint(with: .any(.determiner, .possessive))
      && next.isDisjoint(with: .any(.noun, .adjective, .verb, .verbS))
  }

  /// "14 mg for 28 days improved sleep", "200 µg a day lowers antibodies".
  private func tagBehindAmount(
    _ tokens: Row<Token>, _ i: Int, _ tags: WordTags, _ next: WordTags, _ table: borrowing WordTable
  ) -> Tag? {
    guard !tags.isDisjoint(with: .any(.past, .verbS)) else { return nil }
    let startsPhrase =
      !next.isDisjoint(with: .any(.determiner, .possessive, .pronoun, .noun, .adjective))
    guard tokens[i - 1].kind == .quantity else {
      // "Five contained no X"
      return tags.contains(.past) && opensPhrase(tokens, i, next)
        && !hasVerb(tokens, i, within: .sentence) ? .past : nil
    }
    // "a 50 mg coated tablet"
    if i > 1, tokens[i - 2].tag == .determiner || tokens[i - 2].tag == .possessive { return nil }
    guard startsPhrase, !hasVerb(tokens, i, within: .sentence) else { return nil }
    if tags.contains(.past) { return .past }
    return tags.contains(.verbS) && tokens[i].word >= 0
      && table[table[tokens[i].word].lemma].trigger >= 0 ? .verbS : nil
  }

  /// "it ferries electrons", "it copies a hormone": behind such a subject no plural can stand.
  private func tagBehindPronoun(
    _ tokens: Row<Token>, _ i: Int, _ tags: WordTags, _ next: WordTags
  ) -> Tag? {
    guard singularSubjects.contains(tokens[i - 1].hash), tokens[i].flags.contains(.pluralForm),
      tags.isDisjoint(with: .any(.verbS, .adverb, .adjective, .preposition)),
      i == 1
        || !tokens[i - 2].tag.isFiniteVerb && tokens[i - 2].tag != .preposition
          && tokens[i - 2].tag != .gerund && tokens[i - 2].tag != .to,
      !next.isDisjoint(with: .any(.determiner, .possessive, .noun, .adjective, .preposition)),
      !hasVerb(tokens, i, within: .segment)
    else { return nil }
    return .verbS
  }

  /// "another found no benefit", "a third contained no X", "no one died of it", "all make it worse".
  private func tagBehindShare(
    _ tokens: Row<Token>, _ i: Int, _ tags: WordTags, _ next: WordTags, _ table: borrowing WordTable
  ) -> Tag? {
    if tags.contains(.past), sharesHash(tokens, i - 1), opensPhrase(tokens, i, next) {
      return .past
    }
    if let acting = tagBehindLoneSubject(tokens, i, tags, next, table) { return acting }
    if tags.contains(.verb), i < 3, fewHashes.contains(tokens[i - 1].hash),
      noticingHashes.contains(tokens[i].hash),
      !next.isDisjoint(with: .any(.noun, .adjective, .determiner))
    {
      // "A few notice dizziness"
      return .verb
    }
    if tags.contains(.past), tokens[i - 1].hash == oneHash, i > 1, tokens[i - 2].hash == noHash {
      return .past
    }
    if tags.contains(.verb), tokens[i - 1].hash == allHash || tokens[i - 1].hash == bothHash,
      next.contains(.pronoun) || opensPhrase(tokens, i, next)
    {
      return .verb
    }
    return nil
  }

  /// "Both cause nausea", "Neither helps with pain", "In rats, each caused tumours": the word before is all of the subject.
  private func tagBehindLoneSubject(
    _ tokens: Row<Token>, _ i: Int, _ tags: WordTags, _ next: WordTags, _ table: borrowing WordTable
  ) -> Tag? {
    let isSingle = singleHashes.contains(tokens[i - 1].hash)
    guard isSingle || loneHashes.contains(tokens[i - 1].hash), tokens[i].mention < 0,
      tokens[i].word >= 0, i == 1 || opensClause(tokens[i - 2].tag)
    else { return nil }
    let startsPhrase =
      !next.isDisjoint(with: .any(.determiner, .possessive, .pronoun, .noun, .adjective, .adverb))
      || next.contains(.preposition) && (!tags.contains(.noun) || acting.contains(tokens[i].hash))
    let tag: Tag
    if tags.contains(.past), !tags.contains(.adjective) {
      tag = .past
    } else if isSingle, tags.contains(.verbS) {
      tag = .verbS
    } else if !isSingle, tags.contains(.verb) {
      tag = .verb
    } else {
      return nil
    }
    guard startsPhrase,
      acting.contains(tokens[i].hash) || table[table[tokens[i].word].lemma].trigger >= 0,
      !hasVerbAhead(tokens, i, table)
    else { return nil }
    return tag
  }

  private func opensClause(_ tag: Tag) -> Bool {
    switch tag {
    case .punctuation, .conjunction, .subordinator: true
    default: false
    }
  }

  /// Whether a word that is a verb and nothing else follows in the same clause.
  func hasVerbAhead(_ tokens: Row<Token>, _ i: Int, _ table: borrowing WordTable) -> Bool {
    for k in i + 1..<max(i + 1, min(tokens.count, i + 16)) {
      switch tokens[k].kind {
      case .stop, .semicolon, .colon, .dash: return false
      case .word: break
      default: continue
      }
      guard tokens[k].word >= 0 else { continue }
      let tags = table[tokens[k].word].tags
      if !tags.isDisjoint(with: .any(.relative, .subordinator)) { return false }
      if !tags.isDisjoint(with: .auxiliary), !tags.contains(.negation) { return true }
      if !tags.isDisjoint(with: .any(.verb, .verbS)),
        tags.isDisjoint(with: .any(.noun, .adjective)),
        tokens[k].mention < 0, tokens[k - 1].tag != .to
      {
        return true
      }
    }
    return false
  }

  private func sharesHash(_ tokens: Row<Token>, _ i: Int) -> Bool {
    guard shareHashes.contains(tokens[i].hash) else { return false }
    // "two of another" but not "the other"
    return i == 0 || tokens[i - 1].tag != .preposition
  }

  /// "X, a beta blocker, slows the heart", "Opioids, by contrast, act on", "the risk rises, lowers the".
  private func tagBehindAside(
    _ tokens: Row<Token>, _ i: Int, _ tags: WordTags, _ next: WordTags, _ table: borrowing WordTable
  ) -> Tag? {
    if let acting = tagBehindExamples(tokens, i, tags, next, table) { return acting }
    if i > 1, tokens[i - 1].kind == .quote, tags.contains(.verbS), tokens[i].mention < 0,
      tokens[i].word >= 0, isNominal(tokens[i - 2].tag) || tokens[i - 2].tag == .participle,
      table[table[tokens[i].word].lemma].trigger >= 0, next.contains(.determiner)
    {
      // "X given to newborns “doubles the risk”"
      return .verbS
    }
    guard i > 3, tokens[i - 1].kind == .comma, !tags.isDisjoint(with: .any(.verb, .verbS)),
      !hasVerb(tokens, i, within: .sentence)
    else { return nil }
    var open = i - 2
    while open > 0, open > i - 16, tokens[open].kind != .comma { open -= 1 }
    guard open > 0, tokens[open].kind == .comma, isNominal(tokens[open - 1].tag),
      asideHashes.contains(tokens[open + 1].hash) || tokens[open + 1].tag == .determiner
        || tokens[open + 1].tag == .participle
    else { return nil }
    // Only what stands first is its subject: "A, B, C".
    guard !(0..<open).contains(where: { tokens[$0].kind == .comma }) else { return nil }
    let startsPhrase =
      !next.isDisjoint(with: .any(.determiner, .possessive, .pronoun, .noun, .adjective, .adverb))
    if tags.contains(.verbS), startsPhrase, !isPlural(tokens, open - 1) { return .verbS }
    guard tags.contains(.verb), isPlural(tokens, open - 1) else { return nil }
    if opensPhrase(tokens, i, next) { return .verb }
    return acting.contains(tokens[i].hash) ? .verb : nil
  }

  /// "Does creatine cause cramps?", "Can zinc help with colds?": the verb behind the subject of a question.
  private func asksWhether(
    _ tokens: Row<Token>, _ i: Int, _ tags: WordTags, _ previous: Tag, _ next: WordTags,
    _ table: borrowing WordTable
  ) -> Bool {
    guard isNominal(previous), tokens[0].tag == .doAuxiliary || tokens[0].tag == .modal,
      tokens[i].mention < 0, tokens[i].word >= 0, i + 1 < tokens.count,
      acting.contains(tokens[i].hash) || helpHashes.contains(tokens[i].hash)
        || table[table[tokens[i].word].lemma].trigger >= 0,
      !(1..<i).contains(where: { tokens[$0].tag.isFiniteVerb || tokens[$0].tag.isAuxiliary })
    else { return false }
    return !next.isDisjoint(
      with: .any(.determiner, .possessive, .pronoun, .noun, .adjective, .preposition, .adverb))
      || tokens[i + 1].kind != .word
  }

  /// "The two drugs slow digestion": a quality that many things have stands before them, and not behind.
  private func isDoneByMany(
    _ tokens: Row<Token>, _ i: Int, _ tags: WordTags, _ previous: Tag, _ next: WordTags,
    _ table: borrowing WordTable
  ) -> Bool {
    guard isNominal(previous), tags.contains(.adjective), tokens[i].mention < 0,
      tokens[i].word >= 0, isPlural(tokens, i - 1), next.contains(.noun),
      table[table[tokens[i].word].lemma].trigger >= 0, !tokens[i].flags.contains(.hyphenAfter),
      (0..<i).allSatisfy({ isModifier(tokens[$0].tag) || tokens[$0].tag == .number })
    else { return false }
    return !hasVerbAhead(tokens, i, table)
  }

  /// "results hint at", "sertraline usually dull the", "A and B ban it", "patients on X face a risk".
  private func tagBehindSubject(
    _ tokens: Row<Token>, _ i: Int, _ tags: WordTags, _ previous: Tag, _ next: WordTags
  ) -> Tag? {
    if hintingHashes.contains(tokens[i].hash), isNominal(previous), i + 1 < tokens.count,
      hintedHashes.contains(tokens[i + 1].hash), !hasVerb(tokens, i, within: .segment)
    {
      return .verb
    }
    guard opensPhrase(tokens, i, next) || next == .pronoun else { return nil }
    if previous == .adverb {
      let before = previousContent(tokens, i)
      return tags.contains(.adjective) && isNominal(before)
        && !hasVerb(tokens, i, within: .sentence) && opensPhrase(tokens, i, next) ? .verb : nil
    }
    guard !hasVerb(tokens, i, within: .sentence) else { return nil }
    if isBehindPlural(tokens, i), opensPhrase(tokens, i, next) { return .verb }
    return next == .pronoun && isCoordinated(tokens, i - 1) ? .verb : nil
  }
}
