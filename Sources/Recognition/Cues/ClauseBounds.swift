/// How far a scope can reach from each token of a sentence: to a termination, a semicolon, or
/// a comma or "and" behind which a clause with a verb of its own begins.
struct ClauseBounds {
  struct Termination {
    let first: Int
    let end: Int
    let direction: CuePhrase.Direction
  }

  /// How many tokens are read for the verb of a clause that a comma may begin.
  private static let lookAhead = 12
  private static var or: UInt64 { WordHash.of("or") }
  private static var nor: UInt64 { WordHash.of("nor") }

  private let tokens: Row<Token>
  private var stopsForward: [Bool]
  private var stopsBackward: [Bool]
  /// For each place, the first place from there on at which a forward scope ends.
  private var ends: [Int32]
  /// For each place, the last place up to there at which a backward scope begins.
  private var starts: [Int32]
  /// For each token inside brackets, where the outermost of them begin and end.
  private var bracketStarts: [Int32]
  private var bracketEnds: [Int32]

  init(_ tokens: Row<Token>, terminations: [Termination]) {
    let count = tokens.count
    self.tokens = tokens
    ends = [Int32](repeating: Int32(count), count: count + 1)
    starts = [Int32](repeating: 0, count: count + 1)
    stopsForward = [Bool](repeating: false, count: count + 1)
    stopsBackward = [Bool](repeating: false, count: count + 1)
    for termination in terminations {
      if termination.direction.looksForward { stopsForward[termination.first] = true }
      if termination.direction.looksBackward { stopsBackward[termination.end] = true }
    }
    bracketStarts = [Int32](repeating: 0, count: count + 1)
    bracketEnds = [Int32](repeating: Int32(count), count: count + 1)
    findClauses()
    findBrackets()
    var place = count
    for i in stride(from: count, through: 0, by: -1) {
      if stopsForward[i] { place = i }
      ends[i] = Int32(place)
    }
    place = 0
    for i in 0...count {
      if stopsBackward[i] { place = i }
      starts[i] = Int32(place)
    }
  }

  /// Where a forward scope that begins at a token ends. A colon between a cue and its scope
  /// ("Denies: fever", "Allergies: none") ends nothing; a scope that begins in brackets stays there.
  func end(after token: Int) -> Int {
    let place = token < tokens.count && tokens[token].kind == .colon ? token + 1 : token
    return Int(min(ends[place], token > 0 ? bracketEnds[token - 1] : ends[place]))
  }

  func start(before token: Int) -> Int {
    let place = token > 0 && tokens[token - 1].kind == .colon ? token - 1 : token
    return Int(max(starts[place], bracketStarts[token]))
  }

  // MARK: Brackets

  private mutating func findBrackets() {
    var open: [Int] = []
    for i in tokens.indices {
      if tokens[i].kind == .open {
        open.append(i)
      } else if tokens[i].kind == .close, let start = open.popLast() {
        if open.isEmpty { fillBracket(start, i) }
      }
    }
  }

  /// Brackets inside brackets count as part of the outermost, which keeps the time linear.
  private mutating func fillBracket(_ start: Int, _ end: Int) {
    for i in (start + 1)..<max(start + 1, end) {
      bracketStarts[i] = Int32(start + 1)
      bracketEnds[i] = Int32(end)
    }
  }

  // MARK: Clauses

  private mutating func findClauses() {
    var hasVerb = false
    var opensWithPhrase =
      tokens.first.map { $0.tag == .preposition || $0.tag == .subordinator }
      ?? false
    for i in tokens.indices {
      switch tokens[i].kind {
      case .semicolon, .stop, .colon:
        stop(i)
        hasVerb = false
        continue
      default: break
      }
      let isComma = tokens[i].kind == .comma
      if tokens[i].tag.isFiniteVerb || tokens[i].tag.isAuxiliary { hasVerb = true }
      guard isComma || tokens[i].tag == .conjunction, tokens[i].hash != Self.or,
        tokens[i].hash != Self.nor
      else { continue }
      if beginsClause(i + 1, afterVerb: hasVerb || isComma && opensWithPhrase, isComma: isComma) {
        stop(i)
        hasVerb = false
      }
      if isComma { opensWithPhrase = false }
    }
  }

  private mutating func stop(_ i: Int) {
    stopsForward[i] = true
    stopsBackward[i + 1] = true
  }

  /// Whether a subject and its verb, or a verb in the third person or the past, begin at a token.
  private func beginsClause(_ first: Int, afterVerb: Bool, isComma: Bool) -> Bool {
    var i = first
    while i < tokens.count, tokens[i].tag == .adverb || tokens[i].tag == .conjunction && isComma {
      if tokens[i].hash == Self.or || tokens[i].hash == Self.nor { return false }
      i += 1
    }
    guard i < tokens.count else { return false }
    switch tokens[i].tag {
    case .be, .have, .modal, .doAuxiliary: return true
    case .verbS, .past: return !isComma && tokens[i].mention < 0
    case .pronoun, .determiner, .possessive: break
    case .noun, .properNoun, .adjective, .number: guard afterVerb else { return false }
    default: return false
    }
    let limit = min(tokens.count, i + Self.lookAhead)
    i += 1
    while i < limit {
      switch tokens[i].tag {
      case .verbS, .be, .have, .modal, .doAuxiliary: return true
      case .verb: return true
      case .past: return i + 1 < tokens.count && tokens[i + 1].tag != .punctuation
      case .conjunction, .relative, .subordinator, .gerund, .participle, .to: return false
      case .punctuation: return false
      default: i += 1
      }
    }
    return false
  }
}
