/// What the words beside a word are.
extension Tagger {
  func isNominal(_ tag: Tag) -> Bool { tag == .noun || tag == .properNoun }

  /// "NICE prefers X": no word of the language.
  func isNameInCapitals(_ tokens: Row<Token>, _ i: Int, _ tags: WordTags) -> Bool {
    tokens[i].mention >= 0 && tokens[i].flags.contains(.allCapitals) && !tags.contains(.noun)
      && i + 1 < tokens.count && !tokens[i + 1].flags.contains(.allCapitals)
      && (i == 0 || !tokens[i - 1].flags.contains(.allCapitals))
  }

  /// "may help sleep and potentially slow down aging"
  func isVerbWithParticle(_ tokens: Row<Token>, _ i: Int, _ previous: Tag, _ before: Tag) -> Bool {
    previous == .adverb && before == .conjunction && i + 2 < tokens.count
      && tokens[i + 1].hash == Self.downHash && hasVerb(tokens, i, within: .sentence)
  }

  /// "X, when taken by Y, helps regulate Z", "raising your legs helps"
  func helpsOn(_ token: Token, _ previous: Tag, _ next: WordTags) -> Bool {
    token.hash == Self.helpsHash
      && (previous == .punctuation && next.contains(.verb) || isNominal(previous) && next.isEmpty)
  }

  private static let helpsHash = WordHash.of("helps".utf8)

  /// "Increased or irregular heartbeats": two qualities of the noun that an item is.
  func opensQualities(_ tokens: Row<Token>, _ i: Int, _ table: borrowing WordTable) -> Bool {
    guard i == 0, tokens.count > 3, tokens.count < 24, tokens[2].word >= 0, tokens[3].word >= 0
    else { return false }
    let quality = table[tokens[2].word].tags
    return !quality.isDisjoint(with: .any(.adjective, .participle))
      && table[tokens[3].word].tags.contains(.noun)
  }

  private static let downHash = WordHash.of("down".utf8)

  /// "600 mg daily", "2 g a day": whether an amount says how often.
  func endsInTime(_ text: UnsafeBufferPointer<UInt8>, _ token: Token) -> Bool {
    let (start, end) = (Int(token.start), Int(token.end))
    var first = end
    // "2 g/day"
    while first > start, text[first - 1] > 0x20, text[first - 1] != 0x2F { first -= 1 }
    guard first > start else { return false }
    return timeHashes.contains(WordHash.of(text[first..<end]))
  }

  /// "14 mg twice daily for 28 days improved": whether an amount with its time, and for how long, stands before `i`.
  func endsCourse(_ text: UnsafeBufferPointer<UInt8>, _ tokens: Row<Token>, _ i: Int) -> Bool {
    i > 2 && tokens[i - 1].kind == .quantity && tokens[i - 2].hash == forHash
      && tokens[i - 3].kind == .quantity && endsInTime(text, tokens[i - 3])
  }

  /// "a dose of 50 mg blocks", "doses between 2 and 5 mg help": an amount that ends a phrase on the size of a dose.
  func endsDose(_ tokens: Row<Token>, _ i: Int) -> Bool {
    var noun = i - 1
    if noun > 0, tokens[noun].hash == ofHash { noun -= 1 }
    return noun >= 0 && doseHashes.contains(tokens[noun].hash)
  }

  /// "A and B", "smoking, A and lack of B": more than one, though no word of it is in the plural.
  func isCoordinated(_ tokens: Row<Token>, _ i: Int) -> Bool {
    // "diabetes and kidney disease", "smoking and too much salt"
    var and = i - 1
    while and > 1, and > i - 6, tokens[and].hash != andHash,
      isModifier(tokens[and].tag) || tokens[and].hash == ofHash
    {
      and -= 1
    }
    guard and >= 1, tokens[and].hash == andHash else { return false }
    // "obesity, smoking, and stress"
    let item = tokens[and - 1].kind == .comma ? and - 2 : and - 1
    return item >= 0
      && (isNominal(tokens[item].tag) || tokens[item].tag == .gerund && tokens[item].mention >= 0)
  }

