import FileOutput
import Foundation
import GraphExport
import GraphModel
import Testing
import XMLReading

@Suite("Writing GraphML")
struct GraphMLTests {
  private let folder: URL
  private var path: String { folder.appendingPathComponent("graph.graphml").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("stet-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// A graph with everything that is hard to write.
  private func hardGraph() -> PropertyGraph {
    let graph = PropertyGraph()
    let a = graph.createNode(
      labels: ["Claim"],
      properties: [
        "id": .string("a"), "text": .string("x < y & z ]]> \"q\" 'r'\r\n\tend"),
        "low": .double(1.5),
        "count": .integer(.min), "weight": .integer(3), "flag": .boolean(true),
        "bad": .string("a\u{0}b\u{1B}c\u{FFFE}d\u{FFFF}e"), "mixed": .integer(1),
        "number": .integer(2), "none": .double(.nan),
        "list": .list([
          .string("a\"\n\u{1}"), .integer(1), .list([.boolean(false), .double(.infinity)]),
        ]),
      ])
    let b = graph.createNode(
      labels: ["Claim", "Dose <1>"],
      properties: [
        "name": .string("µ&\u{1F600}"), "mixed": .string("two"), "number": .double(0.25),
        "x": .double(-1e-7), "odd name/%": .string("1"), "odd_name__": .string("2"),
        "7": .string("seven"), "none": .double(.infinity),
      ])
    let c = graph.createNode(labels: [], properties: [:])
    _ = graph.createRelationship(
      type: "KNOWS & LIKES", from: a, to: b,
      properties: ["weight": .integer(2), "label": .string("own"), "id": .integer(7)])
    _ = graph.createRelationship(type: "KNOWS & LIKES", from: a, to: b, properties: [:])
    _ = graph.createRelationship(type: "SELF", from: c, to: c, properties: [:])
    return graph
  }

  private func root() throws -> XMLElement {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    return try XMLElement.root(of: Array(bytes), file: path)
  }

  /// The values of an element by the name of their key.
  private func values(_ element: XMLElement, _ root: XMLElement) -> [String: String] {
    var names: [String: String] = [:]
    for key in root.children("key") {
      names[key[attribute: "id"] ?? ""] = key[attribute: "attr.name"]
    }
    var values: [String: String] = [:]
    for data in element.children("data") {
      values[names[data[attribute: "key"] ?? ""] ?? ""] = data.text
    }
    return values
  }

  @Test("What is read back is what was written")
  func roundTrip() throws {
    let report = try GraphMLWriter.write(hardGraph(), to: path)
    let root = try root()
    let graph = try #require(root.children("graph").first)
    #expect(graph[attribute: "edgedefault"] == "directed")
    #expect(graph[attribute: "parse.nodes"] == "3" && graph[attribute: "parse.edges"] == "3")
    #expect(graph.children.map(\.name.local) == ["node", "node", "node", "edge", "edge", "edge"])
    let nodes = graph.children("node").map { values($0, root) }
    #expect(nodes[0]["text"] == "x < y & z ]]> \"q\" 'r'\r\n\tend")
    #expect(nodes[0]["labels"] == ":Claim" && nodes[1]["labels"] == ":Claim:Dose <1>")
    #expect(nodes[0]["wid"] == "a" && nodes[0]["low"] == "1.5" && nodes[0]["flag"] == "true")
    #expect(nodes[0]["count"] == "-9223372036854775808" && nodes[0]["weight"] == "3")
    #expect(nodes[0]["bad"] == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e")
    #expect(nodes[0]["list"] == #"["a\"\n\u0001",1,[false,null]]"#)
    #expect(nodes[0]["mixed"] == "1" && nodes[1]["mixed"] == "two")
    #expect(nodes[1]["name"] == "µ&\u{1F600}" && nodes[1]["label"] == "µ&\u{1F600}")
    #expect(nodes[1]["p_x"] == "-1e-07")
    #expect(nodes[0]["none"] == nil && nodes[1]["none"] == nil)
    #expect(nodes[2] == ["labels": "", "label": "", "name": ""])
    let edges = graph.children("edge").map { values($0, root) }
    #expect(edges[0]["label"] == "KNOWS & LIKES" && edges[0]["interaction"] == "KNOWS & LIKES")
    #expect(edges[0]["p_label"] == "own" && edges[0]["p_id"] == "7" && edges[0]["weight"] == "2")
    #expect(graph.children("edge").map { $0[attribute: "id"] } == ["e0", "e1", "e2"])
    #expect(report.replacedCharacters == 4)
    #expect(report.nonFiniteNumbers == 2)
    #expect(report.widenedProperties == ["mixed", "number"])
    #expect(report.listProperties == ["list"])
    #expect(report.messages.count == 5)
  }

  @Test("Keys have types, and names that every reader can use")
  func keys() throws {
    _ = try GraphMLWriter.write(hardGraph(), to: path)
    let keys = try root().children("key")
    func type(_ name: String, _ domain: String) -> String? {
      keys.first { $0[attribute: "attr.name"] == name && $0[attribute: "for"] == domain }?[
        attribute: "attr.type"]
    }
    #expect(type("count", "node") == "long" && type("low", "node") == "double")
    #expect(type("flag", "node") == "boolean" && type("mixed", "node") == "string")
    #expect(type("number", "node") == "double" && type("list", "node") == "string")
    #expect(type("weight", "edge") == "double")
    #expect(type("odd_name__", "node") == "string" && type("p_odd_name__", "node") == "string")
    #expect(type("_7", "node") == "string")
    #expect(keys.first { $0[attribute: "attr.name"] == "wid" }?.text == "id")
    #expect(Set(keys.map { $0[attribute: "id"] ?? "" }).count == keys.count)
  }

  @Test("A label that is no text is a property like others")
  func numericLabel() throws {
    let graph = PropertyGraph()
    _ = graph.createNode(labels: ["A"], properties: ["label": .integer(5)])
    _ = try GraphMLWriter.write(graph, to: path)
    let root = try root()
    let node = try #require(root.children("graph").first?.children("node").first)
    #expect(values(node, root)["p_label"] == "5" && values(node, root)["label"] == "A")
  }

  @Test("A long text is not repeated in the label")
  func longText() throws {
    let graph = PropertyGraph()
    let text = String(repeating: "é1", count: 100)
    _ = graph.createNode(labels: ["Passage"], properties: ["text": .string(text)])
    _ = try GraphMLWriter.write(graph, to: path)
    let root = try root()
    let node = try #require(root.children("graph").first?.children("node").first)
    #expect(values(node, root)["text"] == text)
    #expect(values(node, root)["label"] == String(repeating: "é1", count: 40) + "…")
  }

  @Test("The same graph gives the same bytes")
  func repeated() throws {
    _ = try GraphMLWriter.write(hardGraph(), to: path)
    let first = try Data(contentsOf: URL(fileURLWithPath: path))
    _ = try GraphMLWriter.write(hardGraph(), to: path)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == first)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["graph.graphml"])
  }

