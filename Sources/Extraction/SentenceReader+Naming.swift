import Claims
import Documents

extension SentenceReader {
  /// The concept that tokens `first..<end` name: the vocabulary's where the head is a known
  /// term, else the words themselves without determiners and modifiers that say nothing.
  func argument(first: Int, end: Int) -> Argument? {
    if let known = cache.value(first: first, end: end) { return known }
    let made = makeArgument(first: first, end: end)
    cache.store(made, first: first, end: end)
    return made
  }

  /// "a few", "a little"
  private func isAFew(_ token: Int) -> Bool {
    token > 0 && tokens[token - 1].hash == Self.a && Self.littles.contains(tokens[token].hash)
  }

  private static var a: UInt64 { WordHash.of("a") }
  private static let littles = WordSet("few little")
  private static var both: UInt64 { WordHash.of("both") }

  /// "onset" behind a hyphen
  private func isOnset(_ token: Int) -> Bool {
    token < tokens.count && tokens[token].hash == Self.onset
  }

  private static var onset: UInt64 { WordHash.of("onset") }

  private func makeArgument(first: Int, end: Int) -> Argument? {
    var low = first
    var high = end
    var regimen: Regimen?
    var direction = Argument.Direction.none
    var negated = false
    var sawDose = false
    // "better", "worse": more of what one wants, less of what one does not.
    var judgement = Argument.Direction.none
    // Left: determiners, numbers, evaluating adjectives, "low-dose".
    trim: while low < high {
      let token = tokens[low]
      let kinds = classes(low)
      if token.hash == Self.both {
        // "both peripheral and central nerves"
        low += 1
        continue
      }
      if token.mention >= 0, token.tag == .noun || token.flags.contains(.inTerm) { break }
      // "4G"
      if token.kind == .number, low + 1 < high, isGlued(low + 1), tokens[low + 1].kind == .word {
        break
      }
      // "late-onset Y"
      if token.tag == .adverb, token.flags.contains(.hyphenAfter), isOnset(low + 1) { break }
      switch token.tag {
      case .determiner, .possessive, .number, .punctuation, .adverb, .conjunction, .negation, .to:
        if kinds.contains(.absent) && !isAFew(low) || token.tag == .negation { negated = true }
        if kinds.contains(.highWord) { regimen = .high }
        if token.tag == .determiner {
          // "less pain"
          if kinds.contains(.decreasing) { direction = .down }
          if kinds.contains(.increasing) { direction = .up }
        }
      case .adjective, .noun, .properNoun, .gerund, .participle:
        if !kinds.isDisjoint(with: [.improvedWord, .worsenedWord]),
          !kinds.isDisjoint(with: [.increasing, .decreasing])
            || low < end - 1 && classes(end - 1).contains(.wantedNoun)
        {
          judgement = kinds.contains(.improvedWord) ? .up : .down
          direction = judgement
        } else if isDoseWord(low),
          regimen != nil || low + 1 < high && !sawDose && regimenWord(low) != nil
        {
          sawDose = true
        } else if let word = regimenWord(low), isDoseWord(low + 1) {
          regimen = word
        } else if kinds.contains(.increasing) {
          direction = .up
        } else if kinds.contains(.decreasing) {
          direction = .down
        } else if !kinds.contains(.stopModifier) || low == high - 1 {
          break trim
        }
      default: break trim
      }
      low += 1
    }
    guard low < high else { return nil }
    // Right: "levels", "supplements", "treatment" behind a name.
    let isRate = high - low > 1 && isRate(high - 1)
    if isRate { high -= 1 }
    let recurs = high - low > 1 && isRecurrence(high - 1)
    if recurs { high -= 1 }
    while high - 1 > low {
      let kinds = classes(high - 1)
      let isEffect =
        mentionTerm(high - 2)?.concept.type == .substance
        && (kinds.contains(.roleNoun) || Self.takers.contains(tokens[high - 1].hash))
      guard kinds.contains(.tail) || isEffect || isDoseWord(high - 1) else { break }
      if let mention = mention(at: high - 1), mention.end - mention.first > 1 { break }
      // "prescription drugs"
      if high - 2 == low, tokens[low].hash == Self.prescription { break }
      // An adjective alone does not stand for what it modifies.
      let before = high - 2
      guard
        tokens[before].tag == .noun || tokens[before].tag == .properNoun
          || tokens[before].mention >= 0
      else { break }
      if isDoseWord(high - 1), let word = regimenWord(high - 2) { regimen = word }
      high -= 1
    }
    var made = named(
      first: first, low: low, high: high, end: end, regimen: regimen, direction: direction,
      isNegated: negated)
    if isRate { made?.isRisk = true }
    if recurs, let own = made {
      made?.concept = recurrent(own.concept)
      made?.worded = 0..<0
    }
    if judgement != .none, let own = made,
      !(isWanted(own) ?? (own.concept.type != .condition))
    {
      made?.direction = judgement == .up ? .down : .up
    }
    return made
  }

