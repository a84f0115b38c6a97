import Claims

/// Ailments that two nouns name together: "problems with memory", "loss of appetite".
extension SentenceReader {
  /// "problems with concentration and memory": a problem each.
  func troubles(
    _ own: Argument, _ chunk: Int, limit: Int, depth: Int
  ) -> (list: ArgumentList, end: Int)? {
    let inner = arguments(from: chunk + 1, limit: limit, depth: depth + 1)
    guard !inner.list.isEmpty,
      inner.list.allSatisfy({ $0.concept.type == .target || $0.concept.type == .concept }),
      !inner.list.contains(where: { $0.isVague || isPerson($0) })
    else { return nil }
    var isFirst = true
    let list = inner.list.map { item in
      var item = item
      if isFirst { item.first = own.first }
      isFirst = false
      concepts.begin()
      concepts.append(nameOf: item.concept)
      concepts.append(" problem")
      item.concept = named(orElse: .condition)
      item.worded = 0..<0
      item.isNegated = own.isNegated
      return item
    }
    return (list, inner.end)
  }

  /// "loss of appetite", "loss of hair": what a list knows as a condition, under either name.
  func loss(_ token: Int, of thing: Argument) -> Argument? {
    guard tokens[token].hash == Self.loss || tokens[token].hash == Self.lack else { return nil }
    concepts.begin()
    concepts.append(nameOf: thing.concept)
    concepts.append(" loss")
    var known = concepts.withName(lookup)
    concepts.cancel()
    if known == nil || tokens[token].hash == Self.lack {
      concepts.begin()
      appendWord(token)
      concepts.append(" of ")
      concepts.append(nameOf: thing.concept)
      known = concepts.withName(lookup)
      concepts.cancel()
    }
    guard let known, known.type == .condition else { return nil }
    return Argument(concept: known, first: token, end: thing.end, isKnown: true)
  }

  private static var loss: UInt64 { WordHash.of("loss") }
  private static var lack: UInt64 { WordHash.of("lack") }
}
