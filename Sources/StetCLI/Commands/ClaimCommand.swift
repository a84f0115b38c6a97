import ArgumentParser
import StetKit

/// `stet claim`
struct ClaimCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim",
    abstract: "Say of a claim who states it, who supports it and what is against it.",
    usage: """
      stet claim <id> --store <store>
      stet claim <id> <path> …
      """)

  @Argument(help: "The id of the claim, or its first digits; findings and `stet extract` print it.")
  var id: String

  @Argument(help: "Files and folders to read.")
  var paths: [String] = []

  @Option(help: GraphOptions.storeHelp)
  var store: String?

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let output = ResultOutput()
    let source = try GraphOptions.source(store: store, paths: paths)
    let summary = try reading.workspace().claim(id, of: source) { try output.write($0) }
    try output.flush()
    ProgressLine.shared.clear()
    try summary?.exitIfIncomplete()
  }
}