  /// "stroke rates", "infection risk": how often a condition is met.
  private func isRate(_ token: Int) -> Bool {
    Self.rates.contains(tokens[token].hash) && mention(at: token).map { $0.first == token } ?? true
      && mentionTerm(token - 1)?.concept.type == .condition
  }

  private static let rates = WordSet("rate rates risk risks incidence")

  /// "pericarditis recurrence"
  private func isRecurrence(_ token: Int) -> Bool {
    isRecurrenceWord(token) && mentionTerm(token - 1)?.concept.type == .condition
  }

  func isRecurrenceWord(_ token: Int) -> Bool {
    tokens[token].hash == Self.recurrence || tokens[token].hash == Self.recurrences
  }

  /// "recurrence of pericarditis" is recurrent pericarditis.
  func recurrent(_ concept: ConceptKey) -> ConceptKey {
    concepts.begin()
    concepts.append("recurrent ")
    concepts.append(nameOf: concept)
    return named(orElse: .condition)
  }

  private static var recurrence: UInt64 { WordHash.of("recurrence") }
  private static var recurrences: UInt64 { WordHash.of("recurrences") }

  /// Whether one wants more of what an argument names ("sleep quality") or less ("blood pressure"); nil where that is
  /// not known.
  func isWanted(_ argument: Argument) -> Bool? {
    let first = argument.first
    guard first >= 0, first < argument.end, argument.end <= tokens.count else { return nil }
    var token = argument.end - 1
    if let of = (first + 1..<max(first + 1, token)).first(where: { word($0) == grammar.of }) {
      // "quality of life"
      token = of - 1
    }
    if tokens[token].hash == Self.resistance, token + 1 < tokens.count,
      word(token + 1) == grammar.to
    {
      // "resistance to infection"
      return true
    }
    while token >= first {
      let kinds = classes(token)
      if kinds.contains(.wantedNoun) { return true }
      if kinds.contains(.unwantedNoun) {
        // "HDL cholesterol" is what is wanted of it.
        return token > first && tokens[token].mention >= 0
          && tokens[token - 1].mention == tokens[token].mention
          && argument.concept.type == .target && classes(token - 1).contains(.wantedNoun)
      }
      // "blood pressure levels"
      guard !kinds.isDisjoint(with: [.tail, .carrier]) else { return nil }
      token -= 1
    }
    return nil
  }

  private static var resistance: UInt64 { WordHash.of("resistance") }

  /// What the text itself has defined a word to stand for: an acronym or a substance.
  func ownName(_ token: Int) -> Argument? {
    if tokens[token].flags.contains(.allCapitals) {
      if let known = discourse.acronyms[tokens[token].hash] { return known }
    }
    return discourse.names.isEmpty ? nil : discourse.names[tokens[token].hash]
  }

  /// "the magnesium group", "creatine users": who takes it stands for what is taken.
  private static let takers = WordSet(
    "group groups arm arms user users taker takers drinker drinkers")

