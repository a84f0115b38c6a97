import Claims
import Documents

/// What somebody went through, told as if it proved something: "It cured me", "my migraines disappeared", "I started
/// the drops and within a week I was running", "My sister had eczema, and it cleared after two days", "Ann, a regular
/// of ours, found that", "says the 41-year-old teacher".
extension SentenceReader {
  @inline(__always)
  func addTestimonial(_ found: inout [Citation]) {
    guard
      said.contains(.firstPerson)
        || contents.holds(token: .quantity) && saidByVerbs.contains(.quoteVerb)
        || contents.holds(token: .comma) && mayHold(oneOf: Self.maybeTold)
    else { return }
    lookForTestimonial(&found)
  }

  @inline(never)
  private func lookForTestimonial(_ found: inout [Citation]) {
    guard !found.contains(where: { $0.kind == .anecdote || $0.kind == .person }) else { return }
    guard let told = ownCure() ?? ownCourse() ?? relative() ?? layPerson() ?? personOfAge() else {
      return
    }
    let range = analysisRange(told.lowerBound, told.upperBound)
    guard !found.contains(where: { $0.kind.isNamed && $0.range.overlaps(range) }) else { return }
    found.append(
      Citation(authority: string(range), kind: .anecdote, reference: nil, range: range))
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

  /// "I started the drops and within a week I was running": what was taken, and what came of it.
  private func ownCourse() -> Range<Int>? {
    guard mayHold(oneOf: Self.maybeBegun) else { return nil }
    for (number, clause) in clauses.enumerated()
    where !clause.isNegated && !clause.isUnasserted && isOfMe(clause) {
      let verb = head(clause.chunk)
      guard Self.begun.contains(tokens[verb].hash), tokens[verb].tag == .past,
        namesRemedy(from: Int(chunks[clause.chunk].end)),
        clauses.dropFirst(number + 1).contains(where: { other in
          isOfMe(other)
            && (Int(chunks[other.chunk].first)..<Int(chunks[other.chunk].end)).contains {
              tokens[$0].tag == .past || tokens[$0].hash == Self.was
                || tokens[$0].hash == Self.were
            }
        })
      else { continue }
      return Int(chunks[clause.subjectFirst].first)..<Int(chunks[clause.chunk].end)
    }
    return nil
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

  // MARK: Others

  /// "My sister had migraines for years, and they disappeared after her third shot".
  private func relative() -> Range<Int>? {
    guard mayHold(hash: Self.my) || mayHold(hash: Self.our) else { return nil }
    for clause in clauses
    where !clause.isUnasserted && clause.subjectEnd > clause.subjectFirst
      && isNounPhrase(clause.subjectFirst)
    {
      let phrase = chunks[clause.subjectFirst]
      let words = Int(phrase.first)..<Int(phrase.end)
      let whose = tokens[words.lowerBound].hash
      guard whose == Self.my || whose == Self.our, namesLayPerson(words.dropFirst()) else {
        continue
      }
      let verb = head(clause.chunk)
      guard tokens[verb].tag.isFiniteVerb || tokens[verb].tag.isAuxiliary,
        Self.undergone.contains(tokens[verb].hash)
          || tokens.contains(where: { Self.ending.contains($0.hash) }),
        analysis.mentions.contains(where: {
          vocabulary.keys[Int($0.term)].concept.type == .condition
        })
      else { continue }
      return words.lowerBound..<Int(chunks[clause.chunk].end)
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
        }), close + 1 < tokens.count, Self.told.contains(tokens[close + 1].hash)
      else { continue }
      let between = i + 2..<close
      guard
        between.contains(where: { Self.laity.contains(tokens[$0].hash) })
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
  private static let laity = WordSet(
    "regular customer patient user client member mother father mom mum dad grandmother grandfather retiree runner "
      + "teacher driver reader subscriber farmer student accountant baker builder cyclist athlete plumber welder "
      + "secretary pensioner shopper waitress waiter hairdresser follower")
  private static var i: UInt64 { WordHash.of("i") }
  private static var me: UInt64 { WordHash.of("me") }
  private static var my: UInt64 { WordHash.of("my") }
  private static var our: UInt64 { WordHash.of("our") }
  private static var was: UInt64 { WordHash.of("was") }
  private static var were: UInt64 { WordHash.of("were") }
  private static var gone: UInt64 { WordHash.of("gone") }
}
