import Foundation
import Testing

@testable import Cypher

/// Runs the openCypher Technology Compatibility Kit.
///
/// The feature files are looked for in the folder named by OPENCYPHER_TCK, else in the shared data.
struct ConformanceTests {
  private struct Tally {
    var passed = 0
    var failed = 0
    var skipped = 0
    var rate: Double { passed + failed == 0 ? 1 : Double(passed) / Double(passed + failed) }
  }

  @Test func scenariosOfTheKitPass() throws {
    guard let root = Self.folder, FileManager.default.fileExists(atPath: root) else {
      print("openCypher TCK: skipped, no feature files (set OPENCYPHER_TCK)")
      return
    }
    let graphs = Self.namedGraphs(root)
    var tallies: [String: Tally] = [:]
    var skipped: [String] = []
    var failed: [String] = []
    for file in Self.files(root, suffix: ".feature") {
      let text = try String(contentsOfFile: root + "/" + file, encoding: .utf8)
      let parts = file.split(separator: "/").dropLast()
      let folder = parts.drop { $0 == "features" }.joined(separator: "/")
      for scenario in GherkinReader.scenarios(of: text) {
        let name = "\(folder) \(scenario.feature.prefix { $0 != " " }) \(scenario.name)"
        switch ConformanceScenario(scenario: scenario, namedGraphs: graphs).run() {
        case .passed: tallies[folder, default: Tally()].passed += 1
        case .failed(let reason):
          tallies[folder, default: Tally()].failed += 1
          failed.append("\(name): \(reason)")
        case .skipped(let reason):
          tallies[folder, default: Tally()].skipped += 1
          skipped.append("\(name): \(reason)")
        }
      }
    }
    report(tallies, skipped, failed)
    let all = Self.sum(tallies.values)
    #expect(all.rate >= 0.85)
    let core = tallies.filter { folder, _ in
      folder.hasPrefix("expressions/") || Self.readingClauses.contains { folder.hasPrefix($0) }
    }
    #expect(Self.sum(core.values).rate >= 0.95)
  }

  private static let readingClauses = [
    "clauses/match", "clauses/optional", "clauses/return", "clauses/with", "clauses/unwind",
    "clauses/union",
  ]

  private static func sum(_ tallies: some Collection<Tally>) -> Tally {
    tallies.reduce(into: Tally()) {
      $0.passed += $1.passed
      $0.failed += $1.failed
      $0.skipped += $1.skipped
    }
  }

  private func report(_ tallies: [String: Tally], _ skipped: [String], _ failed: [String]) {
    print("openCypher TCK          passed failed skipped  rate")
    func line(_ name: String, _ tally: Tally) {
      let rate = String(format: "%5.1f %%", tally.rate * 100)
      let padded = name.padding(toLength: 44, withPad: " ", startingAt: 0)
      print("\(padded) \(tally.passed) \(tally.failed) \(tally.skipped) \(rate)")
    }
    for (folder, tally) in tallies.sorted(by: { $0.key < $1.key }) { line(folder, tally) }
    line("all", Self.sum(tallies.values))
    print("skipped scenarios: \(skipped.count)")
    for entry in skipped { print("  skipped \(entry)") }
    let environment = ProcessInfo.processInfo.environment
    if let path = environment["OPENCYPHER_TCK_REPORT"] {
      try? failed.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    } else {
      for entry in failed { print("  failed \(entry.prefix(300))") }
    }
  }

  private static var folder: String? {
    let environment = ProcessInfo.processInfo.environment
    if let folder = environment["OPENCYPHER_TCK"] { return folder }
    return SharedData.folder.map { $0 + "/data/graph/opencypher-tck" }
  }

  private static func files(_ root: String, suffix: String) -> [String] {
    (FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(suffix) }.sorted()
  }

  private static func namedGraphs(_ root: String) -> [String: String] {
    var graphs: [String: String] = [:]
    var roots = [root]
    // The folder may be that of the features alone, beside that of the graphs.
    roots.append(root + "/..")
    for root in roots {
      for file in files(root + "/graphs", suffix: ".cypher") {
        let name = file.split(separator: "/").last.map { String($0.dropLast(7)) } ?? ""
        graphs[name] = try? String(contentsOfFile: root + "/graphs/" + file, encoding: .utf8)
      }
    }
    // The first tree differs from the second only in that all its leaves have one label; copies of the
    // kit may lack its script.
    if graphs["binary-tree-1"] == nil, let second = graphs["binary-tree-2"] {
      graphs["binary-tree-1"] = second.replacing(":Y ", with: ":X ")
    }
    return graphs
  }
}
