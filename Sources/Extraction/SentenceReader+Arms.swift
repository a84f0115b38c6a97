import Claims

/// Figures of two groups that are held against each other: "in 20% of those on X against 45% on Y".
extension SentenceReader {
  /// What the figure at a token is said of in a comparison: what its own group takes, and not what the other does.
  func arm(of token: Int, _ subject: Argument) -> Argument? {
    guard
      mayHold(oneOf: Self.maybeAgainst)
        || tokens.contains(where: { $0.kind == .quantity && $0.start > tokens[token].start })
        || (0..<token).contains(where: { tokens[$0].kind == .quantity })
    else { return nil }
    return lookForArm(of: token, subject)
  }

  @inline(never)
  private func lookForArm(of token: Int, _ subject: Argument) -> Argument? {
    // "in 2% after X and 4% after Y" holds them against each other, too.
    let mark = tokens.indices.first { Self.against.contains(tokens[$0].hash) } ?? tokens.count
    let c = chunkIndex(of: token)
    guard c >= 0 else { return nil }
    let next = skipLight(c + 1)
    let isCounting = isPreposition(next, grammar.of, grammar.in) && isPersonPhrase(next + 1)
    let takers = isCounting ? next + 1 : -1
    var taken = noArguments
    if isCounting, mark < tokens.count {
      taken = self.taken(behindPersons: takers)
    } else if isPreposition(next, grammar.on, grammar.with, grammar.after)
      || mark < tokens.count && isPreposition(next, grammar.for)
    {
      taken = substances(from: next + 1)
    }
    if taken.count == 1, let own = taken.first, own.isKnown, own.concept.type == .substance,
      own.concept != placebo, mark > token || own.first > mark
    {
      return own
    }
    guard token < mark, mark < tokens.count, subject.first > mark,
      subject.concept.type == .substance
    else { return nil }
    // "77% of those on 5 mg, compared with 44% on Y" is no figure of Y.
    return numberTopic
  }

  private static var maybeAgainst: WordMask {
    WordMask().or("against").or("versus").or("vs").or("compared").or("than")
  }
  private static let against = WordSet("against versus vs compared than")
}