  private func named(
    first: Int, low: Int, high: Int, end: Int, regimen: Regimen?,
    direction: Argument.Direction, isNegated: Bool
  ) -> Argument? {
    if high - low == 1, let known = ownName(low) {
      var argument = known
      argument.first = first
      argument.end = end
      argument.direction = direction
      argument.isNegated = isNegated
      if let regimen { argument.regimen = regimen }
      return argument
    }
    let headClasses = classes(high - 1)
    if let mention = mention(at: high - 1), Int(mention.first) >= low,
      Int(mention.end) <= high, !isOneOfKind(mention, low)
    {
      let term = vocabulary.keys[Int(mention.term)]
      var concept = term.concept
      var regimen = regimen
      if term.namesRegimen, let base = regimenTerm(vocabulary.terms[Int(mention.term)]) {
        concept = base.concept
        regimen = base.regimen
      }
      concepts.begin()
      appendModifiers(low, Int(mention.first))
      let isModified = concepts.hasWords
      if concept.type != .substance, isModified {
        concepts.beginWord()
        concepts.append(nameOf: concept)
        concept = concepts.end(concept.type)
      } else {
        concepts.cancel()
      }
      let isVague =
        !isModified && mention.end - mention.first == 1
        && (headClasses.contains(.vague)
          || headClasses.contains(.genericCondition)
            && headClasses.contains(.vague))
      var argument = Argument(
        concept: concept, regimen: regimen, first: first, end: end, isKnown: true,
        isVague: isVague, direction: direction, isNegated: isNegated)
      if concept.type != .substance, !tokens[high - 1].flags.contains(.allCapitals) {
        argument.worded = low..<high
      }
      return argument
    }
    // A known name inside: "magnesium glycinate form".
    concepts.begin()
    appendModifiers(low, high - 1)
    let modified = concepts.hasWords && hasNounModifier(low, high - 1)
    concepts.beginWord(hyphen: isSymbol(high - 1), glued: isGlued(high - 1))
    appendSingular(high - 1)
    guard !concepts.isEmpty else { return nil }
    let vague =
      high - low == 1 && tokens[low].end - tokens[low].start == 1
      || !modified && !hasUnlistedAdjective(low, high - 1)
        && !headClasses.isDisjoint(with: [.vague, .genericCondition, .carrier, .generic, .study])
    return Argument(
      concept: concepts.end(guessedType(high - 1, low)), regimen: regimen,
      first: first, end: end, isKnown: false, isVague: vague, direction: direction,
      isNegated: isNegated)
  }

  /// "the Smoothened protein", "RAD51 protein": one of a kind that has a name of its own, and not what one eats.
  private func isOneOfKind(_ mention: Mention, _ low: Int) -> Bool {
    guard mention.end - mention.first == 1, Int(mention.first) > low,
      Self.kindsOfThings.contains(tokens[Int(mention.first)].hash)
    else { return false }
    return (low..<Int(mention.first)).contains {
      let token = tokens[$0]
      if token.mention >= 0 { return mentionTerm($0)?.concept.type == .target }
      return token.kind == .word && $0 > 0
        && (token.flags.contains(.capitalized) || token.flags.contains(.hasDigit))
    }
  }

  private static let kindsOfThings = WordSet("protein proteins vaccine vaccines vaccination")

  /// The mention that a token is part of; nil for none, also behind the last token.
  func mention(at token: Int) -> Mention? {
    guard token < tokens.count else { return nil }
    let index = tokens[token].mention
    return index >= 0 ? analysis.mentions[Int(index)] : nil
  }

  private static var prescription: UInt64 { WordHash.of("prescription") }
  private static let stages = WordSet("stage onset phase line")
  private static let terms = WordSet("term terms name word")

  /// "A" of "IL-17A": nothing parts the token from the one before.
  private func isGlued(_ token: Int) -> Bool {
    token > 0 && tokens[token - 1].end == tokens[token].start
  }

  /// "c" of "LDL-c", "1b" of "IL-1b": a letter or a number that a hyphen ties to the name before.
  private func isSymbol(_ token: Int) -> Bool {
    tokens[token].flags.contains(.hyphenBefore)
      && (tokens[token].end - tokens[token].start == 1 || tokens[token].flags.contains(.hasDigit))
  }

  /// Appends the words of `low..<high` that narrow what follows, in lower case, to the name begun.
  private func appendModifiers(_ low: Int, _ high: Int) {
    var i = low
    while i < high {
      let token = tokens[i]
      let kinds = classes(i)
      if token.flags.contains(.hyphenAfter), i + 1 < tokens.count,
        classes(i + 1).contains(.stopModifier)
      {
        // "pre-existing"
        i += 2
        continue
      }
      if token.flags.contains(.hyphenAfter), i + 1 < high, kinds.contains(.stopModifier),
        Self.stages.contains(tokens[i + 1].hash)
      {
        // "early-stage"
        i += 2
        continue
      }
      if i == low, high - low == 1 || tokens[i + 1].kind == .quote, Self.terms.contains(token.hash)
      {
        // "the term 'Y'"
        i += 1
        continue
      }
      if token.kind == .word
        || token.kind == .number
          && (token.flags.contains(.inTerm) || i + 1 < high && isGlued(i + 1)),
        token.tag != .determiner, token.tag != .possessive,
        token.tag != .adverb || token.flags.contains(.hyphenAfter) && isOnset(i + 1),
        !kinds.contains(.stopModifier), !kinds.contains(.temporal),
        token.word < 0 || !kinds.contains(.absent) || token.flags.contains(.hyphenAfter)
      {
        concepts.beginWord(hyphen: token.flags.contains(.hyphenBefore), glued: isGlued(i))
        appendWord(i)
      }
      i += 1
    }
  }

