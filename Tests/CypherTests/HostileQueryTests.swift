import GraphModel
import Testing

@testable import Cypher

/// Queries that would run forever, take all memory or exhaust the stack end with an error.
struct HostileQueryTests {
  private func error(
    _ query: String, on graph: PropertyGraph = PropertyGraph(),
    limits: QueryLimits = QueryLimits(timeout: 0.3, maxRows: 1000, maxMemory: 64 << 20)
  ) -> CypherError? {
    do {
      _ = try CypherEngine.run(query, on: graph, limits: limits)
      return nil
    } catch { return error }
  }

  private func clique(_ size: Int) -> PropertyGraph {
    let graph = PropertyGraph()
    let nodes = (0..<size).map { _ in graph.createNode(labels: ["N"], properties: [:]) }
    for a in nodes {
      for b in nodes where a != b {
        _ = graph.createRelationship(type: "R", from: a, to: b, properties: [:])
      }
    }
    return graph
  }

  @Test func cartesianProductOfSixPatternsStopsInTime() {
    let query = "MATCH (a), (b), (c), (d), (e), (f) RETURN count(*)"
    #expect(error(query, on: clique(60))?.code == "Timeout")
  }

  @Test func longPathsThroughACliqueStopInTime() {
    #expect(error("MATCH (a)-[*1..30]->(b) RETURN count(*)", on: clique(12))?.code == "Timeout")
  }

  @Test func deepNestingIsRefused() {
    let parentheses = String(repeating: "(", count: 10_000)
    #expect(error("RETURN \(parentheses)1")?.code == "QueryTooDeep")
    let lists = String(repeating: "[", count: 10_000)
    #expect(error("RETURN \(lists)")?.code == "QueryTooDeep")
    let maps = String(repeating: "{a: ", count: 10_000)
    #expect(error("RETURN \(maps)")?.code == "QueryTooDeep")
    let cases = String(repeating: "CASE WHEN ", count: 10_000)
    #expect(error("RETURN \(cases)")?.code == "QueryTooDeep")
    let subqueries = String(repeating: "EXISTS { MATCH (n) WHERE ", count: 10_000)
    #expect(error("MATCH (n) WHERE \(subqueries)")?.code == "QueryTooDeep")
    let indexes = String(repeating: "[0]", count: 10_000)
    #expect(error("WITH 1 AS a RETURN a\(indexes)")?.code == "QueryTooDeep")
  }

  @Test func nestingJustBelowTheLimitIsAnswered() throws {
    let depth = 190
    let query =
      "RETURN " + String(repeating: "(", count: depth) + "1" + String(repeating: ")", count: depth)
    let result = try CypherEngine.run(query, on: PropertyGraph())
    #expect(result.rows.count == 1)
  }

  @Test func longChainsOfOperatorsAreAnswered() throws {
    let terms = Array(repeating: "1", count: 20_000)
    let sum = try CypherEngine.run(
      "RETURN " + terms.joined(separator: " + ") + " AS n", on: PropertyGraph())
    guard case .integer(20_000) = sum.rows[0][0] else {
      Issue.record("wrong sum \(sum.rows)")
      return
    }
    let condition = Array(repeating: "false", count: 20_000).joined(separator: " OR ")
    let truth = try CypherEngine.run("RETURN " + condition + " AS t", on: PropertyGraph())
    guard case .boolean(false) = truth.rows[0][0] else {
      Issue.record("wrong truth \(truth.rows)")
      return
    }
  }

  @Test func manyConditionsAreOneStep() throws {
    let conditions = (0..<5_000).map { "n.x <> \($0)" }.joined(separator: " AND ")
    let graph = PropertyGraph()
    _ = graph.createNode(labels: ["A"], properties: ["x": .integer(-1)])
    let result = try CypherEngine.run("MATCH (n) WHERE \(conditions) RETURN n", on: graph)
    #expect(result.rows.count == 1)
  }

  @Test func longQueriesAreRefused() {
    let query = "RETURN '" + String(repeating: "a", count: 10 << 20) + "'"
    #expect(error(query)?.code == "QueryTooLong")
    let list = "RETURN [" + String(repeating: "1,", count: 500_000) + "1]"
    #expect(error(list)?.code == "QueryTooLong")
    let clauses = String(repeating: "WITH 1 AS a ", count: 20_000)
    #expect(error(clauses + "RETURN a")?.code == "QueryTooLong")
    let chain = String(repeating: "-->()", count: 5_000)
    #expect(error("MATCH ()\(chain) RETURN 1")?.code == "QueryTooLong")
    let union = String(repeating: "RETURN 1 AS a UNION ", count: 20_000)
    #expect(error(union + "RETURN 1 AS a")?.code == "QueryTooLong")
  }

  @Test func aMillionElementsInAParameterAreAnswered() throws {
    let list = CypherValue.list((0..<1_000_000).map(CypherValue.integer))
    let result = try CypherEngine.run(
      "UNWIND $list AS x RETURN sum(x) AS s", on: PropertyGraph(), parameters: ["list": list])
    guard case .integer(499_999_500_000) = result.rows[0][0] else {
      Issue.record("wrong sum \(result.rows)")
      return
    }
  }

