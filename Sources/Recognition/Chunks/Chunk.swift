/// A phrase of a sentence without anything nested in it.
package struct Chunk: Sendable, BitwiseCopyable {
  package enum Kind: UInt8, Sendable, BitwiseCopyable {
    case nounPhrase, verbGroup, preposition, adjective, adverb
    case conjunction, subordinator, relative, comma, semicolon, colon, dash, open, close
    case quote, stop, reference, url, other
    /// What stands before the first and after the last chunk.
    case outside

    /// Whether patterns look past it: adverbs, quotation marks, reference markers.
    @inline(__always)
    package var isLight: Bool { self == .adverb || self == .quote || self == .reference }
  }

  package enum Form: UInt8, Sendable, BitwiseCopyable {
    /// Tensed, or after a modal.
    case finite
    /// Base form alone ("help reduce") or an imperative.
    case bare
    case infinitive, gerund, participle
  }

  package struct Flags: OptionSet, Sendable, BitwiseCopyable {
    package let rawValue: UInt16

    @inlinable @inline(__always)
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    // Noun phrases.
    @inlinable package static var definite: Flags { Flags(rawValue: 1) }
    /// this, these, that, those, such, both
    @inlinable package static var demonstrative: Flags { Flags(rawValue: 2) }
    @inlinable package static var pronoun: Flags { Flags(rawValue: 4) }
    /// its, their, our, my …
    @inlinable package static var possessiveDeterminer: Flags { Flags(rawValue: 8) }
    // Verb groups.
    @inlinable package static var passive: Flags { Flags(rawValue: 16) }
    /// The main verb is be, become, seem …
    @inlinable package static var copular: Flags { Flags(rawValue: 32) }
    @inlinable package static var hedged: Flags { Flags(rawValue: 64) }
    /// "can": hedged for benefits, open for the rest.
    @inlinable package static var can: Flags { Flags(rawValue: 128) }
    @inlinable package static var should: Flags { Flags(rawValue: 256) }
    @inlinable package static var perfect: Flags { Flags(rawValue: 2048) }
    /// Noun phrase with "no", verb group with "not".
    @inlinable package static var negated: Flags { Flags(rawValue: 512) }
    @inlinable package static var firstPerson: Flags { Flags(rawValue: 1024) }
    /// "would", "will" and the like
    @inlinable package static var future: Flags { Flags(rawValue: 4096) }
  }

  package var kind: Kind
  /// Tokens `first..<end` of the sentence.
  package var first: Int32
  package var end: Int32
  /// Last noun of a noun phrase, main verb of a verb group, the word itself otherwise.
  package var head: Int32
  package var form: Form = .finite
  package var flags: Flags = []
  /// For "X's antagonism": the token after the possessor; else `first`.
  package var possessorEnd: Int32

  package var isNegated: Bool { flags.contains(.negated) }

  package init(kind: Kind, first: Int, end: Int, head: Int) {
    self.kind = kind
    self.first = Int32(first)
    self.end = Int32(end)
    self.head = Int32(head)
    self.possessorEnd = Int32(first)
  }
}

// Written out for this type, because code in other modules runs them several times for every word:
// the generic ones of `SetAlgebra` would be called through a table there.
extension Chunk.Flags {
  @inlinable @inline(__always)
  package init(arrayLiteral elements: Chunk.Flags...) {
    self.init(rawValue: elements.reduce(0) { $0 | $1.rawValue })
  }

  /// The flags of both, see `WordClasses`.
  @inlinable @inline(__always)
  package static func | (a: Chunk.Flags, b: Chunk.Flags) -> Chunk.Flags {
    Chunk.Flags(rawValue: a.rawValue | b.rawValue)
  }

  @inlinable @inline(__always)
  package func contains(_ other: Chunk.Flags) -> Bool {
    rawValue & other.rawValue == other.rawValue
  }

  @inlinable @inline(__always)
  package func isDisjoint(with other: Chunk.Flags) -> Bool { rawValue & other.rawValue == 0 }

  @inlinable @inline(__always)
  package var isEmpty: Bool { rawValue == 0 }
}