  /// The argument with the words of the text beside its preferred name, so that it can outlive the sentence.
  func settled(_ argument: Argument) -> Argument {
    guard !argument.worded.isEmpty, argument.worded.upperBound <= tokens.count,
      let mention = mention(at: argument.worded.upperBound - 1)
    else { return argument }
    let high = argument.worded.upperBound
    concepts.begin()
    appendModifiers(argument.worded.lowerBound, Int(mention.first))
    appendTermWords(Int(mention.first), high - 1, joining: false)
    // "NAD+"
    if tokens[high - 1].kind != .other {
      concepts.beginWord(hyphen: isSymbol(high - 1), glued: isGlued(high - 1))
    }
    appendSingular(high - 1)
    var settled = argument
    settled.worded = 0..<0
    settled.concept = concepts.end(wordingOf: argument.concept)
    return settled
  }

  /// Appends all words of a term, in lower case, joined at hyphens, to the name begun.
  private func appendTermWords(_ low: Int, _ high: Int, joining: Bool) {
    var joining = joining
    for i in low..<max(low, high) where tokens[i].kind == .word || tokens[i].kind == .number {
      concepts.beginWord(
        hyphen: joining && tokens[i].flags.contains(.hyphenBefore), glued: isGlued(i))
      joining = true
      appendWord(i)
    }
  }

  private func hasNounModifier(_ low: Int, _ high: Int) -> Bool {
    // "growth problems": what else would only carry a name says what is wrong.
    let empty: WordClasses =
      classes(high).contains(.genericCondition)
      ? [.vague, .stopModifier, .generic] : [.vague, .stopModifier, .carrier, .generic]
    for i in low..<max(low, high) {
      if tokens[i].mention >= 0 || tokens[i].tag == .properNoun { return true }
      if tokens[i].tag == .noun, classes(i).isDisjoint(with: empty) {
        return true
      }
      if tokens[i].tag == .adjective,
        classes(i).isDisjoint(with: [.stopModifier, .temporal, .mildWord, .severeWord])
      {
        return !classes(high).contains(.vague)
      }
    }
    return false
  }

  /// "neuroprotective benefits": an adjective that is in no list of everyday ones says enough.
  private func hasUnlistedAdjective(_ low: Int, _ high: Int) -> Bool {
    for i in low..<max(low, high) where tokens[i].tag == .adjective && tokens[i].kind == .word {
      let word = tokens[i].word
      if word < 0
        || vocabulary.lexicon.table[word].tags.isDisjoint(with: [.adjective, .participle]),
        classes(i).isEmpty
      {
        return true
      }
    }
    return false
  }

  /// "low-dose aspirin" as a term of its own: the substance and its regimen.
  private func regimenTerm(_ term: Term) -> (concept: ConceptKey, regimen: Regimen)? {
    let name = term.concept.name
    for (prefix, regimen) in TermKey.regimens where name.hasPrefix(prefix) {
      concepts.begin()
      concepts.append(String(name.dropFirst(prefix.utf8.count)))
      return (named(orElse: .substance), regimen)
    }
    return nil
  }

  /// The word of a token in lower case, except acronyms and names like "B12"; without a possessive's ending.
  func lowercased(_ token: Int) -> String {
    let (start, end, keepsCase) = wordBytes(token)
    return String(unsafeUninitializedCapacity: end - start) { buffer in
      for k in 0..<(end - start) {
        let byte = text[start + k]
        buffer[k] = !keepsCase && byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      }
      return end - start
    }
  }

