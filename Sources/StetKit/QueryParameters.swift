import Cypher

/// Values for the parameters of a query, `$name`.
public struct QueryParameters: Sendable, CustomStringConvertible {
  private(set) var values: [String: CypherValue] = [:]

  public init() {}

  /// Sets a parameter: `name=value`. A value that is JSON is taken as that, any other as a string.
  /// - Throws: `StetError` where there is no `=` or no name.
  public mutating func set(_ assignment: String) throws {
    let bytes = Array(assignment.utf8)
    guard let sign = bytes.firstIndex(of: UInt8(ascii: "=")), sign > 0 else {
      throw StetError("a parameter is given as name=value, not '\(assignment)'")
    }
    let value = Array(bytes[(sign + 1)...])
    let name = String(decoding: bytes[..<sign].drop { $0 == UInt8(ascii: "$") }, as: UTF8.self)
    values[name] =
      JSONValueReader.value(value) ?? .string(String(decoding: value, as: UTF8.self))
  }

  /// A line each, sorted by name.
  public var description: String {
    values.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value.shown)\n" }.joined()
  }
}
