import ArgumentParser
import StetKit

/// `stet explain`
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what a rule flags, why, and what it lets stand.")

  @Argument(help: "The id of a rule, as `stet rules` lists it.")
  var rule: String

  func run() throws {
    let output = ResultOutput()
    try output.write(RuleCatalog.explanation(of: rule))
    try output.flush()
  }
}
