/// A condition on labels: one of each group must be there.
struct LabelExpression {
  /// `:A:B` is `[[A], [B]]`; `:A|B` is `[[A, B]]`.
  var groups: [[String]] = []

  var isEmpty: Bool { groups.isEmpty }
  /// The labels, if none is an alternative to another.
  var conjunction: [String]? {
    groups.allSatisfy { $0.count == 1 } ? groups.flatMap { $0 } : nil
  }
}
