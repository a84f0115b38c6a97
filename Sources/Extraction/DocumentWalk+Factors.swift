import Claims

/// Items of a list of what raises a risk, which say what somebody is or does: "are overweight", "smoke", "being white".
extension DocumentWalk {
  /// "he or she has", "they": past the words for whose risk it is.
  func behindPronoun(_ chunk: Int) -> Int {
    var i = chunk
    while reader.isNounPhrase(i), reader.chunks[i].flags.contains(.pronoun), i < chunk + 4 {
      i += 1
      if reader.kind(i) == .conjunction, reader.isNounPhrase(i + 1),
        reader.chunks[i + 1].flags.contains(.pronoun)
      {
        i += 1
      }
    }
    return i > chunk && reader.kind(reader.skipLight(i)) == .verbGroup ? reader.skipLight(i) : chunk
  }

  /// "have been exposed to A", "have taken B or had C": what somebody has had, of an item with several verbs or
  /// with one of exposure.
  func factorsHad(_ chunk: Int) -> ArgumentList {
    var found = ArgumentListBuilder(reader.cache.pool)
    var i = chunk
    var verbs = 0
    while reader.kind(i) == .verbGroup, verbs < 8 {
      while reader.kind(i + 1) == .verbGroup { i += 1 }
      let verb = Int(reader.chunks[i].head)
      guard !reader.chunks[i].flags.contains(.negated) else { return reader.noArguments }
      let isExposure = reader.tokens[verb].hash == Self.exposed
      guard
        isExposure
          || !reader.classes(verb).isDisjoint(with: [.takeVerb, .experienceVerb, .lightVerb])
      else { return reader.noArguments }
      verbs += isExposure ? 2 : 1
      i = reader.skipLight(i + 1)
      if reader.isPreposition(i) { i += 1 }
      guard reader.isNounPhrase(i), !reader.chunks[i].flags.contains(.pronoun) else {
        return reader.noArguments
      }
      let had = reader.arguments(from: i)
      found.append(contentsOf: had.list.filter { fits($0, .riskFactor, isLed: true) })
      i = reader.afterNotes(had.end)
      if reader.kind(i) == .comma { i += 1 }
      if reader.kind(i) == .conjunction { i += 1 }
    }
    return verbs > 1 ? found.list : reader.noArguments
  }

  private static var exposed: UInt64 { WordHash.of("exposed") }

  /// Any words, as the name of what brings a disease on: "exposure to certain chemicals".
  func anything(_ chunk: Int) -> ArgumentList {
    guard reader.isNounPhrase(chunk) || reader.kind(chunk) == .verbGroup,
      !reader.chunks[chunk].flags.contains(.pronoun), !reader.isPersonPhrase(chunk)
    else { return reader.noArguments }
    return reader.list(quality(chunk))
  }

  /// What raises the risk, of an item that begins with a verb.
  func factors(_ chunk: Int) -> ArgumentList {
    let verb = reader.chunks[chunk]
    guard !verb.flags.contains(.negated), !verb.flags.contains(.passive), verb.form != .infinitive
    else { return reader.noArguments }
    let behind = reader.skipLight(chunk + 1)
    if verb.flags.contains(.copular) {
      guard
        reader.kind(chunk + 1) == .adjective || reader.kind(behind) == .adjective
          || reader.isNounPhrase(behind)
            && reader.tokens[Int(reader.chunks[behind].first)].tag == .adjective,
        reader.statesBehind(chunk).isEmpty
      else { return reader.noArguments }
      return reader.list(quality(chunk + 1))
    }
    guard verb.form != .gerund,
      reader.classes(Int(verb.head)).isDisjoint(with: [.lightVerb, .takeVerb, .experienceVerb])
    else { return reader.noArguments }
    let end = reader.isNounPhrase(behind) ? behind + 1 : chunk + 1
    return reader.list(doing(Int(verb.head), Int(reader.chunks[end - 1].end)))
  }

  /// "physically inactive", "older than 40": the words to the next mark.
  private func quality(_ chunk: Int) -> Argument? {
    var last = chunk
    while last + 1 < reader.chunks.count, last - chunk < 4 {
      switch reader.kind(last + 1) {
      case .nounPhrase, .adjective, .adverb, .preposition: last += 1
      default: return words(chunk, last)
      }
    }
    return words(chunk, last)
  }

  private func words(_ first: Int, _ last: Int) -> Argument? {
    let (low, high) = (Int(reader.chunks[first].first), Int(reader.chunks[last].end))
    guard high > low, high - low <= 8 else { return nil }
    return Argument(
      concept: reader.phrase(low, high, as: .concept), first: low, end: high, isKnown: true)
  }

  /// "smoke": smoking.
  private func doing(_ verb: Int, _ end: Int) -> Argument? {
    guard end > verb, end - verb <= 8 else { return nil }
    var name = reader.gerund(of: verb)
    for token in verb + 1..<end { name += " " + reader.lowercased(token) }
    let concept = reader.lookup(name) ?? reader.concepts.key(name, .concept)
    return Argument(concept: concept, first: verb, end: end, isKnown: true)
  }
}