  @Test func listsThatDoNotFitInMemoryAreRefused() {
    #expect(error("RETURN range(1, 1000000000)")?.code == "MemoryLimit")
    #expect(error("RETURN range(-9223372036854775808, 9223372036854775807)")?.code == "MemoryLimit")
    let query = "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN collect(x * y)"
    let code = error(query)?.code
    #expect(code == "MemoryLimit" || code == "Timeout")
    #expect(
      error("RETURN reduce(s = 'aaaaaaaa', x IN range(1, 100) | s + s)")?.code == "MemoryLimit")
  }

  @Test func valuesNestedByIterationAreRefused() {
    let list = "RETURN reduce(x = [], i IN range(1, 100000) | [x])"
    #expect(error(list)?.code == "NestingLimit")
    let map = "RETURN reduce(x = {}, i IN range(1, 100000) | {a: x})"
    #expect(error(map)?.code == "NestingLimit")
    let comprehension = "RETURN reduce(x = 1, i IN range(1, 100000) | [y IN [1] | x])"
    #expect(error(comprehension)?.code == "NestingLimit")
  }

  @Test func tooManyRowsAreRefused() {
    #expect(error("UNWIND range(1, 1001) AS x RETURN x")?.code == "RowLimit")
  }

  @Test func aCancelledQueryStops() {
    let limits = QueryLimits(timeout: 60, isCancelled: { true })
    let query = "UNWIND range(1, 100000) AS x RETURN count(x)"
    #expect(error(query, limits: limits)?.code == "Cancelled")
  }

  @Test func regularExpressionsTakeLinearTime() throws {
    let text = String(repeating: "a", count: 5_000) + "!"
    let result = try CypherEngine.run(
      "RETURN $text =~ '(a+)+' AS m", on: PropertyGraph(), parameters: ["text": .string(text)],
      limits: QueryLimits(timeout: 5))
    guard case .boolean(false) = result.rows[0][0] else {
      Issue.record("wrong answer \(result.rows)")
      return
    }
    #expect(
      error("RETURN 'a' =~ '((((a{1000}){1000}){1000}){1000})'")?.code == "InvalidRegularExpression"
    )
    #expect(
      error("RETURN 'a' =~ '\(String(repeating: "(", count: 5_000))'")?.code
        == "InvalidRegularExpression")
  }

  @Test(arguments: [
    "RETURN 9223372036854775807 + 1", "RETURN -9223372036854775808 - 1",
    "RETURN 9223372036854775807 * 2", "RETURN 1 / 0", "RETURN 1 % 0",
    "RETURN abs(-9223372036854775808)",
    "RETURN -(-9223372036854775808)", "RETURN -9223372036854775808 / -1",
    "RETURN range(1, 2, 0)", "RETURN substring('a', -1)", "RETURN left('a', -1)",
    "RETURN date({year: 9223372036854775807})", "RETURN date({year: 2000, month: 13})",
    "RETURN duration({years: 1e300})",
    "RETURN date('2000-01-01') + duration({years: 900000000000})",
    "RETURN datetime({epochSeconds: 9223372036854775807})",
    "RETURN datetime({epochMillis: 999, nanosecond: 9223372036854775807})",
    "RETURN date('2000-01-01') + duration({months: -9223372036854775808})",
    "RETURN date('2000-01-01') - duration({months: -9223372036854775808})",
    "RETURN date('2000-01-01') + duration({days: 9223372036854775807})",
    "RETURN date('2000-01-01') + duration({seconds: 1e18}) + duration({seconds: 1e18})",
    "RETURN percentileCont(1, 2.0)",
    "RETURN [1][1..'a']", "RETURN 1 SKIP -1", "RETURN 1 LIMIT $n",
  ])
  func valuesOutOfRangeAreErrors(query: String) {
    #expect(error(query) != nil)
  }

  @Test(arguments: [
    "RETURN toInteger(1e300)", "RETURN [1, 2][9223372036854775807]",
    "RETURN [1, 2][-9223372036854775808]", "RETURN [1][-9223372036854775808..9223372036854775807]",
    "RETURN -9223372036854775808 % -1", "RETURN substring('a', 9223372036854775807)",
    "RETURN 0.0 / 0.0", "RETURN 1 SKIP 9223372036854775807 LIMIT 9223372036854775807",
    "UNWIND [2, 1] AS x RETURN x ORDER BY x SKIP 9223372036854775807 LIMIT 9223372036854775807",
    "RETURN datetime({epochMillis: -9223372036854775808})", "RETURN toString(-0.0)",
    "RETURN '\\u0000' AS x", "RETURN size('') AS `a``b`",
    "RETURN round(1e300)",
    "RETURN duration.inSeconds(date('-999999999-01-01'), date('+999999999-12-31'))",
  ])
  func extremeValuesAreAnswered(query: String) {
    #expect(error(query) == nil)
  }

  @Test func aFailedQueryLeavesTheGraphAsItWas() {
    let graph = PropertyGraph()
    _ = graph.createNode(labels: ["A"], properties: [:])
    #expect(
      error("CREATE (:B) WITH 1 AS x UNWIND [1, 0] AS y CREATE (:C {v: x / y})", on: graph) != nil)
    #expect(graph.nodeCount == 1)
    #expect(graph.labels == ["A"])
  }
}
