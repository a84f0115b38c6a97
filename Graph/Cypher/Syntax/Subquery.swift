/// What may stand in the braces of `EXISTS {}`, `COUNT {}` and `COLLECT {}`.
indirect enum Subquery {
  case patterns([PatternPath], predicate: Expression?)
  case query(Query)
}
