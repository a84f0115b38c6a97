/// Settles the part of speech of each token from what its word can be and what stands around it:
/// one pass from left to right, with one word of look-ahead.
package struct Tagger: Sendable {
  let irregularPlurals = WordSet(
    "people men women children mice bacteria microfilariae")
  private let suffixes = SuffixTags()
  private let thisHash = WordHash.of("this".utf8)
  private let toHash = WordHash.of("to".utf8)
  private let usedHash = WordHash.of("used".utf8)
  private let relatedHash = WordHash.of("related".utf8)
  let aHash = WordHash.of("a".utf8)
  let anHash = WordHash.of("an".utf8)
  private let whatHash = WordHash.of("what".utf8)
  private let byHash = WordHash.of("by".utf8)
  private let asHash = WordHash.of("as".utf8)
  let doseHashes = WordSet("dose doses dosage dosages")
  let ofHash = WordHash.of("of".utf8)
  let forHash = WordHash.of("for".utf8)
  let thereHash = WordHash.of("there".utf8)
  private let rangeHash = WordHash.of("range".utf8)
  let butHash = WordHash.of("but".utf8)
  private let barHash = WordHash.of("|".utf8)
  let andHash = WordHash.of("and".utf8)
  let nameHashes = WordSet("called named")
  let helpHashes = WordSet("help helps helped helping")
  let numberHashes = WordSet("two three four five six seven eight nine ten eleven twelve")
  let dailyHashes = WordSet("daily nightly weekly")
  let linkHashes = WordSet("link links linked linking tie ties tied connect connects connected")
  private let needHash = WordHash.of("need".utf8)
  private let causeHash = WordHash.of("cause".utf8)
  let orHash = WordHash.of("or".utf8)
  let changing = WordSet(
    "raise increase boost improve reduce decrease relieve ease slow widen strengthen elevate")
  private let resultsHash = WordHash.of("results".utf8)
  private let resultHash = WordHash.of("result".utf8)
  let acting = WordSet("act acts work works pass passes")
  private let actingBy = WordSet("on as by in to through directly quickly")
  private let pluralDeterminers = WordSet("these those some many most both several few others")
  private let leadingTo = WordSet(
    "lead leads led leading due linked tied related contribute contributes prone progress")
  private let havingHash = WordHash.of("having".utf8)
  private let doneHash = WordHash.of("done".utf8)
  private let backHash = WordHash.of("back".utf8)
  let painHashes = WordSet("pain pains ache aches problems")
  private let firstHash = WordHash.of("first".utf8)
  private let suchHash = WordHash.of("such".utf8)
  let whoHash = WordHash.of("who".utf8)
  private let researchHashes = WordSet("studies trials reports surveys")
  private let personHashes = WordSet("some many most few several")
  let timeHashes = WordSet("daily day nightly night weekly week")
  let auxiliaryHashes = WordSet("have has had are is were was")
  let fewHashes = WordSet("few some many most others")
  let noticingHashes = WordSet("notice report get develop experience feel")
  let singularSubjects = WordSet("it he she")
  let shareHashes = WordSet("another others several third quarter fifth half each neither either")
  let loneHashes = WordSet("both all")
  let singleHashes = WordSet("each neither either another")
  let sayingHashes = WordSet("say says think thinks believe believes argue argues claim claims")
  let oneHash = WordHash.of("one".utf8)
  let noHash = WordHash.of("no".utf8)
  let allHash = WordHash.of("all".utf8)
  let bothHash = WordHash.of("both".utf8)
  let asideHashes = WordSet("such like including by also or called known sold in especially for")
  let hintingHashes = WordSet("hint point lean")
  let hintedHashes = WordSet("at to toward towards")
  let namingHashes = WordSet("called named termed dubbed made used found known")

  package init() {}

  /// - Parameter border: the first token of a list item behind its lead-in; 0 where there is none.
  package func tag(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: Row<Token>, mentions: Row<Mention>,
    border: Int = 0, lexicon: borrowing Lexicon
  ) {
    let count = tokens.count
    var i = 0
    var ahead = LookAhead()
    while i < count {
      let word = tokens[i].word
      if word >= 0, lexicon.table[word].phraseNode != 0, let end = phraseEnd(tokens, i, lexicon) {
        i = end
        continue
      }
      let compoundEnd = Self.compoundEnd(tokens, i)
      if compoundEnd > i + 1, tokens[i].kind != .quantity {
        tagCompound(text, tokens, i, compoundEnd, lexicon.table)
        i = compoundEnd
        continue
      }
      tokens[i].tag =
        i > 0 && i == border && beginsItemAsVerb(text, tokens, i, lexicon.table)
        ? .verb : tag(text, tokens, i, mentions, lexicon.table, &ahead)
      i += 1
    }
  }

  /// What the next token can be, found when the one before it was tagged.
  private struct LookAhead {
    var index = -1
    var tags: WordTags = []
  }

  @inline(__always)
  func candidates(
    _ text: UnsafeBufferPointer<UInt8>, _ token: Token, _ table: borrowing WordTable
  ) -> WordTags {
    guard token.kind == .word else {
      // An amount begins a noun phrase as a determiner does.
      return token.kind == .quantity ? .determiner : []
    }
    if token.word >= 0 {
      let tags = table[token.word].tags
      if !tags.isEmpty { return tags }
      let lemma = table[token.word].lemma
      if lemma != token.word, table[lemma].tags.contains(.noun) { return .noun }
    }
    return suffixes.guess(text, token)
  }

  func followedByNoun(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: Row<Token>, _ next: Int,
    _ table: borrowing WordTable
  ) -> Bool {
    guard next < tokens.count, tokens[next].kind == .word else { return false }
    var tags = candidates(text, tokens[next], table)
    if tags == .adverb, next + 1 < tokens.count, tokens[next + 1].kind == .word {
      // "a second-generation peripherally selective antihistamine"
      let behind = candidates(text, tokens[next + 1], table)
      if behind.contains(.adjective), behind.isDisjoint(with: .verb) { tags = behind }
    }
    if tags.contains(.noun) { return tags.isDisjoint(with: [.verbS]) || tags.contains(.nounFirst) }
    return tags.contains(.adjective)
  }

  private func tag(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: Row<Token>, _ i: Int, _ mentions: Row<Mention>,
    _ table: borrowing WordTable, _ ahead: inout LookAhead
  ) -> Tag {
    let token = tokens[i]
    switch token.kind {
    case .word: break
    case .number, .quantity: return .number
    case .other where i > 0 && token.mention >= 0 && tokens[i - 1].mention == token.mention:
      // "NAD+"
      return .noun
    case .other where token.end - token.start == 1 && text[Int(token.start)] == 0x26:
      // "fatigue & brain fog"
      return .conjunction
    default: return .punctuation
    }
    if token.flags.contains(.inTerm) && token.mention >= 0 {
      let mention = mentions[Int(token.mention)]
      if mention.end - mention.first > 1 { return .noun }
    }
    var tags = ahead.index == i ? ahead.tags : candidates(text, token, table)
    if token.mention >= 0, token.word >= 0, table[token.word].tags.isEmpty { tags = .noun }
    var previous = i > 0 ? tokens[i - 1].tag : .punctuation
    // "three studies found", "two controlled trials"
    if previous == .noun, numberHashes.contains(tokens[i - 1].hash) { previous = .number }
    var next = i + 1 < tokens.count ? candidates(text, tokens[i + 1], table) : []
    ahead = LookAhead(index: i + 1, tags: next)
    if next.contains(.determiner), tokens[i + 1].flags.contains(.hyphenAfter) {
      // "increased all-cause mortality"
      next = .adjective
    }

    if i == 0, token.hash == resultsHash, next.contains(.preposition), hasLaterVerb(tokens, i) {
      // "Results in Y have been mixed"
      return .noun
    }
    if token.hash == firstHash, previous == .be || previous == .have,
      !next.isDisjoint(with: .any(.past, .participle))
    {
      // "was first approved"
      return .adverb
    }
    if token.hash == backHash,
      previous == .determiner || previous == .possessive
        || previous == .punctuation && joinsPain(tokens, i, next: next)
    {
      // "in the back, side, or pelvis", ", back or abdominal pain"
      return .noun
    }
    if token.hash == doneHash, previous == .be || previous == .have {
      // "trials have been done"
      return .participle
    }
    if let tag = behindSubject(tokens, i, tags, previous: previous, next: next) { return tag }
    // Closed classes.
    if !tags.isDisjoint(with: .auxiliary) {
      if tags.contains(.modal) { return .modal }
      if tags.contains(.be) { return .be }
      if tags.contains(.have) {
        // "Having eczema raises"
        return token.hash == havingHash && (previous == .punctuation || previous == .conjunction)
          && next.isDisjoint(with: .any(.past, .participle, .be, .have)) && !next.isEmpty
          ? .gerund : .have
      }
      if tags.contains(.doAuxiliary) { return .doAuxiliary }
      return .negation
    }
    if tags.contains(.to) { return .to }
    if tags.contains(.relative) {
      if token.word >= 0 && table[token.word].tags.contains(.determiner) {
        return tagThat(
          previous: previous, before: i > 1 ? tokens[i - 2].tag : .punctuation, next: next)
      }
      return .relative
    }
    if tags.contains(.possessive) && !next.isEmpty { return .possessive }
    if tags.contains(.pronoun) && tags.isDisjoint(with: .determiner) { return pronoun(text, token) }
    if tags.contains(.determiner) {
      if deniesVerbs(tokens, i, next: next, table) { return .negation }
      if i + 1 < tokens.count, tokens[i + 1].hash == asHash, token.hash == suchHash {
        return .preposition
      }
      if tags.contains(.adverb) {
        if next.isDisjoint(with: .any(.noun, .adjective)) { return .adverb }
        // "less severe": an adverb; "less pain": a determiner.
        if next.contains(.adjective) && !next.contains(.noun) { return .adverb }
      }
      return .determiner
    }
    if tags.contains(.conjunction) { return isOddsRatio(text, tokens, i) ? .noun : .conjunction }
    if tags.contains(.preposition) {
      // "the following foods"
      if previous == .determiner, tags.contains(.gerund) { return .adjective }
      if tags.contains(.subordinator), !next.isDisjoint(with: [.pronoun]) { return .subordinator }
      if tags.contains(.adverb) && (next.isEmpty || next == .adverb)
        && !tags.contains(.subordinator)
      {
        return .adverb
      }
      if tags.contains(.verb), previous == .to || previous == .modal { return .verb }
      return .preposition
    }
    if tags.contains(.subordinator) { return .subordinator }
    if tags.contains(.question) { return .question }

    // "600 mg a day improved sleep": an amount with its time is a phrase of its own.
    let behind: Tag =
      previous == .number && tokens[i - 1].kind == .quantity
        && (endsInTime(text, tokens[i - 1]) || endsDose(tokens, i - 1)
          || endsCourse(text, tokens, i) || Self.passing.contains(token.hash))
        || previous == .punctuation && tags.contains(.verbS)
          && isVerbBehindAside(tokens, i, next, table)
        || previous == .punctuation && tags.contains(.past) && isPastBehindAside(tokens, i)
        || previous == .adverb && tags.contains(.past) && endsRegimen(tokens, i)
      ? .noun : previous
    return tagOpen(tokens, i, tags: tags, previous: behind, next: next, table: table)
  }

  /// Nouns, verbs, adjectives and adverbs.
  private func tagOpen(
    _ tokens: Row<Token>, _ i: Int, tags: WordTags, previous: Tag, next: WordTags,
    table: borrowing WordTable
  ) -> Tag {
    let token = tokens[i]
    let noun: Tag = token.flags.contains(.capitalized) && i > 0 ? .properNoun : .noun
    if token.flags.contains(.possessive) || isNameInCapitals(tokens, i, tags) { return noun }
    if previous == .negation, !tags.isDisjoint(with: .any(.verb, .verbS, .past)),
      let denied = tagDenied(tokens, i, tags)
    {
      // "never causes": no noun
      return denied
    }
    if tags.contains(.verb), isNominal(previous), i > 1, tokens[i - 2].tag == .punctuation,
      researchHashes.contains(tokens[i - 1].hash), next.isEmpty
    {
      // "relieves pain, studies show."
      return .verb
    }
    if tags.contains(.verb), !tags.contains(.noun), i > 0,
      tokens[i - 1].flags.contains(.possessive),
      !next.isDisjoint(with: .any(.possessive, .determiner))
    {
      // "helps people with Parkinson's improve their balance"
      return .verb
    }
    if let known = tagInCompany(
      tokens, i, tags: tags, previous: previous, next: next, table: table)
    {
      return known
    }
    let before = previousContent(tokens, i)
    if previous == .number, isYear(tokens, i - 1) {
      // "a study published in 2018 found": the year ends a phrase.
      return tagOpen(tokens, i, tags: tags, previous: .noun, next: next, table: table)
    }
    let inNounPhrase =
      previous == .determiner || previous == .possessive || previous == .adjective
      || previous == .preposition || previous == .number
      || (i > 0 && tokens[i - 1].flags.contains(.possessive))
    let nextStartsPhrase = !next.isDisjoint(with: .phraseStart)

    // Participles.
    if !tags.isDisjoint(with: .any(.past, .participle)) {
      if i == 1, tags.contains(.past), previous == .determiner,
        personHashes.contains(tokens[0].hash), next.contains(.preposition)
      {
        // "Some complained of"
        return .past
      }
      if tags.contains(.adjective) && inNounPhrase { return .adjective }
      // "a burst of"
      if previous == .determiner, i + 1 < tokens.count, tokens[i + 1].hash == ofHash { return noun }
      if before == .be || before == .have, tags.contains(.adjective), next.contains(.noun),
        token.word >= 0, table[token.word].classes.contains(.evidenceLack)
      {
        // "there is limited evidence", "have had mixed results"
        return .adjective
      }
      if before == .be { return tags.contains(.participle) ? .participle : .past }
      if before == .have { return .participle }
      if tags.contains(.verb), before == .to || before == .modal || before == .doAuxiliary {
        return .verb
      }
      if tags.contains(.past), previous == .conjunction || previous == .punctuation,
        nextStartsPhrase || next.contains(.preposition), continuesPast(tokens, i, table)
      {
        // "reduced pain and improved sleep"
        return .past
      }
      if next.contains(.conjunction), opensQualities(tokens, i, table) { return .adjective }
      if token.hash == relatedHash, isNominal(previous), next.contains(.to) {
        // "headache and depression related to stress"
        return .participle
      }
      if inNounPhrase || previous == .punctuation || previous == .conjunction
        || previous == .to || previous == .subordinator || previous == .gerund || previous == .verb
        || previous == .verbS || previous == .past || previous == .participle
      {
        // "increased levels", "a balanced diet".
        if next.contains(.noun) || next.contains(.adjective) { return .adjective }
        if inNounPhrase && previous != .preposition { return .adjective }
      }
      if previous == .adverb, isQuality(behind: before, next: next) {
        // "the most frequently reported problems", "with moderately raised cholesterol"
        return .adjective
      }
      if isNominal(previous) || previous == .pronoun || previous == .relative
        || previous == .adverb
      {
        if tags.contains(.past), next.contains(.preposition) || next.contains(.subordinator),
          token.word >= 0,
          !table[token.word].classes.isDisjoint(with: .any(.riseVerb, .fallVerb, .recoverVerb)),
          i + 1 < tokens.count, tokens[i + 1].hash != byHash, !hasVerb(tokens, i, within: .sentence)
        {
          // "bone density declined after"
          return .past
        }
        if Self.passing.contains(token.hash), next.contains(.preposition) || next.contains(.to) {
          // "Treatment with X resulted in", "Although Y fell, X failed to"
          return .past
        }
        if isNominal(before), token.hash == usedHash, i > 1, tokens[i - 2].tag == .conjunction,
          next.contains(.to) || next.contains(.preposition), hasVerb(tokens, i, within: .sentence)
        {
          // "is a stimulant and anxiolytic used to treat"
          return .participle
        }
        if isNominal(before), token.hash == usedHash, i + 2 < tokens.count,
          next.contains(.to) || next.contains(.adverb) && tokens[i + 2].hash == toHash,
          hasVerb(tokens, i, within: .sentence)
        {
          // "is an anticonvulsant, analgesic, and anxiolytic medication used to treat"
          return .participle
        }
        if next.contains(.preposition) && !nextStartsPhrase {
          return tags.isDisjoint(with: .participle)
            || tags.contains(.past) && (previous == .pronoun || previous == .relative)
            ? .past : .participle
        }
        // "attacks become rarer", "come"
        if tags.contains(.verb), !tags.contains(.past),
          !next.contains(.preposition) || !isNominal(before) || !hasOwnVerb(tokens, i, table)
        {
          return .verb
        }
        if tags.contains(.past), isTurnedRound(tokens, i) { return .past }
        // "is a drug used to treat": the clause has its verb.
        if isNominal(before), hasOwnVerb(tokens, i, table) {
          // "women who took X gained muscle"
          return tags.contains(.past) && nextStartsPhrase && isBehindRelative(tokens, i)
            && !namingHashes.contains(token.hash) ? .past : .participle
        }
        return tags.contains(.past) ? .past : .participle
      }
      return .participle
    }

    if tags.contains(.gerund) {
      return tagGerund(
        tokens, i, tags: tags, noun: noun, previous: previous, before: before, next: next,
        table: table)
    }

    let canBeVerb = !tags.isDisjoint(with: .any(.verb, .verbS))
    // A term of one word ("cough") may be its noun, whatever the lexicon has it for.
    let canBeNoun = tags.contains(.noun) || token.mention >= 0
    if canBeVerb {
      // "Lack of sleep"
      if canBeNoun || i == 0, i + 1 < tokens.count, tokens[i + 1].hash == ofHash { return noun }
      if i == 0, tags.contains(.adjective), next.contains(.conjunction), tokens.count > 2,
        tokens[2].word >= 0,
        !table[tokens[2].word].tags.isDisjoint(with: .any(.adjective, .participle))
      {
        // "Double or blurred vision"
        return .adjective
      }
      if canBeNoun, i > 0, tokens[i - 1].word >= 0,
        table[tokens[i - 1].word].classes.contains(.adverse)
      {
        return noun
      }
      if previous == .to, tags.contains(.adjective), i > 1, tokens[i - 2].tag == .adjective,
        next.contains(.noun)
      {
        // "mild to moderate pain"
        return .adjective
      }
      if before == .to, previous == .to, canBeNoun, token.mention >= 0, i > 1,
        leadingTo.contains(tokens[i - 2].hash)
      {
        // "can lead to stroke"
        return noun
      }
      if before == .to {
        // "linked it to lower levels of"
        if tags.contains(.adjective), next.contains(.noun), isBehindLink(tokens, i) {
          return .adjective
        }
        // "leads to increases in" against "to increase".
        return tags.contains(.verb) ? .verb : noun
      }
      if before == .modal || before == .doAuxiliary { return tags.contains(.verb) ? .verb : noun }
      if helpsOn(token, previous, next) { return .verbS }
      if tags.contains(.verb), isVerbWithParticle(tokens, i, previous, before) { return .verb }
      if previous == .determiner, !canBeNoun, !tags.contains(.adjective), tags.contains(.verbS) {
        // "this seems to"
        return .verbS
      }
      if previous == .determiner, !canBeNoun, !tags.contains(.adjective), tags.contains(.verb),
        pluralDeterminers.contains(tokens[i - 1].hash),
        i == 1 || tokens[i - 2].tag == .punctuation || tokens[i - 2].tag == .conjunction,
        nextStartsPhrase || next.contains(.gerund) || next.contains(.preposition)
      {
        // "These include taking X", "some reduce pain", "most settle within a week"
        return .verb
      }
      if previous == .determiner, tags.contains(.verbS), tokens[i - 1].hash == thisHash,
        token.flags.contains(.pluralForm)
      {
        // "this boosts", "this results in"
        return .verbS
      }
      if i == 1, tags.contains(.verb), personHashes.contains(tokens[0].hash), token.word >= 0,
        table[token.word].trigger >= 0 || table[token.word].classes.contains(.causative),
        next.contains(.pronoun)
      {
        // "Some make you drowsy"
        return .verb
      }
      if previous == .determiner || previous == .possessive || previous == .number
        || (i > 0 && tokens[i - 1].flags.contains(.possessive))
      {
        if tags.contains(.adjective) && next.contains(.noun) { return .adjective }
        return canBeNoun ? noun : tagBehindShare(tokens, i, tags) ?? noun
      }
      if previous == .adjective || previous == .preposition {
        if tags.contains(.adjective) && next.contains(.noun) { return .adjective }
        if canBeNoun || previous == .preposition { return noun }
      }
      if tags.contains(.verb), tags.contains(.adjective), i > 0,
        helpHashes.contains(tokens[i - 1].hash), tokens[i - 1].tag != .noun,
        nextStartsPhrase || next.contains(.conjunction) && isVerbBehind(tokens, i + 1, table)
      {
        // "help lower inflammation", "helps clear mucus"
        return .verb
      }
      if tags.contains(.verb), tags.contains(.adjective), before != .be,
        previous == .punctuation, i > 0, tokens[i - 1].kind == .comma,
        !next.isDisjoint(with: .any(.determiner, .possessive)),
        next.isDisjoint(with: .any(.noun, .adjective))
      {
        // "X, such as A, lower the amount"
        return .verb
      }
      if !canBeNoun {
        if tags.contains(.adjective) && previous != .pronoun && previous != .relative
          && !(isNominal(previous) && tags.contains(.verbS))
        {
          if tags.contains(.verb), i > 0,
            previous == .verb || previous == .verbS
              || previous == .gerund, helpHashes.contains(tokens[i - 1].hash)
          {
            // "helps lower blood pressure", "help clear the airways"
            return .verb
          }
          // "lower", "clear", "open": an adjective unless a clause asks for a verb.
          if before == .be || next.contains(.noun) && !isNominal(previous) {
            return previous == .conjunction && (followsChange(tokens, i) || followsVerb(tokens, i))
              || previous == .punctuation && goesOnSeries(tokens, i, table) ? .verb : .adjective
          }
          if isNominal(previous) && nextStartsPhrase { return .verb }
          return .adjective
        }
        return tags.contains(.verbS) ? .verbS : .verb
      }
      let finite: Tag = tags.contains(.verbS) ? .verbS : .verb
      switch previous {
      case .pronoun, .relative: return finite
      case .subordinator:
        // "that stress causes Y": one of the two is no verb.
        return nextStartsPhrase && tags.contains(.verb) && !next.contains(.verbS) ? finite : noun
      case .adverb:
        if before == .pronoun || before == .relative { return finite }
        if before == .conjunction, hasVerb(tokens, i, within: .sentence) {
          let helps = tags.contains(.verbS) && next.contains(.to)
          return nextStartsPhrase || next.contains(.verb) || helps ? finite : noun
        }
        return (nextStartsPhrase || before == .noun || before == .properNoun)
          && !hasVerb(tokens, i, within: .segment) ? finite : noun
      case .noun, .properNoun:
        if !next.isDisjoint(with: .any(.modal, .be, .have, .doAuxiliary, .verbS))
          && next.isDisjoint(with: [.noun])
        {
          return noun
        }
        if tags.contains(.verbS), nextStartsPhrase, i > 1, tokens[i - 1].mention >= 0,
          tokens[i - 2].hash == andHash || tokens[i - 2].hash == butHash, token.word >= 0,
          table[table[token.word].lemma].trigger >= 0, !isPlural(tokens, i - 1)
        {
          // "raises the risk of Y and X causes Z"
          return finite
        }
        if tags.contains(.verb), isHelped(tokens, i, table), !next.contains(.to),
          isPlural(tokens, i - 1) ? !next.contains(.noun) : nextStartsPhrase
        {
          // "helps wounds heal"
          return finite
        }
        if hasVerb(tokens, i, within: .segment) { return noun }
        if nextStartsPhrase, i > 2, tokens[i - 2].hash == ofHash, isPlural(tokens, i - 3),
          token.word >= 0, table[token.word].classes.contains(.reportVerb),
          tokens[i - 1].word >= 0, table[tokens[i - 1].word].classes.contains(.study)
        {
          // "decades of research show X is"
          return finite
        }
        if token.hash == causeHash || token.hash == needHash,
          !next.isDisjoint(with: .any(.noun, .adjective, .determiner, .to)),
          isBehindPlural(tokens, i) || token.hash == needHash && endsNamedPersons(tokens, i)
        {
          // "Mutations in the gene cause anemia", "Patients with gout need treatment"
          return finite
        }
        if tags.contains(.verb), isPlural(tokens, i - 1),
          next.isEmpty || next.contains(.subordinator) || next.contains(.preposition),
          token.word >= 0,
          !table[token.word].classes.isDisjoint(with: .any(.riseVerb, .fallVerb))
            || token.hash == rangeHash
        {
          // "levels fall as", "effects range from"
          return finite
        }
        if tags.contains(.verb), nextStartsPhrase, i > 2, tokens[i - 2].tag == .preposition,
          isPlural(tokens, i - 3), !isPlural(tokens, i - 1), token.word >= 0,
          table[table[token.word].lemma].trigger >= 0
        {
          // "catechins in tea boost metabolism"
          return finite
        }
        let helps = token.word >= 0 && table[token.word].classes.contains(.causative)
        if tags.contains(.verbS), token.word >= 0, next.contains(.subordinator),
          !table[token.word].classes.isDisjoint(with: .any(.riseVerb, .fallVerb))
        {
          // "blood pressure falls when"
          return finite
        }
        if tags.contains(.verbS) {
          return nextStartsPhrase || !next.isDisjoint(with: .any(.preposition, .adverb, .to))
            || helps && next.contains(.verb) ? finite : noun
        }
        if isCoordinated(tokens, i - 1), !next.isDisjoint(with: .any(.determiner, .possessive)),
          next.isDisjoint(with: .any(.verb, .be))
        {
          // "ubrogepant and rimegepant block the receptor"
          return finite
        }
        if token.word >= 0, table[token.word].trigger >= 0, tags.contains(.verb),
          next.contains(.noun), next.isDisjoint(with: .any(.verb, .verbS, .be)),
          isCoordinated(tokens, i - 1), !hasVerb(tokens, i, within: .sentence)
        {
          // "Smoking and obesity increase blood pressure"
          return finite
        }
        if helps, next.contains(.verb), next.isDisjoint(with: .noun) {
          // "NSAIDs help relieve"
          return finite
        }
        if isPlural(tokens, i - 1), i + 1 < tokens.count, acting.contains(tokens[i].hash),
          actingBy.contains(tokens[i + 1].hash)
        {
          // "opioids act on receptors", "pain medicines work through"
          return finite
        }
        if token.hash == resultHash, next.contains(.preposition), tokens[i + 1].hash != ofHash,
          isPlural(tokens, i - 1) || isBehindPlural(tokens, i)
        {
          // "Most cases of Y result from X"
          return finite
        }
        // A base form agrees with a plural.
        // "findings need to be confirmed"
        return (nextStartsPhrase || next.contains(.to)) && isPlural(tokens, i - 1) ? finite : noun
      case .conjunction, .punctuation:
        if previous == .punctuation, tags.contains(.verb), token.word >= 0,
          table[token.word].classes.contains(.causative),
          next.contains(.verb) || next.contains(.to) && !hasVerb(tokens, i, within: .sentence),
          next.isDisjoint(with: .noun)
        {
          // "Diuretics, or water pills, help reduce"
          return finite
        }
        if token.hash == resultsHash, next.contains(.preposition), previous == .punctuation,
          i + 1 < tokens.count, tokens[i + 1].hash != ofHash, !hasVerb(tokens, i, within: .sentence)
        {
          // "X, also called Y, results in"
          return finite
        }
        if token.hash == resultHash, next.contains(.preposition), previous == .conjunction,
          hasVerb(tokens, i, within: .sentence)
        {
          // "can damage the nerve and result in blindness"
          return finite
        }
        // "blocks receptors and increases levels": a verb where one came before.
        if hasVerb(tokens, i, within: .sentence) {
          let states = token.word >= 0 && table[table[token.word].lemma].trigger >= 0
          let helps = token.word >= 0 && table[token.word].classes.contains(.causative)
          if states
            && (next.contains(.adverb) || helps && !next.isDisjoint(with: .any(.verb, .to))
              || tags.contains(.verbS) && next.contains(.preposition) && token.word >= 0
                && previous == .conjunction
                && table[token.word].classes.contains(.worksVerb))
          {
            return finite
          }
          // "softens stools and traps water": what a plural stands before is no compound.
          return nextStartsPhrase
            && (states || !next.contains(.noun)
              || tags.contains(.verbS) && i + 1 < tokens.count
                && isThing(tokens[i + 1], table))
            ? finite : noun
        }
        if i == 0, tags.contains(.verbS), next.contains(.pronoun), i + 2 < tokens.count,
          tokens[i + 2].word >= 0, table[tokens[i + 2].word].tags.contains(.modal)
        {
          // "Steps you can take"
          return noun
        }
        if i == 0 || tokens[i - 1].hash == barHash, tags.contains(.verbS), token.word >= 0,
          table[table[token.word].lemma].trigger >= 0,
          next.contains(.verb) && table[token.word].classes.contains(.worksVerb)
            || next.contains(.to) && table[token.word].classes.contains(.causative)
            || !next.isDisjoint(
              with: .any(.noun, .adjective, .determiner, .pronoun, .possessive))
              && next.isDisjoint(with: .any(.verb, .verbS, .modal, .be, .have, .preposition))
        {
          // "Increases muscle mass", "Helps regulate sleep", said of what the heading names.
          return .verbS
        }
        return i == 0 && tags.contains(.verb)
          && !next.isDisjoint(with: .any(.determiner, .possessive, .pronoun))
          ? .verb : noun
      case .be where tokens[0].hash == whatHash && tags.contains(.verb) && nextStartsPhrase:
        // "What it does is slow digestion"
        return .verb
      case .verb, .verbS:
        // "helps reduce": the second verb of a pair.
        return tags.contains(.verb) && nextStartsPhrase ? .verb : noun
      default: return noun
      }
    }
    if tags.contains(.adjective) {
      return tagAdjective(
        tokens, i, tags: tags, noun: noun, canBeNoun: canBeNoun, isInPhrase: inNounPhrase,
        previous: previous, before: before, next: next, table: table)
    }
    if tags.contains(.adverb) { return .adverb }
    // A word that nothing is known of, behind a modal: "can realign".
    if before == .modal, previous != .adjective, token.word < 0, nextStartsPhrase { return .verb }
    return noun
  }
}
