import Claims

/// "Not enough iron causes Y", "insufficient vitamin D leads to Y": it is the lack that does it.
extension SentenceReader {
  /// The lack of a substance, where the words of its phrase or before it say that there is too little of it.
  func lacking(_ substance: Argument) -> Argument? {
    guard substance.concept.type == .substance, substance.isKnown,
      mayHold(oneOf: Self.maybeScarce), substance.first >= 0, substance.end <= tokens.count
    else { return nil }
    let c = chunkIndex(of: substance.first)
    guard c >= 0, Int(chunks[c].first) <= substance.first else { return nil }
    let first = Int(chunks[c].first)
    let isScarce =
      (first..<substance.end).contains {
        Self.scarce.contains(tokens[$0].hash) || isLowLevel($0) || isLowIntake($0, substance)
      }
      || (max(0, first - 2)..<substance.first).contains { saysTooLittle($0) }
    guard isScarce else { return nil }
    concepts.begin()
    concepts.append(nameOf: substance.concept)
    concepts.append(" deficiency")
    var lack = substance
    lack.concept = named(orElse: .condition)
    lack.worded = 0..<0
    lack.regimen = nil
    return lack
  }

  /// "zinc deficiency", on a page about zinc: what too little of it does is no effect of zinc.
  func isDeficiency(_ argument: Argument) -> Bool {
    argument.concept.type == .condition
      && concepts.concept(argument.concept).name.hasSuffix("deficiency")
  }

  /// "low levels of", "low intake", but no "low dose" and nothing "low-carbohydrate".
  private func isLowLevel(_ token: Int) -> Bool {
    token + 1 < tokens.count && tokens[token].hash == Self.low
      && Self.levels.contains(tokens[token + 1].hash)
  }

  /// "low zinc intake"
  private func isLowIntake(_ token: Int, _ substance: Argument) -> Bool {
    tokens[token].hash == Self.low && substance.end < tokens.count
      && Self.levels.contains(tokens[substance.end].hash)
  }

  /// "too little", "not enough"
  private func saysTooLittle(_ token: Int) -> Bool {
    guard token + 1 < tokens.count else { return false }
    let next = tokens[token + 1].hash
    return tokens[token].hash == Self.too && next == Self.little
      || tokens[token].hash == Self.not && next == Self.enough
  }

  private static var maybeScarce: WordMask {
    WordMask().or("insufficient").or("inadequate").or("enough").or("little").or("low")
  }
  private static let scarce = WordSet("insufficient inadequate")
  private static let levels = WordSet("level levels intake intakes status stores concentrations")
  private static var low: UInt64 { WordHash.of("low") }
  private static var too: UInt64 { WordHash.of("too") }
  private static var little: UInt64 { WordHash.of("little") }
  private static var not: UInt64 { WordHash.of("not") }
  private static var enough: UInt64 { WordHash.of("enough") }
}
