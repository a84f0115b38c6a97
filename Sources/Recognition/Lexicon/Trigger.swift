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
    /// Treats a condition, decreases anything else.
    case reverses
    /// "Safe in": favourable.
    case safe
    /// "X due to Y": Y causes X.
    case causedBy
  }

  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt16

    @inlinable @inline(__always)
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// Only with an object from a vocabulary.
    @inlinable package static var weak: Flags { Flags(rawValue: 1) }
    /// Only in the passive ("is used for").
    @inlinable package static var passive: Flags { Flags(rawValue: 2) }
    /// Also as a participle after a noun ("changes associated with").
    @inlinable package static var participle: Flags { Flags(rawValue: 4) }
    /// The trigger itself denies ("ineffective").
    @inlinable package static var negates: Flags { Flags(rawValue: 8) }
    /// Speaks of a risk, whose rise or fall the verb before it states.
    @inlinable package static var risk: Flags { Flags(rawValue: 16) }
    /// The noun names what acts ("an inhibitor of").
    @inlinable package static var agent: Flags { Flags(rawValue: 32) }
    /// What follows acts on what stands before ("benefits from").
    @inlinable package static var reverse: Flags { Flags(rawValue: 64) }
    /// The preposition is a particle, which may also stand behind the object ("pushes the INR up").
    @inlinable package static var particle: Flags { Flags(rawValue: 128) }
    /// The preposition stands behind another phrase: the object before a noun ("keeps Y at bay"), else
    /// who is acted on ("protects the skin from Y").
    @inlinable package static var behind: Flags { Flags(rawValue: 256) }
  }

  /// Up to eight words, held in place: triggers are copied about, and an array would be counted each time.
  package struct Words: Sendable {
    private var ids = SIMD8<Int32>(repeating: -3)
    private var count = 0

    package init() {}

    package mutating func append(_ word: Int32) {
      guard count < 8 else { return }
      ids[count] = word
      count += 1
    }

    package var isEmpty: Bool { count == 0 }

    package func contains(_ word: Int32) -> Bool { any(ids .== word) }
  }

  package let frame: Frame
  package let effect: Effect
  package var flags: Flags
  package let allowsDirectObject: Bool
  /// Words that may stand between the trigger and its object.
  package let prepositions: Words
  /// The noun of an idiom ("takes the edge off"); -1 for none.
  package var noun: Int32 = -1
  /// The next trigger with the same lemma; -1 for none.
  package var next: Int32
}

// Written out for this type, because code in other modules runs them several times for every word:
// the generic ones of `SetAlgebra` would be called through a table there.
extension Trigger.Flags {
  @inlinable @inline(__always)
  package init(arrayLiteral elements: Trigger.Flags...) {
    self.init(rawValue: elements.reduce(0) { $0 | $1.rawValue })
  }

  @inlinable @inline(__always)
  package func contains(_ other: Trigger.Flags) -> Bool {
    rawValue & other.rawValue == other.rawValue
  }

  @inlinable @inline(__always)
  package func isDisjoint(with other: Trigger.Flags) -> Bool { rawValue & other.rawValue == 0 }

  @inlinable @inline(__always)
  package var isEmpty: Bool { rawValue == 0 }
}
