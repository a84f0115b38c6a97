import Claims
import Documents

/// What somebody went through, told as if it proved something: "It cured me", "my migraines disappeared", "I started
/// the drops and within a week I was running", "My sister had eczema, and it cleared after two days", "Ann, a regular
/// of ours, found that", "says the 41-year-old teacher".
extension SentenceReader {
  @inline(__always)
  func addTestimonial(_ found: inout [Citation]) {
    guard
      said.contains(.firstPerson) || said.contains(.person)
        || contents.holds(token: .quantity) && saidByVerbs.contains(.quoteVerb)
        || mayHold(hash: Self.from) && saidByVerbs.contains(.quoteVerb)
        || contents.holds(token: .comma) && mayHold(oneOf: Self.maybeTold)
        || contents.holds(token: .quantity) && mayHold(grammar.on)
        || said.contains(.expert) && mayHold(hash: Self.our) || mayHold(oneOf: Self.maybeOther)
    else { return }
    lookForTestimonial(&found)
  }

  @inline(never)
  private func lookForTestimonial(_ found: inout [Citation]) {
    guard !found.contains(where: { $0.kind == .anecdote || $0.kind == .person }) else { return }
    guard let told = ownExperience() ?? experienceOfOthers() else { return }
    let range = analysisRange(told.lowerBound, told.upperBound)
    guard !found.contains(where: { $0.kind.isNamed && $0.range.overlaps(range) }) else { return }
    found.append(
      Citation(
        authority: speaker() ?? string(range), kind: .anecdote, reference: nil, range: range))
  }

  private func ownExperience() -> Range<Int>? {
    if let told = ownCure() { return told }
    if let told = ownWords() { return told }
    if let told = ownCourse() { return told }
    if let told = timeOn() { return told }
    if let told = ownEffect() { return told }
    if let told = ownValues() { return told }
    return quoted()
  }

  private func experienceOfOthers() -> Range<Int>? {
    if let told = relative() { return told }
    if let told = acquaintance() { return told }
    if let told = layPerson() { return told }
    if let told = personOfAge() { return told }
    if let told = personFrom() { return told }
    if let told = valuesOfOurs() { return told }
    if let told = customer() { return told }
    if let told = doneToAnother() { return told }
    return seenByOurs()
  }

  // MARK: One's own

  /// "It cured me", "X fixed my knees", "my psoriasis was gone".
  private func ownCure() -> Range<Int>? {
    guard said.contains(.firstPerson) else { return nil }
    for clause in clauses
    where !clause.isNegated && !clause.isUnasserted && clause.subjectEnd > clause.subjectFirst {
      let verb = head(clause.chunk)
      let first = Int(chunks[clause.subjectFirst].first)
      let end = Int(chunks[clause.chunk].end)
      // A subject may stand behind its verb: "'…,' said my doctor."
      guard first < end else { continue }
      if Self.curing.contains(tokens[verb].hash), isNounPhrase(clause.chunk + 1) {
        let object = Int(chunks[clause.chunk + 1].first)
        let isMe = tokens[object].hash == Self.me && isEnd(object + 1)
        if isMe || tokens[object].hash == Self.my { return first..<object + 1 }
      }
      if tokens[first].hash == Self.my, classes(head(clause.subjectFirst)).isDisjoint(with: .person)
      {
        if Self.ending.contains(tokens[verb].hash) { return first..<end }
        if chunks[clause.chunk].flags.contains(.copular), end < tokens.count,
          tokens[end].hash == Self.gone
        {
          return first..<end + 1
        }
      }
    }
    return nil
  }

  /// "and my anxiety had vanished", "worked for me", "in my own case", "did wonders for my skin", "take it from me", "I have found
  /// that".
  private func ownWords() -> Range<Int>? {
    guard said.contains(.firstPerson), mayHold(oneOf: Self.maybeOwn) else { return nil }
    for i in tokens.indices {
      let hash = tokens[i].hash
      if hash == Self.me {
        guard i > 1, tokens[i - 1].kind == .word else { continue }
        let before = (tokens[i - 2].hash, tokens[i - 1].hash)
        if before.1 == Self.for, Self.working.contains(before.0) { return i - 2..<i + 1 }
        if before.1 == Self.from, before.0 == Self.it, i > 2, tokens[i - 3].hash == Self.take {
          return i - 3..<i + 1
        }
      } else if hash == Self.my {
        if i > 1, tokens[i - 1].hash == Self.for, tokens[i - 2].hash == Self.wonders {
          return i - 2..<i + 1
        }
        var next = i + 1
        if next < tokens.count, tokens[next].hash == Self.own { next += 1 }
        guard next < tokens.count else { continue }
        if i > 0, tokens[i - 1].hash == Self.in, Self.cases.contains(tokens[next].hash) {
          return i - 1..<next + 1
        }
        if tokens[next].hash == Self.life, next + 1 < tokens.count,
          tokens[next + 1].hash == Self.back
        {
          return i..<next + 2
        }
        if let end = endOfTrouble(behind: i) { return i..<end }
      } else if hash == Self.i,
        let found = (i + 1..<min(tokens.count, i + 4)).first(where: {
          Self.finding.contains(tokens[$0].hash)
        }), found + 1 < tokens.count, word(found + 1) == grammar.that
      {
        return i..<found + 1
      }
    }
    return nil
  }

