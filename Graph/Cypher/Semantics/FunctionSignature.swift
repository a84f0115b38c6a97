/// How a function is called and what it answers.
struct FunctionSignature: Sendable {
  /// As it is written in messages.
  let name: String
  let parameters: [StaticType]
  /// How many of the parameters may be left out, from the end.
  let optional: Int
  /// Whether the last parameter may be repeated.
  let isVariadic: Bool
  let result: StaticType
  let isAggregate: Bool

  init(
    _ name: String, _ parameters: [StaticType], optional: Int = 0, isVariadic: Bool = false,
    returns result: StaticType, isAggregate: Bool = false
  ) {
    self.name = name
    self.parameters = parameters
    self.optional = optional
    self.isVariadic = isVariadic
    self.result = result
    self.isAggregate = isAggregate
  }

  func accepts(argumentCount count: Int) -> Bool {
    count >= parameters.count - optional && (isVariadic || count <= parameters.count)
  }
}
