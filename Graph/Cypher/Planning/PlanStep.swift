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
  /// Where the step makes a row for each of many nodes and nothing else: their number, which the graph
  /// knows without looking at them, and the slot they go into.
  let countedNodes: CountedNodes?
  let makeOperator: (Operator, Execution) -> Operator
  /// Rows that left the step, counted where the query is profiled.
  var actualRows = 0

  init(
    _ name: String, _ detail: String = "", rows: Double? = nil, children: [[PlanStep]] = [],
    holdsRows: Bool = false, countedNodes: CountedNodes? = nil,
    makeOperator: @escaping (Operator, Execution) -> Operator
  ) {
    self.name = name
    self.detail = detail
    self.estimatedRows = rows
    self.children = children
    self.holdsRows = holdsRows
    self.countedNodes = countedNodes
    self.makeOperator = makeOperator
  }

  struct CountedNodes {
    /// Nil for all nodes.
    let label: String?
    let slot: Int
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
