/// `reduce(total = 0, x IN list | total + x)`
struct ReduceExpression {
  let accumulator: String
  let initial: Expression
  let variable: String
  let list: Expression
  let body: Expression
}
