/// A phrase of a sentence without anything nested in it.
package struct Chunk: Sendable {
  package enum Kind: UInt8, Sendable {
    case nounPhrase, verbGroup, preposition, adjective, adverb
    case conjunction, subordinator, relative, comma, semicolon, colon, dash, open, close
    case quote, stop, reference, url, other
  }

  package enum Form: UInt8, Sendable {
    /// Tensed, or after a modal.
    case finite
    /// Base form alone ("help reduce") or an imperative.
    case bare
    case infinitive, gerund, participle
  }

  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    // Noun phrases.
    package static let definite = Flags(rawValue: 1)
    /// this, these, that, those, such, both
    package static let demonstrative = Flags(rawValue: 2)
    package static let pronoun = Flags(rawValue: 4)
    /// its, their, our, my …
    package static let possessiveDeterminer = Flags(rawValue: 8)
    // Verb groups.
    package static let passive = Flags(rawValue: 16)
    /// The main verb is be, become, seem …
    package static let copular = Flags(rawValue: 32)
    package static let hedged = Flags(rawValue: 64)
    /// "can": hedged for benefits, open for the rest.
    package static let can = Flags(rawValue: 128)
    package static let should = Flags(rawValue: 256)
    package static let perfect = Flags(rawValue: 2048)
    /// Noun phrase with "no", verb group with "not".
    package static let negated = Flags(rawValue: 512)
    package static let firstPerson = Flags(rawValue: 1024)
    /// "would", "will" and the like
    package static let future = Flags(rawValue: 4096)
  }

  package var kind: Kind
  /// Tokens `first..<end` of the sentence.
  package var first: Int32
  package var end: Int32
  /// Last noun of a noun phrase, main verb of a verb group, the word itself otherwise.
  package var head: Int32
  package var form: Form = .finite
  package var flags: Flags = []
  /// For "LDN's antagonism": the token after the possessor; else `first`.
  package var possessorEnd: Int32

  package init(kind: Kind, first: Int, end: Int, head: Int) {
    self.kind = kind
    self.first = Int32(first)
    self.end = Int32(end)
    self.head = Int32(head)
    self.possessorEnd = Int32(first)
  }
}
