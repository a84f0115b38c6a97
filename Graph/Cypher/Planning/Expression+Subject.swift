extension Expression {
  /// The variable and property that the value of the expression depends on, if it depends on one alone and is
  /// the same whenever that is.
  var soleProperty: (variable: String, property: String)? {
    var found: (variable: String, property: String)?
    return collectSubject(into: &found) ? found : nil
  }

  /// Whether nothing but one property was met.
  private func collectSubject(into found: inout (variable: String, property: String)?) -> Bool {
    switch form {
    case .literal, .parameter: return true
    case .property(let subject, let name):
      guard case .variable(let variable) = subject.form else { return false }
      if let found, found != (variable, name) { return false }
      found = (variable, name)
      return true
    case .not(let inner), .negate(let inner), .plus(let inner), .isNull(let inner),
      .isNotNull(let inner):
      return inner.collectSubject(into: &found)
    case .and(let parts), .or(let parts), .xor(let parts), .list(let parts):
      return parts.allSatisfy { $0.collectSubject(into: &found) }
    case .comparison(let first, let rest):
      return first.collectSubject(into: &found)
        && rest.allSatisfy { $0.operand.collectSubject(into: &found) }
    case .test(_, let left, let right):
      return left.collectSubject(into: &found) && right.collectSubject(into: &found)
    case .function(let call) where Self.steady.contains(call.name.lowercased()):
      return call.arguments.allSatisfy { $0.collectSubject(into: &found) }
    default: return false
    }
  }

  /// Some functions whose value depends on their arguments alone.
  private static let steady: Set<String> = [
    "tolower", "toupper", "lower", "upper", "trim", "ltrim", "rtrim", "size", "tostring",
    "tointeger", "tofloat", "coalesce", "abs", "round", "floor", "ceil", "sign", "left", "right",
    "substring", "replace", "split", "char_length",
  ]
}
