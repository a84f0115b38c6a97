import GraphModel
import Testing

@testable import Cypher

/// The order in which a pattern is matched does not change the answer: queries made at random answer the same
/// over a graph as it is and over one that misleads the planner about its counts and indexes.
struct PlanIndependenceTests {
  @Test func answersDoNotDependOnThePlan() throws {
    var random = Random(state: 20_240_501)
    var plans: Set<String> = []
    for _ in 0..<12 {
      let graph = Self.graph(&random)
      for _ in 0..<40 {
        let query = Self.query(&random)
        let expected = try Self.rows(query, graph)
        for seed in 1...3 {
          let misleading = MisleadingGraph(graph: graph, seed: seed)
          #expect(try Self.rows(query, misleading) == expected, "\(query)")
          let plan = try CypherEngine.run("EXPLAIN " + query, on: misleading).plan ?? ""
          plans.insert(query + plan.filter { !$0.isNumber })
        }
      }
    }
    // The counts did lead to other plans; otherwise this compares nothing.
    #expect(plans.count > 600)
  }

  static func rows(_ query: String, _ graph: some QueryableGraph) throws -> [String] {
    let result = try CypherEngine.run(query, on: graph, limits: QueryLimits(timeout: 20))
    return result.rows.map { "\($0)" }.sorted()
  }

  static func graph(_ random: inout Random) -> PropertyGraph {
    let graph = PropertyGraph()
    let nodes = (0..<7).map { number in
      let labels = ["A", "B", "C"].filter { _ in random.below(2) == 0 }
      return graph.createNode(
        labels: labels, properties: ["n": .integer(number), "m": .integer(random.below(3))])
    }
    for _ in 0..<11 {
      let (start, end) = (nodes[random.below(7)], nodes[random.below(7)])
      _ = graph.createRelationship(
        type: ["R", "S"][random.below(2)], from: start, to: end,
        properties: ["w": .integer(random.below(3))])
    }
    return graph
  }

  static func query(_ random: inout Random) -> String {
    let names = ["a", "b", "c", "d"]
    func node() -> String {
      let label = ["", "", ":A", ":B", ":A:C", ":B|C"][random.below(6)]
      let property = random.below(6) == 0 ? " {m: \(random.below(3))}" : ""
      return "(" + names[random.below(4)] + label + property + ")"
    }
    func relationship() -> String {
      let type = ["", ":R", ":S", ":R|S"][random.below(4)]
      let length = ["", "", "", "", "*1..2", "*0..1", "*2"][random.below(7)]
      let body = type + length
      let (left, right) = [("-[", "]->"), ("<-[", "]-"), ("-[", "]-")][random.below(3)]
      return left + body + right
    }
    var paths: [String] = []
    for _ in 0...random.below(2) {
      var path = node()
      for _ in 0..<random.below(4) { path += relationship() + node() }
      paths.append(path)
    }
    let text = paths.joined(separator: ", ")
    let used = names.filter { text.contains("(" + $0) }
    var conditions: [String] = []
    for _ in 0..<random.below(3) {
      let (first, second) = (used[random.below(used.count)], used[random.below(used.count)])
      conditions.append(
        [
          "\(first).m = \(second).m", "\(first).n < \(second).n", "\(first).m IN [0, 2]",
          "id(\(first)) = \(random.below(7))", "(\(first))-->(\(second))",
          "\(first).n = \(second).m",
        ][random.below(6)])
    }
    let condition = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
    let optional =
      random.below(3) == 0
      ? " OPTIONAL MATCH (\(used[0]))\(relationship())(z:A)" : ""
    let columns = used.map { $0 + ".n" } + (optional.isEmpty ? [] : ["z.n"])
    return "MATCH " + text + condition + optional + " RETURN " + columns.joined(separator: ", ")
  }
}

/// A small generator whose numbers are the same on every run (Marsaglia, "Xorshift RNGs", 2003).
struct Random {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }
}

/// A graph that answers as another but lies about counts, and has no indexes.
private struct MisleadingGraph: QueryableGraph {
  let graph: PropertyGraph
  let seed: Int

  private func lie(_ name: String) -> Int {
    (name.utf8.reduce(seed) { $0 &* 31 &+ Int($1) } & 0xFFFF) % 97
  }

  var labels: [String] { graph.labels }
  var relationshipTypes: [String] { graph.relationshipTypes }
  var nodeCount: Int { graph.nodeCount }
  var relationshipCount: Int { lie("relationships") }
  var isIndexedByType: Bool { seed == 2 }

  func nodeCount(label: String) -> Int { lie(label) }
  func relationshipCount(type: String) -> Int { lie(type) }
  func nodes(label: String?) -> [NodeID] { graph.nodes(label: label) }
  func nodes(label: String, property: String, equals value: PropertyValue) -> [NodeID]? {
    seed == 3 ? graph.nodes(label: label, property: property, equals: value) : nil
  }
  func exists(_ node: NodeID) -> Bool { graph.exists(node) }
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
