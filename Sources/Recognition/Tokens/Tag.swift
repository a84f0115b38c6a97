/// The part of speech of a token in its sentence.
package enum Tag: UInt8, Sendable, BitwiseCopyable {
  case noun, properNoun, pronoun
  case verb, verbS, past, participle, gerund
  case be, have, doAuxiliary, modal, negation, to
  case adjective, adverb, determiner, possessive, number
  case preposition, conjunction, subordinator, relative, question
  case punctuation, other

  package var isFiniteVerb: Bool { self == .verb || self == .verbS || self == .past }
  package var isAuxiliary: Bool {
    self == .be || self == .have || self == .doAuxiliary || self == .modal
  }
}