  func isModifier(_ tag: Tag) -> Bool {
    switch tag {
    case .noun, .properNoun, .adjective, .determiner, .adverb, .possessive: true
    default: false
    }
  }

  /// "Mutations in the gene cause": whether a plural with a phrase behind it stands before `i`.
  func isBehindPlural(_ tokens: Row<Token>, _ i: Int) -> Bool {
    var k = i - 1
    while k > 0, k > i - 6, tokens[k].kind == .word || tokens[k].kind == .number,
      isModifier(tokens[k].tag) || tokens[k].tag == .number
    {
      k -= 1
    }
    return k > 0 && k < i - 1 && tokens[k].tag == .preposition && isPlural(tokens, k - 1)
      && isNominal(tokens[k - 1].tag)
  }

  /// "People with gout need": whether one name of persons and what they have ends before `i`.
  func endsNamedPersons(_ tokens: Row<Token>, _ i: Int) -> Bool {
    let mention = tokens[i - 1].mention
    guard mention >= 0 else { return false }
    var first = i - 1
    while first > 0, tokens[first - 1].mention == mention { first -= 1 }
    return first < i - 2 && isPlural(tokens, first)
  }

  /// "smoking and drinking increase the risk": a noun, where what follows can be a verb with its object.
  func isSubjectOfVerb(_ tokens: Row<Token>, _ i: Int, _ table: borrowing WordTable) -> Bool {
    guard i + 2 < tokens.count, tokens[i].mention >= 0, tokens[i + 1].word >= 0,
      tokens[i + 2].word >= 0, isCoordinated(tokens, i)
    else { return false }
    let verb = table[tokens[i + 1].word].tags
    let object = table[tokens[i + 2].word].tags
    return verb.contains(.verb) && !object.isDisjoint(with: .any(.determiner, .possessive))
  }

  /// "500 mg of X daily improved": whether an amount with its time stands before `i`, and no verb.
  func endsRegimen(_ tokens: Row<Token>, _ i: Int) -> Bool {
    var daily = i - 1
    // "daily significantly improved"
    while daily > 1, tokens[daily].tag == .adverb, !dailyHashes.contains(tokens[daily].hash) {
      daily -= 1
    }
    guard daily > 1, dailyHashes.contains(tokens[daily].hash) else { return false }
    return (max(0, daily - 7)..<daily).contains { tokens[$0].kind == .quantity }
      && !hasVerb(tokens, i, within: .sentence)
  }

  /// "linked X to lower Y": whether the "to" before `i` belongs to a verb that ties one thing to another.
  func isBehindLink(_ tokens: Row<Token>, _ i: Int) -> Bool {
    var k = i - 2
    while k >= 0, k > i - 8 {
      if linkHashes.contains(tokens[k].hash) { return true }
      guard tokens[k].kind == .word, !tokens[k].tag.isFiniteVerb else { return false }
      k -= 1
    }
    return false
  }

  /// "can raise blood sugar and lower potassium": the second of two verbs.
  func followsChange(_ tokens: Row<Token>, _ i: Int) -> Bool {
    guard i > 2, tokens[i - 1].hash == andHash || tokens[i - 1].hash == orHash else { return false }
    var k = i - 2
    while k > 0, k > i - 8 {
      switch tokens[k].tag {
      case .verb:
        return changing.contains(tokens[k].hash)
          && (tokens[k - 1].tag == .modal || tokens[k - 1].tag == .to
            || tokens[k - 1].tag == .adverb && k > 1 && tokens[k - 2].tag == .modal)
      case .noun, .properNoun, .adjective, .determiner, .possessive: k -= 1
      default: return false
      }
    }
    return false
  }

  /// "Statins control or lower Y", "raise and lower"
  func followsVerb(_ tokens: Row<Token>, _ i: Int) -> Bool {
    guard i > 2, tokens[i - 1].hash == orHash || tokens[i - 1].hash == andHash else { return false }
    return tokens[i - 2].tag == .verb
  }

