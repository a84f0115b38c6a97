import Cypher

/// What a query may be told besides its text.
public struct QueryOptions: Sendable {
  /// Seconds until a query is stopped; nil for never.
  public var timeout: Double?
  /// Rows that an answer may have.
  public var maxRows: Int
  /// Bytes that a query may hold, estimated.
  public var maxMemory: Int
  /// Asked now and then; the query stops where it answers true.
  public var isCancelled: @Sendable () -> Bool
  /// Values for `$name`.
  var parameters: [String: CypherValue] = [:]

  public init(
    timeout: Double? = 30, maxRows: Int = 1_000_000, maxMemory: Int = 1 << 30,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.timeout = timeout
    self.maxRows = maxRows
    self.maxMemory = maxMemory
    self.isCancelled = isCancelled
  }

  /// Sets a parameter: `name=value`. A value that is JSON is taken as that, any other as a string.
  /// - Throws: `StetError` where there is no `=` or no name.
  public mutating func setParameter(_ assignment: String) throws {
    let bytes = Array(assignment.utf8)
    guard let sign = bytes.firstIndex(of: UInt8(ascii: "=")), sign > 0 else {
      throw StetError("a parameter is given as name=value, not '\(assignment)'")
    }
    let value = Array(bytes[(sign + 1)...])
    let name = String(decoding: bytes[..<sign].drop { $0 == UInt8(ascii: "$") }, as: UTF8.self)
    parameters[name] =
      JSONValueReader.value(value) ?? .string(String(decoding: value, as: UTF8.self))
  }

  var limits: QueryLimits {
    QueryLimits(
      timeout: timeout, maxRows: maxRows, maxMemory: maxMemory, isCancelled: isCancelled)
  }
}
