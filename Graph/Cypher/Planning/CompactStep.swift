import GraphModel

/// What a step does, for steps that can be done on numbers alone where the graph is a `CompactGraph`. Steps of
/// this kind that follow one another become one operator, `CompactMatch`.
enum CompactStep {
  case scan(slot: Int, labels: [String])
  case scanRelationships(
    types: [String], direction: RelationshipPattern.Direction, slots: ScanRelationships.Slots)
  case expand(Expand.Edge)
  case expandInto(Expand.Edge)
  case labels(slot: Int, groups: [[String]])
  case filter(Filter)

  /// A condition on a row.
  struct Filter {
    let condition: Evaluator
    /// Set where the condition depends on one property of one node and nothing else, so that it need be computed
    /// only once for each value.
    let subject: (slot: Int, property: String)?
  }

  /// The relationship that the step finds.
  var relationshipSlot: Int? {
    switch self {
    case .scanRelationships(_, _, let slots): slots.relationship
    case .expand(let edge), .expandInto(let edge): edge.relationship
    default: nil
    }
  }
}