  /// Appends the word of a token, as `lowercased` gives it, to the name begun.
  func appendWord(_ token: Int) {
    let (start, end, keepsCase) = wordBytes(token)
    for k in start..<end {
      let byte = text[k]
      concepts.append(!keepsCase && byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
  }

  private func wordBytes(_ token: Int) -> (start: Int, end: Int, keepsCase: Bool) {
    let flags = tokens[token].flags
    let keepsCase =
      flags.contains(.allCapitals) || flags.contains(.hasDigit) && flags.contains(.capitalized)
      // "A" of "IL-17A"
      || flags.contains(.capitalized) && tokens[token].end - tokens[token].start == 1
        && isGlued(token) && tokens[token - 1].kind == .number
    let start = Int(tokens[token].start)
    var end = Int(tokens[token].end)
    if flags.contains(.possessive) {
      // "'s" or "s'", with either apostrophe.
      if end - start > 2, text[end - 1] | 0x20 == 0x73 { end -= 1 }
      if end - start > 3, text[end - 1] == 0x99, text[end - 2] == 0x80 {
        end -= 3
      } else if end - start > 1, text[end - 1] == 0x27 {
        end -= 1
      }
    }
    return (start, end, keepsCase)
  }

  private func appendSingular(_ token: Int) {
    let wordStart = concepts.position
    appendWord(token)
    if !tokens[token].flags.contains(.allCapitals) { concepts.singularize(from: wordStart) }
  }

  /// The word of a token as a concept of its own.
  func word(_ token: Int, as type: ConceptType) -> ConceptKey {
    concepts.begin()
    appendWord(token)
    return concepts.end(type)
  }

  /// The text of tokens `first..<end`, in lower case, as a concept of its own.
  func phrase(_ first: Int, _ end: Int, as type: ConceptType) -> ConceptKey {
    concepts.key(string(analysisRange(first, end)).lowercased(), type)
  }

  /// The vocabulary's concept of the words of tokens `first..<end`.
  func known(_ first: Int, _ end: Int) -> Argument? {
    concepts.begin()
    defer { concepts.cancel() }
    for token in first..<end {
      concepts.beginWord()
      let wordStart = concepts.position
      appendWord(token)
      concepts.singularize(from: wordStart)
    }
    return concepts.withName(lookup).map {
      Argument(concept: $0, first: first, end: end, isKnown: true)
    }
  }

  private func guessedType(_ head: Int, _ low: Int) -> ConceptType {
    let kinds = classes(head)
    if kinds.contains(.genericCondition)
      || head > low && (kinds.contains(.diseaseNoun) || Self.harms.contains(tokens[head].hash))
    {
      return .condition
    }
    if kinds.contains(.person) { return .population }
    if kinds.contains(.generic), head > low { return .substance }
    if ends(head, withAnyOf: Self.conditionEndings, longerBy: 2) { return .condition }
    if ends(head, withAnyOf: Self.targetEndings, longerBy: 0) { return .target }
    for i in low..<head {
      if let term = mentionTerm(i), term.concept.type != .authority { return term.concept.type }
    }
    return .concept
  }

  /// "muscle damage", "lung injury"
  private static let harms = WordSet(
    "damage injury injuries failure poisoning bleeding scarring burns")

  private static let conditionEndings: [StaticString] = [
    "itis", "osis", "emia", "aemia", "algia", "pathy", "uria", "oma", "plegia", "rrhea", "rrhoea",
    "itides", "oses", "gnosia", "phasia", "praxia", "plasia", "trophy", "malacia", "ectasia",
    "iasis",
  ]
  private static let targetEndings: [StaticString] = [
    "receptor", "kinase", "ase", "cyte", "kine", "hormone", "protein",
  ]

  /// Whether the bytes of a token end in one of the suffixes and are longer by more than `extra`.
  private func ends(
    _ token: Int, withAnyOf suffixes: [StaticString], longerBy extra: Int
  ) -> Bool {
    let start = Int(tokens[token].start)
    let end = Int(tokens[token].end)
    guard end > start else { return false }
    let last = text[end - 1] | 0x20
    for suffix in suffixes {
      let count = suffix.utf8CodeUnitCount
      guard suffix.utf8Start[count - 1] == last, end - start > count + extra else { continue }
      if (0..<count).allSatisfy({ text[end - count + $0] | 0x20 == suffix.utf8Start[$0] }) {
        return true
      }
    }
    return false
  }

  // MARK: Regimens

  private func isDoseWord(_ token: Int) -> Bool {
    guard token < tokens.count, tokens[token].word >= 0 else { return false }
    return lemma(token) == grammar.dose || classes(token).contains(.doseNoun)
  }

  private func regimenWord(_ token: Int) -> Regimen? {
    let kinds = classes(token)
    if kinds.contains(.lowWord) { return .low }
    if kinds.contains(.highWord) { return .high }
    if kinds.contains(.standardWord) { return .standard }
    return nil
  }

  /// The regimen that a phrase "low dose(s)", "higher dosage" in `range` of tokens states.
  func regimen(in first: Int, _ end: Int) -> Regimen? {
    guard said.contains(.doseNoun),
      !said.isDisjoint(with: [.lowWord, .highWord, .standardWord])
    else { return nil }
    var i = max(0, first)
    while i + 1 < min(end, tokens.count) {
      if let word = regimenWord(i) {
        var k = i + 1
        while k < min(end, tokens.count), k < i + 4 {
          if isDoseWord(k) && classes(k).contains(.doseNoun) { return word }
          guard tokens[k].tag == .adjective || tokens[k].kind == .comma else { break }
          k += 1
        }
      }
      i += 1
    }
    return nil
  }
}
