import Claims
import Documents

/// What everybody is said to know: "It is well known that X", "It has been shown in many studies that X". Nobody can be
/// asked.
extension SentenceReader {
  @inline(__always)
  func addCommonKnowledge(_ found: inout [Citation]) {
    guard mayHold(oneOf: Self.maybeKnown) else { return }
    if mayHold(grammar.it), mayHold(grammar.that) { lookForCommonKnowledge(&found) }
    if mayHold(oneOf: Self.maybeKnowing) { lookForKnowingAll(&found) }
  }

  /// "Everyone knows that", "doctors have long known that", "some say", "as any nurse will tell you".
  @inline(never)
  private func lookForKnowingAll(_ found: inout [Citation]) {
    for i in tokens.indices.dropFirst() where Self.knowing.contains(tokens[i].hash) {
      guard let who = (max(0, i - 4)..<i).first(where: { isAnybody($0, before: i) }),
        !(who..<i).contains(where: { tokens[$0].tag == .negation || tokens[$0].kind != .word })
      else { continue }
      let range = analysisRange(who, i + 1)
      guard !found.contains(where: { $0.range.overlaps(range) || $0.kind.isNamed }) else {
        continue
      }
      found.append(Citation(authority: string(range), kind: .vague, reference: nil, range: range))
      return
    }
  }

  private func isAnybody(_ token: Int, before verb: Int) -> Bool {
    let hash = tokens[token].hash
    if hash == Self.any {
      return token > 0 && tokens[token - 1].hash == Self.as && token + 1 < verb
        && classes(token + 1).contains(.expert)
    }
    guard verb + 1 < tokens.count, word(verb + 1) == grammar.that || tokens[verb].hash == Self.say
    else { return false }
    if Self.everybody.contains(hash) {
      return token == verb - 1
        && (token == 0 || tokens[token - 1].kind != .word || tokens[token - 1].tag == .conjunction)
        && (verb + 1 >= tokens.count || tokens[verb + 1].tag != .pronoun)
    }
    // "Doctors have long known": not those of the reader.
    return classes(token).contains(.expert) && tokens[token].flags.contains(.pluralForm)
      && Self.known.contains(tokens[verb].hash)
      && (token == 0 || tokens[token - 1].tag != .possessive)
  }

  @inline(never)
  private func lookForCommonKnowledge(_ found: inout [Citation]) {
    for it in tokens.indices.dropLast(3) where word(it) == grammar.it {
      guard let known = knownBehind(it),
        let that = (known + 1..<min(tokens.count, known + 7)).first(where: {
          word($0) == grammar.that
        }),
        !(known..<that).contains(where: { tokens[$0].tag.isFiniteVerb && $0 != known }),
        it == 0 || isEnd(it - 1) || tokens[it - 1].tag == .conjunction
      else { continue }
      let range = analysisRange(it, that)
      // "It was shown in 2004 by Smith that": somebody is named.
      guard !found.contains(where: { $0.range.overlaps(range) }) else { continue }
      found.append(Citation(authority: string(range), kind: .vague, reference: nil, range: range))
      return
    }
  }

  /// The participle of "it is well known", "it has also been shown".
  private func knownBehind(_ it: Int) -> Int? {
    var i = it + 1
    var hasBe = false
    while i < min(tokens.count, it + 6) {
      let hash = tokens[i].hash
      if Self.known.contains(hash) { return hasBe ? i : nil }
      if Self.being.contains(hash) {
        hasBe = true
      } else if tokens[i].tag != .adverb, !Self.widely.contains(hash) {
        return nil
      }
      i += 1
    }
    return nil
  }

  private static let known = WordSet(
    "known well-known shown accepted believed established recognised recognized proven proved demonstrated agreed "
      + "acknowledged understood documented said")
  private static let being = WordSet("is 's has been")
  private static let widely = WordSet("well also now generally widely commonly often long common")
  private static var maybeKnowing: WordMask {
    WordMask().or("knows").or("know").or("known").or("say").or("claim").or("tell")
  }
  private static let knowing = WordSet("knows know known say claim tell")
  private static let everybody = WordSet("everyone everybody some many people")
  private static var `as`: UInt64 { WordHash.of("as") }
  private static var say: UInt64 { WordHash.of("say") }
  private static var any: UInt64 { WordHash.of("any") }
  private static var maybeKnown: WordMask {
    WordMask().or("known").or("shown").or("accepted").or("believed").or("established")
      .or("recognised").or("recognized").or("proven").or("proved").or("demonstrated").or("agreed")
      .or("acknowledged").or("understood").or("documented").or("said").or("well-known")
      .or("knows").or("know").or("say").or("claim").or("tell")
  }
}
