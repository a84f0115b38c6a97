import GraphModel

/// One step of a plan: what EXPLAIN prints of it and the operator that does it.
final class PlanStep {
  let name: String
  let detail: String
  /// Rows that leave the step, estimated; nil where nothing is known.
  let estimatedRows: Double?
  /// Plans of the inside of the step.
  let children: [[PlanStep]]
  /// Whether the step keeps rows until the last has come in.
  let holdsRows: Bool
  /// Where the step makes a row for each of many nodes or relationships and nothing else: what the graph
  /// knows without looking at them.
  let counted: Counted?
  /// What the step does, where it can be done on numbers alone.
  let compact: CompactStep?
  /// Slots of relationships that the one found must differ from.
  let excludedSlots: [Int]
  /// Whether more than that is asked of the relationship it finds.
  let isRelationshipRead: Bool
  let makeOperator: (Operator, Execution) -> Operator
  /// Rows that left the step, counted where the query is profiled.
  var actualRows = 0

  init(
    _ name: String, _ detail: String = "", rows: Double? = nil, children: [[PlanStep]] = [],
    holdsRows: Bool = false, counted: Counted? = nil, compact: CompactStep? = nil,
    excludedSlots: [Int] = [], isRelationshipRead: Bool = true,
    makeOperator: @escaping (Operator, Execution) -> Operator
  ) {
    self.name = name
    self.detail = detail
    self.estimatedRows = rows
    self.children = children
    self.holdsRows = holdsRows
    self.counted = counted
    self.compact = compact
    self.excludedSlots = excludedSlots
    self.isRelationshipRead = isRelationshipRead
    self.makeOperator = makeOperator
  }

  struct Counted {
    /// What is counted, for EXPLAIN.
    let name: String
    /// Where each goes.
    let slot: Int
    let count: (any QueryableGraph) -> Int
  }

  /// The operators of steps joined to what comes after them.
  static func build(_ steps: [PlanStep], into last: Operator, _ execution: Execution) -> Operator {
    var next = last
    // What is profiled is done step by step, so that the rows of each can be counted.
    guard let graph = execution.compactGraph, !execution.isProfiling, !execution.isWriting else {
      for step in steps.reversed() {
        if execution.isProfiling { next = CountRows(step: step, next: next) }
        next = step.makeOperator(next, execution)
      }
      return next
    }
    for part in parts(of: steps, graph).reversed() {
      if part.isJoined {
        next = CompactBuilder.build(
          steps[part.steps], later: steps[part.steps.upperBound...], graph, next: next, execution)
      } else {
        next = steps[part.steps.lowerBound].makeOperator(next, execution)
      }
    }
    return next
  }

  /// The steps that become one operator each.
  private static func parts(
    of steps: [PlanStep], _ graph: any CompactGraph
  ) -> [(steps: Range<Int>, isJoined: Bool)] {
    var parts: [(steps: Range<Int>, isJoined: Bool)] = []
    var start = 0
    while start < steps.count {
      let length = CompactBuilder.length(of: steps[start...], graph)
      parts.append((start..<start + max(1, length), length > 0))
      start += max(1, length)
    }
    return parts
  }
}
