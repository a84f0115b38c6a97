import GraphModel

/// A value as grouping, DISTINCT and UNION tell values apart: null is the same as null, 1 as 1.0.
struct ValueKey: Hashable {
  let value: CypherValue

  static func == (a: ValueKey, b: ValueKey) -> Bool { CypherValue.order(a.value, b.value) == 0 }

  func hash(into hasher: inout Hasher) { Self.hash(value, into: &hasher) }

  private static func hash(_ value: CypherValue, into hasher: inout Hasher) {
    switch value {
    case .null: hasher.combine(0)
    case .boolean(let value): hasher.combine(value)
    case .integer(let value): hasher.combine(value)
    case .double(let value):
      if let integer = Int(exactly: value) {
        hasher.combine(integer)
      } else {
        hasher.combine(value)
      }
    case .string(let value):
      var value = value
      value.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    case .list(let values):
      hasher.combine(values.count)
      for value in values { hash(value, into: &hasher) }
    case .map(let map):
      for (key, value) in map.entries {
        hasher.combine(key)
        hash(value, into: &hasher)
      }
    case .node(let id): hasher.combine(id)
    case .relationship(let id): hasher.combine(id)
    case .path(let path): hasher.combine(path)
    case .temporal(.duration(let duration)): hasher.combine(duration.averageSeconds)
    case .temporal(let value): hasher.combine(value)
    }
  }
}
