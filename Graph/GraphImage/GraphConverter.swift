import GraphModel

/// Makes an image of any graph.
package enum GraphConverter {
  /// - Parameter path: the image to write; one that is there is replaced, another file is not.
  package static func write(_ graph: some QueryableGraph, to path: String) throws(ImageError) {
    try FolderLoader.checkTarget(path)
    // Nodes with the same labels lie together, in the order of the graph.
    var members: [[String]: [NodeID]] = [:]
    for node in graph.nodes(label: nil) {
      members[graph.labels(of: node), default: []].append(node)
    }
    var numbers: [NodeID: UInt32] = [:]
    var tables: [ImageWriter.Table] = []
    for (labels, nodes) in members.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      for node in nodes { numbers[node] = UInt32(truncatingIfNeeded: numbers.count) }
      tables.append(
        ImageWriter.Table(
          labels: labels, count: nodes.count,
          columns: columns(nodes.map { graph.properties(of: $0) })))
    }
    var types: [ImageWriter.TypeTable] = []
    for type in graph.relationshipTypes {
      let records = graph.relationships(type: type)
      let links = EncodedLinks(
        starts: records.compactMap { numbers[$0.start] },
        ends: records.compactMap { numbers[$0.end] })
      guard links.order.count == records.count else {
        throw ImageError(path, "a relationship leads to a node that is not there")
      }
      types.append(
        ImageWriter.TypeTable(
          name: type, links: links,
          columns: columns(links.order.map { graph.properties(of: records[Int($0)].id) })))
    }
    try ImageWriter.write(tables, types, to: path)
  }

  private static func columns(
    _ rows: [[(name: String, value: PropertyValue)]]
  ) -> [EncodedColumn] {
    var cells: [String: [PropertyValue?]] = [:]
    for (row, properties) in rows.enumerated() {
      for (name, value) in properties {
        cells[name, default: Array(repeating: nil, count: rows.count)][row] = value
      }
    }
    return cells.sorted { $0.key < $1.key }.map { ColumnEncoder.values($0.key, $0.value) }
  }
}
