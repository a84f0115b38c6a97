import GraphModel
import Testing

struct PropertyGraphTests {
  @Test func deletingANodeDeletesItsRelationships() {
    let graph = PropertyGraph()
    let a = graph.createNode(labels: ["A"], properties: [:])
    let b = graph.createNode(labels: ["B"], properties: [:])
    let r = graph.createRelationship(type: "R", from: a, to: b, properties: [:])
    graph.delete(a)
    #expect(graph.nodeCount == 1)
    #expect(graph.relationshipCount == 0)
    #expect(graph.relationships(of: b, direction: .both, types: []).isEmpty)
    #expect(r.map { graph.contains($0) } == false)
    #expect(r.flatMap { graph.record(of: $0)?.type } == "R")
  }

  @Test func propertyIndexFollowsChanges() {
    let graph = PropertyGraph()
    let a = graph.createNode(labels: ["A"], properties: ["x": .integer(1)])
    #expect(graph.nodes(label: "A", property: "x", equals: .integer(1)) == [a])
    let b = graph.createNode(labels: ["A"], properties: ["x": .integer(1)])
    graph.setProperty("x", of: a, to: .integer(2))
    #expect(graph.nodes(label: "A", property: "x", equals: .integer(1)) == [b])
    #expect(graph.nodes(label: "A", property: "x", equals: .integer(2)) == [a])
    graph.removeLabel("A", from: b)
    #expect(graph.nodes(label: "A", property: "x", equals: .integer(1)) == [])
  }

  @Test func restoreBringsBackTheCheckpoint() {
    let graph = PropertyGraph()
    let a = graph.createNode(labels: ["A"], properties: [:])
    let checkpoint = graph.checkpoint()
    graph.delete(a)
    graph.restore(checkpoint)
    #expect(graph.nodes(label: "A") == [a])
  }

  @Test func relationshipsOfANodeComeInAscendingOrderAndALoopOnce() {
    let graph = PropertyGraph()
    let a = graph.createNode(labels: [], properties: [:])
    let b = graph.createNode(labels: [], properties: [:])
    _ = graph.createRelationship(type: "X", from: b, to: a, properties: [:])
    _ = graph.createRelationship(type: "Y", from: a, to: a, properties: [:])
    _ = graph.createRelationship(type: "X", from: a, to: b, properties: [:])
    let types = graph.relationships(of: a, direction: .both, types: []).map(\.type)
    #expect(types == ["X", "Y", "X"])
    #expect(graph.relationships(of: a, direction: .both, types: ["X"]).count == 2)
  }
}