  @Test("An empty graph is a file with a graph")
  func empty() throws {
    let report = try GraphMLWriter.write(PropertyGraph(), to: path)
    #expect(try root().children("graph").count == 1)
    #expect(report.messages.isEmpty)
  }

  @Test("Texts longer than any buffer are written whole")
  func hugeText() throws {
    let graph = PropertyGraph()
    let text = String(repeating: "<&>é", count: 200_000) + String(repeating: "x", count: 3_000_000)
    _ = graph.createNode(labels: ["A"], properties: ["label": .string("a"), "text": .string(text)])
    _ = try GraphMLWriter.write(graph, to: path)
    let root = try root()
    let node = try #require(root.children("graph").first?.children("node").first)
    #expect(values(node, root)["text"] == text)
  }

  @Test("A file that cannot be written is an error that names it, and what stood there stays")
  func failures() throws {
    let graph = hardGraph()
    #expect(throws: OutputError.directory(path: folder.path)) {
      try GraphMLWriter.write(graph, to: folder.path)
    }
    let nowhere = folder.appendingPathComponent("none/graph.graphml").path
    let error = #expect(throws: OutputError.self) { try GraphMLWriter.write(graph, to: nowhere) }
    #expect(error?.description.hasPrefix(nowhere) == true)
    if FileManager.default.fileExists(atPath: "/dev/full") {
      #expect(throws: OutputError.diskFull(path: "/dev/full")) {
        try GraphMLWriter.write(graph, to: "/dev/full")
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  // MARK: Other programs

  private static func run(_ arguments: [String]) -> (status: Int32, output: String)? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  private static let schema: String = {
    let environment = ProcessInfo.processInfo.environment["STET_SHARED"]
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let shared =
      environment ?? root.deletingLastPathComponent().appendingPathComponent("shared").path
    return "\(shared)/data/graph/graphml-xsd/graphml.xsd"
  }()

  @Test(
    "The file is valid by the schema of GraphML",
    .enabled(if: FileManager.default.fileExists(atPath: schema), "the schema is not at hand"),
    .enabled(if: run(["xmllint", "--version"])?.status == 0, "xmllint is not installed"))
  func valid() throws {
    _ = try GraphMLWriter.write(hardGraph(), to: path)
    let result = try #require(Self.run(["xmllint", "--noout", "--schema", Self.schema, path]))
    #expect(result.status == 0, "\(result.output)")
  }

  @Test(
    "Other programs read the same numbers of nodes and edges",
    .enabled(
      if: run(["python3", "-c", "import networkx"])?.status == 0, "NetworkX is not installed"))
  func networkX() throws {
    _ = try GraphMLWriter.write(hardGraph(), to: path)
    let script = """
      import sys, networkx
      g = networkx.read_graphml(sys.argv[1], force_multigraph=True)
      print(g.number_of_nodes(), g.number_of_edges(), g.nodes["n0"]["count"], g.nodes["n1"]["label"])
      """
    let result = try #require(Self.run(["python3", "-c", script, path]))
    #expect(result.output == "3 3 -9223372036854775808 µ&\u{1F600}\n")
  }
}
