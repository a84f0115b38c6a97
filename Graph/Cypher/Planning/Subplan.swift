/// The steps of a subquery or of a pattern inside an expression. Its identity names it.
final class Subplan {
  let steps: [PlanStep]
  /// Slots of its RETURN columns, for `COLLECT {}`.
  let columns: [Int]
  /// Whether rows can come out after the last row has gone in.
  let holdsRows: Bool

  init(steps: [PlanStep], columns: [Int] = []) {
    self.steps = steps
    self.columns = columns
    holdsRows = steps.contains { $0.holdsRows }
  }
}
