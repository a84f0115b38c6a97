/// Hands each row to a closure.
final class CallBody: Operator {
  var body: (inout Row) throws -> Bool = { _ in true }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    try body(&row)
  }
}
