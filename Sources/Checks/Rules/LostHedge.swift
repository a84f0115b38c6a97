import ClaimGraph
import Claims
import Findings

/// A claim made outright that those it rests on make with reserve.
package struct LostHedge: Rule {
  package init() {}

  package func check(_ graph: ClaimGraph) -> [Finding] {
    let ofCited = CitedWorkFindings.findings(Self.metadata, graph) { testimony, claim, source in
      guard testimony == .hedged else { return nil }
      return (
        .warning,
        "\(source.title) is cited for this and says it with reserve: "
          + "\(claim.subjectWording) \(claim.predicateWording)"
      )
    }
    let places = Set(ofCited.map(\.location))
    return ofCited
      + ShelfCertainty.findings(Self.metadata, graph).filter { !places.contains($0.location) }
  }

  package static let metadata = RuleMetadata(
    id: "lost-hedge", severity: .warning,
    summary: "Stated outright here, and with reserve in the work it cites or in most of the shelf.",
    rationale: """
      "May reduce pain" is not "reduces pain", and readers take the second for settled. Flagged where the \
      cited work is on the shelf and only ever hedges the claim, or where at least three other sources hedge it \
      and three times as many as state it outright. Words of reserve are those of hedging cues: may, might, \
      could, suggests, appears to, is thought to.

      Labels, guidelines, studies and reviews state what they decided or found and are flagged for neither.
      """,
    examples: [
      RuleExample(
        [
          .init(
            "study.txt", "Curcumin may reduce joint pain.\n", uri: "https://example.org/curcumin"),
          .init("draft.txt", "Curcumin reduces joint pain (https://example.org/curcumin).\n"),
        ], flagged: ["Curcumin reduces joint pain"]),
      RuleExample(
        [
          .init("a.txt", "Curcumin may reduce joint pain.\n"),
          .init("b.txt", "Curcumin might reduce joint pain.\n"),
          .init("c.txt", "Curcumin could reduce joint pain.\n"),
          .init("d.txt", "Curcumin reduces joint pain.\n"),
        ], flagged: ["Curcumin reduces joint pain"]),
      RuleExample(
        [
          .init(
            "study.txt", "Curcumin may reduce joint pain.\n", uri: "https://example.org/curcumin"),
          .init("draft.txt", "Curcumin may reduce joint pain (https://example.org/curcumin).\n"),
        ]),
    ])
}
