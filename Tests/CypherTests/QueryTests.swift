import GraphModel
import Testing

@testable import Cypher

/// What queries answer over a small shelf of claims.
struct QueryTests {
  private let graph = PropertyGraph()

  init() {
    func node(_ labels: [String], _ properties: [String: PropertyValue]) -> NodeID {
      graph.createNode(labels: labels, properties: properties)
    }
    func join(_ a: NodeID, _ type: String, _ b: NodeID) {
      _ = graph.createRelationship(type: type, from: a, to: b, properties: [:])
    }
    let first = node(["Source"], ["title": .string("Morning tea"), "year": .integer(2019)])
    let second = node(["Source"], ["title": .string("Evening tea"), "year": .integer(2021)])
    let claims = (0..<3).map {
      node(["Claim"], ["kind": .string("dosage"), "number": .integer($0)])
    }
    let doses = [(1.0, 4.0), (2.0, 6.0), (50.0, 100.0)].map { low, high in
      node(["Dose"], ["low": .double(low), "high": .double(high), "unit": .string("cup")])
    }
    for (index, claim) in claims.enumerated() {
      let passage = node(["Passage"], ["line": .integer(index + 1)])
      join(index == 0 ? first : second, "CONTAINS", passage)
      join(passage, "ASSERTS", claim)
      join(claim, "HAS_DOSE", doses[index])
    }
    join(claims[0], "CONTRADICTS", claims[1])
    join(claims[1], "CONTRADICTS", claims[2])
  }

  private func csv(_ query: String, _ parameters: [String: CypherValue] = [:]) throws -> String {
    let result = try CypherEngine.run(query, on: graph, parameters: parameters)
    return QueryResultFormat.csv.write(result)
  }

