/// How much of what was named a check rests on: silence about the rest is no approval.
package struct CheckExtent: Hashable, Sendable {
  package var documents = 0
  /// Files that were passed over, or could not be read.
  package var filesNotRead = 0
  package var sentences = 0
  package var sentencesWithClaims = 0
  /// Sentences with a number or a medical verb in which no claim was understood.
  package var sentencesNotUnderstood = 0
  /// Those sentences, where they are kept.
  package var notUnderstood: [FindingLocation] = []
  package var citations = CitationTally()
  /// What the files hold and was not imported.
  package var losses = LossTally()
  /// Findings let stand by editors.
  package var suppressed = 0
  /// Findings that the baseline knows.
  package var known = 0

  package init() {}

  /// Lines for people.
  package var lines: [String] {
    var lines = ["\(Self.count(sentences, "sentence")) read, \(sentencesWithClaims) with claims"]
    if sentencesNotUnderstood > 0 {
      lines[0] +=
        "; \(sentencesNotUnderstood) with numbers or medical verbs not understood, so not checked"
    }
    if citations.total > 0 {
      var parts: [String] = []
      if citations.confirmed > 0 { parts.append("\(citations.confirmed) borne out by it") }
      if citations.notConfirmed > 0 { parts.append("\(citations.notConfirmed) not borne out") }
      if citations.undecided > 0 { parts.append("\(citations.undecided) not decided") }
      if citations.notAtHand > 0 {
        parts.append("\(citations.notAtHand) not checked, the work not being on the shelf")
      }
      lines.append(
        "\(Self.count(citations.total, "claim")) with a cited work: \(parts.joined(separator: ", "))"
      )
    }
    if filesNotRead > 0 { lines.append("\(Self.count(filesNotRead, "file")) not read") }
    if !losses.isEmpty { lines.append("not imported, so not checked: \(losses.sentence)") }
    if suppressed > 0 {
      lines.append("\(Self.count(suppressed, "finding")) let stand by suppressions")
    }
    if known > 0 { lines.append("\(Self.count(known, "finding")) known to the baseline") }
    return lines
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
