import GraphModel

/// The `attr.type` of a key.
enum GraphMLType: String {
  case boolean, long, double, string

  init(_ value: PropertyValue) {
    switch value {
    case .boolean: self = .boolean
    case .integer: self = .long
    case .double: self = .double
    case .string, .list, .temporal: self = .string
    }
  }

  /// The narrowest type that holds values of both.
  func widened(by other: GraphMLType) -> GraphMLType {
    if self == other { return self }
    let numbers: Set<GraphMLType> = [.long, .double]
    return numbers.contains(self) && numbers.contains(other) ? .double : .string
  }
}
