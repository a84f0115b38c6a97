import Claims
import Documents

/// What a document is about where no vocabulary has its name: taken from the title, or from the sentence that
/// says what it is.
extension DocumentWalk {
  /// "Zanterimod: uses and side effects", "Red light therapy", of the heading that has been analysed.
  func unlistedTopic() -> Argument? {
    guard let c = reader.chunks.indices.first(where: { reader.isNounPhrase($0) }), c < 6 else {
      return nil
    }
    let phrase = reader.chunks[c]
    let token = Int(phrase.head)
    if isUnlistedName(c) {
      let tail = c + 1
      guard
        reader.kind(tail) == .colon || reader.kind(tail) == .outside || reader.kind(tail) == .open
          || reader.kind(tail) == .comma || reader.kind(tail) == .dash
          || reader.isPreposition(tail)
      else { return nil }
      return name(token)
    }
    guard reader.classes(token).contains(.treatmentNoun), !phrase.flags.contains(.pronoun),
      let own = reader.argument(first: Int(phrase.possessorEnd), end: Int(phrase.end)),
      !own.isKnown, !own.isVague, own.concept.type != .condition
    else { return nil }
    return topic(own)
  }

  /// "Zanterimod is a new drug for Y": what the main clause says to be a drug or the like.
  func topicOfDefinition() -> Argument? {
    for clause in reader.clauses where clause.role == .main && !clause.isUnasserted {
      guard clause.subjectEnd == clause.subjectFirst + 1,
        reader.chunks[clause.chunk].flags.contains(.copular), isUnlistedName(clause.subjectFirst)
      else { continue }
      let next = reader.skipLight(clause.chunk + 1)
      guard reader.isNounPhrase(next),
        !reader.classes(reader.head(next)).isDisjoint(with: [.generic, .treatmentNoun, .kindNoun])
      else { return nil }
      return name(reader.head(clause.subjectFirst))
    }
    return nil
  }

  /// "gave the nod to zanterimod, the first medicine for Y", "a pill called zanterimod", "the drug, zanterimod,": a
  /// word that no list has, said to be a drug.
  func topicOfApposition() -> Argument? {
    let tokens = reader.tokens
    for i in tokens.indices.dropFirst().dropLast() {
      let token = tokens[i]
      guard token.kind == .word, token.word < 0, token.mention < 0, token.end - token.start > 5,
        !token.flags.contains(.hyphenBefore)
      else { continue }
      let c = reader.chunkIndex(of: i)
      guard c > 0, reader.isNounPhrase(c), Int(reader.chunks[c].first) == i,
        Int(reader.chunks[c].end) == i + 1
      else { continue }
      let before = reader.skipLightLeft(c - 1)
      let isCalled =
        reader.kind(before) == .verbGroup && Self.naming.contains(tokens[reader.head(before)].hash)
        && namesDrug(before - 1)
      let isInserted =
        reader.kind(before) == .comma && namesDrug(before - 1)
        && (reader.kind(c + 1) == .comma || reader.kind(c + 1) == .stop)
      let isExplained =
        reader.kind(c + 1) == .comma && namesDrug(c + 2)
        && tokens[Int(reader.chunks[c + 2].first)].tag == .determiner
      if isCalled || isInserted || isExplained { return name(i) }
    }
    return nil
  }

  /// Whether the sentence names a topic that no vocabulary has.
  func isNamedOutsideVocabulary(_ topic: Argument) -> Bool {
    let names = reader.discourse.names
    guard !names.isEmpty, names.contains(where: { $0.value.concept == topic.concept }) else {
      return false
    }
    return reader.tokens.contains { names[$0.hash]?.concept == topic.concept }
  }

  private func namesDrug(_ chunk: Int) -> Bool {
    reader.isNounPhrase(chunk) && reader.classes(reader.head(chunk)).contains(.generic)
      && reader.classes(reader.head(chunk)).isDisjoint(with: [.doseNoun])
  }

  private static let naming = WordSet("called named dubbed")

  /// A capitalized word of some length that no list has, alone or before "tablets".
  private func isUnlistedName(_ chunk: Int) -> Bool {
    guard reader.isNounPhrase(chunk) else { return false }
    let phrase = reader.chunks[chunk]
    let token = Int(phrase.head)
    let only = (Int(phrase.first)..<Int(phrase.end)).filter {
      reader.tokens[$0].tag != .determiner
        && reader.classes($0).isDisjoint(with: [.tail, .generic])
    }
    guard only.count == 1, let name = only.first,
      name == token || !reader.classes(token).isDisjoint(with: [.tail, .generic])
    else { return false }
    let word = reader.tokens[name]
    return word.kind == .word && word.word < 0 && word.mention < 0
      && word.end - word.start > 4 && word.flags.contains(.capitalized)
  }

  private func name(_ head: Int) -> Argument? {
    let c = reader.chunkIndex(of: head)
    guard c >= 0 else { return nil }
    let phrase = reader.chunks[c]
    guard
      let token = (Int(phrase.first)..<Int(phrase.end)).first(where: {
        reader.tokens[$0].word < 0 && reader.tokens[$0].kind == .word
      })
    else { return nil }
    let found = Argument(
      concept: reader.concepts.key(reader.lowercased(token), .substance), first: token,
      end: token + 1, isKnown: true)
    reader.discourse.names[reader.tokens[token].hash] = found
    reader.cache.reset(reader.tokens.count)
    return found
  }

