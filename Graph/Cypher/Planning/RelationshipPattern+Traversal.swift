import GraphModel

extension RelationshipPattern.Direction {
  /// The direction to walk in from one end of the pattern.
  func traversal(fromLeft: Bool) -> TraversalDirection {
    switch self {
    case .either: .both
    case .leftToRight: fromLeft ? .outgoing : .incoming
    case .rightToLeft: fromLeft ? .incoming : .outgoing
    }
  }
}
