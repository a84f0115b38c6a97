/// Operators that compare two values.
enum ComparisonOperator {
  case equal, notEqual, less, lessEqual, greater, greaterEqual
}

/// Operators on numbers, some of which also take strings, lists and temporal values.
enum ArithmeticOperator: String {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case remainder = "%"
  case power = "^"
}

/// Operators written as words that answer true, false or null.
enum TestOperator: String {
  case `in` = "IN"
  case startsWith = "STARTS WITH"
  case endsWith = "ENDS WITH"
  case contains = "CONTAINS"
  case matches = "=~"
}
