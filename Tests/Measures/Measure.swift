import Foundation

/// A figure of accuracy that a test computes, for the table in Documentation/Accuracy.md.
package struct Measure {
  private let columns: [String]

  /// - Parameters:
  ///   - what: what was measured
  ///   - set: on what
  ///   - cases: how many
  ///   - result: how well
  ///   - goal: what the test asks for
  package init(
    _ what: String, set: String, cases: String, result: String, atLeast goal: String
  ) {
    columns = [what, set, cases, result, goal]
  }

  /// Writes it into the folder that `STET_MEASURES` names, as a file of one row; nowhere without.
  package func record(as name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["STET_MEASURES"] else { return }
    let file = URL(fileURLWithPath: folder).appendingPathComponent(name + ".tsv")
    try Data((columns.joined(separator: "\t") + "\n").utf8).write(to: file)
  }

  /// Three decimals.
  package static func figure(_ value: Double) -> String { String(format: "%.3f", value) }
}
