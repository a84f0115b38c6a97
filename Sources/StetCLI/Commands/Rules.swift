import ArgumentParser
import StetKit

/// `stet rules`
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "List the rules.")

  @Flag(help: "Print how each rule fared on articles with planted errors.")
  var stats = false

  func run() throws {
    let output = ResultOutput()
    try output.write(stats ? RuleCatalog.statistics : RuleCatalog.list)
    try output.flush()
  }
}
