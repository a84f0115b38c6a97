import Documents
import Findings

/// The documents of a check, kept until its findings are shown.
struct Drafts {
  /// Whether they are compared with a shelf, whose own findings are of no interest.
  let hasShelf: Bool
  /// Whether their texts are shown around the findings.
  let keepsTexts: Bool
  /// Whether the sentences are listed that were not understood.
  let keepsUnread: Bool
  private(set) var paths: Set<String> = []
  /// By path; empty where no texts are kept.
  private(set) var documents: [String: Document] = [:]
  /// How much was read.
  private(set) var extent = CheckExtent()
  /// Those that stand in the texts, in the order of the documents.
  private(set) var suppressions: [Suppression] = []

  init(hasShelf: Bool, format: FindingFormat) {
    self.hasShelf = hasShelf
    keepsTexts = format.showsTexts
    keepsUnread = format == .json
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
    let coverage = draft.content.source.coverage
    extent.sentences += coverage.sentences
    extent.sentencesWithClaims += coverage.sentencesWithClaims
    extent.sentencesNotUnderstood += coverage.notChecked.count
    guard keepsUnread else { return }
    for range in coverage.notChecked {
      extent.notUnderstood.append(
        FindingLocation(
          source: draft.document.path, range: range,
          position: draft.document.position(range.start), text: draft.document.string(range),
          origin: draft.document.origins.origin(of: range.start)))
    }
  }

  /// Those findings that concern the documents.
  func findings(_ all: [Finding]) -> [Finding] {
    hasShelf ? all.filter { paths.contains($0.location.source) } : all
  }
}
