import ArgumentParser
import StetKit

/// `stet query`
struct Query: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ask the claim graph a question in openCypher.",
    usage: """
      stet query --store <store> [--format <format>] '<query>'
      stet query <path> … [--format <format>] '<query>'
      """)

  @Option(help: GraphOptions.storeHelp)
  var store: String?

  @Option(help: "table, csv, tsv, json, jsonl or markdown.")
  var format: QueryFormat = .table

  @Argument(
    help: ArgumentHelp("Files and folders to read; last, the query.", valueName: "path … query"))
  var arguments: [String]

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let output = ResultOutput()
    let source = try GraphOptions.source(store: store, paths: Array(arguments.dropLast()))
    let summary = try reading.workspace().query(
      arguments.last ?? "", of: source, format: format
    ) { try output.write($0) }
    try output.flush()
    ProgressLine.shared.clear()
    try summary?.exitIfIncomplete()
  }
}

extension QueryFormat: ExpressibleByArgument {}
