import ClaimGraph
import Findings

/// A cited work that says otherwise, or nothing of the kind.
package struct AuthorityDoesNotSay: Rule {
  package init() {}

  package func check(_ graph: ClaimGraph) -> [Finding] {
    CitedWorkFindings.findings(Self.metadata, graph) { testimony, claim, source in
      let stated = "\(claim.subjectWording) \(claim.predicateWording)"
      return switch testimony {
      case .opposite: (.error, "\(source.title) is cited for this and says the reverse: \(stated)")
      case .otherSpecies:
        (.warning, "\(source.title) is cited for this and says it of animals or cells: \(stated)")
      case .silent: (.warning, "\(source.title) is cited for this and does not say it: \(stated)")
      case .unnamedObject:
        (
          .warning,
          "\(source.title) is cited for this and never mentions "
            + "\(claim.object?.displayName ?? "it"): \(stated)"
        )
      case .unnamedSubject:
        (
          .warning,
          "\(source.title) is cited for this and never mentions \(claim.subject.displayName): \(stated)"
        )
      case .confirmed, .hedged, .associated, .otherNumber, .undecided: nil
      }
    }
  }

  package static let metadata = RuleMetadata(
    id: "authority-does-not-say", severity: .error,
    summary: "The cited work is on the shelf and does not say what it is cited for.",
    rationale: """
      A citation is a promise that the work says so. Where the work is on the shelf, Stet looks: a work that \
      says the reverse is an error; one that says it of animals or cells, that speaks of the subject and \
      nowhere of the object, or nowhere of the subject, is a warning.

      Silence is reported only of conditions and substances, and where no word of the work resembles their \
      names, it is more than an abstract, and no other work is cited for the claim that is not on the shelf. A body with a name ("the Mayo Clinic") \
      may have published more than the one page that is there, so only what that page denies counts against \
      it. What cannot be decided is counted as not checked.
      """,
    examples: [
      RuleExample(
        [
          .init(
            "page.txt", "Curcumin reduces joint pain. Curcumin relieves nausea.\n",
            uri: "https://example.org/curcumin"),
          .init("draft.txt", "Curcumin treats insomnia (https://example.org/curcumin).\n"),
        ], flagged: ["Curcumin treats insomnia"]),
      RuleExample(
        [
          .init(
            "page.txt", "Curcumin does not reduce joint pain.\n",
            uri: "https://example.org/curcumin"),
          .init("draft.txt", "Curcumin reduces joint pain (https://example.org/curcumin).\n"),
        ], flagged: ["Curcumin reduces joint pain"]),
      RuleExample(
        [
          .init(
            "page.txt",
            """
            Zinc causes nausea. Zinc lowers copper levels. Zinc shortens colds. Zinc treats diarrhea. Zinc can \
            cause headache.
            """, uri: "https://example.org/zinc"),
          .init("draft.txt", "Curcumin relieves joint pain (https://example.org/zinc).\n"),
        ], flagged: ["Curcumin relieves joint pain"]),
      RuleExample(
        [
          .init(
            "page.txt",
            "Curcumin lowers blood pressure. Curcumin causes nausea. Many nights are lost to insomnia.\n",
            uri: "https://example.org/curcumin"),
          .init("draft.txt", "Curcumin treats insomnia (https://example.org/curcumin).\n"),
        ]),
      RuleExample(
        [
          .init(
            "page.txt", "Curcumin relieves joint pain. Curcumin lowers blood pressure.\n",
            uri: "https://example.org/curcumin"),
          .init("draft.txt", "Curcumin reduces joint pain (https://example.org/curcumin).\n"),
        ]),
    ])
}
