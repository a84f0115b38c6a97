/// The cue phrases of a sentence on their way to becoming cues with scopes.
struct ScopeFinder {
  private struct Found {
    let phrase: CuePhrase
    let first: Int32
    let end: Int32
  }

  private var found: [Found] = []

  /// Takes the next phrase of the sentence.
  mutating func add(_ phrase: CuePhrase, first: Int32, end: Int32) {
    guard phrase.category != .pseudoNegation, phrase.category != .pseudoHedge else { return }
    found.append(Found(phrase: phrase, first: first, end: end))
  }

  /// Gives each cue its scope and marks the tokens that lie in one.
  func close(_ analysis: borrowing SentenceAnalysis, into reading: inout CueReading) {
    let count = analysis.tokens.count
    reading.marks.removeAll(keepingCapacity: true)
    reading.marks.append(contentsOf: repeatElement([], count: count))
    guard found.contains(where: { $0.phrase.category != .termination }) else { return }
    let bounds = ClauseBounds(analysis.tokens, terminations: terminations)
    for item in found {
      guard let category = Cue.Category(item.phrase.category) else { continue }
      let phrase = item.phrase
      var first = item.first
      var end = item.end
      if phrase.direction.looksForward {
        let limit = Int(item.end) + Int(phrase.maximumScope)
        end = Int32(min(limit, bounds.end(after: Int(item.end))))
        if phrase.direction == .forward { first = item.end }
      }
      if phrase.direction.looksBackward {
        let limit = Int(item.first) - Int(phrase.maximumScope)
        first = Int32(max(limit, bounds.start(before: Int(item.first))))
        if phrase.direction == .backward { end = item.first }
      }
      reading.cues.append(
        Cue(
          category: category, first: item.first, end: item.end, scopeFirst: first,
          scopeEnd: max(first, end)))
    }
    mark(&reading)
  }

  private var terminations: [ClauseBounds.Termination] {
    found.compactMap { item in
      guard item.phrase.category == .termination else { return nil }
      return ClauseBounds.Termination(
        first: Int(item.first), end: Int(item.end), direction: item.phrase.direction)
    }
  }

  /// Adds up where scopes begin and end, so that many scopes over one sentence cost no more than one each.
  private func mark(_ reading: inout CueReading) {
    let count = reading.marks.count
    for (category, mark) in [(Cue.Category.negation, CueReading.Mark.negated), (.hedge, .hedged)] {
      var steps = [Int32](repeating: 0, count: count + 1)
      for cue in reading.cues where cue.category == category && cue.scopeEnd > cue.scopeFirst {
        steps[Int(cue.scopeFirst)] += 1
        steps[Int(cue.scopeEnd)] -= 1
      }
      var open: Int32 = 0
      for i in 0..<count {
        open += steps[i]
        if open > 0 { reading.marks[i].insert(mark) }
      }
    }
  }
}

extension Cue.Category {
  init?(_ category: CuePhrase.Category) {
    switch category {
    case .negation: self = .negation
    case .hedge: self = .hedge
    case .pseudoNegation, .pseudoHedge, .termination: return nil
    }
  }
}
