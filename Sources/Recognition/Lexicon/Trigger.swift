import Claims

/// A word that states a claim, and where its object stands: a row of `predicates.tsv`.
package struct Trigger: Sendable {
  package enum Frame: String, Sendable {
    case verb, noun, adjective, modifier
  }

  /// How the claim's kind and predicate follow from the trigger and its object.
  package enum Effect: Sendable {
    case fixed(ClaimKind, Predicate)
    /// The predicate, with the kind decided by what is acted on (safety or mechanism).
    case effect(Predicate)
    /// Treats a condition, increases anything else.
    case improves
    /// Treats a condition, affects anything else.
    case helps
    /// "Safe in": favourable.
    case safe
    /// "X due to Y": Y causes X.
    case causedBy
  }

  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Only with an object from a vocabulary.
    package static let weak = Flags(rawValue: 1)
    /// Only in the passive ("is used for").
    package static let passive = Flags(rawValue: 2)
    /// Also as a participle after a noun ("changes associated with").
    package static let participle = Flags(rawValue: 4)
    /// The trigger itself denies ("ineffective").
    package static let negates = Flags(rawValue: 8)
    /// Speaks of a risk, whose rise or fall the verb before it states.
    package static let risk = Flags(rawValue: 16)
    /// The noun names what acts ("an inhibitor of").
    package static let agent = Flags(rawValue: 32)
    /// What follows acts on what stands before ("benefits from").
    package static let reverse = Flags(rawValue: 64)
  }

  package let frame: Frame
  package let effect: Effect
  package let flags: Flags
  package let allowsDirectObject: Bool
  /// Words that may stand between the trigger and its object.
  package let prepositions: [Int32]
  /// The next trigger with the same lemma; -1 for none.
  package var next: Int32
}
