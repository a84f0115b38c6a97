/// Operators that compare two values.
enum ComparisonOperator {
  case equal, notEqual, less, lessEqual, greater, greaterEqual
}
