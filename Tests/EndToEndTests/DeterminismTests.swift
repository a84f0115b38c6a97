import Foundation
import Testing

@Suite("The same files give the same output, to the byte")
struct DeterminismTests {
  /// A way of saying the same: how many documents are read at a time, and in which order files are named.
  struct Way: Sendable, CustomTestStringConvertible {
    let jobs: String
    let isReversed: Bool

    var testDescription: String { "\(jobs) at a time\(isReversed ? ", in another order" : "")" }

    /// The first again, the first on two threads, and so in another order.
    static let others = [
      Way(jobs: "1", isReversed: false), Way(jobs: "2", isReversed: false),
      Way(jobs: "2", isReversed: true), Way(jobs: "1", isReversed: true),
    ]

    func arguments(_ paths: [String]) -> [String] {
      (isReversed ? paths.reversed() : paths) + ["--jobs", jobs]
    }
  }

  /// Texts that contradict one another, copy and cite one another, and rest on nobody.
  private static func files() throws -> (folder: TemporaryFolder, paths: [String]) {
    let folder = try TemporaryFolder()
    try folder.writeArticles(30, paragraphs: 4)
    try Shelf.write(to: folder)
    let letter = """
      ---
      title: Zinc revisited
      url: https://example.org/zinc-revisited
      ---

      # Zinc revisited

      In older adults with mild infections, zinc reduces the duration of the common cold by two days or more.
      Zinc may cause nausea [1]. Zinc does not cause nausea (https://example.org/zinc-revisited).

      ## References

      1. Doe J. Zinc and nausea. J Trace Elem. 2019;12:3-9. doi:10.1000/zinc.19
      """
    try folder.write("letters/a.md", letter)
    try folder.write("letters/b.md", letter.replacingOccurrences(of: "revisited", with: "again"))
    try folder.write(
      "page.html",
      "<html><head><title>Zinc</title></head><body><h1>Zinc</h1><p>Zinc is not safe for adults. "
        + "According to the Mayo Clinic, zinc relieves acne.</p></body></html>")
    return (folder, ["articles", "letters", "page.html", "shelf"].map { folder.path + "/" + $0 })
  }

  @Test(
    "Of files",
    arguments: [
      ["extract"], ["annotate"], ["check", "--format", "text"], ["check", "--format", "concise"],
      ["check", "--format", "jsonl"], ["check", "--format", "json"],
      ["check", "--format", "sarif"],
      ["check", "--format", "html"],
      ["query", "MATCH (a:Claim)-[r:CONTRADICTS]->(b:Claim) RETURN a.id, r.rule, b.id"],
    ])
  func ofFiles(command: [String]) throws {
    let (folder, paths) = try Self.files()
    defer { withExtendedLifetime(folder) {} }
    // The text of a query comes last.
    let (head, tail) = command[0] == "query" ? (["query"], [command[1]]) : (command, [])
    func output(_ way: Way) throws -> String {
      let paths = way.isReversed ? Array(paths.reversed()) : paths
      return try StetProcess.run(head + paths + tail + ["--jobs", way.jobs]).output
    }
    let first = try output(Way(jobs: "1", isReversed: false))
    #expect(!first.isEmpty)
    for way in Way.others { #expect(try output(way) == first, "\(command) \(way)") }
  }

  /// What `import` leaves behind: messages, the bytes of the store, and what is read of it.
  private struct Kept: Equatable {
    let messages: String
    let store: Data
    let statistics: String
    let graph: Data
    let findings: String
  }

  @Test("Of what is kept in a store")
  func ofStores() throws {
    let (folder, paths) = try Self.files()
    func kept(_ way: Way) throws -> Kept {
      let own = try TemporaryFolder()
      let (store, graph) = (own.path + "/shelf.stet", own.path + "/graph.graphml")
      let run = try StetProcess.run(["import"] + way.arguments(paths) + ["--into", store])
      #expect(run.status == 0)
      let exported = try StetProcess.run(
        ["export", "--store", store, "--format", "graphml", "-o", graph])
      #expect(exported.status == 0)
      return Kept(
        messages: run.messages, store: try Data(contentsOf: URL(fileURLWithPath: store)),
        statistics: try StetProcess.run(["stats", store]).output,
        graph: try Data(contentsOf: URL(fileURLWithPath: graph)),
        findings: try StetProcess.run(
          ["check", folder.path + "/shelf/blog.txt", "--against", store, "--format", "jsonl"]
        ).output)
    }
    let first = try kept(Way(jobs: "1", isReversed: false))
    #expect(!first.statistics.isEmpty && !first.findings.isEmpty)
    for way in Way.others {
      let again = try kept(way)
      #expect(again.messages == first.messages, "\(way)")
      #expect(again.store == first.store, "\(way)")
      #expect(again.statistics == first.statistics, "\(way)")
      #expect(again.graph == first.graph, "\(way)")
      #expect(again.findings == first.findings, "\(way)")
    }
  }

  @Test("A graph exported from files is that exported from a store of them", arguments: Way.others)
  func exports(way: Way) throws {
    let (folder, paths) = try Self.files()
    let store = folder.path + "/shelf.stet"
    _ = try StetProcess.run(["import"] + paths + ["--into", store])
    let named = [folder.path + "/of-files.graphml", folder.path + "/of-store.graphml"]
    _ = try StetProcess.run(
      ["export"] + way.arguments(paths) + ["--format", "graphml", "-o", named[0]])
    _ = try StetProcess.run(["export", "--store", store, "--format", "graphml", "-o", named[1]])
    let graphs = try named.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
    #expect(graphs[0] == graphs[1] && graphs[0].count > 1000)
  }
}
