/// What a rule says of itself: the one place that help, documentation, reports and tests read.
package struct RuleMetadata: Hashable, Sendable {
  /// Kebab-case; reads as "allow …". Also the name of the type and the files, each in its own case.
  package let id: String
  /// How bad the worst of its findings is.
  package let severity: Severity
  /// One line: what it flags.
  package let summary: String
  /// Why an editor wants to know, what is compared and what is let stand; paragraphs parted by an empty line.
  package let rationale: String
  package let examples: [RuleExample]

  package init(
    id: String, severity: Severity, summary: String, rationale: String, examples: [RuleExample]
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.rationale = rationale
    self.examples = examples
  }
}
