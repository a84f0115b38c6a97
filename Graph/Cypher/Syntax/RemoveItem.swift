enum RemoveItem {
  case property(Expression, String)
  case labels(variable: String, [String], offset: Int)
}
