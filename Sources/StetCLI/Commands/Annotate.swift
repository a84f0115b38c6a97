import ArgumentParser
import StetKit

/// `stet annotate`
struct Annotate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what was recognised: sentences, terms, quantities, cues, citations.",
    discussion: "For seeing why a claim was found or missed.")

  @Argument(help: "Files and folders to read.")
  var paths: [String]

  @Option(help: "jsonl.")
  var format: ClaimFormat = .jsonl

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let output = ResultOutput()
    let summary = try reading.workspace().annotate(paths, format: format) { try output.write($0) }
    try output.flush()
    ProgressLine.shared.clear()
    try summary.exitIfIncomplete()
  }
}
