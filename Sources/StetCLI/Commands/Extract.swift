import ArgumentParser
import StetKit

/// `stet extract`
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the claims that documents state, one a line, in document order.")

  @Argument(help: "Files and folders to read.")
  var paths: [String]

  @Option(help: "jsonl.")
  var format: ClaimFormat = .jsonl

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let output = ResultOutput()
    let summary = try reading.workspace().extract(paths, format: format) { try output.write($0) }
    try output.flush()
    ProgressLine.shared.clear()
    try summary.exitIfIncomplete()
  }
}

extension ClaimFormat: ExpressibleByArgument {}
