import Cypher
import GraphModel

/// What libFuzzer calls with bytes it makes up: a query is read, checked and planned, and what is wrong with
/// it is put into words. See scripts/fuzz.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  do throws(CypherError) {
    _ = try CypherEngine.prepare(text, on: graph)
  } catch {
    _ = error.render(query: text)
  }
  _ = QueryText.isEnded(text)
  _ = JSONValueReader.value(Array(text.utf8))
  return 0
}

private let graph: PropertyGraph = {
  let graph = PropertyGraph()
  let nodes = (0..<3).map { number in
    graph.createNode(labels: ["A", "B"], properties: ["n": .integer(number)])
  }
  _ = graph.createRelationship(type: "R", from: nodes[0], to: nodes[1], properties: [:])
  return graph
}()