  /// "my anxiety had vanished", "my headaches were gone": the token behind it.
  private func endOfTrouble(behind my: Int) -> Int? {
    for k in my + 2..<max(my + 2, min(tokens.count, my + 7)) {
      guard tokens[k].kind == .word, tokens[k].tag != .negation else { return nil }
      if Self.ending.contains(tokens[k].hash) {
        let isOfPerson = (my + 1..<k).contains { classes($0).contains(.person) }
        return isOfPerson ? nil : k + 1
      }
      if tokens[k].tag == .preposition || tokens[k].tag == .conjunction { return nil }
    }
    return nil
  }

  /// "I started the drops and within a week I was running": what was taken, and what came of it.
  private func ownCourse() -> Range<Int>? {
    guard mayHold(oneOf: Self.maybeBegun) else { return nil }
    for (number, clause) in clauses.enumerated()
    where !clause.isNegated && !clause.isUnasserted && isOfMe(clause) {
      let verb = head(clause.chunk)
      // "Since I began taking X, I sleep": whatever the time of the other.
      let isSince = kind(skipLightLeft(clause.subjectFirst - 1)) == .subordinator
      guard Self.begun.contains(tokens[verb].hash), tokens[verb].tag == .past || isSince,
        namesRemedy(from: Int(chunks[clause.chunk].end)),
        clauses.dropFirst(number + 1).contains(where: { other in
          isOfMe(other)
            && (isSince || isPast(other))
        })
      else { continue }
      return Int(chunks[clause.subjectFirst].first)..<Int(chunks[clause.chunk].end)
    }
    return nil
  }

  private func isPast(_ clause: Clause) -> Bool {
    (Int(chunks[clause.chunk].first)..<Int(chunks[clause.chunk].end)).contains {
      tokens[$0].tag == .past || tokens[$0].hash == Self.was || tokens[$0].hash == Self.were
    }
  }

