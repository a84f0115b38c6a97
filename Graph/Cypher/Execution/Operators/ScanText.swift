import GraphModel

/// Nodes with a label whose property contains a text: by one search through all that the graph stores, where
/// the graph can do that, else by looking at each.
final class ScanText: ChainedOperator {
  struct Wanted {
    let slot: Int
    let label: String
    let property: String
    let text: Evaluator
    /// The same as a condition on the row.
    let condition: Evaluator
  }

  private let wanted: Wanted

  init(wanted: Wanted, next: Operator) {
    self.wanted = wanted
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    guard case .string(let text) = try wanted.text(&row, execution) else { return true }
    let found = execution.compactGraph?.nodes(
      label: wanted.label, property: wanted.property, containing: text)
    for node in found ?? execution.graph.nodes(label: wanted.label) {
      try execution.tick()
      row[wanted.slot] = .node(node)
      if found == nil, try wanted.condition(&row, execution).truth() != true { continue }
      if try !next.process(&row, execution) { return false }
    }
    return true
  }
}
