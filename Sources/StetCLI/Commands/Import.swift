import ArgumentParser
import StetKit

/// `stet import`
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Save the claims of documents in a store.",
    discussion: """
      Each document is saved whole or not at all, so the import can be stopped at any time and \
      continued later. A document that has not changed is not read again.
      """)

  @Argument(help: "Files and folders to import.")
  var paths: [String]

  @Option(help: ArgumentHelp("The store; made where there is none.", valueName: "store"))
  var into: String

  @Flag(help: "Say of each file what was left out of it.")
  var verbose = false

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    Interruption.prepare()
    let workspace = try reading.workspace(tellsOmissions: verbose) { Interruption.isRequested }
    let summary = try workspace.importDocuments(paths, into: into)
    Messages.say("stet: \(summary.description)")
    if let omissions = summary.reading.omissions {
      Messages.say("stet: not imported: \(omissions)")
    }
    if summary.reading.isInterrupted { throw ExitCode(ExitStatus.interrupted) }
    try summary.reading.exitIfIncomplete()
  }
}