  private func isOfMe(_ clause: Clause) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst) else {
      return false
    }
    let first = tokens[Int(chunks[clause.subjectFirst].first)].hash
    return first == Self.i || first == Self.my
  }

  /// Whether something that is taken is named in the next few words.
  private func namesRemedy(from token: Int) -> Bool {
    (token..<max(token, min(tokens.count, token + 6))).contains {
      classes($0).contains(.generic) || mentionTerm($0)?.concept.type == .substance
        || Self.remedies.contains(tokens[$0].hash)
    }
  }

  /// "Four days on X and I could smell again", "he lost his hair after three weeks on the drug".
  private func timeOn() -> Range<Int>? {
    guard contents.holds(token: .quantity), mayHold(grammar.on) else { return nil }
    for i in tokens.indices.dropLast(2) where tokens[i].kind == .quantity {
      guard analysis.quantities[Int(tokens[i].quantity)].dimension == .duration,
        word(i + 1) == grammar.on,
        tokens[i + 2].hash == Self.it || namesRemedy(from: i + 2),
        clauses.contains(where: { isOfOne($0) })
      else { continue }
      return i..<i + 3
    }
    return nil
  }

  /// Whether the subject is the writer or one person whom the words before have named.
  private func isOfOne(_ clause: Clause) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst),
      !clause.isUnasserted, !clause.isNegated
    else { return false }
    return Self.ones.contains(tokens[Int(chunks[clause.subjectFirst].first)].hash)
  }

  private static let ones = WordSet("i my he she his her")

  /// "My husband's liver values went back to normal".
  private func valuesOfOurs() -> Range<Int>? {
    guard said.contains(.person), mayHold(oneOf: Self.maybeWhose) else { return nil }
    for i in tokens.indices.dropLast(3)
    where tokens[i].hash == Self.my || tokens[i].hash == Self.our {
      guard
        let owner = (i + 1..<min(tokens.count, i + 4)).first(where: {
          tokens[$0].flags.contains(.possessive) && classes($0).contains(.person)
        }), !tokens[owner].flags.contains(.pluralForm), !classes(owner).contains(.expert),
        let verb = (owner + 2..<max(owner + 2, min(tokens.count, owner + 6))).first(where: {
          tokens[$0].tag == .past
        }), Self.recoveringWords.contains(tokens[verb].hash)
      else { continue }
      return i..<verb + 1
    }
    return nil
  }

  static let recoveringWords = WordSet(
    "went returned normalized normalised improved dropped fell doubled tripled grew cleared healed vanished "
      + "disappeared stopped eased shrank came rose plummeted halved")

  /// "Our own nutritionist has seen dozens of women get pregnant on it".
  private func seenByOurs() -> Range<Int>? {
    guard said.contains(.person), mayHold(oneOf: Self.maybeSeen) else { return nil }
    for clause in clauses where !clause.isUnasserted && !clause.isNegated {
      guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst),
        Self.seeing.contains(tokens[head(clause.chunk)].hash)
      else { continue }
      let first = Int(chunks[clause.subjectFirst].first)
      let whose = tokens[first].hash
      guard whose == Self.my || whose == Self.our || whose == Self.i || whose == Self.we else {
        continue
      }
      let behind = Int(chunks[clause.chunk].end)
      let ahead = behind..<max(behind, min(tokens.count, behind + 4))
      guard first < behind, ahead.contains(where: { Self.many.contains(tokens[$0].hash) }),
        ahead.contains(where: {
          classes($0).contains(.person) || mentionTerm($0)?.concept.type == .population
        })
      else { continue }
      return first..<behind
    }
    return nil
  }

  private static let seeing = WordSet("seen watched witnessed saw helped treated")
  private static let many = WordSet(
    "dozens hundreds thousands countless many lots scores plenty several numerous")
  private static var maybeSeen: WordMask {
    WordMask().or("seen").or("watched").or("witnessed").or("saw").or("helped").or("treated")
  }

  /// What somebody who is not named in full says of himself in a quotation that stands for itself.
  private func quoted() -> Range<Int>? {
    guard discourse.isTestimony, said.contains(.firstPerson) else { return nil }
    return tokens.indices.first { classes($0).contains(.firstPerson) }.map { $0..<$0 + 1 }
  }

  // MARK: Others

  /// "My sister had migraines for years, and they disappeared after her third shot".
  private func relative() -> Range<Int>? {
    guard mayHold(oneOf: Self.maybeWhose) else { return nil }
    for clause in clauses
    where !clause.isUnasserted && clause.subjectEnd > clause.subjectFirst
      && isNounPhrase(clause.subjectFirst)
    {
      let phrase = chunks[clause.subjectFirst]
      let words = Int(phrase.first)..<Int(phrase.end)
      let whose = tokens[words.lowerBound].hash
      guard
        Self.whose.contains(whose)
          || isPreposition(clause.subjectFirst + 1, grammar.of)
            && clause.subjectFirst + 2 < clause.subjectEnd && isOurs(clause.subjectFirst + 2),
        namesLayPerson(words.dropFirst(Self.whose.contains(whose) ? 1 : 0))
      else { continue }
      let verb = head(clause.chunk)
      guard tokens[verb].tag.isFiniteVerb || tokens[verb].tag.isAuxiliary else { continue }
      let ends = tokens.contains { Self.ending.contains($0.hash) }
      // "My uncle takes X and his knees stopped aching"
      let isCourse = ends && Self.started.contains(tokens[verb].hash) && namesRemedy(from: verb)
      let isTold =
        Self.undergone.contains(tokens[verb].hash)
        || ends
          && (contents.holds(token: .quantity) || mayHold(grammar.after)
            || mayHold(hash: Self.since) || namesRemedy(from: verb))
      guard isCourse || isTold && speaksOfAilment else { continue }
      return words.lowerBound..<Int(chunks[clause.chunk].end)
    }
    return nil
  }

  /// A condition or a weight: what one has or loses.
  private var speaksOfAilment: Bool {
    analysis.mentions.contains { vocabulary.keys[Int($0.term)].concept.type == .condition }
      || analysis.quantities.contains { $0.unit == "kg" || $0.unit == "[lb_av]" }
  }

  /// "of mine", "of ours"
  private func isOurs(_ chunk: Int) -> Bool {
    isNounPhrase(chunk) && Self.ours.contains(tokens[head(chunk)].hash)
  }

  /// "One of our readers, Tom, beat", "I know a woman who", "according to one user", "happy customers".
  private func acquaintance() -> Range<Int>? {
    guard said.contains(.person), mayHold(oneOf: Self.maybeAcquainted) else { return nil }
    for i in tokens.indices.dropLast(2) {
      let hash = tokens[i].hash
      if hash == Self.one, word(i + 1) == grammar.of, tokens[i + 2].hash == Self.our {
        let ahead = i + 3..<max(i + 3, min(tokens.count, i + 10))
        if ahead.contains(where: { classes($0).contains(.person) && !classes($0).contains(.expert) }
        ),
          ahead.contains(where: {
            Self.told.contains(tokens[$0].hash) || Self.undergone.contains(tokens[$0].hash)
              || classes($0).contains(.quoteVerb)
          })
        {
          return i..<i + 4
        }
      } else if hash == Self.know, i > 0, tokens[i - 1].hash == Self.i,
        tokens[i + 1].hash == Self.a, classes(i + 2).contains(.person)
      {
        return i - 1..<i + 3
      } else if hash == Self.to, i > 0, lowercased(i - 1) == "according",
        tokens[i + 1].hash == Self.one || tokens[i + 1].hash == Self.a,
        Self.laypersons.contains(tokens[i + 2].hash)
      {
        return i - 1..<i + 3
      } else if Self.happy.contains(hash), Self.clientele.contains(tokens[i + 1].hash) {
        return i..<i + 2
      } else if hash == Self.our, Self.clientele.contains(tokens[i + 1].hash),
        Self.telling.contains(tokens[i + 2].hash)
      {
        return i..<i + 3
      }
    }
    return nil
  }

  /// "Dave from Ohio says"
  private func personFrom() -> Range<Int>? {
    guard mayHold(hash: Self.from) else { return nil }
    for capital in capitals {
      let i = Int(capital)
      guard i + 3 < tokens.count, tokens[i].mention < 0, tokens[i + 1].hash == Self.from,
        tokens[i + 2].flags.contains(.capitalized),
        let verb = (i + 3..<min(tokens.count, i + 6)).first(where: {
          classes($0).contains(.quoteVerb)
        }), tokens[verb].tag == .verbS || tokens[verb].tag == .past
      else { continue }
      return i..<verb + 1
    }
    return nil
  }

  /// One person who is no expert: "sister-in-law", "client Rose".
  private func namesLayPerson(_ words: some Sequence<Int>) -> Bool {
    var isPerson = false
    for token in words {
      let kinds = classes(token)
      if kinds.contains(.expert) { return false }
      if kinds.contains(.person) {
        if tokens[token].flags.contains(.pluralForm) { return false }
        isPerson = true
      }
    }
    return isPerson
  }

  /// "Ann, a regular of ours, found that", "Mark, 41, lost".
  private func layPerson() -> Range<Int>? {
    guard contents.holds(token: .comma), mayHold(oneOf: Self.maybeTold) else { return nil }
    for capital in capitals {
      let i = Int(capital)
      guard i + 3 < tokens.count, tokens[i].mention < 0, tokens[i + 1].kind == .comma,
        classes(i).isDisjoint(with: [.nameTitle, .organizationHead, .expert]),
        let close = (i + 2..<min(tokens.count, i + 12)).first(where: {
          tokens[$0].kind == .comma
        }), close + 1 < tokens.count
      else { continue }
      let between = i + 2..<close
      if between.count == 1, isAgeNumber(between.lowerBound),
        !(close..<min(tokens.count, close + 9)).contains(where: {
          !classes($0).isDisjoint(with: [.expert, .nameTitle])
        }), speaksOfAilment
      {
        return i..<close
      }
      guard Self.told.contains(tokens[close + 1].hash) else { continue }
      guard
        between.contains(where: { Self.laypersons.contains(tokens[$0].hash) })
          || between.count == 1 && isAgeNumber(between.lowerBound),
        !between.contains(where: { !classes($0).isDisjoint(with: [.expert, .nameTitle]) })
      else { continue }
      return i..<close + 2
    }
    return nil
  }

  private func isAgeNumber(_ token: Int) -> Bool {
    tokens[token].end - tokens[token].start == 2
      && (tokens[token].kind == .number || tokens[token].kind == .quantity)
  }

  /// "says the 41-year-old teacher"
  private func personOfAge() -> Range<Int>? {
    guard contents.holds(token: .quantity) else { return nil }
    for c in chunks.indices where isNounPhrase(c) {
      let words = Int(chunks[c].first)..<Int(chunks[c].end)
      guard words.contains(where: { isAgeOf($0) }),
        !words.contains(where: { classes($0).contains(.expert) }), words.lowerBound > 0,
        classes(words.lowerBound - 1).contains(.quoteVerb),
        tokens[words.lowerBound - 1].tag == .verbS || tokens[words.lowerBound - 1].tag == .past
      else { continue }
      return words.lowerBound - 1..<words.upperBound
    }
    return nil
  }

  private func isAgeOf(_ token: Int) -> Bool {
    guard tokens[token].kind == .quantity else { return false }
    switch analysis.quantities[Int(tokens[token].quantity)].dimension {
    case .age, .duration: return true
    default: return false
    }
  }

  // MARK: Words

  private static let curing = WordSet(
    "cured healed saved fixed rescued transformed cleared ended erased eased relieved banished")
  private static let ending = WordSet(
    "disappeared vanished cleared faded lifted subsided healed resolved eased melted plummeted stopped shrank "
      + "evaporated reversed gone")
  private static let started = WordSet(
    "takes took taking started tried tries began uses used switched")
  private static let begun = WordSet("started took tried began switched used added swallowed")
  private static var maybeBegun: WordMask {
    WordMask().or("started").or("took").or("tried").or("began").or("switched").or("used")
      .or("added").or("swallowed")
  }
  private static let remedies = WordSet(
    "drops pills pill tablets capsules capsule gummies powder shots shot injections patch spray cream tea"
  )
  private static let undergone = WordSet(
    "saw lost beat stopped recovered credits swears quit overcame")
  private static let told = WordSet(
    "found noticed lost felt swears credits started tried beat slept told had")
  private static var maybeTold: WordMask {
    WordMask().or("found").or("noticed").or("lost").or("felt").or("swears").or("credits")
      .or("started").or("tried").or("beat").or("slept").or("told").or("had")
  }
  static let laypersons = WordSet(
    "regular customer patient user client member mother father mom mum dad grandmother grandfather retiree runner "
      + "teacher driver reader subscriber farmer student accountant baker builder cyclist athlete plumber welder "
      + "secretary pensioner shopper waitress waiter hairdresser follower")
  private static var i: UInt64 { WordHash.of("i") }
  private static var me: UInt64 { WordHash.of("me") }
  private static var my: UInt64 { WordHash.of("my") }
  private static var we: UInt64 { WordHash.of("we") }
  private static var our: UInt64 { WordHash.of("our") }
  private static var was: UInt64 { WordHash.of("was") }
  private static let working = WordSet("worked works wonders work")
  private static let cases = WordSet("case experience")
  private static let finding = WordSet("found find")
  private static let whose = WordSet("my our her his their")
  private static var maybeWhose: WordMask {
    WordMask().or("my").or("our").or("her").or("his").or("their").or("mine").or("ours")
  }
  private static let ours = WordSet("mine ours")
  private static var maybeOwn: WordMask { WordMask().or("me").or("my").or("i") }
  private static var maybeAcquainted: WordMask {
    WordMask().or("one").or("know").or("according").or("happy").or("satisfied").or("delighted")
      .or("our")
  }
  private static let happy = WordSet("happy satisfied delighted")
  private static let clientele = WordSet("customers clients users readers members patients")
  private static let telling = WordSet("report tell say swear love notice")
  private static var own: UInt64 { WordHash.of("own") }
  private static var life: UInt64 { WordHash.of("life") }
  private static var back: UInt64 { WordHash.of("back") }
  private static var `for`: UInt64 { WordHash.of("for") }
  private static var from: UInt64 { WordHash.of("from") }
  private static var `in`: UInt64 { WordHash.of("in") }
  private static var it: UInt64 { WordHash.of("it") }
  private static var take: UInt64 { WordHash.of("take") }
  private static var wonders: UInt64 { WordHash.of("wonders") }
  private static var one: UInt64 { WordHash.of("one") }
  private static var know: UInt64 { WordHash.of("know") }
  private static var a: UInt64 { WordHash.of("a") }
  private static var to: UInt64 { WordHash.of("to") }
  private static var since: UInt64 { WordHash.of("since") }
  private static var were: UInt64 { WordHash.of("were") }
  private static var gone: UInt64 { WordHash.of("gone") }
}
