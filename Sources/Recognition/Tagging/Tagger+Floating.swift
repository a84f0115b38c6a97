/// Words that stand apart from what they count, and verbs that look like the noun before "to".
extension Tagger {
  /// The tag of a quantifier that stands behind what it counts, of the verb behind it, and of "need" before "to"; nil for
  /// other words.
  func behindSubject(
    _ tokens: Row<Token>, _ i: Int, _ tags: WordTags, previous: Tag, next: WordTags
  ) -> Tag? {
    if floats(tokens, i, previous: previous, next: next) { return .adverb }
    if tokens[i].hash == Self.both, isAllOfSubject(tokens, i, next) { return .pronoun }
    if isNeedTo(tokens, i, previous: previous, next: next) || turnsUp(tokens, i, previous)
      || tags.contains(.verb) && isDoneWithHelp(tokens, i, next: next)
    {
      return .verb
    }
    if isWayOfWorking(tokens, i) { return .verbS }
    if tokens[i].hash == Self.since, next.contains(.have), previous == .noun { return .adverb }
    if tags.contains(.past), previous == .noun || previous == .properNoun,
      i + 1 < tokens.count, tokens[i + 1].hash == Self.as, Self.turned.contains(tokens[i].hash)
    {
      // "Survival worsened as the dose went up"
      return .past
    }
    if tokens[i].hash == Self.much, previous == .verb, next.contains(.preposition) {
      // "does not interact much with"
      return .adverb
    }
    if previous == .verb, i > 1, tokens[i - 2].tag == .modal, tags.contains(.verbS) {
      // "can cause fits"
      return .noun
    }
    if tokens[i].hash == Self.light, i > 0, tokens[i - 1].hash == Self.green { return .noun }
    if needsHelp(tokens, i, tags, previous: previous) { return .verbS }
    if isHelpNeeded(tokens, i) { return .noun }
    return tags.contains(.verb) && followsFloating(tokens, i) ? .verb : nil
  }

  /// "A and B all raise Y", "can all raise", "were both seen": whether a quantifier stands behind what it counts.
  private func floats(
    _ tokens: Row<Token>, _ i: Int, previous: Tag, next: WordTags
  ) -> Bool {
    guard i > 0, Self.floating.contains(tokens[i].hash) else { return false }
    switch previous {
    case .modal: return true
    case .be: return next.isDisjoint(with: .noun)
    case .have: return next.contains(.be)
    case .noun, .properNoun:
      return !next.isDisjoint(with: .any(.verb, .verbS, .modal, .be, .have))
    default: return false
    }
  }

  /// "Both pass into milk", "Both usually ease off": alone before the verb.
  private func isAllOfSubject(_ tokens: Row<Token>, _ i: Int, _ next: WordTags) -> Bool {
    guard i == 0 || tokens[i - 1].tag == .punctuation, i + 2 < tokens.count else { return false }
    if next.contains(.adverb) {
      return next.isDisjoint(with: .any(.adjective, .noun)) && tokens[i + 2].hash != Self.and
    }
    return next.contains(.verb)
      && next.isDisjoint(with: .any(.adjective, .preposition, .participle))
      && tokens[i + 1].mention < 0
  }

  /// "all raise", behind such a quantifier.
  private func followsFloating(_ tokens: Row<Token>, _ i: Int) -> Bool {
    i > 1 && tokens[i - 1].tag == .adverb && Self.floating.contains(tokens[i - 1].hash)
      && tokens[i - 2].tag != .be
  }

  /// "those on X need to", "anyone on X ought to", and not "the need to".
  private func isNeedTo(
    _ tokens: Row<Token>, _ i: Int, previous: Tag, next: WordTags
  ) -> Bool {
    guard Self.needing.contains(tokens[i].hash), next.contains(.to), i > 1 else { return false }
    switch previous {
    case .noun, .properNoun, .pronoun: return true
    default: return false
    }
  }

  /// "have helped drive a boom": behind "help" and before an article, a word that can be a verb is one.
  private func isDoneWithHelp(_ tokens: Row<Token>, _ i: Int, next: WordTags) -> Bool {
    guard i > 0, helpHashes.contains(tokens[i - 1].hash), tokens[i - 1].tag != .noun else {
      return false
    }
    return next.contains(.determiner) && next.isDisjoint(with: .any(.noun, .adjective, .pronoun))
  }

  /// "the way X works": the verb.
  private func isWayOfWorking(_ tokens: Row<Token>, _ i: Int) -> Bool {
    guard i > 2, Self.workings.contains(tokens[i].hash) else { return false }
    return (max(0, i - 5)..<i - 1).contains { tokens[$0].hash == Self.way }
  }

  private static let workings = WordSet("works acts functions")
  private static var way: UInt64 { WordHash.of("way") }

  /// "a fever needs help": the verb.
  private func needsHelp(
    _ tokens: Row<Token>, _ i: Int, _ tags: WordTags, previous: Tag
  ) -> Bool {
    guard tokens[i].hash == Self.needs, i + 1 < tokens.count,
      Self.cares.contains(tokens[i + 1].hash)
    else { return false }
    return previous == .noun || previous == .properNoun || previous == .punctuation
  }

  /// "needs help": the noun.
  private func isHelpNeeded(_ tokens: Row<Token>, _ i: Int) -> Bool {
    i > 0 && Self.cares.contains(tokens[i].hash) && tokens[i - 1].tag.isFiniteVerb
      && Self.needForms.contains(tokens[i - 1].hash)
  }

  private static var much: UInt64 { WordHash.of("much") }
  private static var light: UInt64 { WordHash.of("light") }
  private static var green: UInt64 { WordHash.of("green") }
  private static var needs: UInt64 { WordHash.of("needs") }
  private static let needForms = WordSet("need needs needed")
  private static let cares = WordSet("help attention care treatment")

  /// "loose stools turn up", "rashes crop up"
  private func turnsUp(_ tokens: Row<Token>, _ i: Int, _ previous: Tag) -> Bool {
    i > 0 && i + 1 < tokens.count && previous == .noun && Self.turning.contains(tokens[i].hash)
      && tokens[i - 1].flags.contains(.pluralForm) && tokens[i + 1].hash == Self.up
  }

  private static let turning = WordSet("turn crop show pop")
  private static let up = WordHash.of("up".utf8)
  private static var `as`: UInt64 { WordHash.of("as") }
  private static let turned = WordSet(
    "worsened improved increased decreased dropped climbed declined deteriorated")
  private static var since: UInt64 { WordHash.of("since") }
  private static var and: UInt64 { WordHash.of("and") }
  private static var both: UInt64 { WordHash.of("both") }
  private static let floating = WordSet("all both each")
  private static let needing = WordSet("need needs ought")
}
