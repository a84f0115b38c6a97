/// `(n:Label {key: value} WHERE …)`
struct NodePattern {
  let variable: String?
  let labels: LabelExpression
  /// A map or a parameter.
  let properties: Expression?
  let predicate: Expression?
  let offset: Int

  var isBare: Bool { labels.isEmpty && properties == nil && predicate == nil }
}
