import Claims

/// What an effect does to its object: more of it, or less.
package enum EffectDirection: Hashable, Sendable {
  case up, down

  /// nil for claims that say neither. What worsens a function leaves less of it, what worsens a disease more.
  package init?(_ claim: Claim) {
    switch claim.predicate {
    case .worsens where claim.object?.type == .target: self = .down
    case .increases, .causes, .worsens, .increasesRiskOf: self = .up
    case .decreases, .prevents, .treats, .decreasesRiskOf: self = .down
    default: return nil
    }
  }
}

extension Predicate {
  /// Whether the predicate is one that is affirmed or denied of an object, and compared so.
  var isComparedByPolarity: Bool {
    switch self {
    case .increases, .decreases, .affects, .prevents, .causes, .treats, .worsens,
      .contraindicatedIn, .interactsWith, .associatedWith, .increasesRiskOf, .decreasesRiskOf,
      .coveredBy, .hasEvidence:
      true
    default: false
    }
  }

  /// Whether this cannot hold where the other is denied of the same object.
  func isDenied(by other: Predicate, isCondition: Bool) -> Bool {
    if self == other { return true }
    switch (self, other) {
    case (.treats, .decreases), (.decreases, .treats), (.worsens, .increases),
      (.increases, .worsens), (.decreases, .decreasesRiskOf), (.decreasesRiskOf, .decreases),
      (.increases, .increasesRiskOf), (.increasesRiskOf, .increases), (.decreases, .prevents),
      (.increases, .associatedWith), (.decreases, .associatedWith), (.prevents, .decreases),
      (.associatedWith, .increasesRiskOf):
      return isCondition
    case (.prevents, .decreasesRiskOf), (.decreasesRiskOf, .prevents),
      (.causes, .increasesRiskOf), (.increasesRiskOf, .causes),
      (.increases, .affects), (.decreases, .affects), (.treats, .affects), (.worsens, .affects),
      (.prevents, .affects), (.decreasesRiskOf, .affects), (.increasesRiskOf, .affects),
      (.causes, .affects), (.increasesRiskOf, .associatedWith), (.decreasesRiskOf, .associatedWith),
      (.causes, .associatedWith), (.prevents, .associatedWith):
      return true
    default: return false
    }
  }
}
