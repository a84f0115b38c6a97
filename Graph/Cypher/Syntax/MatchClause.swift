struct MatchClause {
  let isOptional: Bool
  let patterns: [PatternPath]
  let predicate: Expression?
}
