import Documents

/// What files hold and was not imported, over any number of them.
package struct LossTally: Hashable, Sendable {
  private var counts: [String: Int] = [:]

  package init() {}

  package mutating func add(_ losses: [Loss]) {
    for loss in losses {
      counts[loss.what] =
        counts[loss.what, default: 0].addingReportingOverflow(loss.count)
        .partialValue
    }
  }

  package var isEmpty: Bool { counts.isEmpty }

  /// In alphabetical order.
  package var losses: [Loss] {
    counts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { Loss($0.key, count: $0.value) }
  }

  /// "figures (2), formulas (1)"
  package var sentence: String { Self.sentence(losses) }

  package static func sentence(_ losses: [Loss]) -> String {
    losses.map { "\($0.what) (\($0.count))" }.joined(separator: ", ")
  }
}
