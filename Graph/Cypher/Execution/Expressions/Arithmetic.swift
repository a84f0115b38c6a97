import GraphModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The operators + - * / % ^ on values. Null with anything is null.
enum Arithmetic {
  static func apply(
    _ sign: ArithmeticOperator, _ a: CypherValue, _ b: CypherValue, _ execution: Execution
  ) throws -> CypherValue {
    switch sign {
    case .add: try add(a, b, execution)
    case .subtract: try subtract(a, b)
    case .multiply: try multiply(a, b)
    case .divide: try divide(a, b)
    case .remainder: try remainder(a, b)
    case .power: try power(a, b)
    }
  }

  static func add(
    _ a: CypherValue, _ b: CypherValue, _ execution: Execution
  ) throws -> CypherValue {
    switch (a, b) {
    case (.integer(let a), .integer(let b)): return try exact(a.addingReportingOverflow(b))
    case (.list(let a), .list(let b)):
      try execution.checkMemory((a.count + b.count) * MemoryLayout<CypherValue>.stride)
      return .list(a + b)
    case (.list(let a), let b):
      try execution.checkMemory(a.count * MemoryLayout<CypherValue>.stride)
      return b.isNull ? .null : .list(a + [b])
    case (let a, .list(let b)):
      try execution.checkMemory(b.count * MemoryLayout<CypherValue>.stride)
      return a.isNull ? .null : .list([a] + b)
    case (.null, _), (_, .null): return .null
    case (.string(let a), .string(let b)):
      try execution.checkMemory(a.utf8.count + b.utf8.count)
      return .string(a + b)
    case (.string(let a), .integer), (.string(let a), .double), (.string(let a), .boolean),
      (.string(let a), .temporal):
      return .string(a + plainText(b))
    case (.integer, .string(let b)), (.double, .string(let b)), (.boolean, .string(let b)),
      (.temporal, .string(let b)):
      return .string(plainText(a) + b)
    case (.temporal(let a), .temporal(let b)):
      if let sum = TemporalArithmetic.add(a, b) { return .temporal(sum) }
      throw unfit("+", .temporal(a), .temporal(b))
    default:
      guard let left = a.asDouble, let right = b.asDouble else { throw unfit("+", a, b) }
      return .double(left + right)
    }
  }

  static func subtract(_ a: CypherValue, _ b: CypherValue) throws -> CypherValue {
    switch (a, b) {
    case (.null, _), (_, .null): return .null
    case (.integer(let a), .integer(let b)): return try exact(a.subtractingReportingOverflow(b))
    case (.temporal(let a), .temporal(.duration(let b))):
      if let minus = TemporalArithmetic.scale(b, by: -1),
        let difference = TemporalArithmetic.add(a, .duration(minus))
      {
        return .temporal(difference)
      }
      throw unfit("-", .temporal(a), .temporal(.duration(b)))
    default:
      guard let left = a.asDouble, let right = b.asDouble else { throw unfit("-", a, b) }
      return .double(left - right)
    }
  }

  static func multiply(_ a: CypherValue, _ b: CypherValue) throws -> CypherValue {
    switch (a, b) {
    case (.null, _), (_, .null): return .null
    case (.integer(let a), .integer(let b)): return try exact(a.multipliedReportingOverflow(by: b))
    case (.temporal(.duration(let duration)), let number),
      (let number, .temporal(.duration(let duration))):
      guard let factor = number.asDouble else { throw unfit("*", a, b) }
      return try scaled(duration, factor)
    default:
      guard let left = a.asDouble, let right = b.asDouble else { throw unfit("*", a, b) }
      return .double(left * right)
    }
  }

  static func divide(_ a: CypherValue, _ b: CypherValue) throws -> CypherValue {
    switch (a, b) {
    case (.null, _), (_, .null): return .null
    case (.integer, .integer(0)): throw divisionByZero
    case (.integer(let a), .integer(let b)): return try exact(a.dividedReportingOverflow(by: b))
    case (.temporal(.duration(let duration)), let number):
      guard let divisor = number.asDouble else { throw unfit("/", a, b) }
      if divisor == 0 { throw divisionByZero }
      return try scaled(duration, 1 / divisor)
    default:
      guard let left = a.asDouble, let right = b.asDouble else { throw unfit("/", a, b) }
      return .double(left / right)
    }
  }

  private static func remainder(_ a: CypherValue, _ b: CypherValue) throws -> CypherValue {
    switch (a, b) {
    case (.null, _), (_, .null): return .null
    case (.integer, .integer(0)): throw divisionByZero
    case (.integer(let a), .integer(let b)):
      // The remainder by -1 is 0, also where the quotient would overflow.
      return .integer(b == -1 ? 0 : a % b)
    default:
      guard let left = a.asDouble, let right = b.asDouble else { throw unfit("%", a, b) }
      return .double(fmod(left, right))
    }
  }

  private static func power(_ a: CypherValue, _ b: CypherValue) throws -> CypherValue {
    if a.isNull || b.isNull { return .null }
    guard let left = a.asDouble, let right = b.asDouble else { throw unfit("^", a, b) }
    return .double(pow(left, right))
  }

  static func negate(_ value: CypherValue) throws -> CypherValue {
    switch value {
    case .null: return .null
    case .integer(let value): return try exact((0).subtractingReportingOverflow(value))
    case .double(let value): return .double(-value)
    case .temporal(.duration(let duration)): return try scaled(duration, -1)
    default: throw CypherError.type("'-' takes a number, not \(value.typePhrase)")
    }
  }

  private static func scaled(_ duration: CalendarDuration, _ factor: Double) throws -> CypherValue {
    guard let product = TemporalArithmetic.scale(duration, by: factor) else {
      throw CypherError(.arithmetic, "Overflow", "the duration is out of range")
    }
    return .temporal(.duration(product))
  }

  private static func exact(_ result: (partialValue: Int, overflow: Bool)) throws -> CypherValue {
    guard !result.overflow else {
      throw CypherError(
        .arithmetic, "IntegerOverflow", "the result is too large for a 64-bit integer",
        hint: "use floats: toFloat(x)")
    }
    return .integer(result.partialValue)
  }

  private static var divisionByZero: CypherError {
    CypherError(.arithmetic, "DivisionByZero", "an integer cannot be divided by zero")
  }

  private static func unfit(_ sign: String, _ a: CypherValue, _ b: CypherValue) -> CypherError {
    .type("'\(sign)' cannot be applied to \(a.typePhrase) and \(b.typePhrase)")
  }

  private static func plainText(_ value: CypherValue) -> String {
    CypherText.text(of: value, in: QueryResult(columns: [], rows: []), quoted: false)
  }
}
