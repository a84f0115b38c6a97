import Foundation
import GraphModel
import Testing

@testable import GraphImage

func bytes(of path: String) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(filePath: path)))
}

/// An image that was cut or changed is refused or answers something; it never ends the program.
struct DamagedImageTests {
  private func folder() throws -> Folder {
    var (nodes, edges) = ("id,name,kind,low\n", "src,dst,w\n")
    for number in 0..<200 {
      nodes += "\(number * 3),name \(number),k\(number % 3),\(Double(number % 9) / 2)\n"
      edges += "\(number * 3),\((number * 7 % 200) * 3),\(number)\n"
    }
    return try Folder(["nodes_A.csv": nodes, "edges_R.csv": edges])
  }

  /// Asks for all that there is.
  private func readAll(_ graph: GraphImage) {
    for node in graph.nodes(label: nil).prefix(1000) {
      _ = graph.properties(of: node)
      _ = graph.relationships(of: node, direction: .both, types: [])
      _ = graph.degree(of: node, direction: .incoming, types: [])
    }
    for record in graph.relationships().prefix(1000) {
      _ = graph.record(of: record.id)
      _ = graph.properties(of: record.id)
      _ = graph.properties(of: record.end)
    }
    _ = graph.nodes(label: "A", property: "name", equals: .string("name 7"))
    _ = graph.nodes(label: "A", property: "id", equals: .integer(30))
    _ = graph.nodes(label: "A", property: "kind", equals: .string("k1"))
    _ = graph.nodes(label: "A", property: "name", containing: "e 1")
  }

  @Test func changedBytesDoNoHarm() throws {
    let folder = try folder()
    _ = try folder.load()
    let whole = try bytes(of: folder.image)
    let copy = folder.path + "/copy"
    for start in stride(from: 0, to: whole.count, by: 61) {
      for value: UInt8 in [0xFF, 0x80] {
        var changed = whole
        for place in start..<min(start + 6, whole.count) { changed[place] = value }
        try Data(changed).write(to: URL(filePath: copy))
        if let graph = try? GraphImage(path: copy) { readAll(graph) }
      }
    }
  }

  @Test func aCutImageIsRefused() throws {
    let folder = try folder()
    _ = try folder.load()
    let whole = try bytes(of: folder.image)
    let copy = folder.path + "/copy"
    for length in [0, 7, 8, 63, 64, whole.count / 2, whole.count - 1] {
      try Data(whole.prefix(length)).write(to: URL(filePath: copy))
      #expect(throws: ImageError.self) { try GraphImage(path: copy) }
    }
  }

  @Test func anImageOfAnotherVersionIsRefused() throws {
    let folder = try folder()
    _ = try folder.load()
    var changed = try bytes(of: folder.image)
    changed[8] = 99
    try Data(changed).write(to: URL(filePath: folder.image))
    do {
      _ = try GraphImage(path: folder.image)
      Issue.record("opened")
    } catch { #expect(error.description.contains("format 99")) }
  }

  @Test func anEmptyFileIsNoImage() throws {
    let folder = try Folder(["empty": ""])
    #expect(!GraphImage.isImage(path: folder.path + "/empty"))
    #expect(throws: ImageError.self) { try GraphImage(path: folder.path + "/none") }
  }
}
