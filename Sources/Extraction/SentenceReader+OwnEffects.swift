import Claims

/// What writers say that something did to them: "I got a rash from it", "it killed my back pain", "I noticed:".
extension SentenceReader {
  /// The words that tell it; nil where the sentence states no effect, or states it of others.
  func ownEffect() -> Range<Int>? {
    guard said.contains(.firstPerson) else { return nil }
    // "I saw:", of the items behind it
    if tokens[tokens.count - 1].kind == .colon { return undergone() }
    guard drafts.contains(where: { tellsEffect($0) }) else { return nil }
    for draft in drafts where tellsEffect(draft) {
      guard let object = draft.object, object.first > 0, object.first < tokens.count else {
        continue
      }
      let c = chunkIndex(of: object.first)
      // "killed my back pain", and not "my patients' back pain"
      if c >= 0, isNounPhrase(c), tokens[Int(chunks[c].first)].hash == Self.mine,
        !(Int(chunks[c].first)..<Int(chunks[c].end)).contains(where: {
          classes($0).contains(.person)
        })
      {
        return Int(chunks[c].first)..<Int(chunks[c].end)
      }
    }
    return undergone() ?? doneToMe()
  }

  /// "it helps me sleep", "gave me a headache"
  private func doneToMe() -> Range<Int>? {
    for clause in clauses
    where !clause.isUnasserted && clause.role != .relative
      && Self.doing.contains(tokens[head(clause.chunk)].hash)
    {
      let end = Int(chunks[clause.chunk].end)
      guard end < tokens.count, tokens[end].hash == Self.object else { continue }
      return Int(chunks[clause.chunk].first)..<end + 1
    }
    return nil
  }

  private static var object: UInt64 { WordHash.of("me") }
  private static let doing = WordSet(
    "help helps helped gave gives give made makes make left leaves keeps kept got gets let lets")

  private func tellsEffect(_ draft: Draft) -> Bool {
    switch draft.kind {
    case .therapeutic, .safety, .mechanism, .association: draft.object != nil
    default: false
    }
  }

  /// "I got bloated", "I slept through"
  private func undergone() -> Range<Int>? {
    for clause in clauses
    where clause.role == .main && !clause.isUnasserted && !clause.isNegated
      && clause.subjectEnd > clause.subjectFirst && isNounPhrase(clause.subjectFirst)
      && tokens[Int(chunks[clause.subjectFirst].first)].hash == Self.me
      && Self.undergoing.contains(tokens[head(clause.chunk)].hash)
    {
      let first = Int(chunks[clause.subjectFirst].first)
      let end = Int(chunks[clause.chunk].end)
      if first < end { return first..<end }
    }
    return nil
  }

  private static var me: UInt64 { WordHash.of("i") }
  private static var mine: UInt64 { WordHash.of("my") }
  private static let undergoing = WordSet(
    "got get had felt lost gained slept sleep feel sleeping noticed experienced became saw suffered developed threw woke went"
  )
}
