/// How the claims found in one article compare with the annotated ones.
///
/// A claim is right where its passage overlaps an annotated quote and kind, predicate, object,
/// polarity and dose agree, one to one. Rows marked optional count neither way. Subject, certainty
/// and citation are judged on what is right.
package struct ArticleScore: Sendable {
  /// A claim without a partner, and why.
  package struct Failure: Sendable {
    package let cause: Cause
    package let kind: String
    package let text: String
    package let annotated: String?
    package let found: String?
  }

  package let name: String
  package private(set) var kinds: [String: Tally] = [:]
  package private(set) var rightSubjects = 0
  package private(set) var rightCertainties = 0
  package private(set) var rightCitations = 0
  /// Right claims whose subject, or certainty, the annotation leaves open: anything is right there.
  package private(set) var openSubjects = 0
  package private(set) var openCertainties = 0
  package private(set) var missed: [Failure] = []
  package private(set) var spurious: [Failure] = []

  package init(
    name: String, found: [FoundClaim], annotated: [AnnotatedClaim], sentences: SentenceTable,
    names: Names
  ) {
    self.name = name
    let pairing = Pairing(found, annotated, names: names)

    func other(_ i: Int, _ j: Int, index: Int, hasPartner: Bool) -> Cause.Other {
      Cause.Other(
        index: index, agreement: Agreement(found[i], annotated[j], names: names),
        overlaps: found[i].range.overlaps(annotated[j].range),
        distance: sentences.distance(found[i].range, annotated[j].range), hasPartner: hasPartner)
    }

    for (j, row) in annotated.enumerated() where !row.optional {
      if let i = pairing.owner[j] {
        kinds[row.mainKind, default: Tally()].right += 1
        judge(found[i], row, names: names)
        continue
      }
      kinds[row.mainKind, default: Tally()].missed += 1
      let (cause, about) = Cause.find(
        among: found.indices.map {
          other($0, j, index: $0, hasPartner: pairing.partner[$0] != nil)
        })
      missed.append(
        Failure(
          cause: cause, kind: row.mainKind, text: row.quote, annotated: row.notation,
          found: about.map { found[$0].notation }))
    }
    for (i, claim) in found.enumerated() where pairing.partner[i] == nil {
      if pairing.candidates[i].contains(where: { annotated[$0].optional }) { continue }
      kinds[claim.kind, default: Tally()].spurious += 1
      let (cause, about) = Cause.find(
        among: annotated.indices.map {
          other(i, $0, index: $0, hasPartner: pairing.owner[$0] != nil)
        })
      spurious.append(
        Failure(
          cause: cause, kind: claim.kind, text: claim.passage.text,
          annotated: about.map { annotated[$0].notation }, found: claim.notation))
    }
  }

  package var tally: Tally { kinds.values.reduce(Tally(), +) }

  private mutating func judge(_ claim: FoundClaim, _ row: AnnotatedClaim, names: Names) {
    if row.subject.contains("*") { openSubjects += 1 }
    if row.certainty == "*" { openCertainties += 1 }
    if names.accepts(claim.subject?.name, among: row.subject) { rightSubjects += 1 }
    if row.certainty == "*" || row.certainty == claim.certainty { rightCertainties += 1 }
    if Self.isCitedRight(claim.citations, row.authorities, names: names) { rightCitations += 1 }
  }

  /// Whether everybody is cited who should be; where nobody should be, whether nobody is.
  private static func isCitedRight(
    _ citations: [FoundClaim.Citation], _ wanted: [String], names: Names
  ) -> Bool {
    if wanted.isEmpty { return citations.isEmpty }
    return wanted.allSatisfy { name in
      if name == "vague" || name == "anecdote" { return citations.contains { $0.kind == name } }
      let alternatives = name.split(separator: "|", omittingEmptySubsequences: false)
        .map(String.init)
      return citations.contains {
        names.accepts($0.authority ?? "", among: alternatives)
          || name == "reference" && $0.kind == "reference"
      }
    }
  }
}
