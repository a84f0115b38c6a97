import ArgumentParser
import StetKit

/// `stet load`
struct Load: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a graph image, a store for fast queries, of CSV files or of a store.",
    discussion: """
      A folder holds nodes_<Label>.csv, each with a column id, and edges_<TYPE>.csv, each with the \
      columns src and dst; other columns are properties. The image is read where it lies and never \
      changed: query, session, shell, export and stats take it as --store. It is written whole or \
      not at all.
      """)

  @Argument(help: "A folder of CSV files, or a store.")
  var path: String

  @Option(help: ArgumentHelp("The graph image to write.", valueName: "image"))
  var into: String

  func run() throws {
    let summary = try Workspace().load(path, into: into)
    Messages.say("stet: \(into): \(summary.nodes) nodes, \(summary.relationships) relationships")
  }
}
