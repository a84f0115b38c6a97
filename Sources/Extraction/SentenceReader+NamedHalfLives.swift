import Claims

/// "Heroin about 1 hour; methadone 24 hours or more", under a heading or behind a question on half-lives.
extension SentenceReader {
  @inline(never)
  func stateNamedHalfLives() {
    var start = 0
    for token in tokens.indices {
      switch tokens[token].kind {
      case .semicolon, .stop: start = token + 1
      case .quantity:
        let quantity = analysis.quantities[Int(tokens[token].quantity)]
        guard quantity.dimension == .duration,
          !drafts.contains(where: {
            $0.kind == .pharmacokinetic && $0.first <= token && token < $0.end
          }), let name = named(from: start, to: token)
        else { continue }
        emit(
          kind: .pharmacokinetic, predicate: .hasHalfLife, subject: name,
          object: Argument(
            concept: concepts.key(string(token), .concept), first: token, end: token + 1,
            isKnown: true), clause: -1, first: name.first, end: token + 1)
        start = token + 1
      default: continue
      }
    }
  }

  /// The substance that opens a stretch of words with no verb but a form of "be".
  private func named(from start: Int, to token: Int) -> Argument? {
    guard token - start < 8,
      let mention = analysis.mentions.first(where: {
        Int($0.first) >= start && Int($0.end) <= token
          && vocabulary.keys[Int($0.term)].concept.type == .substance
      }), Int(mention.first) - start < 3,
      (start..<token).allSatisfy({
        !tokens[$0].tag.isFiniteVerb || tokens[$0].tag == .be || tokens[$0].mention >= 0
      })
    else { return nil }
    let name = argument(first: Int(mention.first), end: Int(mention.end))
    return name?.isKnown == true && name?.isVague == false ? name : nil
  }
}
