/// How far a query may go before it is stopped with an error.
package struct QueryLimits: Sendable {
  /// Seconds; nil for no limit.
  package var timeout: Double?
  /// Rows of the result.
  package var maxRows: Int
  /// Bytes that rows held for sorting, grouping and the result may take, estimated.
  package var maxMemory: Int
  /// Asked every few thousand steps; the query stops where it answers true.
  package var isCancelled: @Sendable () -> Bool

  package init(
    timeout: Double? = 30, maxRows: Int = 1_000_000, maxMemory: Int = 1 << 30,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.timeout = timeout
    self.maxRows = maxRows
    self.maxMemory = maxMemory
    self.isCancelled = isCancelled
  }

  package static let standard = QueryLimits()
}
