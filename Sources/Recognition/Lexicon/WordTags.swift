/// The parts of speech a word can have.
package struct WordTags: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let noun = WordTags(rawValue: 1 << 0)
  /// Base form of a verb ("reduce").
  package static let verb = WordTags(rawValue: 1 << 1)
  /// Third person singular ("reduces").
  package static let verbS = WordTags(rawValue: 1 << 2)
  package static let past = WordTags(rawValue: 1 << 3)
  package static let participle = WordTags(rawValue: 1 << 4)
  package static let gerund = WordTags(rawValue: 1 << 5)
  package static let adjective = WordTags(rawValue: 1 << 6)
  package static let adverb = WordTags(rawValue: 1 << 7)
  package static let determiner = WordTags(rawValue: 1 << 8)
  package static let possessive = WordTags(rawValue: 1 << 9)
  package static let pronoun = WordTags(rawValue: 1 << 10)
  package static let preposition = WordTags(rawValue: 1 << 11)
  package static let conjunction = WordTags(rawValue: 1 << 12)
  package static let subordinator = WordTags(rawValue: 1 << 13)
  package static let relative = WordTags(rawValue: 1 << 14)
  package static let question = WordTags(rawValue: 1 << 15)
  package static let modal = WordTags(rawValue: 1 << 16)
  package static let be = WordTags(rawValue: 1 << 17)
  package static let have = WordTags(rawValue: 1 << 18)
  package static let doAuxiliary = WordTags(rawValue: 1 << 19)
  package static let negation = WordTags(rawValue: 1 << 20)
  package static let to = WordTags(rawValue: 1 << 21)
  /// The noun reading is at least as common as the verb reading ("increase", "effects").
  package static let nounFirst = WordTags(rawValue: 1 << 22)

  package static let anyVerb: WordTags = [.verb, .verbS, .past, .participle, .gerund]
  package static let finiteStart: WordTags = [.modal, .be, .have, .doAuxiliary]
}
