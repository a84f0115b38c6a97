import ArgumentParser
import StetKit

/// `stet check`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Report contradictions and claims that nobody backs.")

  @Argument(help: "Files and folders to check.")
  var paths: [String]

  @Option(help: ArgumentHelp("Compare with the sources of this store, too.", valueName: "store"))
  var against: String?

  @Option(help: "text, concise, jsonl, sarif or html.")
  var format: FindingFormat = .text

  @Option(help: "Exit with 1 where a finding is at least this bad: error, warning, note, never.")
  var failOn: FailureThreshold = .error

  @Option(help: "Colour the text: auto, always, never.")
  var color: ColorChoice = .auto

  @OptionGroup var reading: ReadingOptions

  private var style: TextStyle {
    TextStyle(isColored: color.isOn, width: TerminalWidth.columns ?? TextStyle().width)
  }

  func run() throws {
    let output = ResultOutput()
    let summary = try reading.workspace().check(
      paths, against: against, format: format, style: style
    ) { try output.write($0) }
    try output.flush()
    ProgressLine.shared.clear()
    try summary.reading.exitIfIncomplete()
    if summary.fails(at: failOn) { throw ExitCode(ExitStatus.findings) }
  }
}

extension FindingFormat: ExpressibleByArgument {}
extension FailureThreshold: ExpressibleByArgument {}
