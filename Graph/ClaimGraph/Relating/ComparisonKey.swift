import Claims

/// What two claims must have in common to be compared at all. Claims are sorted by it, so that relating a
/// graph costs what sorting its claims costs, plus what there is to say about those that share a key.
struct ComparisonKey: Hashable, Sendable, Comparable {
  enum Family: UInt64, Sendable {
    case dose, effect, status, safety, number
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

  private let first: UInt64
  private let second: UInt64

  /// - Parameters:
  ///   - subject: index of a concept.
  ///   - object: index of a concept.
  ///   - context: number of the qualifiers that keep claims apart; 0 for none.
  ///   - unit: number of the unit; 0 where there is none. Only 16 bits of it are kept.
  init(
    _ family: Family, subject: Int, regimen: RegimenClass, object: Int?, context: Int, unit: Int = 0
  ) {
    first =
      family.rawValue << 56 | regimen.rawValue << 48
      | UInt64(UInt16(truncatingIfNeeded: unit)) << 32
      | UInt64(UInt32(truncatingIfNeeded: subject))
    second =
      UInt64(UInt32(truncatingIfNeeded: object ?? -1)) << 32
      | UInt64(UInt32(truncatingIfNeeded: context))
  }

  static func < (a: ComparisonKey, b: ComparisonKey) -> Bool {
    a.first != b.first ? a.first < b.first : a.second < b.second
  }
}
