import Foundation
import GraphImage
import GraphModel
import Testing

@testable import Cypher

/// A graph image, which is walked on numbers, answers as the graph it was made of, which is not.
struct ImageAnswersTests {
  private func withImage<Result>(
    of graph: PropertyGraph, _ body: (GraphImage) throws -> Result
  ) throws -> Result {
    let path = FileManager.default.temporaryDirectory.path + "/stet-image-\(UUID().uuidString)"
    defer { unlink(path) }
    try GraphConverter.write(graph, to: path)
    return try body(try GraphImage(path: path))
  }

  private func compare(
    _ query: some StringProtocol, _ image: GraphImage, _ graph: PropertyGraph
  ) throws {
    let answer = try PlanIndependenceTests.rows(String(query), image)
    let expected = try PlanIndependenceTests.rows(String(query), graph)
    #expect(answer == expected, "\(query)")
  }

  @Test func queriesMadeAtRandomAnswerTheSame() throws {
    var random = Random(state: 77_031)
    for _ in 0..<12 {
      let graph = PlanIndependenceTests.graph(&random)
      try withImage(of: graph) { image in
        var compared = 0
        while compared < 60 {
          let query = PlanIndependenceTests.query(&random)
          // The numbers of nodes are those of the image.
          guard !query.contains("id(") else { continue }
          compared += 1
          try compare(query, image, graph)
          let start = query.range(of: " RETURN ")?.lowerBound ?? query.endIndex
          try compare(query[..<start] + " RETURN count(*)", image, graph)
        }
      }
    }
  }

  @Test(arguments: [
    "MATCH (a) RETURN a.m, count(*), count(DISTINCT a.n)",
    "MATCH (a)-[r]->(b) RETURN b.m, count(DISTINCT [a.m, b.n]), sum(r.w)",
    "MATCH (a)-[r {w: 1}]->(b) RETURN a.n, type(r), r.w, b.n",
    "MATCH (a:A) WHERE a.s CONTAINS 'ab' RETURN a.n",
    "MATCH (a:A) WHERE a.s CONTAINS '' RETURN a.n",
    "MATCH (a:A) WHERE a.s CONTAINS null RETURN a.n",
    "MATCH (a:A) WHERE a.n CONTAINS '1' RETURN a.n",
    "MATCH (a:A {s: 'cab'}) RETURN a.n",
    "MATCH (a:B {d: 1}) RETURN a.n, a.d",
    "MATCH (a) WHERE a.d > 0.5 AND a.d < 2 RETURN a.n ORDER BY a.n",
    "MATCH (a) OPTIONAL MATCH (a)-[:R]->(b:B) RETURN a.n, count(DISTINCT [a.m, b.m])",
    "MATCH (a) OPTIONAL MATCH (a)-[:R]->(b:B) RETURN count(DISTINCT b.m), count(b)",
    "MATCH p = (a)-[:R*1..3]->(b) RETURN [x IN nodes(p) | x.n]",
    "MATCH p = shortestPath((a {n: 0})-[*..5]-(b {n: 6})) RETURN length(p)",
    "MATCH (a)-[:R|S]-(b)-[:S|R]-(c) RETURN count(*)",
    "MATCH (a)-[:R]->(b)-[:R]->(c), (a)-[:R]->(c) RETURN a.n, b.n, c.n",
    "MATCH (a)-[r:R]-(a) RETURN a.n",
    "MATCH (a) WHERE (a)-[:R]->() RETURN a.n",
    "MATCH (a) RETURN a.n, COUNT { (a)--() }",
    "MATCH (a:A), (b:B) WHERE a.m = b.m RETURN count(*)",
    "MATCH (a) RETURN labels(a), keys(a), a.d, a.s, a.t, a.l",
  ])
  func queriesOfManyKindsAnswerTheSame(query: String) throws {
    var random = Random(state: 99)
    let graph = PlanIndependenceTests.graph(&random)
    for (index, node) in graph.nodes(label: nil).enumerated() {
      graph.setProperty("s", of: node, to: .string(["ab", "cab", "", "xyz", "abab"][index % 5]))
      if index % 2 == 0 { graph.setProperty("d", of: node, to: .double(Double(index) / 2)) }
      graph.setProperty("t", of: node, to: index % 3 == 0 ? .boolean(true) : nil)
      graph.setProperty("l", of: node, to: index % 3 == 1 ? .list([.integer(1)]) : nil)
    }
    try withImage(of: graph) { image in
      try compare(query, image, graph)
    }
  }

  @Test func profileCountsTheRowsOfEachStep() throws {
    var random = Random(state: 5)
    try withImage(of: PlanIndependenceTests.graph(&random)) { image in
      let plan = try CypherEngine.run("PROFILE MATCH (a)-->(b) RETURN a.n", on: image).plan ?? ""
      #expect(plan.contains("Expand"))
      #expect(plan.split(separator: "\n").dropFirst().allSatisfy { $0.last?.isNumber == true })
    }
  }

  @Test func anImageCannotBeWritten() throws {
    try withImage(of: PropertyGraph()) { image -> Void in
      #expect(throws: CypherError.self) {
        _ = try CypherEngine.run("CREATE (:A)", on: image)
      }
    }
  }

  @Test func sessionsAnswerLineByLine() throws {
    var random = Random(state: 5)
    try withImage(of: PlanIndependenceTests.graph(&random)) { image in
      let session = QuerySession(graph: image)
      func answer(_ request: String) -> String {
        String(decoding: session.answer(request: Array(request.utf8)), as: UTF8.self)
      }
      for number in [3, 4] {
        let line = answer(
          #"{"query": "MATCH (a {n: $i}) RETURN a.n AS n", "params": {"i": \#(number)}}"#)
        #expect(line.hasPrefix(#"{"columns":["n"],"rows":[[\#(number)]],"ms":"#))
        #expect(line.hasSuffix("}\n"))
      }
      #expect(answer(#"{"query": "RETURN $x"}"#).hasPrefix(#"{"error":"#))
      #expect(answer(#"{"query": "RETURN 1 +"}"#).contains(#""line":1,"column":"#))
      #expect(answer("no JSON").hasPrefix(#"{"error":"#))
      #expect(answer(#"{"query": "RETURN 1", "params": 3}"#).hasPrefix(#"{"error":"#))
    }
  }
}
