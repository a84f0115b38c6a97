/// How a rule fared with mutants.
package struct RuleTally: Sendable {
  package var mutants = 0
  package var caught = 0
  /// Findings of the rule where nothing was changed.
  package var falseAlarms = 0

  package init() {}

  package var precision: Double {
    caught + falseAlarms == 0 ? 1 : Double(caught) / Double(caught + falseAlarms)
  }

  package var recall: Double { mutants == 0 ? 1 : Double(caught) / Double(mutants) }
}
