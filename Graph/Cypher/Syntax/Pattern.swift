/// A condition on labels: one of each group must be there.
struct LabelExpression {
  /// `:A:B` is `[[A], [B]]`; `:A|B` is `[[A, B]]`.
  var groups: [[String]] = []

  var isEmpty: Bool { groups.isEmpty }
  /// The labels, if none is an alternative to another.
  var conjunction: [String]? {
    groups.allSatisfy { $0.count == 1 } ? groups.flatMap { $0 } : nil
  }
}

/// `(n:Label {key: value} WHERE …)`
struct NodePattern {
  let variable: String?
  let labels: LabelExpression
  /// A map or a parameter.
  let properties: Expression?
  let predicate: Expression?
  let offset: Int

  var isBare: Bool { labels.isEmpty && properties == nil && predicate == nil }
}

/// `-[r:TYPE*1..3 {key: value}]->`
struct RelationshipPattern {
  enum Direction {
    case leftToRight, rightToLeft, either
  }

  /// How many relationships in a row; nil at an end is open.
  struct Length {
    let minimum: Int?
    let maximum: Int?
  }

  let variable: String?
  let types: [String]
  let direction: Direction
  let length: Length?
  let properties: Expression?
  let predicate: Expression?
  let offset: Int
}

/// Nodes joined by relationships: one more node than relationships.
struct PatternPath {
  enum Search {
    case every, shortest, allShortest
  }

  let variable: String?
  let search: Search
  let nodes: [NodePattern]
  let relationships: [RelationshipPattern]
  let offset: Int

  func named(_ variable: String) -> PatternPath {
    PatternPath(
      variable: variable, search: search, nodes: nodes, relationships: relationships,
      offset: offset)
  }
}
