/// Words in -ing: nouns, adjectives or verbs.
extension Tagger {
  private static let affecting = WordSet(
    "blocking lowering thinning relieving reducing inducing suppressing stimulating enhancing promoting "
      + "killing fighting boosting regulating relaxing soothing calming altering stabilizing dilating"
  )

  /// - Parameters:
  ///   - noun: the tag of a noun at this place.
  ///   - before: the tag before the adverbs that stand before the word.
  func tagGerund(
    _ tokens: Row<Token>, _ i: Int, tags: WordTags, noun: Tag, previous: Tag, before: Tag,
    next: WordTags, table: borrowing WordTable
  ) -> Tag {
    let token = tokens[i]
    if previous == .subordinator, i + 1 < tokens.count, tokens[i + 1].kind == .comma {
      // "that eating, diet and nutrition play a part"
      return noun
    }
    if i + 1 < tokens.count, tokens[i + 1].hash == ofHash, !Self.takingOf.contains(token.hash) {
      // "blistering of the skin", "causes narrowing of the arteries", but not "dying of thirst"
      return noun
    }
    if tags.contains(.adjective), next.contains(.noun), before != .be { return .adjective }
    if Self.affecting.contains(token.hash), i > 0, i + 1 < tokens.count,
      isNominal(previous) || previous == .number || previous == .adjective,
      !isPlural(tokens, i - 1), tokens[i + 1].word >= 0,
      table[tokens[i + 1].word].classes.contains(.effectNoun), next.contains(.noun)
    {
      // "an alpha-2 blocking agent", "pain relieving properties"
      return .adjective
    }
    if previous == .have || before == .have && previous == .adverb, i + 1 < tokens.count,
      tokens[i + 1].word >= 0, table[tokens[i + 1].word].classes.contains(.effectNoun)
    {
      // "has sedating effects"
      return .adjective
    }
    if previous == .adverb, before == .determiner, next.contains(.noun) {
      // "a naturally occurring compound"
      return .adjective
    }
    if before == .be, token.mention >= 0, i > 1, tokens[i - 2].word >= 0,
      !table[tokens[i - 2].word].classes.isDisjoint(
        with: .any(.concernNoun, .symptomNoun, .genericCondition, .effectNoun))
    {
      // "The most serious risk is bleeding"
      return noun
    }
    if before == .be {
      // "there is growing evidence"
      return i > 1 && tokens[i - 2].hash == thereHash && next.contains(.noun)
        ? .adjective : .gerund
    }
    if i == 0, token.mention >= 0,
      next.isDisjoint(with: .any(.determiner, .possessive, .pronoun)),
      !next.isDisjoint(with: .any(.verbS, .modal, .be, .have)) || next.contains(.past)
    {
      // "Smoking raises"
      return noun
    }
    if token.mention >= 0, previous == .verb || previous == .verbS || previous == .past,
      next.isDisjoint(with: .any(.determiner, .possessive, .pronoun)) || next.contains(.adverb)
    {
      // "makes bleeding more likely"
      return noun
    }
    if tags.contains(.noun) {
      if previous == .determiner || previous == .possessive || previous == .adjective {
        return noun
      }
      if i + 1 < tokens.count, tokens[i + 1].word >= 0,
        !table[tokens[i + 1].word].classes.isDisjoint(
          with: .any(.genericCondition, .symptomNoun))
      {
        // "vision loss or hearing problems"
        return noun
      }
      if previous == .conjunction, isSubjectOfVerb(tokens, i, table) { return noun }
      // "nausea and vomiting when taken"
      if token.mention >= 0, previous == .conjunction || previous == .punctuation && i > 0,
        !next.isDisjoint(with: .any(.subordinator, .question))
      {
        return noun
      }
      if token.word < 0, next.contains(.noun), isNominal(previous) { return .adjective }
      if previous == .adjective, next.contains(.noun), i > 1, tokens[i - 2].tag != .be,
        next.isDisjoint(with: .any(.determiner, .possessive, .adjective))
      {
        // "autoimmune blistering disorders"
        return .adjective
      }
      if isNominal(previous), tokens[i - 1].word >= 0,
        table[tokens[i - 1].word].classes.contains(.person)
      {
        // "people dealing with"
        return .gerund
      }
      if next.isEmpty
        || (next.isDisjoint(with: .any(.determiner, .possessive, .noun, .adjective)))
      {
        let isListed =
          token.mention >= 0 || token.word >= 0 && table[token.word].tags.contains(.noun)
        return isNominal(previous) || previous == .preposition || previous == .conjunction
          || i > 0 && tokens[i - 1].kind == .close
          || i == 0 && isListed && i + 1 < tokens.count && tokens[1].hash == Self.with
          || isListed
            && (previous == .verb || previous == .verbS || previous == .past
              || previous == .gerund)
          ? noun : .gerund
      }
    }
    if previous == .determiner || previous == .possessive
      || (i > 0 && tokens[i - 1].flags.contains(.possessive))
    {
      return next.contains(.noun) ? .adjective : noun
    }
    // "deep cleaning, medications and surgery"
    if previous == .adjective, i < 2 || tokens[i - 2].tag != .be,
      next.isDisjoint(with: [.determiner, .possessive, .pronoun, .noun, .adjective])
    {
      return noun
    }
    // "headache, vomiting, shaking and fever": one of a list of things.
    if previous == .punctuation || previous == .conjunction, i >= 2,
      next.isSubset(of: .conjunction), isNominal(tokens[i - 2].tag),
      tokens[i - 1].kind == .comma || previous == .conjunction
    {
      return noun
    }
    return .gerund
  }

  private static let with = WordHash.of("with".utf8)

  /// Verbs that "of" goes with.
  private static let takingOf = WordSet(
    "accusing admitting approving assuring becoming boasting coming complaining conceiving consisting curing "
      + "depriving despairing disapproving disposing dreaming dying hearing informing knowing learning "
      + "making partaking reminding repenting ridding robbing smelling speaking stripping talking tasting telling "
      + "thinking warning")
}
