/// The graph of a MATCH clause before an order is chosen.
struct MatchPattern {
  struct Node {
    let name: String
    let slot: Int
    var labels = LabelExpression()
    /// Whether its value is known, at first or after a step.
    var isBound: Bool
    /// Whether labels of a node known from before have been checked.
    var isChecked = false
  }

  struct Relationship {
    let name: String
    let slot: Int
    let left: Int
    let right: Int
    let pattern: RelationshipPattern
    let search: PatternPath.Search
    let wasBound: Bool
    /// Whether the list of relationships of a variable length is read.
    var needsList: Bool

    var isVariable: Bool { pattern.length != nil || search != .every }
  }

  struct Path {
    let slot: Int
    let nodes: [Int]
    let relationships: [Int]
    let name: String
  }

  struct Predicate {
    let expression: Expression
    /// Names of this pattern that must be known before it can be computed.
    let names: Set<String>
  }

  var nodes: [Node] = []
  var relationships: [Relationship] = []
  var paths: [Path] = []
  var predicates: [Predicate] = []
  /// Conditions on shortest paths, which the search itself must heed, by relationship.
  var searchConditions: [Int: [Expression]] = [:]
}
