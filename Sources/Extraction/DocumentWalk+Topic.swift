import Claims

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
    reader.analysis.mentions.first {
      isSubstance($0)
        && !(isHeading && $0.first > 0
          && (reader.tokens[Int($0.first) - 1].tag == .possessive
            || reader.tokens[Int($0.first) - 1].hash == Self.own))
    }.flatMap(withRegimen)
  }

  private static var own: UInt64 { WordHash.of("own") }
}
