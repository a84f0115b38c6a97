/// A step of a running query. Rows are pushed: each operator gets a row, changes it in place and hands it
/// to the next, once for each answer it has.
class Operator {
  /// Takes a row. Answers false where no further rows are wanted.
  func process(_ row: inout Row, _ execution: Execution) throws -> Bool { true }

  /// Called after the last row; operators that kept rows hand them on. They must then be ready to begin
  /// anew.
  ///
  /// - Parameter base: the row that values from outside a subquery stand in.
  func finish(_ base: inout Row, _ execution: Execution) throws {}
}

/// An operator with one after it.
class ChainedOperator: Operator {
  let next: Operator

  init(next: Operator) { self.next = next }

  override func finish(_ base: inout Row, _ execution: Execution) throws {
    try next.finish(&base, execution)
  }
}
