struct ProjectionItem {
  let expression: Expression
  /// The alias, or the text of the expression.
  let name: String
  let hasAlias: Bool
}