  /// "to relieve pain, lower uric acid, and prevent attacks": a verb among others behind "to" or a modal, and not "to treat
  /// headaches, lower back pain, and cramps".
  func goesOnSeries(_ tokens: Row<Token>, _ i: Int, _ table: borrowing WordTable) -> Bool {
    guard i > 2, tokens[i - 1].kind == .comma else { return false }
    var k = i - 2
    scan: while k > 0, k > i - 10 {
      switch tokens[k].tag {
      case .verb: break scan
      case .noun, .properNoun, .adjective, .determiner, .possessive: k -= 1
      default: return false
      }
    }
    guard k > 0, tokens[k].tag == .verb,
      tokens[k - 1].tag == .modal || tokens[k - 1].tag == .to
        || tokens[k - 1].tag == .adverb && k > 1 && tokens[k - 2].tag == .modal
    else { return false }
    var j = i + 1
    while j + 1 < tokens.count, j < i + 10 {
      if tokens[j].hash == andHash || tokens[j].hash == orHash {
        guard tokens[j + 1].word >= 0 else { return false }
        let tags = table[tokens[j + 1].word].tags
        return tags.contains(.verb) && tags.isDisjoint(with: .any(.noun, .adjective))
      }
      j += 1
    }
    return false
  }

  func isPlural(_ tokens: Row<Token>, _ i: Int) -> Bool {
    guard i >= 0 else { return false }
    return tokens[i].flags.contains(.pluralForm) || irregularPlurals.contains(tokens[i].hash)
  }

  /// "women who took X gained": whether the one verb before is that of a relative clause about persons.
  func isBehindRelative(_ tokens: Row<Token>, _ i: Int) -> Bool {
    var k = i - 1
    while k > 0, k > i - 8 {
      switch tokens[k].tag {
      case .past:
        return tokens[k - 1].hash == whoHash
          && !(k + 1..<i).contains { tokens[$0].tag == .preposition || tokens[$0].tag == .past }
      case .verb, .verbS, .be, .have, .participle, .gerund: return false
      default: k -= 1
      }
    }
    return false
  }

  /// "helps wounds heal", "makes the muscles contract": whether the plural before `i` is what is helped or made.
  func isHelped(_ tokens: Row<Token>, _ i: Int, _ table: borrowing WordTable) -> Bool {
    guard i > 1,
      isPlural(tokens, i - 1)
        || tokens[i - 1].word >= 0 && table[tokens[i - 1].word].classes.contains(.organNoun)
    else { return false }
    var k = i - 2
    while k > 0, k > i - 5 {
      switch tokens[k].tag {
      case .determiner, .possessive, .adjective, .noun: k -= 1
      default:
        return tokens[k].tag.isFiniteVerb && tokens[k].word >= 0
          && table[tokens[k].word].classes.contains(.causative)
      }
    }
    return false
  }

  /// "Zopiclone (Imovane) helps manage", "(ReVia) acts in the brain": a verb of the name before the parenthesis.
  func isVerbBehindAside(
    _ tokens: Row<Token>, _ i: Int, _ next: WordTags, _ table: borrowing WordTable
  ) -> Bool {
    guard i > 2, tokens[i - 1].kind == .close, tokens[i].word >= 0 else { return false }
    let word = table[tokens[i].word]
    guard
      word.lemma >= 0 && table[word.lemma].trigger >= 0 && !next.isDisjoint(with: .phraseStart)
        || word.classes.contains(.causative) && next.contains(.verb)
        || acting.contains(tokens[i].hash)
    else { return false }
    var k = i - 2
    while k > 0, tokens[k].kind != .open { k -= 1 }
    return k > 0 && isNominal(tokens[k - 1].tag) && !isPlural(tokens, k - 1)
  }

