/// The value of a property of a node or relationship.
package enum PropertyValue: Hashable, Sendable {
  case boolean(Bool)
  case integer(Int)
  case double(Double)
  case string(String)
  case list([PropertyValue])
}
