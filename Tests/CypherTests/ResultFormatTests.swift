import GraphModel
import Testing

@testable import Cypher

/// The forms results are printed in.
struct ResultFormatTests {
  private func result(_ query: String) throws -> QueryResult {
    let graph = PropertyGraph()
    let a = graph.createNode(
      labels: ["Claim"], properties: ["id": .string("c1"), "n": .integer(1)])
    let b = graph.createNode(labels: ["Odd label"], properties: [:])
    _ = graph.createRelationship(type: "R", from: a, to: b, properties: ["w": .double(0.5)])
    return try CypherEngine.run(query, on: graph)
  }

  private func written(_ query: String, _ format: QueryResultFormat) throws -> String {
    format.write(try result(query))
  }

  @Test func tableAlignsColumnsByDisplayWidth() throws {
    let table = try written(
      "UNWIND [['日本', 1], ['e\u{301}t', 20]] AS r RETURN r[0] AS name, r[1] AS number", .table)
    #expect(
      table == """
        name | number
        -----+-------
        日本 |      1
        e\u{301}t   |     20
        (2 rows)

        """)
  }

  @Test func tableEscapesControlCharacters() throws {
    let table = try written("RETURN 'a\\n\\u001B[31m\\u202E' AS x", .table)
    #expect(table.contains("a\\n\\u{1B}[31m\\u{202E}"))
  }

  @Test func tableShowsNodesAsPatterns() throws {
    let table = try written("MATCH p = (a:Claim)-[r]->(b) RETURN a, r, b, p", .table)
    #expect(table.contains("(:Claim {id: 'c1', n: 1})"))
    #expect(table.contains("[:R {w: 0.5}]"))
    #expect(table.contains("(:`Odd label`)"))
    #expect(table.contains("<(:Claim {id: 'c1', n: 1})-[:R {w: 0.5}]->(:`Odd label`)>"))
  }

  @Test func csvQuotesByRFC4180() throws {
    let csv = try written("RETURN 'a,\"b\"' AS x, null AS y, [1, 'z'] AS `l,m`, 'p\\nq' AS z", .csv)
    #expect(csv == "x,y,\"l,m\",z\n\"a,\"\"b\"\"\",,\"[1,\"\"z\"\"]\",\"p\nq\"\n")
  }

  @Test func tsvEscapesTabsAndLineEnds() throws {
    #expect(try written("RETURN 'a\\tb\\n\\\\' AS x, 1 AS y", .tsv) == "x\ty\na\\tb\\n\\\\\t1\n")
  }

  @Test func jsonIsOneArrayOfObjects() throws {
    let json = try written(
      "MATCH (a:Claim)-[r]->() RETURN a, r, 'q\"\\u0001' AS s, 1.5 AS f, true AS t", .json)
    #expect(
      json == """
        [
        {"a":{"id":0,"labels":["Claim"],"properties":{"id":"c1","n":1}},\
        "r":{"id":0,"type":"R","start":0,"end":1,"properties":{"w":0.5}},\
        "s":"q\\"\\u0001","f":1.5,"t":true}
        ]

        """)
    #expect(try written("MATCH (x:Nothing) RETURN x", .json) == "[]\n")
  }

  @Test func jsonLinesHaveAnObjectALine() throws {
    #expect(
      try written("UNWIND [1, null] AS x RETURN x, date('2020-02-29') AS d", .jsonl)
        == "{\"x\":1,\"d\":\"2020-02-29\"}\n{\"x\":null,\"d\":\"2020-02-29\"}\n")
    #expect(try written("MATCH (x:Nothing) RETURN x", .jsonl) == "")
  }

  @Test func markdownEscapesItsSigns() throws {
    #expect(
      try written("RETURN 'a|b<c>' AS x", .markdown) == "| x |\n| --- |\n| a\\|b&lt;c> |\n")
  }
}
