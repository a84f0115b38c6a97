/// `CASE` with a subject to compare, or without one.
struct CaseExpression {
  let subject: Expression?
  let branches: [(when: Expression, then: Expression)]
  let otherwise: Expression?
}
