import Foundation
import Testing

@Suite("Commands")
struct CommandTests {
  @Test("Check shows both passages of a conflict and fails as --fail-on says")
  func check() throws {
    let folder = try TemporaryFolder()
    try Shelf.write(to: folder)
    let run = try StetProcess.run(["check", folder.path + "/shelf"])
    #expect(run.status == 1)
    for passage in ["8 mg to 11 mg per day", "50 mg to 100 mg per day"] {
      #expect(run.output.contains(passage))
    }
    #expect(run.output.contains("conflicting-dose") && run.output.contains("vague-authority"))
    #expect(!run.output.unicodeScalars.contains("\u{1B}"))
    let never = try StetProcess.run(["check", folder.path + "/shelf", "--fail-on", "never"])
    #expect(never.status == 0 && never.output == run.output)
    let colored = try StetProcess.run(["check", folder.path + "/shelf", "--color", "always"])
    #expect(colored.output.contains("\u{1B}["))
  }

  @Test("Check --apparent shows as notes what another population keeps apart")
  func apparent() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "In rats, zinc increases appetite.\n")
    try folder.write("b.txt", "Zinc decreases appetite.\n")
    let run = try StetProcess.run(["check", folder.path, "--format", "concise"])
    #expect(!run.output.contains("opposite-effect"))
    let apparent = try StetProcess.run(["check", folder.path, "--apparent", "--format", "concise"])
    #expect(apparent.output.contains("note[opposite-effect]"))
    #expect(apparent.output.contains("kept apart by population (none here, rat there)"))
    #expect(apparent.status == run.status)
  }

  @Test("Findings and claims as JSON Lines are objects with the fields that were promised")
  func jsonLines() throws {
    let folder = try TemporaryFolder()
    try Shelf.write(to: folder)
    for (command, fields) in [
      ("check", ["rule", "severity", "message", "location", "related", "claims", "fingerprint"]),
      (
        "extract",
        [
          "id", "source", "kind", "subject", "predicate", "object", "polarity", "certainty",
          "dose", "context", "citations", "passage",
        ]
      ),
    ] {
      let run = try StetProcess.run([command, folder.path + "/shelf", "--format", "jsonl"])
      let lines = run.output.split(separator: "\n")
      #expect(lines.count > 3)
      for line in lines {
        let object = try #require(
          try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(Set(object.keys).subtracting(["support"]) == Set(fields))
      }
    }
  }

  @Test("Passages are exact: their offsets cut their words out of the file")
  func exactPassages() throws {
    let folder = try TemporaryFolder()
    let text =
      "Café — ünïcode.\r\n\r\nThe usual dose of zinc is 8 mg to 11 mg per day. Zinc “may” reduce fatigue.\r\n"
    let file = try folder.write("a.txt", text)
    let run = try StetProcess.run(["extract", file])
    let lines = run.output.split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let passage = try #require(object?["passage"] as? [String: Any])
      let start = try #require(passage["start"] as? Int)
      let end = try #require(passage["end"] as? Int)
      let words = String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
      #expect(passage["text"] as? String == words)
      #expect(passage["line"] as? Int == 3)
    }
  }

  @Test("A query that cannot be read is shown with a caret under the place")
  func queryError() throws {
    let folder = try TemporaryFolder()
    try Shelf.write(to: folder)
    let run = try StetProcess.run(["query", folder.path + "/shelf", "MATCH (c:Claim RETURN c"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    let lines = run.messages.split(separator: "\n").map(String.init)
    #expect(lines.first?.contains("(line 1, column 16)") == true)
    #expect(lines.dropFirst().prefix(2) == ["1 | MATCH (c:Claim RETURN c", "  |                ^"])
  }

  @Test("Query prints data and nothing else in every format")
  func query() throws {
    let folder = try TemporaryFolder()
    try Shelf.write(to: folder)
    let text =
      "MATCH (s:Source)-[:CONTAINS]->(:Passage)-[:ASSERTS]->(c:Claim)-[:HAS_DOSE]->(d:Dose) "
      + "RETURN s.title AS title, d.low AS low, d.high AS high, d.unit AS unit ORDER BY s.title"
    func run(_ format: String) throws -> StetProcess {
      let run = try StetProcess.run(["query", folder.path + "/shelf", text, "--format", format])
      #expect(run.status == 0, "\(run.messages)")
      return run
    }
    #expect(
      try run("csv").output
        == "title,low,high,unit\nWhy I Take Zinc,50.0,100.0,mg\nZinc: a guide for patients,8.0,11.0,mg\n"
    )
    let rows =
      try JSONSerialization.jsonObject(with: Data(try run("json").output.utf8)) as? [[String: Any]]
    #expect(rows?.count == 2)
    #expect(try run("jsonl").output.split(separator: "\n").count == 2)
    #expect(try run("table").output.contains("Why I Take Zinc"))
  }

  @Test("A query that is wrong is shown with its place")
  func wrongQuery() throws {
    let folder = try TemporaryFolder()
    try Shelf.write(to: folder)
    let run = try StetProcess.run(["query", folder.path + "/shelf", "MATCH (n RETURN n"])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.messages.contains("^"))
  }

  @Test("Results that nobody reads on are no error", arguments: ["extract", "check"])
  func brokenPipe(command: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeArticles(60)
    let run = try StetProcess.run(
      [command, folder.path + "/articles"], wrapper: "\"$@\" | head -n 1")
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.messages.isEmpty)
  }

  @Test("Every rule is listed and explained; a misspelt one is guessed")
  func rules() throws {
    let listed = try StetProcess.run(["rules"])
    let ids = listed.output.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    #expect(ids.contains("conflicting-dose") && ids == ids.sorted())
    for id in ids {
      let run = try StetProcess.run(["explain", String(id)])
      #expect(run.status == 0 && run.output.hasPrefix(id))
    }
    let misspelt = try StetProcess.run(["explain", "conflicting-dosis"])
    #expect(misspelt.status == 2)
    #expect(misspelt.messages.contains("did you mean conflicting-dose?"))
  }

  @Test("The version is told without reading the vocabulary")
  func version() throws {
    let run = try StetProcess.run(["--version"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("stet "))
  }

  @Test("The example shelf shows conflicts and unsupported claims")
  func examples() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let run = try StetProcess.run(["check", root.path + "/Examples"])
    #expect(run.status == 1)
    #expect(run.messages.isEmpty)
    for rule in ["conflicting-dose", "uncited-claim", "vague-authority"] {
      #expect(run.output.contains(rule))
    }
  }
}
