/// Words joined by hyphens: "low-dose", "half-life", "beta-carotene".
extension Tagger {
  func tagCompound(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: Row<Token>, _ first: Int, _ end: Int,
    _ table: borrowing WordTable
  ) {
    let last = tokens[end - 1]
    let tags = candidates(text, last, table)
    var tag: Tag = .adjective
    if last.kind == .number {
      tag = tokens[first].kind == .word ? .noun : .number
    } else if last.mention >= 0, tokens[first].mention == last.mention, end < tokens.count,
      candidates(text, tokens[end], table).contains(.verbS)
    {
      // "beta-carotene causes"
      tag = .noun
    } else if tags.contains(.noun) && tags.isDisjoint(with: .any(.adjective, .gerund, .participle))
    {
      // "low-dose aspirin" is a modifier, "a short half-life" a noun.
      tag = followedByNoun(text, tokens, end, table) ? .adjective : .noun
    } else if tags.contains(.gerund), end < tokens.count, tokens[end].kind == .word,
      !candidates(text, tokens[end], table).isDisjoint(
        with: .any(.determiner, .possessive, .pronoun))
    {
      tag = .gerund
    } else if tags.isSubset(of: [.verb, .verbS, .past, .adverb, .nounFirst]) && !tags.isEmpty {
      tag = tags.contains(.adverb) ? .adverb : .verb
    }
    if tag == .noun && last.flags.contains(.capitalized) && first > 0 { tag = .properNoun }
    for k in first..<end { tokens[k].tag = tag }
  }
}
