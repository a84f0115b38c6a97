import ClaimGraph
import Findings

/// A cause, where the cited work found that two things go together.
package struct AssociationAsCause: Rule {
  package init() {}

  package func check(_ graph: ClaimGraph) -> [Finding] {
    CitedWorkFindings.findings(Self.metadata, graph) { testimony, claim, source in
      guard testimony == .associated else { return nil }
      return (
        .warning,
        "\(source.title) says that the two go together, not that one brings about the other: "
          + "\(claim.subjectWording) \(claim.predicateWording)"
      )
    }
  }

  package static let metadata = RuleMetadata(
    id: "association-as-cause", severity: .warning,
    summary: "The cited work says that two things are associated; here one causes the other.",
    rationale: """
      People who drink coffee may live longer for many reasons, and a study that watched them cannot tell \
      which. "Is associated with", "is linked to" and "was more common in" must not become "causes", \
      "prevents" or "reduces" on the way into an article.

      Flagged where the cited work is on the shelf, speaks of an association of the same two things and \
      nowhere of an effect, and the claim that rests on it is made outright. A work that says "lowers the \
      risk" without a word of association is let stand.
      """,
    examples: [
      RuleExample(
        [
          .init(
            "study.txt", "Caffeine is associated with a lower risk of depression.\n",
            uri: "https://example.org/caffeine"),
          .init("draft.txt", "Caffeine prevents depression (https://example.org/caffeine).\n"),
        ], flagged: ["Caffeine prevents depression"]),
      RuleExample(
        [
          .init(
            "study.txt", "Caffeine is associated with a lower risk of depression.\n",
            uri: "https://example.org/caffeine"),
          .init(
            "draft.txt",
            "Caffeine is linked to a lower risk of depression (https://example.org/caffeine).\n"),
        ]),
    ])
}
