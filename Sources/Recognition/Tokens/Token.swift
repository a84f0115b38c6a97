import Documents

/// A word, number or mark of a sentence.
package struct Token: Sendable, BitwiseCopyable {
  package enum Kind: UInt8, Sendable, BitwiseCopyable {
    case word, number, quantity
    case comma, semicolon, colon, stop, dash, open, close, quote, slash
    /// A numbered reference ("[3]").
    case reference
    case url
    case other
  }

  package struct Flags: OptionSet, Sendable, BitwiseCopyable {
    package let rawValue: UInt16

    @inlinable @inline(__always)
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    @inlinable package static var capitalized: Flags { Flags(rawValue: 1) }
    @inlinable package static var allCapitals: Flags { Flags(rawValue: 2) }
    /// Joined to the token before by a hyphen.
    @inlinable package static var hyphenBefore: Flags { Flags(rawValue: 4) }
    @inlinable package static var hyphenAfter: Flags { Flags(rawValue: 8) }
    /// Ends in 's or s'.
    @inlinable package static var possessive: Flags { Flags(rawValue: 16) }
    @inlinable package static var spaceBefore: Flags { Flags(rawValue: 32) }
    @inlinable package static var hasDigit: Flags { Flags(rawValue: 64) }
    /// Part of a mention of several words.
    @inlinable package static var inTerm: Flags { Flags(rawValue: 128) }
    @inlinable package static var slashBefore: Flags { Flags(rawValue: 256) }
    /// Ends in s, but not in ss, us or is.
    @inlinable package static var pluralForm: Flags { Flags(rawValue: 512) }
    /// Behind the first word of a phrase that acts as one word.
    @inlinable package static var inPhrase: Flags { Flags(rawValue: 1024) }
  }

  /// UTF-8 offsets into the document.
  package var start: Int32
  package var end: Int32
  package var kind: Kind
  package var flags: Flags = []
  /// The part of speech that the tagger settled on.
  package var tag: Tag = .other
  /// Id in the word table; -1 for a word it does not have.
  package var word: Int32 = -1
  /// Index into the sentence's quantities for `.quantity`; else -1.
  package var quantity: Int32 = -1
  /// Index into the sentence's mentions; else -1.
  package var mention: Int32 = -1
  /// Hash of the word in lower case.
  package var hash: UInt64 = 0

  package var range: TextRange { TextRange(Int(start), Int(end)) }
}

// Written out for this type, because code in other modules runs them several times for every word:
// the generic ones of `SetAlgebra` would be called through a table there.
extension Token.Flags {
  @inlinable @inline(__always)
  package init(arrayLiteral elements: Token.Flags...) {
    self.init(rawValue: elements.reduce(0) { $0 | $1.rawValue })
  }

  @inlinable @inline(__always)
  package func contains(_ other: Token.Flags) -> Bool {
    rawValue & other.rawValue == other.rawValue
  }

  @inlinable @inline(__always)
  package func isDisjoint(with other: Token.Flags) -> Bool { rawValue & other.rawValue == 0 }

  @inlinable @inline(__always)
  package var isEmpty: Bool { rawValue == 0 }
}
