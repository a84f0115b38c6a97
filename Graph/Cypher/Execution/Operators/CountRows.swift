/// Counts the rows that leave a step, for PROFILE.
final class CountRows: ChainedOperator {
  private let step: PlanStep

  init(step: PlanStep, next: Operator) {
    self.step = step
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    step.actualRows += 1
    return try next.process(&row, execution)
  }
}
