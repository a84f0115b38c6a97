import ClaimGraph
import Findings

/// A figure that the cited work has otherwise.
package struct NumberNotInSource: Rule {
  package init() {}

  package func check(_ graph: ClaimGraph) -> [Finding] {
    CitedWorkFindings.findings(Self.metadata, graph) { testimony, claim, source in
      guard testimony == .otherNumber else { return nil }
      return (
        .error,
        "\(source.title) is cited for this and has another figure: "
          + "\(claim.subjectWording) \(claim.predicateWording)"
      )
    }
  }

  package static let metadata = RuleMetadata(
    id: "number-not-in-source", severity: .error,
    summary: "The cited work is on the shelf and has another number.",
    rationale: """
      Doses, times, percentages and other figures are compared with those that the cited work gives for the \
      same subject, object, regimen, role and context, after conversion of units. Doses have to be the same; \
      of other figures those within five per cent are, which is what rounding makes of them. A single amount \
      within a range of the work is let stand, and so is the same amount taken several times a day.

      Where the figure stands anywhere else in what the work says of the subject, nothing is reported: it may \
      have been meant of other people or of another role.
      """,
    examples: [
      RuleExample(
        [
          .init(
            "page.txt", "Low-dose aspirin is taken at 75 to 100 mg per day.\n",
            uri: "https://example.org/aspirin"),
          .init(
            "draft.txt",
            "Low-dose aspirin is taken at 75 to 150 mg per day (https://example.org/aspirin).\n"),
        ], flagged: ["75 to 150 mg"]),
      RuleExample(
        [
          .init(
            "page.txt", "Low-dose aspirin is taken at 75 to 100 mg per day.\n",
            uri: "https://example.org/aspirin"),
          .init(
            "draft.txt",
            "Low-dose aspirin is taken at 0.075 to 0.1 g per day (https://example.org/aspirin).\n"),
        ]),
    ])
}