  @Test func aPathOfFourPatternsFindsDoses() throws {
    let answer = try csv(
      """
      MATCH (s:Source)-[:CONTAINS]->(:Passage)-[:ASSERTS]->(c:Claim)-[:HAS_DOSE]->(d:Dose)
      RETURN s.title, d.low, d.high, d.unit ORDER BY s.title, d.low
      """)
    #expect(
      answer == """
        s.title,d.low,d.high,d.unit
        Evening tea,2.0,6.0,cup
        Evening tea,50.0,100.0,cup
        Morning tea,1.0,4.0,cup

        """)
  }

  @Test func directionsAndTypesRestrictMatches() throws {
    #expect(try csv("MATCH (:Claim)-[:CONTRADICTS]->(c) RETURN count(c) AS n") == "n\n2\n")
    #expect(try csv("MATCH (:Claim)<-[:CONTRADICTS]-(c) RETURN count(c) AS n") == "n\n2\n")
    #expect(try csv("MATCH (:Claim)-[:CONTRADICTS]-(c) RETURN count(c) AS n") == "n\n4\n")
    #expect(try csv("MATCH (:Claim)-[:CONTRADICTS|HAS_DOSE]->(c) RETURN count(c) AS n") == "n\n5\n")
    #expect(
      try csv("MATCH (c:Claim {number: $n}) RETURN c.kind", ["n": .integer(1)])
        == "c.kind\ndosage\n")
  }

  @Test func conditionsFollowTernaryLogic() throws {
    #expect(try csv("MATCH (c:Claim) WHERE c.missing = 1 RETURN count(*) AS n") == "n\n0\n")
    #expect(try csv("MATCH (c:Claim) WHERE NOT c.missing = 1 RETURN count(*) AS n") == "n\n0\n")
    #expect(try csv("MATCH (c:Claim) WHERE c.missing IS NULL RETURN count(*) AS n") == "n\n3\n")
    #expect(
      try csv("MATCH (c:Claim) WHERE c.missing = 1 OR c.number < 2 RETURN count(*) AS n")
        == "n\n2\n")
    #expect(
      try csv("MATCH (s:Source) WHERE s.title STARTS WITH 'Mor' RETURN s.title AS t")
        == "t\nMorning tea\n")
    #expect(
      try csv("MATCH (s:Source) WHERE s.title ENDS WITH 'tea' RETURN count(*) AS n") == "n\n2\n")
    #expect(
      try csv("MATCH (s:Source) WHERE s.title CONTAINS 'ing' RETURN count(*) AS n") == "n\n2\n")
    #expect(
      try csv("MATCH (c:Claim) WHERE c.number IN [0, 2, null] RETURN count(*) AS n") == "n\n2\n")
    #expect(try csv("MATCH (d:Dose) WHERE 1 < d.low <= 2 RETURN d.high AS h") == "h\n6.0\n")
  }

  @Test func rowsAreSortedSkippedAndLimited() throws {
    #expect(
      try csv("MATCH (c:Claim) RETURN c.number AS n ORDER BY n DESC SKIP 1 LIMIT 1") == "n\n1\n")
    #expect(try csv("MATCH (c:Claim) RETURN DISTINCT c.kind AS k") == "k\ndosage\n")
    #expect(
      try csv("UNWIND range(1, 5000) AS x RETURN x ORDER BY x % 7, x DESC LIMIT 2")
        == "x\n4998\n4991\n")
  }

  @Test func aRelationshipIsUsedOnceInAMatch() throws {
    let query = "MATCH (a:Claim)-[:CONTRADICTS]-(b)-[:CONTRADICTS]-(c) RETURN count(*) AS n"
    #expect(try csv(query) == "n\n2\n")
  }

  @Test func variableLengthAndShortestPathsAreFound() throws {
    #expect(
      try csv("MATCH (:Claim {number: 0})-[:CONTRADICTS*]->(c) RETURN c.number AS n ORDER BY n")
        == "n\n1\n2\n")
    #expect(
      try csv(
        """
        MATCH (a:Source {year: 2019}), (b:Source {year: 2021}), p = shortestPath((a)-[*]-(b))
        RETURN length(p) AS n
        """) == "n\n5\n")
    #expect(
      try csv(
        """
        MATCH p = allShortestPaths((a:Claim {number: 0})-[:CONTRADICTS*..1]->(b:Claim {number: 2}))
        RETURN p
        """) == "p\n")
  }

  @Test func aConditionOnAShortestPathIsHeededBySearch() throws {
    // The shortest way goes by CONTRADICTS; the shortest without it goes round by the source.
    #expect(
      try csv(
        """
        MATCH (a:Claim {number: 1}), (b:Claim {number: 2})
        MATCH p = shortestPath((a)-[*]-(b))
        WHERE none(r IN relationships(p) WHERE type(r) = 'CONTRADICTS')
        RETURN length(p) AS n
        """) == "n\n4\n")
    #expect(
      try csv(
        """
        MATCH (a:Claim {number: 1}), (b:Claim {number: 2})
        MATCH p = shortestPath((a)-[*]-(b)) WHERE length(p) > 100 RETURN length(p) AS n
        """) == "n\n")
  }

  @Test func optionalMatchKeepsRowsWithoutMatch() throws {
    #expect(
      try csv(
        """
        MATCH (c:Claim) OPTIONAL MATCH (c)-[:CONTRADICTS]->(d)
        RETURN c.number AS c, d.number AS d ORDER BY c
        """) == "c,d\n0,1\n1,2\n2,\n")
  }

  @Test func aJoinOnPropertiesDoesNotCompareAllPairs() throws {
    let graph = PropertyGraph()
    for number in 0..<3000 {
      _ = graph.createNode(labels: ["A"], properties: ["key": .integer(number)])
      _ = graph.createNode(labels: ["B"], properties: ["key": .integer(number)])
    }
    let result = try CypherEngine.run(
      "PROFILE MATCH (a:A), (b:B) WHERE a.key = b.key RETURN count(*) AS n", on: graph,
      limits: QueryLimits(timeout: 10))
    guard case .integer(3000) = result.rows[0][0] else {
      Issue.record("wrong count \(result.rows)")
      return
    }
    #expect(result.plan?.contains("PropertySeek") == true)
  }

  @Test func propertiesInAListAndRareTypesAreLookedUp() throws {
    let graph = PropertyGraph()
    let nodes = (0..<1000).map {
      graph.createNode(labels: ["A"], properties: ["key": .integer($0)])
    }
    _ = graph.createRelationship(type: "RARE", from: nodes[1], to: nodes[2], properties: [:])
    _ = graph.createRelationship(type: "RARE", from: nodes[3], to: nodes[3], properties: [:])
    let list = try CypherEngine.run(
      "PROFILE MATCH (a:A) WHERE a.key IN [5, 7, 7, null, 'x'] RETURN a.key AS k ORDER BY k",
      on: graph)
    #expect(QueryResultFormat.csv.write(list) == "k\n5\n7\n")
    #expect(list.plan?.contains("PropertySeek") == true)
    for (pattern, count) in [("-[:RARE]->", 2), ("<-[:RARE]-", 2), ("-[:RARE]-", 3)] {
      let query = "PROFILE MATCH (a:A)\(pattern)(b:A) RETURN a.key AS a, b.key AS b"
      let result = try CypherEngine.run(query, on: graph)
      #expect(result.rows.count == count)
      #expect(result.plan?.contains("TypeScan") == true)
    }
    let pairs = try CypherEngine.run(
      "MATCH ()-[r:RARE]->(), ()-[s:RARE]->() RETURN count(*) AS n", on: graph)
    #expect(QueryResultFormat.csv.write(pairs) == "n\n2\n")
    let backwards = try CypherEngine.run(
      "MATCH (a:A)<-[r:RARE]-(b) WHERE a.key <> b.key RETURN a.key AS a, b.key AS b", on: graph)
    #expect(QueryResultFormat.csv.write(backwards) == "a,b\n2,1\n")
  }

  @Test func countsThatTheGraphKnowsAreRead() throws {
    for (query, count) in [
      ("MATCH (c:Claim) RETURN count(c) AS n", 3), ("MATCH (x) RETURN count(*) AS n", 11),
      ("MATCH ()-[r:HAS_DOSE|CONTRADICTS]->() RETURN count(r) AS n", 5),
    ] {
      let result = try CypherEngine.run("PROFILE " + query, on: graph)
      #expect(QueryResultFormat.csv.write(result) == "n\n\(count)\n")
      #expect(result.plan?.contains("KnownCount") == true)
    }
    // Both directions, a label, a property or DISTINCT need a look at the graph.
    #expect(try csv("MATCH ()-[r:CONTRADICTS]-() RETURN count(r) AS n") == "n\n4\n")
    #expect(try csv("MATCH ()-[r:CONTRADICTS]-() RETURN count(DISTINCT r) AS n") == "n\n2\n")
    #expect(try csv("MATCH (:Dose)-[r:CONTRADICTS]->() RETURN count(r) AS n") == "n\n0\n")
    #expect(try csv("MATCH (c:Claim {number: 1}) RETURN count(c) AS n") == "n\n1\n")
    #expect(try csv("MATCH (c:Claim) RETURN count(c.missing) AS n") == "n\n0\n")
    #expect(try csv("MATCH (c:Claim) RETURN count(c) AS n LIMIT 0") == "n\n")
  }

  @Test func plansShowEstimatesAndRows() throws {
    let explained = try CypherEngine.run("EXPLAIN MATCH (c:Claim) RETURN c.number", on: graph)
    #expect(explained.rows.isEmpty)
    #expect(
      explained.plan == """
        step                 estimated rows
        LabelScan c:Claim                 3
        Projection c.number

        """)
    let profiled = try CypherEngine.run("PROFILE MATCH (c:Claim) RETURN c.number", on: graph)
    #expect(profiled.rows.count == 3)
    #expect(profiled.plan?.contains("LabelScan c:Claim                 3          3") == true)
  }

  @Test func schemaProceduresDescribeTheGraph() throws {
    #expect(try csv("CALL db.labels()") == "label\nClaim\nDose\nPassage\nSource\n")
    #expect(
      try csv("CALL db.relationshipTypes() YIELD relationshipType AS t RETURN t ORDER BY t LIMIT 1")
        == "t\nASSERTS\n")
    #expect(
      try csv("CALL db.schema() YIELD name, properties RETURN name, size(properties) AS n LIMIT 1")
        == "name,n\nClaim,2\n")
  }

  @Test func labelsAndTypesThatTheGraphLacksAreNoticed() throws {
    let result = try CypherEngine.run(
      "MATCH (c:Clam)-[:CONTRADICT]->(:Claim) RETURN c", on: graph)
    #expect(result.rows.isEmpty)
    #expect(
      result.notices.map(\.message) == [
        "no node has the label 'Clam'", "no relationship has the type 'CONTRADICT'",
      ])
    #expect(result.notices.map(\.hint) == ["did you mean 'Claim'?", "did you mean 'CONTRADICTS'?"])
    #expect(result.notices.map(\.column) == [7, 15])
  }

  @Test func aGraphThatCannotBeWrittenSaysSo() {
    let readOnly = ReadOnlyGraph(graph: graph)
    #expect(throws: CypherError.self) {
      try CypherEngine.run("CREATE (:A)", on: readOnly)
    }
  }
}

