import Checks
import ClaimGraph
import Extraction
import Findings
import GraphStore
import Reporters

/// Stet as a library: reads documents, and finds what they claim, who backs it and what contradicts what.
///
/// Everything is deterministic and offline: the same input gives the same output, to the byte, in
/// whatever order files are named and however many are read at a time. Every call may throw `StetError`,
/// one sentence that names the file; a file that cannot be read is no error but a notice to the observer
/// and a number in the summary.
public struct Workspace: Sendable {
  let settings: Settings
  let observer: Observer

  public init(settings: Settings = Settings(), observer: Observer = Observer()) {
    self.settings = settings
    self.observer = observer
  }

  var reader: DocumentReader { DocumentReader(settings: settings, observer: observer) }

  /// Checks documents: import → extract → merge into the graph → relate claims → check → report.
  ///
  /// - Parameters:
  ///   - paths: files and folders.
  ///   - shelf: a store whose sources the documents are compared with; only findings that concern the
  ///     documents are reported.
  ///   - style: for the formats that people read.
  ///   - write: takes the report piece by piece, as UTF-8.
  public func check(
    _ paths: [String], against shelf: String? = nil, format: FindingFormat = .text,
    style: TextStyle = TextStyle(), write: ([UInt8]) throws -> Void
  ) throws -> CheckSummary {
    try StetError.wrap {
      let extractor = try extractor()
      let store = try shelf.map { try GraphStore(readingFrom: $0) }
      var graph = ClaimGraph()
      var drafts = Drafts(hasShelf: shelf != nil, keepsTexts: format.showsTexts)
      let reading = try reader.read(paths) { document in
        Draft(document, extractor.extract(document))
      } deliver: { draft in
        graph.merge(draft.content)
        drafts.add(draft)
      }
      graph.seal()
      if let store { graph = try store.comparable(with: graph) }
      graph.relate(ClaimRelater.relate(graph))
      let findings = drafts.findings(Checker.run(rules: AllRules.make(), on: graph))
      let report = FindingReport(findings: findings, drafts: drafts, style: style)
      try report.write(format, to: write)
      return CheckSummary(reading: reading, findings: findings, drafts: drafts)
    }
  }
}
