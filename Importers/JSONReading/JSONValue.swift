/// A value of a JSON text.
enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// As it is written.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// In the order of the text; of names that come twice, both.
  case object([Member])

  struct Member: Hashable, Sendable {
    let name: String
    let value: JSONValue
  }

  /// The member of an object; nil where there is none, or this is no object.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  var string: String? {
    if case .string(let string) = self { return string }
    return nil
  }

  /// The values of an array; of anything else, itself alone.
  var elements: [JSONValue] {
    if case .array(let elements) = self { return elements }
    return [self]
  }
}
