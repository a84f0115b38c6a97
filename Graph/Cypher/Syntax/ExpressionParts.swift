/// `CASE` with a subject to compare, or without one.
struct CaseExpression {
  let subject: Expression?
  let branches: [(when: Expression, then: Expression)]
  let otherwise: Expression?
}

/// A call of a function by its name, which may have a prefix such as `date.`.
struct FunctionCall {
  let name: String
  let arguments: [Expression]
  let isDistinct: Bool
}

/// `[x IN list WHERE … | …]`, and the inside of `all(x IN list WHERE …)`.
struct ListComprehension {
  let variable: String
  let variableOffset: Int
  let list: Expression
  let predicate: Expression?
  let projection: Expression?
}

/// `[p = (a)-->(b) WHERE … | …]`
struct PatternComprehension {
  let pattern: PatternPath
  let predicate: Expression?
  let projection: Expression
}

/// `reduce(total = 0, x IN list | total + x)`
struct ReduceExpression {
  let accumulator: String
  let initial: Expression
  let variable: String
  let list: Expression
  let body: Expression
}

/// What may stand in the braces of `EXISTS {}`, `COUNT {}` and `COLLECT {}`.
indirect enum Subquery {
  case patterns([PatternPath], predicate: Expression?)
  case query(Query)
}

/// A piece of `n {.name, .*, key: value, variable}`.
enum MapProjectionItem {
  case property(String)
  case allProperties
  case entry(key: String, value: Expression)
}
