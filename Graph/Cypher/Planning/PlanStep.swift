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
  let makeOperator: (Operator, Execution) -> Operator
  /// Rows that left the step, counted where the query is profiled.
  var actualRows = 0

  init(
    _ name: String, _ detail: String = "", rows: Double? = nil, children: [[PlanStep]] = [],
    holdsRows: Bool = false, counted: Counted? = nil,
    makeOperator: @escaping (Operator, Execution) -> Operator
  ) {
    self.name = name
    self.detail = detail
    self.estimatedRows = rows
    self.children = children
    self.holdsRows = holdsRows
    self.counted = counted
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
    for step in steps.reversed() {
      if execution.isProfiling { next = CountRows(step: step, next: next) }
      next = step.makeOperator(next, execution)
    }
    return next
  }
}
