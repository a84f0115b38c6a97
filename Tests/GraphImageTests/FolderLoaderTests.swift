import GraphModel
import Testing

@testable import GraphImage

/// CSV files become a graph with the values and ends that they give.
struct FolderLoaderTests {
  private let shelf = [
    "nodes_Claim.csv": #"""
    id,text,low,kind,hedged,code
    10,"Zinc, taken early, ""helps""",1.5,dose,true,007
    11,,2,dose,false,8
    14,"two
    lines",,safety,true,9

    """#,
    "nodes_Source.csv": "id,title\r\n1,A\r\n2,\"\"\r\n",
    "edges_ASSERTS.csv": "src,dst,score\n2,10,0.5\n1,11,\n1,10,0.25\n1,10,1\n",
    "edges_CITES.csv": "dst,src\n1,1\n2,1\n",
    "notes.txt": "not read",
  ]

  @Test func valuesHaveTheTypeOfTheirColumn() throws {
    let graph = try Folder(shelf).load()
    let claims = graph.nodes(label: "Claim")
    #expect(claims.count == 3)
    #expect(graph.labels == ["Claim", "Source"])
    func values(_ name: String) -> [PropertyValue?] { claims.map { graph.property(name, of: $0) } }
    #expect(values("id") == [.integer(10), .integer(11), .integer(14)])
    #expect(
      values("text") == [.string("Zinc, taken early, \"helps\""), nil, .string("two\nlines")])
    #expect(values("low") == [.double(1.5), .double(2), nil])
    #expect(values("kind") == [.string("dose"), .string("dose"), .string("safety")])
    #expect(values("hedged") == [.boolean(true), .boolean(false), .boolean(true)])
    #expect(values("code") == [.string("007"), .string("8"), .string("9")])
    // A quoted cell with nothing in it is a string; an unquoted one is nothing.
    #expect(
      graph.nodes(label: "Source").map { graph.property("title", of: $0) }
        == [.string("A"), .string("")])
  }

  @Test func relationshipsAreSeenFromBothEnds() throws {
    let graph = try Folder(shelf).load()
    func node(_ id: Int) throws -> NodeID {
      let found = ["Claim", "Source"].flatMap {
        graph.nodes(label: $0, property: "id", equals: .integer(id)) ?? []
      }
      return try #require(found.first)
    }
    let (one, ten) = (try node(1), try node(10))
    let out = graph.relationships(of: one, direction: .outgoing, types: ["ASSERTS"])
    #expect(out.map(\.end) == [ten, ten, try node(11)])
    #expect(out.map { graph.property("score", of: $0.id) } == [.double(0.25), .double(1), nil])
    let into = graph.relationships(of: ten, direction: .incoming, types: [])
    #expect(into.map(\.start) == [one, one, try node(2)])
    for record in graph.relationships() { #expect(graph.record(of: record.id) == record) }
    // A loop counts once.
    #expect(graph.relationships(of: one, direction: .both, types: ["CITES"]).count == 2)
    #expect(graph.degree(of: one, direction: .both, types: []) == 5)
    #expect(graph.relationshipCount(type: "ASSERTS") == 4)
  }

  @Test func nodesAreFoundByTheirProperties() throws {
    var rows = "id,name,group,wide\n"
    for number in 0..<500 {
      rows += "\(1000 - number * 2),name \(number),\(number % 7),\(number * 40_000_000_000)\n"
    }
    let graph = try Folder(["nodes_Thing.csv": rows]).load()
    func found(_ property: String, _ value: PropertyValue) -> [Int] {
      (graph.nodes(label: "Thing", property: property, equals: value) ?? []).map(\.rawValue)
    }
    #expect(found("id", .integer(1000)) == [0])
    #expect(found("id", .integer(2)) == [499])
    #expect(found("id", .integer(1)) == [])
    #expect(found("name", .string("name 321")) == [321])
    #expect(found("name", .string("name")) == [])
    #expect(found("group", .integer(6)).count == 71)
    #expect(found("wide", .integer(40_000_000_000 * 499)) == [499])
    #expect(found("wide", .string("x")) == [])
    #expect(
      graph.nodes(label: "Thing", property: "name", containing: "e 49")?.map(\.rawValue)
        == [49] + Array(490..<500))
  }

  @Test func idsMayBeNames() throws {
    let graph = try Folder([
      "nodes_A.csv": "id\nx\ny\n", "edges_R.csv": "src,dst\ny,x\n",
    ]).load()
    #expect(graph.relationships().map { [$0.start.rawValue, $0.end.rawValue] } == [[1, 0]])
  }

  @Test func theSameFilesGiveTheSameImage() throws {
    let (one, other) = (try Folder(shelf), try Folder(shelf))
    _ = (try one.load(), try other.load())
    #expect(try bytes(of: one.image) == bytes(of: other.image))
  }

  @Test(arguments: [
    (["nodes_A.csv": "id\n1\n1\n"], "nodes_A.csv:3: the id 1 is there twice"),
    (
      ["nodes_A.csv": "id\n1\n", "edges_R.csv": "src,dst\n1,1\n1,2\n"],
      "edges_R.csv:3: there is no node with the id 2"
    ),
    (
      ["nodes_A.csv": "id\n1\n", "edges_R.csv": "src,dst\n1,\n"],
      "edges_R.csv:2: an end of a relationship is missing"
    ),
    (["nodes_A.csv": "id,x\n1,2\n3\n"], "nodes_A.csv:3: 1 cells and not the 2 of the first line"),
    (["nodes_A.csv": "id\n1,2\n"], "nodes_A.csv:2: more cells than the 1 of the first line"),
    (["nodes_A.csv": "id,x\n1,\"a\nb\n"], "nodes_A.csv:2: a quotation mark is not closed"),
    (
      ["nodes_A.csv": "id,x\n1,\"a\"b\n"],
      "nodes_A.csv:2: something stands behind a closing quotation mark"
    ),
    (
      ["nodes_A.csv": "name\nx\n", "edges_R.csv": "src,dst\n"],
      "nodes_A.csv:1: there is no column 'id'"
    ),
    (["nodes_A.csv": "id,id\n1,2\n"], "nodes_A.csv:1: the column 'id' is there twice"),
    (
      ["nodes_A.csv": "id\n1\n", "edges_R.csv": "from,to\n1,1\n"],
      "edges_R.csv:1: there is no column 'src' or 'dst'"
    ),
    (["nodes_A.csv": ""], "nodes_A.csv: the file is empty"),
    (["edges_R.csv": "src,dst\n"], ": no files named nodes_<Label>.csv or .tsv"),
  ])
  func whatIsWrongIsNamedWithItsPlace(files: [String: String], message: String) throws {
    let folder = try Folder(files)
    do {
      _ = try folder.load()
      Issue.record("loaded")
    } catch let error as ImageError { #expect(error.description.hasSuffix(message)) }
  }

  @Test func tabsStandBetweenTheCellsOfFilesThatSaySo() throws {
    let graph = try Folder(["nodes_Row.tsv": "name\tnote\na, b\t\"two\nlines\"\nc\t\n"]).load()
    let rows = graph.nodes(label: "Row")
    #expect(rows.map { graph.property("name", of: $0) } == [.string("a, b"), .string("c")])
    #expect(rows.map { graph.property("note", of: $0) } == [.string("two\nlines"), nil])
  }

  @Test func aFileOfAnotherKindIsNotReplaced() throws {
    let folder = try Folder(shelf)
    #expect(throws: ImageError.self) {
      _ = try FolderLoader(folder: folder.path).load(into: folder.path + "/notes.txt")
    }
    #expect(try bytes(of: folder.path + "/notes.txt") == Array("not read".utf8))
  }
}
