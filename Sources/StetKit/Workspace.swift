import Checks
import ClaimGraph
import Extraction
import Findings
import GraphStore
import ParallelWork
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
  ///   - write: takes the report piece by piece, as UTF-8.
  public func check(
    _ paths: [String], options: CheckOptions = CheckOptions(), write: ([UInt8]) throws -> Void
  ) throws -> CheckSummary {
    try StetError.wrap {
      let (summary, remains) = try checked(paths, options: options, write: write)
      // Nobody else holds these any more, so that it is the other thread that takes them apart.
      if settings.jobs > 1 { ParallelWork.letGo(of: remains) }
      return summary
    }
  }

  /// What is checked and reported.
  private func checked(
    _ paths: [String], options: CheckOptions, write: ([UInt8]) throws -> Void
  ) throws -> (summary: CheckSummary, remains: Parcel<(ClaimGraph, FindingReport)>) {
    let store = try options.shelf.map { try GraphStore(readingFrom: $0) }
    store?.expectDrafts()
    let extractor = try extractor()
    var graph = ClaimGraph()
    var drafts = Drafts(hasShelf: store != nil, format: options.format)
    let reading = try reader.read(paths) { document in
      Draft(document, extractor.extract(document))
    } deliver: { draft in
      graph.merge(draft.content)
      drafts.add(draft, observer)
    }
    graph.seal()
    if let store {
      let paths = graph.sources.map(\.path)
      graph = try store.comparable(
        with: graph, ignoringSettings: options.showsApparent)
      graph.markDrafts(paths)
    }
    if settings.jobs > 1 { graph.findCopiesAhead() }
    graph.relate(ClaimRelater.relate(graph, jobs: settings.jobs))
    let plan = RulePlan(settings.configuration)
    let found = drafts.findings(
      Checker.run(
        rules: plan.rules, on: graph, jobs: settings.jobs, severities: plan.severities,
        showsApparent: options.showsApparent))
    var verdicts = try verdicts(on: found, plan, drafts, reading, options)
    verdicts.explain(by: graph, jobs: settings.jobs)
    let extent = extent(graph, drafts, reading, verdicts)
    let report = FindingReport(
      verdicts: verdicts, rules: plan.metadata, extent: extent, drafts: drafts,
      style: options.style, jobs: settings.jobs)
    try report.write(options.format, to: write)
    return (
      CheckSummary(reading: reading, verdicts: verdicts, drafts: drafts), Parcel((graph, report))
    )
  }

  /// What is left to show of the findings.
  private func verdicts(
    on findings: [Finding], _ plan: RulePlan, _ drafts: Drafts, _ reading: ReadingSummary,
    _ options: CheckOptions
  ) throws -> Verdicts {
    if options.updatesBaseline, !reading.isComplete {
      throw StetError("not everything could be read, so the baseline was left as it is")
    }
    let verdicts = try Verdicts(
      findings, drafts.suppressions + (settings.configuration?.configuration.suppressions ?? []),
      runs: plan.ids, paths: drafts.paths, options: options)
    for notice in verdicts.notices { observer.notice(notice) }
    return verdicts
  }

  /// How much of what was named the findings rest on.
  private func extent(
    _ graph: ClaimGraph, _ drafts: Drafts, _ reading: ReadingSummary, _ verdicts: Verdicts
  ) -> CheckExtent {
    var extent = drafts.extent
    extent.documents = reading.documents
    extent.filesNotRead = reading.skipped + reading.failed + reading.failedNamed
    extent.losses = reading.losses
    extent.citations = CitationTally(graph) { drafts.paths.contains($0) }
    extent.suppressed = verdicts.suppressed.count
    extent.known = verdicts.known
    return extent
  }
}
