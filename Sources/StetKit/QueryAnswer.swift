/// The answer to a query as text.
public struct QueryAnswer: Sendable {
  /// The rows in the form asked for, or the plan.
  public let text: String
  public let rows: Int
  public let seconds: Double
  /// What may be wrong with the query although it was answered, a sentence each.
  public let notices: [String]
  /// What the query wrote, such as "1 node created"; empty where it wrote nothing.
  public let changes: String

  /// "3 rows in 0.4 ms".
  public var summary: String {
    let tenths = Int((seconds * 10_000).rounded())
    let count = "\(rows) row\(rows == 1 ? "" : "s") in \(tenths / 10).\(tenths % 10) ms"
    return changes.isEmpty ? count : changes + "; " + count
  }
}
