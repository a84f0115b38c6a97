/// How a query will be run: a chain of steps for each part of its UNION.
struct QueryPlan {
  struct Part {
    let steps: [PlanStep]
    /// Slots of the columns.
    let slots: [Int]
  }

  let columns: [String]
  let parts: [Part]
  /// Whether the answers of the parts keep duplicates, for each part but the first.
  let keepsDuplicates: [Bool]
  /// Slots in a row.
  let width: Int
  let isUpdating: Bool
  /// The properties that expressions read of variables, by number.
  let propertyNames: [String]
}
