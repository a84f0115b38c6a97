/// What is known of the type of an expression before the query runs.
indirect enum StaticType: Equatable, Sendable {
  /// Nothing is known, or it may be null.
  case any
  case boolean, integer, double, number, string, map, node, relationship, path
  case list(StaticType)
  case date, localTime, time, localDateTime, dateTime, duration
  /// Any of the temporal types.
  case temporal

  /// Whether a value of this type may be given where the other is asked for.
  func fits(_ wanted: StaticType) -> Bool {
    switch (self, wanted) {
    case (.any, _), (_, .any): return true
    case (.list(let have), .list(let want)): return have.fits(want)
    case (.integer, .number), (.double, .number), (.number, .integer), (.number, .double),
      (.integer, .double):
      return true
    case (.date, .temporal), (.localTime, .temporal), (.time, .temporal),
      (.localDateTime, .temporal), (.dateTime, .temporal):
      return true
    case (.temporal, .date), (.temporal, .localTime), (.temporal, .time),
      (.temporal, .localDateTime), (.temporal, .dateTime):
      return true
    default: return self == wanted
    }
  }

  /// The type that holds values of both.
  func joined(with other: StaticType) -> StaticType {
    if self == other { return self }
    if case .list(let left) = self, case .list(let right) = other {
      return .list(left.joined(with: right))
    }
    return isNumeric && other.isNumeric ? .number : .any
  }

  var isNumeric: Bool {
    switch self {
    case .integer, .double, .number: true
    default: false
    }
  }

  /// The name with its article.
  var phrase: String { name.withArticle }

  /// The type as messages name it.
  var name: String {
    switch self {
    case .any: "Any"
    case .boolean: "Boolean"
    case .integer: "Integer"
    case .double: "Float"
    case .number: "Number"
    case .string: "String"
    case .map: "Map"
    case .node: "Node"
    case .relationship: "Relationship"
    case .path: "Path"
    case .list: "List"
    case .date: "Date"
    case .localTime: "LocalTime"
    case .time: "Time"
    case .localDateTime: "LocalDateTime"
    case .dateTime: "DateTime"
    case .duration: "Duration"
    case .temporal: "date or time"
    }
  }
}
