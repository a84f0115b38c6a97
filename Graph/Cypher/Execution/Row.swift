/// The values of all variables of a query at one moment, by slot.
///
/// One row is reused from match to match: each operator writes its slots and hands the row on, so that
/// nothing is copied unless an operator keeps rows.
struct Row {
  var slots: [CypherValue]

  init(width: Int) { slots = Array(repeating: .null, count: width) }

  subscript(slot: Int) -> CypherValue {
    get { slots[slot] }
    set { slots[slot] = newValue }
  }
}

/// Computes a value from a row.
typealias Evaluator = (inout Row, Execution) throws -> CypherValue
