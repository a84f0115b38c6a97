import Claims

/// Risks that grow with something: "The higher your X, the greater your risk of Y".
extension SentenceReader {
  @inline(__always)
  func readProportion() {
    guard contents.holds(token: .comma), tokens.count > 5, Self.degrees.contains(tokens[1].hash)
    else { return }
    lookForProportion()
  }

  @inline(never)
  private func lookForProportion() {
    guard tokens[0].hash == Self.the,
      let comma = (2..<tokens.count).first(where: { tokens[$0].kind == .comma }),
      comma + 3 < tokens.count, tokens[comma + 1].hash == Self.the,
      Self.degrees.contains(tokens[comma + 2].hash)
    else { return }
    var first = 2
    while first < comma,
      tokens[first].tag == .determiner || tokens[first].tag == .pronoun
        || classes(first).contains(.secondPerson)
    {
      first += 1
    }
    guard first < comma, let cause = arguments(from: chunkIndex(of: first)).list.first,
      !cause.isVague, !isPerson(cause),
      let risk = (chunkIndex(of: comma + 2)..<chunks.count).first(where: {
        isNounPhrase($0) && isPlainRisk($0)
      })
    else { return }
    var objects = noArguments
    if isPreposition(risk + 1, grammar.of, grammar.for) {
      var start = skipLight(risk + 2)
      if kind(start) == .verbGroup { start = skipLight(start + 1) }
      objects = arguments(from: start).list.filter { $0.concept.type == .condition && !$0.isVague }
    } else if let disease = pageCondition {
      objects = list(at(risk, disease))
    }
    let isUp = Self.low.contains(tokens[1].hash) == Self.low.contains(tokens[comma + 2].hash)
    for object in objects where object.concept != cause.concept {
      emit(
        kind: .association, predicate: isUp ? .increasesRiskOf : .decreasesRiskOf, subject: cause,
        object: object, clause: -1, first: 0, end: object.end)
    }
  }

  private static let degrees = WordSet(
    "higher greater more longer older lower less fewer larger younger")
  private static let low = WordSet("lower less fewer")
  private static var the: UInt64 { WordHash.of("the") }

  /// "50 to 70 million": the first of the two.
  func lowerNumber(_ number: Int) -> Int {
    guard number > 1, tokens[number - 2].kind == .number || tokens[number - 2].tag == .number,
      tokens[number - 1].hash == Self.to
    else { return number }
    return number - 2
  }

  private static var to: UInt64 { WordHash.of("to") }
}
