import Documents

/// A word, number or mark of a sentence.
package struct Token: Sendable {
  package enum Kind: UInt8, Sendable {
    case word, number, quantity
    case comma, semicolon, colon, stop, dash, open, close, quote, slash
    /// A numbered reference ("[3]").
    case reference
    case url
    case other
  }

  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    package static let capitalized = Flags(rawValue: 1)
    package static let allCapitals = Flags(rawValue: 2)
    /// Joined to the token before by a hyphen.
    package static let hyphenBefore = Flags(rawValue: 4)
    package static let hyphenAfter = Flags(rawValue: 8)
    /// Ends in 's or s'.
    package static let possessive = Flags(rawValue: 16)
    package static let spaceBefore = Flags(rawValue: 32)
    package static let hasDigit = Flags(rawValue: 64)
    /// Part of a mention of several words.
    package static let inTerm = Flags(rawValue: 128)
    package static let slashBefore = Flags(rawValue: 256)
    /// Ends in s, but not in ss, us or is.
    package static let pluralForm = Flags(rawValue: 512)
    /// Behind the first word of a phrase that acts as one word.
    package static let inPhrase = Flags(rawValue: 1024)
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
