/// Functions of strings. Positions count Unicode code points.
enum StringFunctions {
  static let all: [String: FunctionLibrary.Body] = [
    "toupper": { arguments, _ in try map(arguments[0], "toUpper") { $0.uppercased() } },
    "upper": { arguments, _ in try map(arguments[0], "upper") { $0.uppercased() } },
    "tolower": { arguments, _ in try map(arguments[0], "toLower") { $0.lowercased() } },
    "lower": { arguments, _ in try map(arguments[0], "lower") { $0.lowercased() } },
    "trim": { arguments, _ in try map(arguments[0], "trim") { trimmed($0) } },
    "ltrim": { arguments, _ in try map(arguments[0], "ltrim") { trimmed($0, end: false) } },
    "rtrim": { arguments, _ in try map(arguments[0], "rtrim") { trimmed($0, start: false) } },
    "normalize": { arguments, _ in try map(arguments[0], "normalize") { $0 } },
    "char_length": { arguments, _ in try length(arguments[0], "char_length") },
    "character_length": { arguments, _ in try length(arguments[0], "character_length") },
    "replace": { arguments, execution in
      guard let text = try string(arguments[0], "replace"),
        let search = try string(arguments[1], "replace"),
        let replacement = try string(arguments[2], "replace")
      else { return .null }
      guard !search.isEmpty else { return .string(text) }
      return .string(try pieces(of: text, by: search, execution).joined(separator: replacement))
    },
    "split": { arguments, execution in
      guard let text = try string(arguments[0], "split") else { return .null }
      var separators: [String] = []
      switch arguments[1] {
      case .null: return .null
      case .string(let separator): separators = [separator]
      case .list(let values):
        separators = try values.compactMap { try string($0, "split") }
      case let value: throw FunctionLibrary.unfit("split", value, "a string or list of strings")
      }
      var parts = [text]
      for separator in separators {
        parts = try parts.flatMap { part in
          separator.isEmpty
            ? part.unicodeScalars.map { String($0) }
            : try pieces(of: part, by: separator, execution)
        }
      }
      return .list(parts.map(CypherValue.string))
    },
    "substring": { arguments, _ in
      guard let text = try string(arguments[0], "substring") else { return .null }
      guard let start = try count(arguments[1], "substring") else { return .null }
      var length = Int.max
      if arguments.count > 2 {
        guard let given = try count(arguments[2], "substring") else { return .null }
        length = given
      }
      return .string(String(text.unicodeScalars.dropFirst(start).prefix(length)))
    },
    "left": { arguments, _ in
      guard let text = try string(arguments[0], "left") else { return .null }
      guard let length = try count(arguments[1], "left") else { return .null }
      return .string(String(text.unicodeScalars.prefix(length)))
    },
    "right": { arguments, _ in
      guard let text = try string(arguments[0], "right") else { return .null }
      guard let length = try count(arguments[1], "right") else { return .null }
      return .string(String(text.unicodeScalars.suffix(length)))
    },
  ]

  /// Without the white space at its ends.
  static func trimmed(_ text: String, start: Bool = true, end: Bool = true) -> String {
    var scalars = text.unicodeScalars[...]
    if start { scalars = scalars.drop { $0.properties.isWhitespace } }
    if end { while scalars.last?.properties.isWhitespace ?? false { scalars.removeLast() } }
    return String(scalars)
  }

  private static func string(_ value: CypherValue, _ function: String) throws -> String? {
    switch value {
    case .null: return nil
    case .string(let text): return text
    default: throw FunctionLibrary.unfit(function, value, "a string")
    }
  }

  private static func count(_ value: CypherValue, _ function: String) throws -> Int? {
    switch value {
    case .null: return nil
    case .integer(let number) where number >= 0: return number
    case .integer:
      throw CypherError(
        .argument, "NegativeIntegerArgument", "\(function)() takes no negative numbers")
    default: throw FunctionLibrary.unfit(function, value, "an integer")
    }
  }

  private static func map(
    _ value: CypherValue, _ function: String, _ change: (String) -> String
  ) throws -> CypherValue {
    try string(value, function).map { .string(change($0)) } ?? .null
  }

  private static func length(_ value: CypherValue, _ function: String) throws -> CypherValue {
    try string(value, function).map { .integer($0.unicodeScalars.count) } ?? .null
  }

  /// The text between occurrences of a separator that is not empty, compared by bytes.
  private static func pieces(
    of text: String, by separator: String, _ execution: Execution
  ) throws -> [String] {
    let bytes = Array(text.utf8)
    let wanted = Array(separator.utf8)
    var parts: [String] = []
    var start = 0
    var index = 0
    while index + wanted.count <= bytes.count {
      if bytes[index] == wanted[0], bytes[index..<index + wanted.count].elementsEqual(wanted) {
        try execution.tick()
        parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
        index += wanted.count
        start = index
      } else {
        index += 1
      }
    }
    parts.append(String(decoding: bytes[start...], as: UTF8.self))
    return parts
  }
}
