import Findings

/// What was counted of the rules, as a table for a terminal.
package enum RuleCountTable {
  /// One line a rule, in the order given, and what the numbers are of; for `stet rules --stats`.
  package static func text(_ rules: [RuleMetadata], _ counts: RuleCounts) -> String {
    var lines = [["rule", "mutants", "caught", "false alarms", "precision", "recall"]]
    for rule in rules {
      guard let row = counts.rows.first(where: { $0.rule == rule.id }) else {
        lines.append([rule.id, "0", "-", "-", "-", "-"])
        continue
      }
      lines.append(
        [rule.id, "\(row.mutants)", "\(row.caught)", "\(row.falseAlarms)"]
          + [share(row.precision), share(row.recall)])
    }
    let widths = lines[0].indices.map { column in
      lines.map { $0[column].utf8.count }.max() ?? 0
    }
    let table = lines.map { cells in
      cells.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - cell.utf8.count)
        return column == 0 ? cell + blanks : blanks + cell
      }.joined(separator: "  ") + "\n"
    }
    return table.joined()
      + """

      Counted by `make evaluate`: in each mutant of \(counts.articles) articles one thing was changed that a rule has to flag.
      \(counts.unchanged) unchanged sentences were compared for false alarms; a sentence counts once for each mutant.

      """
  }

  /// Three digits behind the point, rounded; "-" where there is nothing to divide by.
  private static func share(_ value: Double?) -> String {
    guard let value else { return "-" }
    let digits = String(Int((value * 1_000).rounded()) % 1_000)
    return (value >= 0.9995 ? "1." : "0.") + String(repeating: "0", count: 3 - digits.utf8.count)
      + digits
  }
}
