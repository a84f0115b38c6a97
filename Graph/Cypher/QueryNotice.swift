/// Something in a query that is allowed but looks like a mistake.
package struct QueryNotice: Sendable {
  /// One sentence.
  package let message: String
  /// What was probably meant.
  package let hint: String?
  /// Counted from 1.
  package let line: Int
  /// In characters, counted from 1.
  package let column: Int
}
