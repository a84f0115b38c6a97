/// Takes in every row before it hands on the first: between clauses that write and others, so that none
/// sees half of what another does.
final class KeepRows: ChainedOperator {
  private var rows: [Row] = []

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    try execution.charge(row)
    rows.append(row)
    return true
  }

  override func finish(_ base: inout Row, _ execution: Execution) throws {
    let kept = rows
    rows = []
    for var row in kept where try !next.process(&row, execution) { break }
    try next.finish(&base, execution)
  }
}
