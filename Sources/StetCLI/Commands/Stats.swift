import ArgumentParser
import StetKit

/// `stet stats`
struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Count what a store holds.")

  @Argument(help: "The store.")
  var store: String

  func run() throws {
    let output = ResultOutput()
    let rows = try Workspace().statistics(ofStore: store)
    let width = rows.map(\.name.count).max() ?? 0
    for row in rows {
      let gap = String(repeating: " ", count: width - row.name.count + 2)
      try output.write("\(row.name)\(gap)\(row.value)\n")
    }
    try output.flush()
  }
}
