/// Hands on what the steps inside make of a row, or the row with nulls where they make nothing.
final class OptionalRows: ChainedOperator {
  private final class Inside: ChainedOperator {
    var hasMatch = false

    override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
      hasMatch = true
      return try next.process(&row, execution)
    }

    override func finish(_ base: inout Row, _ execution: Execution) throws {}
  }

  private let first: Operator
  private let inside: Inside
  private let slots: [Int]

  /// - Parameter slots: those to set to null.
  init(steps: [PlanStep], slots: [Int], next: Operator, _ execution: Execution) {
    self.slots = slots
    inside = Inside(next: next)
    first = PlanStep.build(steps, into: inside, execution)
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    inside.hasMatch = false
    let goesOn = try first.process(&row, execution)
    if inside.hasMatch || !goesOn { return goesOn }
    for slot in slots { row[slot] = .null }
    return try next.process(&row, execution)
  }
}
