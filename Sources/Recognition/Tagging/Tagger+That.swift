extension Tagger {
  /// The tag of "that": a relative, a subordinator, a pronoun or a determiner.
  ///
  /// - Parameter before: the tag before the previous one.
  func tagThat(previous: Tag, before: Tag, next: WordTags) -> Tag {
    switch previous {
    case .noun, .properNoun, .pronoun:
      // "cells that cause", "drugs that the body": relative; "the idea that it": complement.
      return next.contains(.noun) && next.isDisjoint(with: .any(.verb, .verbS, .be, .have, .modal))
        ? .subordinator : .relative
    case .verb, .verbS, .past, .participle, .gerund, .be: return .subordinator
    case .adjective where (before == .be || before == .adverb) && next.contains(.noun):
      // "it is clear that X", "it is well understood that X"
      return .subordinator
    default:
      if !next.isDisjoint(with: .any(.modal, .be, .have, .verbS)) && next.isDisjoint(with: .noun) {
        return .pronoun
      }
      return next.isDisjoint(with: .any(.noun, .adjective)) ? .subordinator : .determiner
    }
  }
}
