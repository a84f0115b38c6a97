import ClaimGraph
import Findings

/// Two doses of one substance that cannot both be right.
package struct ConflictingDose: Rule {
  package init() {}

  package func check(_ graph: ClaimGraph) -> [Finding] {
    ConflictFindings.findings(rule: Self.id, graph)
  }

  package static let metadata = RuleMetadata(
    id: "conflicting-dose", severity: .error,
    summary: "Two sources, or two places of one, give different doses of the same substance.",
    rationale: """
      A reader who follows the wrong one of two doses may come to harm, so doses that differ are shown side \
      by side. Ranges that do not meet are an error, ranges that overlap a warning, and a range that lies \
      within the other a note; where one side is hedged, each is a step milder.

      Amounts are converted between units of mass and of volume. Doses are compared only for the same \
      substance, regimen (low, standard, high), role, population, route, form, condition and time, and only \
      per the same period. International units, amounts per kilogram of body weight and doses that were \
      studied are not compared with others. A single amount agrees with a range that holds it, an upper \
      limit with all that stays below it. Two doses in one paragraph are taken to be for different people \
      or times. A fraction of the regular dose is worked out from the regular doses on the shelf.
      """,
    examples: [
      RuleExample(
        [
          .init("a.txt", "Low-dose aspirin is taken at 75 to 100 mg.\n"),
          .init("b.txt", "Low-dose aspirin is taken at 500 to 600 mg per day.\n"),
        ], flagged: ["500 to 600 mg"]),
      RuleExample(
        [
          .init("a.txt", "Adults take 500 mg of metformin per day.\n"),
          .init("b.txt", "Adults take 0.5 g of metformin per day.\n"),
        ]),
      RuleExample(
        [
          .init("a.txt", "Low-dose aspirin is taken at 75 to 100 mg.\n"),
          .init("b.txt", "Aspirin in its standard dose is taken at 300 to 600 mg.\n"),
        ]),
    ])
}
