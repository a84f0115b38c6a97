/// The parts of speech a word can have.
package struct WordTags: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  @inlinable @inline(__always)
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  @inlinable package static var noun: WordTags { WordTags(rawValue: 1 << 0) }
  /// Base form of a verb ("reduce").
  @inlinable package static var verb: WordTags { WordTags(rawValue: 1 << 1) }
  /// Third person singular ("reduces").
  @inlinable package static var verbS: WordTags { WordTags(rawValue: 1 << 2) }
  @inlinable package static var past: WordTags { WordTags(rawValue: 1 << 3) }
  @inlinable package static var participle: WordTags { WordTags(rawValue: 1 << 4) }
  @inlinable package static var gerund: WordTags { WordTags(rawValue: 1 << 5) }
  @inlinable package static var adjective: WordTags { WordTags(rawValue: 1 << 6) }
  @inlinable package static var adverb: WordTags { WordTags(rawValue: 1 << 7) }
  @inlinable package static var determiner: WordTags { WordTags(rawValue: 1 << 8) }
  @inlinable package static var possessive: WordTags { WordTags(rawValue: 1 << 9) }
  @inlinable package static var pronoun: WordTags { WordTags(rawValue: 1 << 10) }
  @inlinable package static var preposition: WordTags { WordTags(rawValue: 1 << 11) }
  @inlinable package static var conjunction: WordTags { WordTags(rawValue: 1 << 12) }
  @inlinable package static var subordinator: WordTags { WordTags(rawValue: 1 << 13) }
  @inlinable package static var relative: WordTags { WordTags(rawValue: 1 << 14) }
  @inlinable package static var question: WordTags { WordTags(rawValue: 1 << 15) }
  @inlinable package static var modal: WordTags { WordTags(rawValue: 1 << 16) }
  @inlinable package static var be: WordTags { WordTags(rawValue: 1 << 17) }
  @inlinable package static var have: WordTags { WordTags(rawValue: 1 << 18) }
  @inlinable package static var doAuxiliary: WordTags { WordTags(rawValue: 1 << 19) }
  @inlinable package static var negation: WordTags { WordTags(rawValue: 1 << 20) }
  @inlinable package static var to: WordTags { WordTags(rawValue: 1 << 21) }
  /// The noun reading is at least as common as the verb reading ("increase", "effects").
  @inlinable package static var nounFirst: WordTags { WordTags(rawValue: 1 << 22) }

  @inlinable package static var anyVerb: WordTags { [.verb, .verbS, .past, .participle, .gerund] }
  /// The set of some tags. For what is asked of every word: in a long function a literal becomes an
  /// array at run time, which is made and destroyed each time.
  @inline(__always)
  static func any(
    _ a: WordTags, _ b: WordTags, _ c: WordTags = WordTags(rawValue: 0),
    _ d: WordTags = WordTags(rawValue: 0), _ e: WordTags = WordTags(rawValue: 0),
    _ f: WordTags = WordTags(rawValue: 0), _ g: WordTags = WordTags(rawValue: 0)
  ) -> WordTags {
    WordTags(
      rawValue: a.rawValue | b.rawValue | c.rawValue | d.rawValue | e.rawValue | f.rawValue
        | g.rawValue)
  }

  /// What begins a phrase behind a verb.
  static var phraseStart: WordTags {
    any(.determiner, .possessive, .adjective, .noun, .pronoun, .gerund, .participle)
  }
  static var auxiliary: WordTags { any(.modal, .be, .have, .doAuxiliary, .negation) }

  @inlinable package static var finiteStart: WordTags { [.modal, .be, .have, .doAuxiliary] }
}

// Written out for this type, because code in other modules runs them several times for every word:
// the generic ones of `SetAlgebra` would be called through a table there.
extension WordTags {
  @inlinable @inline(__always)
  package init(arrayLiteral elements: WordTags...) {
    self.init(rawValue: elements.reduce(0) { $0 | $1.rawValue })
  }

  @inlinable @inline(__always)
  package func contains(_ other: WordTags) -> Bool { rawValue & other.rawValue == other.rawValue }

  @inlinable @inline(__always)
  package func isDisjoint(with other: WordTags) -> Bool { rawValue & other.rawValue == 0 }

  @inlinable @inline(__always)
  package var isEmpty: Bool { rawValue == 0 }
}
