/// The value of a property of a node or relationship.
package enum PropertyValue: Hashable, Sendable {
  case boolean(Bool)
  case integer(Int)
  case double(Double)
  case string(String)
  case list([PropertyValue])
  /// A date, time or duration. Only queries that write make these; imported graphs have none.
  /// `TemporalValue.description` is its ISO 8601 form.
  case temporal(TemporalValue)
}
