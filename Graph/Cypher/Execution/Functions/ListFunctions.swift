/// Functions of lists, some of which also take strings and maps.
enum ListFunctions {
  static let all: [String: FunctionLibrary.Body] = [
    "size": { arguments, _ in
      switch arguments[0] {
      case .null: return .null
      case .list(let values): return .integer(values.count)
      case .map(let map): return .integer(map.count)
      case .string(let text): return .integer(text.unicodeScalars.count)
      case let value: throw FunctionLibrary.unfit("size", value, "a list or string")
      }
    },
    "isempty": { arguments, _ in
      switch arguments[0] {
      case .null: return .null
      case .list(let values): return .boolean(values.isEmpty)
      case .map(let map): return .boolean(map.isEmpty)
      case .string(let text): return .boolean(text.isEmpty)
      case let value: throw FunctionLibrary.unfit("isEmpty", value, "a list, map or string")
      }
    },
    "head": { arguments, _ in try list(arguments[0], "head")?.first ?? .null },
    "last": { arguments, _ in try list(arguments[0], "last")?.last ?? .null },
    "tail": { arguments, _ in
      try list(arguments[0], "tail").map { .list(Array($0.dropFirst())) } ?? .null
    },
    "reverse": { arguments, _ in
      switch arguments[0] {
      case .null: return .null
      case .list(let values): return .list(values.reversed())
      case .string(let text): return .string(String(text.reversed()))
      case let value: throw FunctionLibrary.unfit("reverse", value, "a list or string")
      }
    },
    "range": range,
  ]

  private static func list(_ value: CypherValue, _ function: String) throws -> [CypherValue]? {
    switch value {
    case .null: return nil
    case .list(let values): return values
    default: throw FunctionLibrary.unfit(function, value, "a list")
    }
  }

  @Sendable
  private static func range(
    _ arguments: [CypherValue], _ execution: Execution
  ) throws -> CypherValue {
    var bounds: [Int] = []
    for argument in arguments {
      guard case .integer(let bound) = argument else {
        throw CypherError(
          .argument, "InvalidArgumentType", "range() takes integers, not \(argument.typePhrase)")
      }
      bounds.append(bound)
    }
    let step = bounds.count > 2 ? bounds[2] : 1
    guard step != 0 else {
      throw CypherError(.argument, "NumberOutOfRange", "the step of range() must not be 0")
    }
    let (start, end) = (bounds[0], bounds[1])
    guard step > 0 ? start <= end : start >= end else { return .list([]) }
    let (distance, overflow) =
      step > 0 ? end.subtractingReportingOverflow(start) : start.subtractingReportingOverflow(end)
    let count = overflow ? Int.max : Int(clamping: distance.magnitude / step.magnitude)
    let (bytes, tooMany) = count.multipliedReportingOverflow(by: MemoryLayout<CypherValue>.stride)
    try execution.checkMemory(tooMany ? .max : bytes)
    var values: [CypherValue] = []
    values.reserveCapacity(count + 1)
    for index in 0...count { values.append(.integer(start &+ index &* step)) }
    return .list(values)
  }
}
