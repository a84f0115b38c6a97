import Foundation
import Testing

/// `stet load`, `session`, `shell` and what `stet query` takes.
@Suite("Queries")
struct QueryCommandTests {
  private func image(in folder: TemporaryFolder) throws -> String {
    try folder.write("csv/nodes_Claim.csv", "id,text,low\n1,zinc helps,1.5\n2,zinc harms,\n")
    try folder.write("csv/nodes_Source.csv", "id,title\n7,A\n8,B\n")
    try folder.write("csv/edges_ASSERTS.csv", "src,dst\n7,1\n7,2\n8,1\n")
    let image = folder.path + "/graph.image"
    let run = try StetProcess.run(["load", folder.path + "/csv", "--into", image])
    #expect(run.status == 0)
    #expect(run.messages.contains("4 nodes, 3 relationships"))
    return image
  }

  @Test("Every command that reads takes a graph image as its store")
  func imageAsStore() throws {
    let folder = try TemporaryFolder()
    let image = try image(in: folder)
    let query = try StetProcess.run([
      "query", "--store", image, "--format", "csv", "--param", "title=A", "--param", "low=1.5",
      "MATCH (:Source {title: $title})-[:ASSERTS]->(c:Claim) WHERE c.low = $low RETURN c.text",
    ])
    #expect(query.output == "c.text\nzinc helps\n")
    let stats = try StetProcess.run(["stats", image])
    #expect(stats.output.contains("(:Claim)") && stats.output.contains("bytes"))
    let graph = folder.path + "/graph.graphml"
    #expect(try StetProcess.run(["export", "--store", image, "-o", graph]).status == 0)
    #expect(try String(contentsOfFile: graph, encoding: .utf8).contains("zinc harms"))
  }

  @Test("An image of a store answers as the store does")
  func imageOfAStore() throws {
    let folder = try TemporaryFolder()
    try Shelf.write(to: folder)
    let store = folder.path + "/shelf.stet"
    _ = try StetProcess.run(["import", folder.path + "/shelf", "--into", store])
    let image = folder.path + "/shelf.image"
    #expect(try StetProcess.run(["load", store, "--into", image]).status == 0)
    let query =
      "MATCH (p:Passage)-[a:ASSERTS]->(c:Claim) RETURN p.text, a.certainty, c.label ORDER BY p.text, c.label"
    let answers = try [store, image].map {
      try StetProcess.run(["query", "--store", $0, "--format", "csv", query]).output
    }
    #expect(answers[0] == answers[1])
    #expect(answers[0].count > 40)
    // The image is for reading alone, and is never taken for a store.
    let into = try StetProcess.run(["import", folder.path + "/shelf", "--into", image])
    #expect(into.status == 2 && into.messages.contains("not a Stet store"))
  }

  @Test("What is wrong with CSV files is named with its place, and nothing is left behind")
  func badFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("csv/nodes_Claim.csv", "id\n1\n")
    try folder.write("csv/edges_R.csv", "src,dst\n1,2\n")
    let run = try StetProcess.run(["load", folder.path + "/csv", "--into", folder.path + "/x"])
    #expect(run.status == 2)
    #expect(run.messages.contains("edges_R.csv:2: there is no node with the id 2"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["csv"])
  }

  @Test("A session answers each line with a line and goes on after an error")
  func session() throws {
    let folder = try TemporaryFolder()
    let image = try image(in: folder)
    try folder.write(
      "requests",
      """
      {"query": "MATCH (s:Source {id: $i}) RETURN s.title", "params": {"i": 7}}
      {"query": "MATCH (s:Source"}

      {"query": "RETURN [1, null, 2.5, 'é'] AS x, {a: true} AS y"}
      """)
    let run = try StetProcess.run(
      ["session", "--store", image], wrapper: "exec \"$@\" <'\(folder.path)/requests'")
    let lines = run.output.split(separator: "\n")
    #expect(run.status == 0 && lines.count == 3)
    #expect(lines[0].hasPrefix(#"{"columns":["s.title"],"rows":[["A"]],"ms":"#))
    #expect(lines[1].hasPrefix(#"{"error":"#))
    #expect(lines[2].contains(#""rows":[[[1,null,2.5,"é"],{"a":true}]]"#))
  }

  @Test("A query is read from a file; limits stop it with a message")
  func queryFileAndLimits() throws {
    let folder = try TemporaryFolder()
    let image = try image(in: folder)
    try folder.write("query.cypher", "// all of them\nMATCH (c:Claim) RETURN count(c) AS n;\n")
    let run = try StetProcess.run([
      "query", "--store", image, "--format", "csv", "-f", folder.path + "/query.cypher",
    ])
    #expect(run.output == "n\n2\n")
    func message(_ options: [String], _ query: String) throws -> String {
      let run = try StetProcess.run(["query", "--store", image] + options + [query])
      #expect(run.status == 2 && run.output.isEmpty && !run.wasKilled)
      return run.messages
    }
    #expect(try message(["--max-rows", "1"], "MATCH (c:Claim) RETURN c.id").contains("1 rows"))
    let endless = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)"
    #expect(try message(["--timeout", "0.2"], endless).contains("0.2 seconds"))
    let large = "UNWIND range(1, 10000000) AS a RETURN collect(a) AS x"
    #expect(try message(["--max-memory", "8"], large).contains("8 MB"))
    #expect(try message([], "MATCH (c:Claim RETURN c").contains("line 1"))
    #expect(try message([], "RETURN $missing").contains("missing"))
  }

  @Test("Ctrl-C stops a query")
  func interrupt() throws {
    let endless = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)"
    let folder = try TemporaryFolder()
    let image = try image(in: folder)
    let run = try StetProcess.run(["query", "--store", image, endless]) { process in
      usleep(400_000)
      kill(process, SIGINT)
    }
    #expect(run.seconds < 120)
    #expect(run.output.isEmpty && run.status != 0)
  }

  @Test(
    "The shell obeys a script: queries over several lines, commands, writing to a scratch graph")
  func shell() throws {
    let folder = try TemporaryFolder()
    let image = try image(in: folder)
    try folder.write(
      "script",
      """
      :mode csv
      :param t=A
      MATCH (s:Source {title: $t})
        -[:ASSERTS]->(c) // ; is no end here
      RETURN ';' AS semicolon, count(c) AS n;
      CREATE (:Note {text: 'mine'});
      MATCH (n:Note) RETURN n.text;
      RETURN 1 AS last
      """)
    let wrapper = "exec \"$@\" <'\(folder.path)/script'"
    let run = try StetProcess.run(["shell", image, "--scratch"], wrapper: wrapper)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output == "semicolon,n\n;,2\nn.text\nmine\nlast\n1\n")
    // Without --scratch the image cannot be written, and the shell goes on.
    let other = try StetProcess.run(["shell", image], wrapper: wrapper)
    #expect(other.status == 2)
    #expect(other.messages.contains("can only be read"))
    #expect(other.output == "semicolon,n\n;,2\nn.text\nlast\n1\n")
  }
}
