/// The functions of the language.
enum FunctionCatalogue {
  static func signature(of name: String) -> FunctionSignature? { table[name.lowercased()] }

  static func isAggregate(_ name: String) -> Bool { signature(of: name)?.isAggregate ?? false }

  /// All names as they are usually written, sorted.
  static let names = signatures.map(\.name).sorted()

  private static let table = Dictionary(
    signatures.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

  private static let signatures = aggregates + scalars + lists + strings + numbers + temporals

  private static let aggregates: [FunctionSignature] = [
    .init("count", [.any], returns: .integer, isAggregate: true),
    .init("collect", [.any], returns: .list(.any), isAggregate: true),
    .init("sum", [.any], returns: .any, isAggregate: true),
    .init("avg", [.any], returns: .any, isAggregate: true),
    .init("min", [.any], returns: .any, isAggregate: true),
    .init("max", [.any], returns: .any, isAggregate: true),
    .init("stDev", [.number], returns: .double, isAggregate: true),
    .init("stDevP", [.number], returns: .double, isAggregate: true),
    .init("percentileCont", [.number, .number], returns: .double, isAggregate: true),
    .init("percentileDisc", [.number, .number], returns: .number, isAggregate: true),
  ]

  private static let scalars: [FunctionSignature] = [
    .init("id", [.any], returns: .integer),
    .init("elementId", [.any], returns: .string),
    .init("labels", [.node], returns: .list(.string)),
    .init("type", [.relationship], returns: .string),
    .init("properties", [.any], returns: .map),
    .init("keys", [.any], returns: .list(.string)),
    .init("startNode", [.relationship], returns: .node),
    .init("endNode", [.relationship], returns: .node),
    .init("nodes", [.path], returns: .list(.node)),
    .init("relationships", [.path], returns: .list(.relationship)),
    .init("length", [.path], returns: .integer),
    .init("exists", [.any], returns: .boolean),
    .init("coalesce", [.any], isVariadic: true, returns: .any),
    .init("nullIf", [.any, .any], returns: .any),
    .init("toBoolean", [.any], returns: .boolean),
    .init("toBooleanOrNull", [.any], returns: .boolean),
    .init("toInteger", [.any], returns: .integer),
    .init("toIntegerOrNull", [.any], returns: .integer),
    .init("toFloat", [.any], returns: .double),
    .init("toFloatOrNull", [.any], returns: .double),
    .init("toString", [.any], returns: .string),
    .init("toStringOrNull", [.any], returns: .string),
    .init("valueType", [.any], returns: .string),
    .init("timestamp", [], returns: .integer),
    .init("randomUUID", [], returns: .string),
  ]

  private static let lists: [FunctionSignature] = [
    .init("size", [.any], returns: .integer),
    .init("head", [.list(.any)], returns: .any),
    .init("last", [.list(.any)], returns: .any),
    .init("tail", [.list(.any)], returns: .list(.any)),
    .init("range", [.any, .any, .any], optional: 1, returns: .list(.integer)),
    .init("reverse", [.any], returns: .any),
    .init("isEmpty", [.any], returns: .boolean),
    .init("toIntegerList", [.list(.any)], returns: .list(.integer)),
    .init("toFloatList", [.list(.any)], returns: .list(.double)),
    .init("toStringList", [.list(.any)], returns: .list(.string)),
    .init("toBooleanList", [.list(.any)], returns: .list(.boolean)),
  ]

  private static let strings: [FunctionSignature] = [
    .init("toUpper", [.string], returns: .string),
    .init("toLower", [.string], returns: .string),
    .init("upper", [.string], returns: .string),
    .init("lower", [.string], returns: .string),
    .init("trim", [.string], returns: .string),
    .init("ltrim", [.string], returns: .string),
    .init("rtrim", [.string], returns: .string),
    .init("replace", [.string, .string, .string], returns: .string),
    .init("split", [.string, .any], returns: .list(.string)),
    .init("substring", [.string, .integer, .integer], optional: 1, returns: .string),
    .init("left", [.string, .integer], returns: .string),
    .init("right", [.string, .integer], returns: .string),
    .init("char_length", [.string], returns: .integer),
    .init("character_length", [.string], returns: .integer),
    .init("normalize", [.string], returns: .string),
  ]

  private static let numbers: [FunctionSignature] =
    [
      .init("abs", [.number], returns: .number),
      .init("sign", [.number], returns: .integer),
      .init("rand", [], returns: .double),
      .init("round", [.number, .integer, .string], optional: 2, returns: .double),
      .init("pi", [], returns: .double),
      .init("e", [], returns: .double),
      .init("isNaN", [.number], returns: .boolean),
      .init("atan2", [.number, .number], returns: .double),
    ]
    + [
      "ceil", "floor", "sqrt", "exp", "log", "log10", "sin", "cos", "tan", "cot", "asin", "acos",
      "atan", "degrees", "radians", "haversin",
    ].map { FunctionSignature($0, [.number], returns: .double) }

  private static let temporals: [FunctionSignature] =
    temporalConstructors([
      ("date", .date), ("localtime", .localTime), ("time", .time),
      ("localdatetime", .localDateTime), ("datetime", .dateTime),
    ]) + [
      .init("datetime.fromepoch", [.number, .number], returns: .dateTime),
      .init("datetime.fromepochmillis", [.number], returns: .dateTime),
      .init("duration", [.any], returns: .duration),
      .init("duration.between", [.any, .any], returns: .duration),
      .init("duration.inMonths", [.any, .any], returns: .duration),
      .init("duration.inDays", [.any, .any], returns: .duration),
      .init("duration.inSeconds", [.any, .any], returns: .duration),
    ]

  private static func temporalConstructors(
    _ types: [(name: String, type: StaticType)]
  ) -> [FunctionSignature] {
    types.flatMap { name, type in
      [
        FunctionSignature(name, [.any], optional: 1, returns: type),
        FunctionSignature(
          name + ".truncate", [.string, .any, .map], optional: 2, returns: type),
      ]
        + ["transaction", "statement", "realtime"].map {
          FunctionSignature(name + "." + $0, [.any], optional: 1, returns: type)
        }
    }
  }
}
