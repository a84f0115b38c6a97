/// Runs a subplan any number of times with the same operators.
final class SubplanRunner {
  private let first: Operator
  private let last = CallBody()
  private let holdsRows: Bool

  init(_ subplan: Subplan, _ execution: Execution) {
    holdsRows = subplan.holdsRows
    first = PlanStep.build(subplan.steps, into: last, execution)
  }

  func run(
    _ row: inout Row, _ execution: Execution, _ body: @escaping (inout Row) throws -> Bool
  ) throws {
    last.body = body
    if holdsRows {
      var base = row
      _ = try first.process(&row, execution)
      try first.finish(&base, execution)
    } else {
      _ = try first.process(&row, execution)
    }
  }
}
