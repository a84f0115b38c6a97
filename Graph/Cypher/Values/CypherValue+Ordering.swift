import GraphModel

extension CypherValue {
  /// The order of ORDER BY, min and max, which places any two values: 0 where they are equivalent (null
  /// and null are, NaN and NaN are).
  ///
  /// After "Orderability and equivalence" of the openCypher specification.
  static func order(_ a: CypherValue, _ b: CypherValue) -> Int {
    switch (a, b) {
    case (.integer(let a), .integer(let b)): return sign(a, b)
    case (.string(let a), .string(let b)): return compare(a, b)
    case (.double(let a), .double(let b)):
      if a.isNaN || b.isNaN { return sign(a.isNaN ? 1 : 0, b.isNaN ? 1 : 0) }
      return sign(a, b)
    case (.integer(let a), .double(let b)): return compare(a, b) ?? -1
    case (.double(let a), .integer(let b)): return compare(b, a).map { -$0 } ?? 1
    case (.boolean(let a), .boolean(let b)): return sign(a ? 1 : 0, b ? 1 : 0)
    case (.node(let a), .node(let b)): return sign(a, b)
    case (.relationship(let a), .relationship(let b)): return sign(a, b)
    case (.list(let a), .list(let b)):
      for (left, right) in zip(a, b) {
        let order = order(left, right)
        if order != 0 { return order }
      }
      return sign(a.count, b.count)
    case (.map(let a), .map(let b)):
      let (left, right) = (a.entries, b.entries)
      for (one, other) in zip(left, right) {
        let byKey = compare(one.key, other.key)
        if byKey != 0 { return byKey }
        let byValue = order(one.value, other.value)
        if byValue != 0 { return byValue }
      }
      return sign(left.count, right.count)
    case (.path(let a), .path(let b)):
      for (left, right) in zip(a.nodes, b.nodes) where left != right { return sign(left, right) }
      for (left, right) in zip(a.relationships, b.relationships) where left != right {
        return sign(left, right)
      }
      return sign(a.nodes.count, b.nodes.count)
    case (.temporal(let a), .temporal(let b)):
      return TemporalOrder.order(a, b) ?? sign(a.rank, b.rank)
    default: return sign(a.rank, b.rank)
    }
  }

  /// `a < b` and the like in ternary logic: the sign of the difference, or nil where the two cannot be
  /// compared.
  ///
  /// NaN is handled by the caller, since comparing it with a number is false rather than null.
  static func comparison(_ a: CypherValue, _ b: CypherValue) -> Int? {
    switch (a, b) {
    case (.integer, .integer), (.integer, .double), (.double, .integer), (.double, .double),
      (.string, .string), (.boolean, .boolean):
      return order(a, b)
    case (.temporal(let a), .temporal(let b)): return TemporalOrder.comparison(a, b)
    case (.list(let a), .list(let b)):
      for (left, right) in zip(a, b) {
        guard let order = comparison(left, right) else { return nil }
        if order != 0 { return order }
      }
      return sign(a.count, b.count)
    default: return nil
    }
  }

  var isNaN: Bool {
    if case .double(let value) = self { return value.isNaN }
    return false
  }

  /// The place of the type among the types, ascending.
  private var rank: Int {
    switch self {
    case .map: 0
    case .node: 1
    case .relationship: 2
    case .list: 3
    case .path: 4
    case .temporal(.dateTime): 5
    case .temporal(.localDateTime): 6
    case .temporal(.date): 7
    case .temporal(.time): 8
    case .temporal(.localTime): 9
    case .temporal(.duration): 10
    case .string: 11
    case .boolean: 12
    case .integer, .double: 13
    case .null: 14
    }
  }

  private static func sign<Value: Comparable>(_ a: Value, _ b: Value) -> Int {
    a < b ? -1 : a == b ? 0 : 1
  }
}

extension TemporalValue {
  fileprivate var rank: Int {
    switch self {
    case .dateTime: 0
    case .localDateTime: 1
    case .date: 2
    case .time: 3
    case .localTime: 4
    case .duration: 5
    }
  }
}
