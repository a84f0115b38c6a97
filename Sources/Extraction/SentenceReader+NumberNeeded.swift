import Claims

/// How many must be treated for one to be helped: "28 people would have to be treated to prevent one heart attack", "you
/// need to treat 30 patients to avoid one stroke", "the number needed to treat is 28".
extension SentenceReader {
  @inline(__always)
  func readNumberNeeded() {
    guard mayHold(oneOf: Self.maybeTreated), contents.holds(tag: .number) else { return }
    lookForNumberNeeded()
  }

  @inline(never)
  private func lookForNumberNeeded() {
    guard let topic = substanceTopic else { return }
    if readNumberNamed(topic) { return }
    guard let one = tokens.indices.first(where: isOneAverted) else { return }
    for c in chunks.indices where isNounPhrase(c) && Int(chunks[c].end) <= one {
      let person = head(c)
      let first = Int(chunks[c].first)
      guard classes(person).contains(.person) || mentionTerm(person)?.concept.type == .population,
        let number = (first..<person).first(where: isCount), one - number < 24,
        (max(0, first - 6)..<one).contains(where: { Self.treated.contains(tokens[$0].hash) })
      else { continue }
      emitStatistic(
        topic, number, one + 1, clause: -1, from: number,
        object: Argument(
          concept: concepts.key(string(analysisRange(number, person + 1)), .concept),
          first: number, end: person + 1, isKnown: true))
      return
    }
  }

  /// "the number needed to treat is 28", "an NNT of 28"
  private func readNumberNamed(_ topic: Argument) -> Bool {
    guard
      let name = tokens.indices.first(where: { i in
        tokens[i].hash == Self.nnt
          || tokens[i].hash == Self.treat && i > 2 && tokens[i - 2].hash == Self.needed
            && tokens[i - 3].hash == Self.number
      }),
      let value = (name + 1..<max(name + 1, min(tokens.count, name + 8))).first(where: isCount)
    else { return false }
    let first = tokens[name].hash == Self.treat ? name - 3 : name
    emitStatistic(topic, value, value + 1, clause: -1, from: first)
    return true
  }

  /// "prevent one", "avoid a single", "one death is prevented"
  private func isOneAverted(_ token: Int) -> Bool {
    guard Self.one.contains(tokens[token].hash) || isOne(token) else { return false }
    return (max(0, token - 2)..<token).contains { Self.averting.contains(tokens[$0].hash) }
  }

  private func isOne(_ token: Int) -> Bool {
    tokens[token].kind == .number && tokens[token].end - tokens[token].start == 1
      && text[Int(tokens[token].start)] == 0x31
  }

  private func isCount(_ token: Int) -> Bool {
    if tokens[token].kind == .quantity {
      switch analysis.quantities[Int(tokens[token].quantity)].dimension {
      case .bareNumber: return true
      default: return false
      }
    }
    return tokens[token].kind == .number
      || tokens[token].tag == .number && !Self.one.contains(tokens[token].hash)
  }

  private static var maybeTreated: WordMask {
    WordMask().or("treat").or("treated").or("treating").or("take").or("taking").or("given").or(
      "give"
    )
    .or("nnt")
  }
  private static let treated = WordSet("treat treated treating take taking give given")
  private static let averting = WordSet(
    "prevent prevents prevented preventing avert averts averted avoid avoids avoided save saves saved spare"
  )
  private static let one = WordSet("one single")
  private static var nnt: UInt64 { WordHash.of("nnt") }
  private static var treat: UInt64 { WordHash.of("treat") }
  private static var needed: UInt64 { WordHash.of("needed") }
  private static var number: UInt64 { WordHash.of("number") }
}
