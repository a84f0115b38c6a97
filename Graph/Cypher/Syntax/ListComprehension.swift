/// `[x IN list WHERE … | …]`, and the inside of `all(x IN list WHERE …)`.
struct ListComprehension {
  let variable: String
  let variableOffset: Int
  let list: Expression
  let predicate: Expression?
  let projection: Expression?
}
