#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Functions of numbers.
enum NumberFunctions {
  static let all: [String: FunctionLibrary.Body] = [
    "abs": { arguments, _ in
      if case .integer(let number) = arguments[0] {
        return number < 0 ? try Arithmetic.negate(arguments[0]) : arguments[0]
      }
      return try map(arguments[0], "abs") { $0.magnitude }
    },
    "sign": { arguments, _ in
      guard let number = try number(arguments[0], "sign") else { return .null }
      return .integer(number > 0 ? 1 : number < 0 ? -1 : 0)
    },
    "round": { arguments, _ in
      guard let number = try number(arguments[0], "round") else { return .null }
      guard arguments.count > 1 else { return .double((number + 0.5).rounded(.down)) }
      guard case .integer(let digits) = arguments[1], (0...15).contains(digits) else {
        throw FunctionLibrary.unfit("round", arguments[1], "0 to 15 digits")
      }
      let factor = pow(10, Double(digits))
      return .double((number * factor).rounded(.toNearestOrAwayFromZero) / factor)
    },
    "rand": { _, execution in .double(execution.random.unit()) },
    "pi": { _, _ in .double(.pi) },
    "e": { _, _ in .double(M_E) },
    "isnan": { arguments, _ in
      try number(arguments[0], "isNaN").map { .boolean($0.isNaN) } ?? .null
    },
    "atan2": { arguments, _ in
      guard let y = try number(arguments[0], "atan2"), let x = try number(arguments[1], "atan2")
      else { return .null }
      return .double(atan2(y, x))
    },
    "ceil": { arguments, _ in try map(arguments[0], "ceil") { $0.rounded(.up) } },
    "floor": { arguments, _ in try map(arguments[0], "floor") { $0.rounded(.down) } },
    "sqrt": { arguments, _ in try map(arguments[0], "sqrt") { $0.squareRoot() } },
    "exp": { arguments, _ in try map(arguments[0], "exp") { exp($0) } },
    "log": { arguments, _ in try map(arguments[0], "log") { log($0) } },
    "log10": { arguments, _ in try map(arguments[0], "log10") { log10($0) } },
    "sin": { arguments, _ in try map(arguments[0], "sin") { sin($0) } },
    "cos": { arguments, _ in try map(arguments[0], "cos") { cos($0) } },
    "tan": { arguments, _ in try map(arguments[0], "tan") { tan($0) } },
    "cot": { arguments, _ in try map(arguments[0], "cot") { 1 / tan($0) } },
    "asin": { arguments, _ in try map(arguments[0], "asin") { asin($0) } },
    "acos": { arguments, _ in try map(arguments[0], "acos") { acos($0) } },
    "atan": { arguments, _ in try map(arguments[0], "atan") { atan($0) } },
    "degrees": { arguments, _ in try map(arguments[0], "degrees") { $0 * 180 / .pi } },
    "radians": { arguments, _ in try map(arguments[0], "radians") { $0 * .pi / 180 } },
    "haversin": { arguments, _ in try map(arguments[0], "haversin") { (1 - cos($0)) / 2 } },
  ]

  private static func number(_ value: CypherValue, _ function: String) throws -> Double? {
    if value.isNull { return nil }
    guard let number = value.asDouble else {
      throw FunctionLibrary.unfit(function, value, "a number")
    }
    return number
  }

  private static func map(
    _ value: CypherValue, _ function: String, _ body: (Double) -> Double
  ) throws -> CypherValue {
    try number(value, function).map { .double(body($0)) } ?? .null
  }
}
