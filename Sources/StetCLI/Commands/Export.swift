import ArgumentParser
import StetKit

/// `stet export`
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the claim graph to a file for other programs.",
    usage: """
      stet export --store <store> --format graphml --output <file>
      stet export <path> … --format graphml --output <file>
      """)

  @Option(help: GraphOptions.storeHelp)
  var store: String?

  @Argument(help: "Files and folders to read.")
  var paths: [String] = []

  @Option(help: "graphml.")
  var format: GraphFormat = .graphml

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let source = try GraphOptions.source(store: store, paths: paths)
    let summary = try reading.workspace().export(source, format: format, to: output)
    for message in summary.losses { Messages.say("stet: \(output): \(message)") }
    Messages.say(
      "stet: \(output): \(summary.nodes) nodes, \(summary.relationships) relationships")
    try summary.reading?.exitIfIncomplete()
  }
}

extension GraphFormat: ExpressibleByArgument {}
