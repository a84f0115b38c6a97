/// Guesses the parts of speech of a word that the lexicon does not have from its ending.
enum SuffixTags {
  static func guess(_ text: UnsafeBufferPointer<UInt8>, _ token: Token) -> WordTags {
    let start = Int(token.start)
    var end = Int(token.end)
    if token.flags.contains(.possessive) {
      while end > start, text[end - 1] | 0x20 != 0x73 || end == Int(token.end) { end -= 1 }
    }
    func ends(_ suffix: StaticString) -> Bool {
      let n = suffix.utf8CodeUnitCount
      guard end - start > n + 1 else { return false }
      for k in 0..<n where text[end - n + k] | 0x20 != suffix.utf8Start[k] { return false }
      return true
    }
    if ends("ing") { return [.gerund, .noun] }
    if ends("ed") { return [.participle, .past] }
    if ends("ly") { return .adverb }
    let last = end > start ? text[end - 1] | 0x20 : 0
    for suffix in nounSuffixes where Self.last(suffix) == last && ends(suffix) { return .noun }
    for suffix in adjectiveSuffixes where Self.last(suffix) == last && ends(suffix) {
      return .adjective
    }
    return .noun
  }

  @inline(__always)
  private static func last(_ suffix: StaticString) -> UInt8 {
    suffix.utf8Start[suffix.utf8CodeUnitCount - 1]
  }

  private static let nounSuffixes: [StaticString] = [
    "tion", "sion", "ment", "ness", "ity", "ism", "ist", "ance", "ence", "ology", "itis", "osis",
    "emia", "opathy", "algia", "tide", "gen", "cyte", "ase",
  ]
  private static let adjectiveSuffixes: [StaticString] = [
    "ous", "ive", "ful", "less", "able", "ible", "ical", "ic", "al", "ary", "ory", "oid", "ant",
    "ent", "ular",
  ]
}
