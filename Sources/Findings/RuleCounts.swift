/// What was counted of the rules on mutants: articles in which one thing was changed so that a rule has to speak.
package struct RuleCounts: Hashable, Sendable {
  /// One rule's part.
  package struct Row: Hashable, Sendable {
    package let rule: String
    /// How many mutants it should have flagged.
    package let mutants: Int
    /// How many of them it flagged, at the place that was changed.
    package let caught: Int
    /// How often it flagged what was not changed.
    package let falseAlarms: Int

    /// Share of its findings that were right; nil where it had none.
    package var precision: Double? {
      caught + falseAlarms == 0 ? nil : Double(caught) / Double(caught + falseAlarms)
    }

    /// Share of its mutants that it caught; nil where there were none.
    package var recall: Double? { mutants == 0 ? nil : Double(caught) / Double(mutants) }
  }

  package private(set) var rows: [Row] = []
  package private(set) var articles = 0
  /// Sentences that were not changed and were compared, once for each mutant of their article.
  package private(set) var unchanged = 0

  /// - Parameter table: lines of fields split at tabs, as `make evaluate` writes them: `rule`, a rule and its three
  ///   numbers; `unchanged` and `articles` with theirs. Other lines are passed over.
  package init(table: String) {
    for line in table.split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      let numbers = cells.dropFirst().compactMap { Int($0) }
      switch (cells.first, numbers.count) {
      case ("rule", 3):
        rows.append(
          Row(
            rule: String(cells[1]), mutants: numbers[0], caught: numbers[1],
            falseAlarms: numbers[2]))
      case ("unchanged", 2): unchanged = numbers[0]
      case ("articles", 1): articles = numbers[0]
      default: continue
      }
    }
  }
}
