import GraphModel

/// Functions that turn values of one type into another.
enum ConversionFunctions {
  static let all: [String: FunctionLibrary.Body] = [
    "tointeger": { arguments, _ in try toInteger(arguments[0]) },
    "tointegerornull": { arguments, _ in (try? toInteger(arguments[0])) ?? .null },
    "tofloat": { arguments, _ in try toFloat(arguments[0]) },
    "tofloatornull": { arguments, _ in (try? toFloat(arguments[0])) ?? .null },
    "tostring": { arguments, _ in try toString(arguments[0]) },
    "tostringornull": { arguments, _ in (try? toString(arguments[0])) ?? .null },
    "toboolean": { arguments, _ in try toBoolean(arguments[0]) },
    "tobooleanornull": { arguments, _ in (try? toBoolean(arguments[0])) ?? .null },
    "tointegerlist": { arguments, _ in try list(arguments[0], "toIntegerList", toInteger) },
    "tofloatlist": { arguments, _ in try list(arguments[0], "toFloatList", toFloat) },
    "tostringlist": { arguments, _ in try list(arguments[0], "toStringList", toString) },
    "tobooleanlist": { arguments, _ in try list(arguments[0], "toBooleanList", toBoolean) },
  ]

  private static func list(
    _ value: CypherValue, _ name: String, _ convert: (CypherValue) throws -> CypherValue
  ) throws -> CypherValue {
    switch value {
    case .null: return .null
    case .list(let values): return .list(values.map { (try? convert($0)) ?? .null })
    default: throw FunctionLibrary.unfit(name, value, "a list")
    }
  }

  private static func toInteger(_ value: CypherValue) throws -> CypherValue {
    switch value {
    case .null, .integer: return value
    case .double(let number):
      return Int(exactly: number.rounded(.towardZero)).map(CypherValue.integer) ?? .null
    case .boolean(let truth): return .integer(truth ? 1 : 0)
    case .string(let text):
      let trimmed = StringFunctions.trimmed(text)
      if let integer = Int(trimmed) { return .integer(integer) }
      return parsed(trimmed).flatMap { Int(exactly: $0.rounded(.towardZero)) }
        .map(CypherValue.integer) ?? .null
    default:
      throw CypherError(
        .type, "InvalidArgumentValue", "toInteger() cannot convert \(value.typePhrase)")
    }
  }

  private static func toFloat(_ value: CypherValue) throws -> CypherValue {
    switch value {
    case .null, .double: return value
    case .integer(let integer): return .double(Double(integer))
    case .string(let text):
      return parsed(StringFunctions.trimmed(text)).map(CypherValue.double) ?? .null
    default:
      throw CypherError(
        .type, "InvalidArgumentValue", "toFloat() cannot convert \(value.typePhrase)")
    }
  }

  /// A decimal number; nil for what Swift reads beside those, such as `0x1p3`, `nan` and `inf`.
  private static func parsed(_ text: String) -> Double? {
    let isDecimal = text.utf8.allSatisfy {
      (48...57).contains($0) || [43, 45, 46, 69, 101].contains($0)
    }
    return isDecimal ? Double(text) : nil
  }

  private static func toString(_ value: CypherValue) throws -> CypherValue {
    switch value {
    case .null, .string: return value
    case .integer(let integer): return .string(String(integer))
    case .double(let number): return .string(CypherText.double(number))
    case .boolean(let truth): return .string(truth ? "true" : "false")
    case .temporal(let temporal): return .string(temporal.description)
    default:
      throw CypherError(
        .type, "InvalidArgumentValue", "toString() cannot convert \(value.typePhrase)")
    }
  }

  private static func toBoolean(_ value: CypherValue) throws -> CypherValue {
    switch value {
    case .null, .boolean: return value
    case .integer(let integer): return .boolean(integer != 0)
    case .string(let text):
      switch StringFunctions.trimmed(text).lowercased() {
      case "true": return .boolean(true)
      case "false": return .boolean(false)
      default: return .null
      }
    default:
      throw CypherError(
        .type, "InvalidArgumentValue", "toBoolean() cannot convert \(value.typePhrase)")
    }
  }
}
