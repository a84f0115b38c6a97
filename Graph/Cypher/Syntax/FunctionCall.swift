/// A call of a function by its name, which may have a prefix such as `date.`.
struct FunctionCall {
  let name: String
  let arguments: [Expression]
  let isDistinct: Bool
}
