import ArgumentParser
import StetKit

/// `stet query`
struct Query: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ask the claim graph a question in openCypher.",
    usage: """
      stet query --store <store> [--format <format>] [--param <name=value>] … '<query>'
      stet query <path> … [--format <format>] [--param <name=value>] … '<query>'
      stet query (--store <store> | <path> …) --file <file>
      """)

  @Option(help: GraphOptions.storeHelp)
  var store: String?

  @Option(help: "table, csv, tsv, json, jsonl or markdown.")
  var format: QueryFormat = .table

  @Option(
    name: .customLong("param"),
    help: ArgumentHelp(
      "A value for $name: JSON, or else a string. Can be given several times.",
      valueName: "name=value"))
  var parameters: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Read the query from a file; - for standard input.", valueName: "file"))
  var file: String?

  @Argument(
    help: ArgumentHelp("Files and folders to read; last, the query.", valueName: "path … query"))
  var arguments: [String] = []

  @OptionGroup var limits: QueryLimitOptions
  @OptionGroup var reading: ReadingOptions

  func run() throws {
    Interruption.prepare()
    let output = ResultOutput()
    var options = limits.options()
    for parameter in parameters { try options.parameters.set(parameter) }
    let paths = file == nil ? Array(arguments.dropLast()) : arguments
    guard let text = try file.map(QueryFile.text) ?? arguments.last else {
      throw ValidationError("Give a query, or a file of it with --file.")
    }
    let source = try GraphOptions.source(store: store, paths: paths)
    let summary = try reading.workspace().query(
      text, of: source, format: format, options: options
    ) { try output.write($0) }
    try output.flush()
    ProgressLine.shared.clear()
    if Interruption.isRequested { throw ExitCode(ExitStatus.interrupted) }
    try summary?.exitIfIncomplete()
  }
}

extension QueryFormat: ExpressibleByArgument {}
