import Claims

/// Those without a name who have something to sell or to tell: "Sellers say", "Online guides speak of", "Labels go for".
extension SentenceReader {
  static var maybeClaimants: WordMask {
    WordMask().or("sellers").or("makers").or("manufacturers").or("labels").or("guides").or("texts")
      .or("vendors").or("websites").or("marketers").or("advocates").or("proponents").or(
        "herbalists"
      )
      .or("fans").or("brands").or("shops").or("companies").or("influencers").or("retailers")
  }

  private static let claimants = WordSet(
    "sellers makers manufacturers labels guides texts vendors websites marketers advocates proponents herbalists fans brands "
      + "shops companies influencers retailers")

  /// Whether a subject in the plural without a name says something: not "the labels".
  func isClaimant(_ subject: Int, _ verb: Int) -> Bool {
    Self.claimants.contains(tokens[head(subject)].hash)
      && chunks[subject].flags.isDisjoint(with: [.definite, .demonstrative, .possessiveDeterminer])
      && (classes(verb).contains(.reportVerb) || classes(verb).contains(.quoteVerb)
        || Self.speaking.contains(tokens[verb].hash))
  }

  static let speaking = WordSet("speak speaks go describe describes promise advise tell warn")

  /// "More than half had clear skin", "in 20% of those who began with X": figures of those whom the sentence before followed.
  func countsOn() -> Bool {
    guard
      contents.holds(token: .quantity) || contents.holds(token: .number)
        || mayHold(hash: Self.half),
      !chunks.isEmpty
    else { return false }
    for c in chunks.indices.dropLast(2)
    where isNounPhrase(c) && isPreposition(c + 1, grammar.of) && isNounPhrase(c + 2)
      && tokens[head(c + 2)].hash == Self.those
    {
      return true
    }
    // "More than half had"
    if tokens[0].kind == .quantity, kind(0) == .nounPhrase, kind(1) == .verbGroup,
      chunks[1].form == .finite
    {
      return analysis.quantities[Int(tokens[0].quantity)].dimension == .multiple
        || analysis.quantities[Int(tokens[0].quantity)].dimension == .fraction
    }
    guard let share = tokens.prefix(4).firstIndex(where: { Self.shares.contains($0.hash) }),
      case let c = chunkIndex(of: share), c >= 0
    else { return false }
    return kind(c + 1) == .verbGroup && chunks[c + 1].form == .finite
  }

  /// A citation of one study, or of who did it, and not of a body.
  func isTrial(_ citation: Citation) -> Bool {
    switch citation.kind {
    case .person, .journal: true
    case .institution, .vague:
      (citation.authority ?? "").lowercased().split(separator: " ").contains {
        $0 == "trial" || $0 == "study"
      }
    default: false
    }
  }

  private static var half: UInt64 { WordHash.of("half") }
  private static var those: UInt64 { WordHash.of("those") }
  private static let shares = WordSet("half third quarter")
}
