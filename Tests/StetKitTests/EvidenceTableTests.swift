import Foundation
import StetKit
import Testing

/// A table of evidence is asked as Documentation/Queries.md says: which assertions have evidence for and against.
struct EvidenceTableTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The queries of the section, in order: three that make the graph, two that ask it.
  private static let queries: [String] = {
    let path = root.appending(path: "Documentation/Queries.md")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    let section = text.components(separatedBy: "\n## A table as a graph\n").dropFirst().first ?? ""
    return (section.components(separatedBy: "\n## ").first ?? "")
      .components(separatedBy: "```cypher\n").dropFirst()
      .flatMap { ($0.components(separatedBy: "```").first ?? "").components(separatedBy: ";\n") }
      .filter { !$0.isEmpty }
  }()

  /// The drug interactions of DIKB, which are no part of this repository.
  private static let interactions: URL? = {
    let shared =
      ProcessInfo.processInfo.environment["STET_SHARED"].map { URL(filePath: $0) }
      ?? root.appending(path: "../shared")
    let file = shared.appending(path: "data/graph/dikb/processed-dikb-ddis.dev.tsv")
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }()

  /// Ids of the assertions with evidence for and against, and of those with evidence against and none for.
  private func answers(of table: URL) throws -> (both: [String], refuted: [String]) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "stet-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: table, to: folder.appending(path: "nodes_Row.tsv"))
    let image = folder.appending(path: "table.image").path
    _ = try Workspace().load(folder.path, into: image)
    let session = try Workspace().session(on: .store(image), isScratch: true)
    #expect(Self.queries.count == 5)
    let answers = try Self.queries.map { query in
      try session.ask(query, format: .csv).text.split(whereSeparator: \.isNewline).dropFirst()
        .map(String.init)
    }
    return (Array(answers[3]), Array(answers[4]))
  }

  @Test func assertionsAreTheSameAsByHand() throws {
    let table = FileManager.default.temporaryDirectory
      .appending(path: "stet-\(UUID().uuidString).tsv")
    defer { try? FileManager.default.removeItem(at: table) }
    let rows = [
      "asrt\tresearchStatementLabel\tevidence\tevidenceRole\tnote",
      "a1\tx\te1\tsupport\t\"two\nlines\"", "a1\tx\te2\trefute\t", "a2\ty\te3\trefute\t",
      "a2\ty\te4\trefute\t\"a, b\"", "a3\tz\te5\tsupport\t", "a4\tw\t\t\t",
    ]
    try Data(rows.joined(separator: "\n").utf8).write(to: table)
    let (both, refuted) = try answers(of: table)
    #expect(both == ["a1"] && refuted == ["a2"])
  }

  @Test(.enabled(if: interactions != nil, "no DIKB: set STET_SHARED"))
  func interactionsWithEvidenceForAndAgainstAreFound() throws {
    let file = try #require(Self.interactions)
    var roles: [String: Set<String>] = [:]
    let rows = Self.rows(of: try String(contentsOf: file, encoding: .utf8))
    let header = try #require(rows.first)
    let assertion = try #require(header.firstIndex(of: "asrt"))
    let role = try #require(header.firstIndex(of: "evidenceRole"))
    for row in rows.dropFirst() where row.count == header.count && !row[role].isEmpty {
      roles[row[assertion], default: []].insert(row[role])
    }
    func ids(_ wanted: Set<String>) -> [String] {
      roles.filter { $0.value == wanted }.keys.sorted()
    }
    let (both, refuted) = try answers(of: file)
    #expect(both.count == 3 && both == ids(["support", "refute"]))
    #expect(refuted.count == 83 && refuted == ids(["refute"]))
  }

  /// The cells of a table with tabs, some of them in quotation marks.
  private static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for scalar in text.unicodeScalars {
      let row = rows.count - 1
      switch scalar {
      case "\"": isQuoted.toggle()
      case "\t" where !isQuoted: rows[row].append("")
      case "\n" where !isQuoted: rows.append([""])
      case "\r": break
      default: rows[row][rows[row].count - 1].unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}
