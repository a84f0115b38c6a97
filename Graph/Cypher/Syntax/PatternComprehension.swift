/// `[p = (a)-->(b) WHERE … | …]`
struct PatternComprehension {
  let pattern: PatternPath
  let predicate: Expression?
  let projection: Expression
}
