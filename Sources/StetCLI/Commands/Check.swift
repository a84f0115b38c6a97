import ArgumentParser
import StetKit

/// `stet check`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Report contradictions and claims that nobody backs.")

  @Argument(help: "Files and folders to check; where none are named, those of the configuration.")
  var paths: [String] = []

  @Option(help: ArgumentHelp("Compare with the sources of this store, too.", valueName: "store"))
  var against: String?

  @Option(help: "text, concise, jsonl, json, sarif or html.")
  var format: FindingFormat = .text

  @Option(
    help: "Exit with 1 where a finding is at least this bad: error (default), warning, note, never."
  )
  var failOn: FailureThreshold?

  @Option(help: ArgumentHelp("Show only findings that this file does not know.", valueName: "file"))
  var baseline: String?

  @Flag(help: "Write all findings to the baseline, and show none.")
  var updateBaseline = false

  @Flag(help: "Show also what suppressions let stand.")
  var ignoreSuppressions = false

  @Option(
    help: ArgumentHelp(
      "The day by which suppressions expire; without it, none does.", valueName: "yyyy-mm-dd"))
  var today: String?

  @Flag(help: "Show also, as notes, what other circumstances make only apparent contradictions.")
  var apparent = false

  @Option(help: "Colour the text: auto, always, never.")
  var color: ColorChoice = .auto

  @OptionGroup var reading: ReadingOptions

  private var style: TextStyle {
    TextStyle(isColored: color.isOn, width: TerminalWidth.columns ?? TextStyle().width)
  }

  func validate() throws {
    guard today.map(CheckOptions.isDay) ?? true else {
      throw ValidationError("--today takes a day written as 2026-12-31.")
    }
  }

  func run() throws {
    let configuration = try reading.configuration()
    let options = CheckOptions(
      shelf: against ?? configuration?.shelf, format: format, style: style,
      baseline: baseline ?? configuration?.baseline, updatesBaseline: updateBaseline,
      ignoresSuppressions: ignoreSuppressions, today: today ?? configuration?.today,
      showsApparent: apparent)
    let paths = paths.isEmpty ? configuration?.paths ?? [] : paths
    guard !paths.isEmpty else {
      throw ValidationError("Name files or folders to check, or set paths in .stet.yml.")
    }
    guard !updateBaseline || options.baseline != nil else {
      throw ValidationError("--update-baseline needs --baseline, or a baseline in .stet.yml.")
    }
    let output = ResultOutput()
    let summary = try reading.workspace(configuration).check(paths, options: options) {
      try output.write($0)
    }
    try output.flush()
    ProgressLine.shared.clear()
    if updateBaseline, let path = options.baseline {
      Messages.say(
        "stet: \(path): baseline of \(summary.known) finding\(summary.known == 1 ? "" : "s") written"
      )
    }
    try summary.reading.exitIfIncomplete()
    let threshold = failOn ?? configuration?.failOn ?? .error
    if summary.fails(at: threshold) { throw ExitCode(ExitStatus.findings) }
  }
}

extension FindingFormat: ExpressibleByArgument {}
extension FailureThreshold: ExpressibleByArgument {}
