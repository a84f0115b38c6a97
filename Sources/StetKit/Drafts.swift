import Documents
import Findings

/// The documents of a check, kept until its findings are shown.
struct Drafts {
  /// Whether they are compared with a shelf, whose own findings are of no interest.
  let hasShelf: Bool
  /// Whether their texts are shown around the findings.
  let keepsTexts: Bool
  private(set) var paths: Set<String> = []
  /// By path; empty where no texts are kept.
  private(set) var documents: [String: Document] = [:]
  private(set) var sentences = 0
  private(set) var notChecked = 0
  /// Those that stand in the texts, in the order of the documents.
  private(set) var suppressions: [Suppression] = []

  init(hasShelf: Bool, keepsTexts: Bool) {
    self.hasShelf = hasShelf
    self.keepsTexts = keepsTexts
  }

  /// - Parameter observer: hears of suppressions that cannot be used.
  mutating func add(_ draft: Draft, _ observer: Observer) {
    suppressions += draft.suppressions.suppressions
    for problem in draft.suppressions.problems {
      let place = "\(draft.document.path):\(problem.position.line):\(problem.position.column)"
      observer.notice(Notice(kind: .warning, path: place, message: problem.message))
    }
    paths.insert(draft.document.path)
    if keepsTexts { documents[draft.document.path] = draft.document }
    sentences += draft.content.source.coverage.sentences
    notChecked += draft.content.source.coverage.notChecked.count
  }

  /// Those findings that concern the documents, with the passage of a document in first place.
  func findings(_ all: [Finding]) -> [Finding] {
    guard hasShelf else { return all }
    return all.compactMap { finding in
      if paths.contains(finding.location.source) { return finding }
      guard let own = finding.related.firstIndex(where: { paths.contains($0.source) }) else {
        return nil
      }
      var related = finding.related
      related[own] = finding.location
      return Finding(
        rule: finding.rule, severity: finding.severity, message: finding.message,
        location: finding.related[own], related: related, claims: finding.claims,
        fingerprint: finding.fingerprint)
    }
  }
}
