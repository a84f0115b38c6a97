import Checks
import ClaimGraph
import FileOutput
import Findings
import Importers

/// Findings as an editor lives with them: without those that were let stand, and without those that were there
/// before.
struct Verdicts {
  /// What is reported.
  private(set) var shown: [Finding]
  private(set) var suppressed: [(finding: Finding, by: Suppression)] = []
  /// Findings that the baseline knows.
  private(set) var known = 0
  /// What a person should know of suppressions and the baseline.
  private(set) var notices: [Notice] = []

  /// - Parameters:
  ///   - findings: all that rules found.
  ///   - suppressions: of the texts and of the configuration.
  ///   - paths: of the texts that were read.
  ///   - runs: ids of the rules that were run; those of others cannot be unused.
  init(
    _ findings: [Finding], _ suppressions: [Suppression], runs: Set<String>, paths: Set<String>,
    options: CheckOptions
  ) throws {
    shown = findings
    if !options.ignoresSuppressions { apply(suppressions, runs: runs, paths: paths, options) }
    guard let path = options.baseline else { return }
    if options.updatesBaseline {
      let file = try OutputFile(path: path)
      try Baseline(shown).bytes.withUnsafeBytes { try file.write($0) }
      try file.finish()
      known = shown.count
      shown = []
      return
    }
    do {
      let bytes = try FileReader.read(InputFile(bytes: Array(path.utf8), isNamed: true))
      let (new, gone) = try Baseline(bytes).news(in: shown)
      known = shown.count - new.count
      shown = new
      if gone > 0 {
        let count = ReadingSummary.count(gone, "finding")
        notices.append(
          Notice(
            kind: .warning, path: path,
            message: "\(count) of the baseline found no more; --update-baseline takes them out"))
      }
    } catch let error as BaselineError {
      throw StetError("\(path):\(error.line): \(error.detail)")
    }
  }

  /// Says of what is shown who supports the claims.
  mutating func explain(by graph: ClaimGraph, jobs: Int) {
    guard !shown.isEmpty else { return }
    shown = SupportSummaries(graph).explained(shown, jobs: jobs)
  }

  private mutating func apply(
    _ suppressions: [Suppression], runs: Set<String>, paths: Set<String>, _ options: CheckOptions
  ) {
    let outcome = SuppressedFindings(shown, suppressions, today: options.today)
    shown = outcome.kept
    suppressed = outcome.suppressed
    for suppression in outcome.expired {
      say(
        suppression,
        "the suppression of \(names(suppression)) expired on \(suppression.until ?? "")")
    }
    for suppression in outcome.unused
    where !runs.isDisjoint(with: suppression.rules) && concerns(suppression, paths) {
      say(suppression, "the suppression of \(names(suppression)) is not used")
    }
  }

  /// Whether any of the texts that were read is one that the suppression is about.
  private func concerns(_ suppression: Suppression, _ paths: Set<String>) -> Bool {
    guard case .anywhere(let pattern?, _, _) = suppression.scope else { return true }
    return paths.contains { pattern.matches($0) }
  }

  private func names(_ suppression: Suppression) -> String {
    suppression.rules.joined(separator: ", ")
  }

  private mutating func say(_ suppression: Suppression, _ message: String) {
    let place = suppression.position
    notices.append(
      Notice(
        kind: .warning, path: "\(suppression.file):\(place.line):\(place.column)", message: message)
    )
  }
}
