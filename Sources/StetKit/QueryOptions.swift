import Cypher

/// What a query may be told besides its text.
public struct QueryOptions: Sendable {
  public var parameters: QueryParameters
  /// Seconds until a query is stopped; nil for never.
  public var timeout: Double?
  /// Rows that an answer may have.
  public var maxRows: Int
  /// Bytes that a query may hold, estimated.
  public var maxMemory: Int
  /// Asked now and then; the query stops where it answers true.
  public var isCancelled: @Sendable () -> Bool

  public init(
    parameters: QueryParameters = QueryParameters(), timeout: Double? = 30,
    maxRows: Int = 1_000_000, maxMemory: Int = 1 << 30,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.parameters = parameters
    self.timeout = timeout
    self.maxRows = maxRows
    self.maxMemory = maxMemory
    self.isCancelled = isCancelled
  }

  var limits: QueryLimits {
    QueryLimits(
      timeout: timeout, maxRows: maxRows, maxMemory: maxMemory, isCancelled: isCancelled)
  }
}
