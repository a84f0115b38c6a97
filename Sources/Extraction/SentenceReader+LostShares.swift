import Claims

/// Shares of a thing: "blocks 40% of the absorption of X", "against 2.4% with placebo".
extension SentenceReader {
  /// "2.4% with placebo", "3% of the control group": what nobody who was treated has.
  func isOfControl(_ token: Int) -> Bool {
    guard mayHold(oneOf: Self.maybeControl) else { return false }
    var i = token + 1
    while i < min(tokens.count, token + 8) {
      if Self.controls.contains(tokens[i].hash) { return true }
      // "by 31% compared with placebo" is what the treated have.
      if Self.comparing.contains(tokens[i].hash) { return false }
      switch tokens[i].tag {
      case .preposition, .determiner, .noun, .adjective, .gerund, .pronoun, .participle, .past,
        .possessive, .relative:
        if let type = mentionTerm(i)?.concept.type, type == .substance { return false }
      default: return false
      }
      i += 1
    }
    return false
  }

  private static let comparing = WordSet(
    "compared comparing versus vs than relative against over beyond more less")

  /// "40% of the absorption of X", as an object: past the share.
  func behindShare(_ chunk: Int, _ trigger: Trigger) -> Int {
    guard contents.holds(token: .quantity), isNounPhrase(chunk),
      isPreposition(chunk + 1, grammar.of),
      isNounPhrase(chunk + 2), tokens[head(chunk)].kind == .quantity
    else { return chunk }
    switch trigger.effect {
    case .fixed(_, .decreases), .fixed(_, .prevents), .fixed(_, .treats), .effect(.prevents),
      .reverses:
      // "lost 80% of its tissue"
      if trigger.flags.contains(.weak) { return chunk }
    default: return chunk
    }
    switch analysis.quantities[Int(tokens[head(chunk)].quantity)].dimension {
    case .fraction, .multiple: return chunk + 2
    default: return chunk
    }
  }

  private static let controls = WordSet("placebo control controls dummy sham")
  private static var maybeControl: WordMask {
    WordMask().or("placebo").or("control").or("controls").or("dummy").or("sham")
  }
}