  /// "A review (1,810 participants) reported", "saffron (Crocus sativus) reduced": the first verb of the sentence.
  func isPastBehindAside(_ tokens: Row<Token>, _ i: Int) -> Bool {
    if i > 3, tokens[i - 1].kind == .comma { return isPastBehindComparison(tokens, i) }
    guard i > 2, tokens[i - 1].kind == .close else { return false }
    var k = i - 2
    while k > 0, tokens[k].kind != .open { k -= 1 }
    return k > 0 && isNominal(tokens[k - 1].tag) && !hasVerb(tokens, i, within: .sentence)
  }

  /// Whether a word is a term or a noun and nothing else.
  func isThing(_ token: Token, _ table: borrowing WordTable) -> Bool {
    token.mention >= 0 || token.word >= 0 && table[token.word].tags == .noun
  }

  /// "slow or stop": whether a word behind a conjunction can be a verb.
  func isVerbBehind(
    _ tokens: Row<Token>, _ conjunction: Int, _ table: borrowing WordTable
  ) -> Bool {
    conjunction + 1 < tokens.count && tokens[conjunction + 1].word >= 0
      && table[tokens[conjunction + 1].word].tags.contains(.verb)
  }

  /// "in 2018": four digits behind a preposition.
  func isYear(_ tokens: Row<Token>, _ i: Int) -> Bool {
    i > 0 && tokens[i].kind == .number && tokens[i].end - tokens[i].start == 4
      && tokens[i - 1].tag == .preposition
  }

  /// "helps a person:" and then "control blood pressure": behind a noun, an item in the base form is a verb.
  func beginsItemAsVerb(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: Row<Token>, _ i: Int, _ table: borrowing WordTable
  ) -> Bool {
    guard i + 1 < tokens.count, candidates(text, tokens[i], table).contains(.verb) else {
      return false
    }
    let next = candidates(text, tokens[i + 1], table)
    guard !next.isDisjoint(with: .any(.determiner, .possessive, .adjective, .noun, .adverb)) else {
      return false
    }
    switch tokens[i - 1].tag {
    case .noun, .properNoun, .pronoun, .to, .modal: return tokens[i].mention < 0
    case .participle:
      // "The following precautions should be taken:"
      return i > 2 && tokens[i - 2].tag == .be && tokens[i - 3].tag == .modal
        && tokens[i].mention < 0
    case .verb, .verbS, .punctuation:
      // "Steps that help:" and then "Wash your hands"
      return tokens[i].flags.contains(.capitalized) && next.contains(.possessive)
    default: return false
    }
  }

  /// "or abdominal pain", behind a word that names a part of the body.
  func joinsPain(_ tokens: Row<Token>, _ i: Int, next: WordTags) -> Bool {
    next.contains(.conjunction)
      && (i + 2..<min(tokens.count, i + 5)).contains { painHashes.contains(tokens[$0].hash) }
  }

  /// The tag before the adverbs and negations that stand before `i`.
  func previousContent(_ tokens: Row<Token>, _ i: Int) -> Tag {
    var k = i - 1
    if k > 2, tokens[k].kind == .comma, tokens[k - 1].tag == .adverb {
      // "may, rarely, lower": the comma before the adverb has its fellow.
      var first = k - 1
      while first > 1, first > k - 4, tokens[first - 1].tag == .adverb { first -= 1 }
      if tokens[first - 1].kind == .comma, tokens[first - 2].tag == .modal { return .modal }
    }
    while k >= 0, k > i - 6, tokens[k].tag == .adverb || tokens[k].tag == .negation { k -= 1 }
    return k >= 0 ? tokens[k].tag : .punctuation
  }

  /// Whether the verb that the word at `i` is coordinated with is in the past tense.
  func continuesPast(_ tokens: Row<Token>, _ i: Int, _ table: borrowing WordTable) -> Bool {
    var k = i - 1
    // "was well tolerated but caused headaches"
    let isContrast = k >= 0 && tokens[k].hash == butHash
    while k >= 0, k > i - 24 {
      switch tokens[k].tag {
      case .past: return true
      case .be where isContrast && i - k < 6: return true
      case .participle:
        let before = previousContent(tokens, k)
        return before == .have || isContrast && before == .be
      case .verb, .verbS, .be, .modal, .gerund, .subordinator, .relative: return false
      case .adjective:
        // "had reduced pain and improved sleep"
        if tokens[k].word >= 0,
          !table[tokens[k].word].tags.isDisjoint(with: .any(.past, .participle))
        {
          return false
        }
      case .punctuation where tokens[k].kind == .semicolon || tokens[k].kind == .colon:
        return false
      default: break
      }
      k -= 1
    }
    return false
  }

