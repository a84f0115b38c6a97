import Claims

extension DocumentWalk {
  /// "Tired and headachy, for most", among side effects: adjectives with no noun behind them.
  func feelingsAlone(from chunk: Int) -> ArgumentList? {
    guard chunk < reader.chunks.count, case let first = Int(reader.chunks[chunk].first),
      reader.condition(ofAdjectiveToken: first) != nil
    else { return nil }
    let states = reader.states(from: first)
    guard let last = states.last else { return nil }
    guard last.end < reader.tokens.count else { return states }
    let next = reader.tokens[last.end]
    switch next.kind {
    case .word: return next.tag == .preposition ? states : nil
    case .stop: return states
    case .comma where last.end + 1 < reader.tokens.count:
      // "Dry, tickly cough" is one.
      return reader.tokens[last.end + 1].tag == .preposition ? states : nil
    default: return nil
    }
  }
}