/// A graph that hides that it could be written.
private struct ReadOnlyGraph: QueryableGraph {
  let graph: PropertyGraph

  var labels: [String] { graph.labels }
  var relationshipTypes: [String] { graph.relationshipTypes }
  var nodeCount: Int { graph.nodeCount }
  var relationshipCount: Int { graph.relationshipCount }

  func nodeCount(label: String) -> Int { graph.nodeCount(label: label) }
  func relationshipCount(type: String) -> Int { graph.relationshipCount(type: type) }
  func nodes(label: String?) -> [NodeID] { graph.nodes(label: label) }
  func nodes(label: String, property: String, equals value: PropertyValue) -> [NodeID]? { nil }
  func relationships() -> [RelationshipRecord] { graph.relationships() }
  func relationships(
    of node: NodeID, direction: TraversalDirection, types: [String]
  ) -> [RelationshipRecord] {
    graph.relationships(of: node, direction: direction, types: types)
  }
  func labels(of node: NodeID) -> [String] { graph.labels(of: node) }
  func property(_ name: String, of node: NodeID) -> PropertyValue? {
    graph.property(name, of: node)
  }
  func properties(of node: NodeID) -> [(name: String, value: PropertyValue)] {
    graph.properties(of: node)
  }
  func record(of relationship: RelationshipID) -> RelationshipRecord? {
    graph.record(of: relationship)
  }
  func property(_ name: String, of relationship: RelationshipID) -> PropertyValue? {
    graph.property(name, of: relationship)
  }
  func properties(
    of relationship: RelationshipID
  ) -> [(name: String, value: PropertyValue)] { graph.properties(of: relationship) }
}
