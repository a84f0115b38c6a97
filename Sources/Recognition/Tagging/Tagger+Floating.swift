/// Words that stand apart from what they count, and verbs that look like the noun before "to".
extension Tagger {
  /// The tag of a quantifier that stands behind what it counts, of the verb behind it, and of "need" before "to"; nil for
  /// other words.
  func behindSubject(
    _ tokens: Row<Token>, _ i: Int, _ tags: WordTags, previous: Tag, next: WordTags
  ) -> Tag? {
    if floats(tokens, i, previous: previous, next: next) { return .adverb }
    if isNeedTo(tokens, i, previous: previous, next: next) || turnsUp(tokens, i, previous) {
      return .verb
    }
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

  /// "loose stools turn up", "rashes crop up"
  private func turnsUp(_ tokens: Row<Token>, _ i: Int, _ previous: Tag) -> Bool {
    i > 0 && i + 1 < tokens.count && previous == .noun && Self.turning.contains(tokens[i].hash)
      && tokens[i - 1].flags.contains(.pluralForm) && tokens[i + 1].hash == Self.up
  }

  private static let turning = WordSet("turn crop show pop")
  private static let up = WordHash.of("up".utf8)
  private static let floating = WordSet("all both each")
  private static let needing = WordSet("need needs ought")
}
