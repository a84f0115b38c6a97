import ArgumentParser
import StetKit

/// `stet rules`
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "List the rules.")

  func run() throws {
    let output = ResultOutput()
    try output.write(RuleCatalog.list)
    try output.flush()
  }
}