  /// Whether the clause of the noun before `i` has a verb that does not report: "trials found X reduced Y" has
  /// none for X.
  func hasOwnVerb(_ tokens: Row<Token>, _ i: Int, _ table: borrowing WordTable) -> Bool {
    var k = i - 1
    while k >= 0, k > i - 40 {
      switch tokens[k].tag {
      case .verb, .verbS, .past, .be, .have:
        return tokens[k].word < 0 || !table[tokens[k].word].classes.contains(.reportVerb)
      case .subordinator, .relative, .conjunction: return false
      case .punctuation
      where tokens[k].kind != .quote && tokens[k].kind != .open
        && tokens[k].kind != .close:
        return false
      default: break
      }
      k -= 1
    }
    return false
  }

  enum Reach { case segment, sentence }

  /// Whether a finite verb stands before `i`, looking back to the last subordinator or stop, and for
  /// a segment to the last comma.
  func hasVerb(_ tokens: Row<Token>, _ i: Int, within reach: Reach) -> Bool {
    var k = i - 1
    while k >= 0, k > i - 40 {
      switch tokens[k].tag {
      case .past
      where nameHashes.contains(tokens[k].hash) && k > 0 && k + 1 < i
        && (tokens[k - 1].tag == .noun || tokens[k - 1].tag == .properNoun):
        // "a disorder called Y damages"
        break
      case .verb where k < i - 1 && sayingHashes.contains(tokens[k].hash),
        .verbS where k < i - 1 && sayingHashes.contains(tokens[k].hash):
        // "Experts say conventional drugs target": what is said is a sentence of its own.
        return false
      case .verb, .verbS, .past, .be, .modal, .have, .doAuxiliary: return true
      case .subordinator, .relative: return false
      case .punctuation:
        if tokens[k].kind == .semicolon || tokens[k].kind == .colon { return false }
        if reach == .segment && tokens[k].kind == .comma { return false }
      default: break
      }
      k -= 1
    }
    return false
  }

  /// Tags a phrase that acts as one word ("in general", "as well as") and returns its end.
  func phraseEnd(
    _ tokens: Row<Token>, _ start: Int, _ lexicon: borrowing Lexicon
  ) -> Int? {
    guard tokens[start].word >= 0 else { return nil }
    var node = lexicon.table[tokens[start].word].phraseNode
    guard node != 0 else { return nil }
    var i = start
    var found: (end: Int, tag: Tag)?
    while true {
      let term = lexicon.phrases.term(node)
      if term >= 0 { found = (i + 1, lexicon.phraseTags[Int(term)]) }
      i += 1
      guard i < tokens.count, tokens[i].word >= 0 else { break }
      node = lexicon.phrases.child(node, tokens[i].word)
      if node == 0 { break }
    }
    guard let found else { return nil }
    // "in case of Y" is no "in case".
    if found.tag == .subordinator, found.end < tokens.count, tokens[found.end].hash == ofHash {
      return nil
    }
    for k in start..<found.end {
      tokens[k].tag = found.tag
      if k > start { tokens[k].flags.insert(.inPhrase) }
    }
    return found.end
  }

  /// The end of the run of tokens joined by hyphens that starts at `i`.
  static func compoundEnd(_ tokens: Row<Token>, _ i: Int) -> Int {
    var end = i + 1
    while end < tokens.count && tokens[end].flags.contains(.hyphenBefore)
      && tokens[end].kind != .quantity
    {
      end += 1
    }
    return end
  }
}
