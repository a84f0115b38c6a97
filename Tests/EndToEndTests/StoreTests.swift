import Foundation
import Testing

@Suite("Stores")
struct StoreTests {
  private func sources(_ store: String) throws -> Int {
    let run = try StetProcess.run([
      "query", "--store", store, "--format", "csv", "MATCH (s:Source) RETURN count(s) AS n",
    ])
    #expect(run.status == 0, "\(run.messages)")
    return Int(run.output.split(separator: "\n").last ?? "") ?? -1
  }

  @Test("Importing again changes nothing; a changed file replaces its own passages only")
  func importAgain() throws {
    let folder = try TemporaryFolder()
    try Shelf.write(to: folder)
    let store = folder.path + "/shelf.stet"
    let arguments = ["import", folder.path + "/shelf", "--into", store]
    #expect(try StetProcess.run(arguments).messages.contains("2 added"))
    let first = try StetProcess.run(["stats", store]).output
    #expect(try StetProcess.run(arguments).messages.contains("2 unchanged"))
    #expect(try StetProcess.run(["stats", store]).output == first)

    try folder.write(
      "shelf/blog.txt", "Why I Take Zinc\n\nThe usual dose of zinc is 9 mg per day.\n")
    #expect(try StetProcess.run(arguments).messages.contains("1 replaced, 1 unchanged"))
    let doses = try StetProcess.run([
      "query", "--store", store, "--format", "csv",
      "MATCH (s:Source)-[:CONTAINS]->(:Passage)-[:ASSERTS]->(:Claim)-[:HAS_DOSE]->(d:Dose) "
        + "RETURN s.path AS path, d.low AS low ORDER BY path",
    ]).output
    #expect(doses.contains("clinic.txt,8"))
    #expect(doses.contains("blog.txt,9") && !doses.contains("blog.txt,50"))
  }

  @Test("A full disk while importing leaves the last good state, and the import can go on later")
  func fullDisk() throws {
    let folder = try TemporaryFolder()
    try folder.writeArticles(120)
    let store = folder.path + "/shelf.stet"
    let arguments = ["import", folder.path + "/articles", "--into", store]
    // 400 blocks of 512 bytes a file.
    let full = try StetProcess.run(arguments, wrapper: "ulimit -f 400; exec \"$@\"")
    #expect(full.status == 2 && !full.wasKilled)
    #expect(full.messages.contains(store))
    let saved = try sources(store)
    #expect(saved < 120)
    let later = try StetProcess.run(arguments)
    #expect(later.status == 0)
    #expect(later.messages.contains("\(120 - saved) added"))
    #expect(try sources(store) == 120)
  }

  @Test("Ctrl-C while importing ends in good order with a summary and status 130")
  func interrupted() throws {
    let folder = try TemporaryFolder()
    try folder.writeArticles(1500, paragraphs: StetProcess.isOptimised ? 60 : 12)
    let store = folder.path + "/shelf.stet"
    let arguments = ["import", folder.path + "/articles", "--into", store]
    let run = try StetProcess.run(arguments) { process in
      // Once documents have been saved: the log of the store has grown.
      var first: Int?
      for _ in 0..<4000 {
        let size = (try? FileManager.default.attributesOfItem(atPath: store + "-wal"))?[.size]
        if let size = size as? Int {
          if size > (first ?? size) + 200_000 { break }
          first = first ?? size
        }
        usleep(5_000)
      }
      kill(process, SIGINT)
    }
    #expect(run.status == 130 && !run.wasKilled)
    #expect(run.messages.contains("stopped;"))
    let saved = try sources(store)
    #expect(saved > 0 && saved < 1500)
    let later = try StetProcess.run(arguments)
    #expect(later.status == 0)
    #expect(later.messages.contains("\(saved) unchanged"))
  }

  @Test("A store holds what the files gave: the same graph either way")
  func sameGraph() throws {
    let folder = try TemporaryFolder()
    try Shelf.write(to: folder)
    let store = folder.path + "/shelf.stet"
    #expect(
      try StetProcess.run(["import", folder.path + "/shelf", "--into", store]).status == 0)
    let graphs = [folder.path + "/a.graphml", folder.path + "/b.graphml"]
    #expect(try StetProcess.run(["export", "--store", store, "-o", graphs[0]]).status == 0)
    #expect(try StetProcess.run(["export", folder.path + "/shelf", "-o", graphs[1]]).status == 0)
    let contents = try graphs.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
    #expect(contents[0] == contents[1])
  }

  @Test("A draft is checked against a store, and only the draft's findings are shown")
  func against() throws {
    let folder = try TemporaryFolder()
    try Shelf.write(to: folder)
    let store = folder.path + "/shelf.stet"
    #expect(
      try StetProcess.run(["import", folder.path + "/shelf", "--into", store]).status == 0)
    let draft = try folder.write(
      "draft.txt", "According to the FDA, the usual dose of zinc is 200 mg to 300 mg per day.")
    let run = try StetProcess.run(["check", draft, "--against", store, "--format", "jsonl"])
    let findings = run.output.split(separator: "\n")
    #expect(run.status == 1)
    #expect(findings.contains { $0.contains("\"conflicting-dose\"") && $0.contains("clinic.txt") })
    for finding in findings {
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(finding.utf8)) as? [String: Any])
      let location = try #require(object["location"] as? [String: Any])
      #expect(location["source"] as? String == draft)
    }
  }
}
