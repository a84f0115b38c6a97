import Claims

/// What two claims must have in common to be compared at all. Claims are sorted by it, so that relating a
/// graph costs what sorting its claims costs, plus what there is to say about those that share a key.
///
/// A key depends on the claim alone, not on the graph that holds it, and is the same in every process, so that
/// a store can find what a claim is to be compared with. It is made of 64-bit hashes: among a million keys the
/// odds that two different ones meet are about 1 in 40 million, and who compares claims looks at their
/// subjects again.
package struct ComparisonKey: Hashable, Sendable, Comparable {
  enum Family: UInt64, Sendable {
    case dose, effect, interaction, status, safety, number
    /// Doses of a substance that a fraction may be a fraction of.
    case referenceDose
    /// Fractions of a dose.
    case relativeDose
    /// Effects on a measure that goes by several names.
    case measure
    /// That something interacts with no medicine at all, and interactions with medicines.
    case anyInteraction
    /// That something is safe for everybody, and for whom it is not.
    case universalSafety
  }

  /// Forms of a substance that are never compared with one another. A text that names no form means the
  /// standard one.
  enum RegimenClass: UInt64, Sendable {
    case low, standard, high

    init(_ regimen: Regimen?) {
      switch regimen {
      case .low: self = .low
      case .standard, nil: self = .standard
      case .high: self = .high
      }
    }
  }

  /// What the claims are about: family, subject, form, object.
  package let topic: UInt64
  /// Under which circumstances they hold; 0 for none that keep claims apart.
  package let setting: UInt64

  package init(topic: UInt64, setting: UInt64) {
    self.topic = topic
    self.setting = setting
  }

  /// - Parameters:
  ///   - subject: hash of a concept (`HashMixing`).
  ///   - object: hash of a concept; 0 where there is none.
  ///   - setting: hash of the qualifiers that keep claims apart; 0 for none.
  ///   - measure: tells figures apart that measure different things; 0 where there is one kind.
  init(
    _ family: Family, subject: UInt64, regimen: RegimenClass, object: UInt64, setting: UInt64,
    measure: UInt64 = 0
  ) {
    var topic = HashMixing.mix(family.rawValue << 8 | regimen.rawValue, subject)
    topic = HashMixing.mix(topic, object)
    self.topic = HashMixing.mix(topic, measure)
    self.setting = setting
  }

  package static func < (a: ComparisonKey, b: ComparisonKey) -> Bool {
    a.topic != b.topic ? a.topic < b.topic : a.setting < b.setting
  }
}