  private func topic(_ own: Argument) -> Argument {
    var own = reader.settled(own)
    own.concept = reader.concepts.key(reader.concepts.concept(own.concept).name, .substance)
    own.isKnown = true
    return own
  }

  /// The first substance that the sentence or heading names.
  ///
  /// - Parameter isHeading: whether what somebody has ("your own growth hormone") does not count.
  func firstSubstance(isHeading: Bool = false) -> Argument? {
    let mentions = reader.analysis.mentions
    let first = mentions.first {
      isSubstance($0)
        && !(isHeading && $0.first > 0
          && (reader.tokens[Int($0.first) - 1].tag == .possessive
            || reader.tokens[Int($0.first) - 1].hash == Self.own
            // "If you take no other seizure medicine"
            || Self.others.contains(reader.tokens[Int($0.first) - 1].hash)))
    }
    guard isHeading, let first, isPastime(first) else { return first.flatMap(withRegimen) }
    // "What social media gets wrong about X": what is done on it is not what is taken.
    let taken = mentions.first { isSubstance($0) && !isPastime($0) } ?? first
    return withRegimen(taken)
  }

  /// "Social media", "television": something that one uses and does not take.
  private func isPastime(_ mention: Mention) -> Bool {
    let name = reader.vocabulary.terms[Int(mention.term)].concept.name.utf8
    return name.suffix(4).elementsEqual(" use".utf8)
      && reader.tokens[Int(mention.end) - 1].hash != Self.use
  }

  private static let others = WordSet("other another")
  private static var own: UInt64 { WordHash.of("own") }
  private static var use: UInt64 { WordHash.of("use") }

  /// "Myth: X cures Y" is said to be rejected.
  func isMyth(_ range: TextRange) -> Bool {
    var start = range.start
    while start < range.end, text[start] == 0x2A || text[start] <= 0x20 { start += 1 }
    let word: StaticString = "myth"
    guard start + 6 < range.end,
      (0..<word.utf8CodeUnitCount).allSatisfy({ text[start + $0] | 0x20 == word.utf8Start[$0] })
    else { return false }
    var i = start + 4
    while i < min(range.end, start + 9), text[i] != 0x3A {
      guard text[i] == 0x20 || text[i] == 0x23 || text[i] >= 0x30 && text[i] <= 0x39 else {
        return false
      }
      i += 1
    }
    return i < range.end && text[i] == 0x3A
  }

  /// "Learn more about the risks of X.", "For more information on Y, visit": says where something else is said.
  func pointsElsewhere(_ range: TextRange) -> Bool {
    guard range.length > 12 else { return false }
    // The first two letters of "learn", "read", "find", "for" and "to".
    switch (text[range.start] | 0x20, text[range.start + 1]) {
    case (0x6C, 0x65), (0x72, 0x65), (0x66, 0x69), (0x66, 0x6F), (0x74, 0x6F): break
    default: return false
    }
    var words: [UInt64] = []
    var i = range.start
    while i < range.end, words.count < 5 {
      let start = i
      while i < range.end, text[i] > 0x20, text[i] != 0x2C { i += 1 }
      words.append(WordHash.of(text[start..<i].lazy.map { $0 | 0x20 }))
      while i < range.end, text[i] <= 0x20 || text[i] == 0x2C { i += 1 }
    }
    guard let more = words.firstIndex(of: Self.more), more > 0, more + 1 < words.count else {
      return false
    }
    return Self.pointing.contains(words[0]) && Self.aimed.contains(words[more + 1])
  }

  private static var more: UInt64 { WordHash.of("more") }
  private static let pointing = WordSet("learn read find for to")
  private static let aimed = WordSet("about information on details in at")

  /// Keeps count of how often and how lately the text names what its title does.
  func countNamings() {
    guard !reader.discourse.isTopicTentative, let topic = reader.discourse.documentTopic else {
      return
    }
    let isNamed =
      reader.analysis.mentions.contains {
        reader.vocabulary.keys[Int($0.term)].concept == topic.concept
      } || isNamedOutsideVocabulary(topic)
    reader.discourse.sentencesSinceTopic = isNamed ? 0 : reader.discourse.sentencesSinceTopic + 1
    if isNamed { reader.discourse.topicNamings += 1 }
  }

  /// "Blood thinners", "X and Y": not what "it" goes on with.
  func isPlural(_ subject: Argument) -> Bool {
    guard subject.end > 0, subject.end <= reader.tokens.count else { return false }
    if reader.tokens[subject.end - 1].flags.contains(.pluralForm) { return true }
    let c = reader.chunkIndex(of: subject.end - 1)
    return c >= 0
      && reader.clauses.contains {
        $0.role == .main && $0.subjectFirst <= c && c < $0.subjectEnd
          && reader.subjects(of: $0).count > 1
      }
  }
}
