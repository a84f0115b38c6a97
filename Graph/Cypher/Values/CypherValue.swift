import GraphModel

/// A value in a query: what expressions evaluate to, parameters carry and results hold.
package enum CypherValue: Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  case double(Double)
  case string(String)
  case list([CypherValue])
  case map(CypherMap)
  case node(NodeID)
  case relationship(RelationshipID)
  case path(CypherPath)
  case temporal(TemporalValue)

  package init(_ value: PropertyValue) {
    switch value {
    case .boolean(let value): self = .boolean(value)
    case .integer(let value): self = .integer(value)
    case .double(let value): self = .double(value)
    case .string(let value): self = .string(value)
    case .list(let values): self = .list(values.map(CypherValue.init))
    case .temporal(let value): self = .temporal(value)
    }
  }

  init(_ value: PropertyValue?) {
    self = value.map(CypherValue.init) ?? .null
  }

  /// The value as a property may hold it; nil for null and for what properties cannot hold.
  var propertyValue: PropertyValue? {
    switch self {
    case .boolean(let value): return .boolean(value)
    case .integer(let value): return .integer(value)
    case .double(let value): return .double(value)
    case .string(let value): return .string(value)
    case .temporal(let value): return .temporal(value)
    case .list(let values):
      var stored: [PropertyValue] = []
      for value in values {
        guard let property = value.propertyValue else { return nil }
        if case .list = property { return nil }
        stored.append(property)
      }
      return .list(stored)
    case .null, .map, .node, .relationship, .path: return nil
    }
  }

  var isNull: Bool {
    if case .null = self { return true }
    return false
  }

  /// The name of the type with its article.
  var typePhrase: String { typeName.withArticle }

  /// The name of the type as messages give it.
  package var typeName: String {
    switch self {
    case .null: "Null"
    case .boolean: "Boolean"
    case .integer: "Integer"
    case .double: "Float"
    case .string: "String"
    case .list: "List"
    case .map: "Map"
    case .node: "Node"
    case .relationship: "Relationship"
    case .path: "Path"
    case .temporal(let value):
      switch value {
      case .date: "Date"
      case .localTime: "LocalTime"
      case .time: "Time"
      case .localDateTime: "LocalDateTime"
      case .dateTime: "DateTime"
      case .duration: "Duration"
      }
    }
  }
}

extension String {
  /// "an Integer", "a Map".
  var withArticle: String {
    let isVowel = first.map { "AEIOU".contains($0) } ?? false
    return (isVowel ? "an " : "a ") + self
  }
}
