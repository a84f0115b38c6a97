/// Ternary logic: true, false or null.
enum Truth {
  static func and(_ a: Bool?, _ b: Bool?) -> Bool? {
    if a == false || b == false { return false }
    return a == nil || b == nil ? nil : true
  }

  static func or(_ a: Bool?, _ b: Bool?) -> Bool? {
    if a == true || b == true { return true }
    return a == nil || b == nil ? nil : false
  }

  static func xor(_ a: Bool?, _ b: Bool?) -> Bool? {
    guard let a, let b else { return nil }
    return a != b
  }
}

extension CypherValue {
  init(truth: Bool?) { self = truth.map(CypherValue.boolean) ?? .null }

  /// The value as a truth value; an error where it is neither boolean nor null.
  func truth() throws -> Bool? {
    switch self {
    case .boolean(let value): return value
    case .null: return nil
    default:
      throw CypherError.type("expected true, false or null, found \(typePhrase)")
    }
  }

  /// The number, be it an integer or a float.
  var asDouble: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .double(let value): value
    default: nil
    }
  }
}
