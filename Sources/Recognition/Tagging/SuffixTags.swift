/// Guesses the parts of speech of a word that the lexicon does not have from its ending.
struct SuffixTags: Sendable {
  private struct Suffix: Sendable {
    let text: StaticString
    let tags: WordTags
  }

  /// Suffixes by their last byte, in the order they are tried.
  private let byLast: [[Suffix]]

  init() {
    var table = [[Suffix]](repeating: [], count: 256)
    func add(_ suffixes: [StaticString], _ tags: WordTags) {
      for suffix in suffixes {
        let last = suffix.utf8Start[suffix.utf8CodeUnitCount - 1]
        table[Int(last)].append(Suffix(text: suffix, tags: tags))
      }
    }
    add(["ing"], [.gerund, .noun])
    // "chickweed", "aniseed"
    add(["weed", "seed"], .noun)
    add(["ed"], [.participle, .past])
    add(["ly"], .adverb)
    add(
      [
        "tion", "sion", "ment", "ness", "ity", "ism", "ist", "ance", "ence", "ology", "itis",
        "osis", "emia", "opathy", "algia", "tide", "gen", "cyte", "ase",
      ], .noun)
    add(
      [
        "ous", "ive", "ful", "less", "able", "ible", "ical", "ic", "al", "ary", "ory", "oid",
        "ant", "ent", "ular",
      ], .adjective)
    byLast = table
  }

  func guess(_ text: UnsafeBufferPointer<UInt8>, _ token: Token) -> WordTags {
    let start = Int(token.start)
    var end = Int(token.end)
    if token.flags.contains(.possessive) {
      while end > start, text[end - 1] | 0x20 != 0x73 || end == Int(token.end) { end -= 1 }
    }
    guard end > start else { return .noun }
    for suffix in byLast[Int(text[end - 1] | 0x20)] {
      let count = suffix.text.utf8CodeUnitCount
      guard end - start > count + 1 else { continue }
      var k = 0
      while k < count, text[end - count + k] | 0x20 == suffix.text.utf8Start[k] { k += 1 }
      if k == count { return suffix.tags }
    }
    return .noun
  }
}
