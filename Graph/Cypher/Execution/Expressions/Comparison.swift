/// `=`, `<>`, `<` and the like in ternary logic.
enum Comparison {
  static func apply(_ sign: ComparisonOperator, _ a: CypherValue, _ b: CypherValue) -> Bool? {
    switch sign {
    case .equal: return CypherValue.equals(a, b)
    case .notEqual: return CypherValue.equals(a, b).map { !$0 }
    case .less, .lessEqual, .greater, .greaterEqual: break
    }
    // NaN is neither less nor greater than a number, nor equal to one.
    if a.isNaN || b.isNaN { return a.asDouble != nil && b.asDouble != nil ? false : nil }
    guard let order = CypherValue.comparison(a, b) else { return nil }
    switch sign {
    case .less: return order < 0
    case .lessEqual: return order <= 0
    case .greater: return order > 0
    default: return order >= 0
    }
  }
}
