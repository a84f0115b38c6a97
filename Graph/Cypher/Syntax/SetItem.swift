enum SetItem {
  case property(Expression, String, value: Expression)
  /// `n = {…}`, or `n += {…}` where it only adds.
  case allProperties(variable: String, value: Expression, adds: Bool, offset: Int)
  case labels(variable: String, [String], offset: Int)
}
