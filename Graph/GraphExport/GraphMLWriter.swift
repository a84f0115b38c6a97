import FileOutput
import GraphModel

/// Writes a graph as GraphML, in a form that is valid by the schema (graphml.graphdrawing.org/xmlns/1.0)
/// and that Gephi, Cytoscape, NetworkX, igraph and Neo4j's APOC all read well.
///
/// Keys come first, then all nodes, then all edges, in the order of the graph. Every node carries its
/// `labels` and a `label` and `name` to show; every edge its type, as `label` and `interaction`. The same
/// graph gives the same bytes.
package struct GraphMLWriter<Graph: QueryableGraph> {
  private let graph: Graph
  private var report = LossReport()
  private var nodeKeys: GraphMLKeys
  private var edgeKeys: GraphMLKeys

  private init(_ graph: Graph, _ relationships: [RelationshipRecord]) {
    self.graph = graph
    var nodeTypes = PropertyTypes()
    for node in graph.nodes(label: nil) {
      var place = 0
      for (name, value) in graph.properties(of: node) {
        nodeTypes.add(name, value, place: place)
        place += 1
      }
    }
    var edgeTypes = PropertyTypes()
    for record in relationships {
      var place = 0
      for (name, value) in graph.properties(of: record.id) {
        edgeTypes.add(name, value, place: place)
        place += 1
      }
    }
    nodeKeys = GraphMLKeys(
      nodeTypes, domain: .node, taken: ["labels", "label", "name"], shown: ["label", "name"],
      report: &report)
    edgeKeys = GraphMLKeys(
      edgeTypes, domain: .edge, taken: ["label", "interaction"], shown: [], report: &report)
    report.widenedProperties = Set(nodeTypes.widened + edgeTypes.widened).sorted()
    report.listProperties = Set(nodeTypes.lists + edgeTypes.lists).sorted()
  }

  /// Writes the graph to a file, which is there only when it is complete.
  ///
  /// - Returns: what was changed because GraphML cannot hold it.
  /// - Throws: `OutputError`.
  package static func write(_ graph: Graph, to path: String) throws -> LossReport {
    let file = try OutputFile(path: path)
    var output = OutputBuffer(file)
    let relationships = graph.relationships()
    var writer = GraphMLWriter(graph, relationships)
    try writer.writeHeader(to: &output)
    for node in graph.nodes(label: nil) { try writer.write(node, to: &output) }
    for record in relationships { try writer.write(record, to: &output) }
    try output.append("  </graph>\n</graphml>\n")
    try output.flush()
    try file.finish()
    return writer.report
  }

  private func writeHeader(to output: inout OutputBuffer) throws {
    try output.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
      http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
        <key id="labels" for="node" attr.name="labels" attr.type="string"/>
        <key id="n_label" for="node" attr.name="label" attr.type="string"/>
        <key id="n_name" for="node" attr.name="name" attr.type="string"/>

      """)
    for key in nodeKeys.keys { try write(key, "node", to: &output) }
    try output.append(
      """
        <key id="label" for="edge" attr.name="label" attr.type="string"/>
        <key id="e_interaction" for="edge" attr.name="interaction" attr.type="string"/>

      """)
    for key in edgeKeys.keys { try write(key, "edge", to: &output) }
    try output.append("  <graph id=\"stet\" edgedefault=\"directed\" parse.order=\"nodesfirst\"")
    try output.append(" parse.nodes=\"")
    try output.append(graph.nodeCount)
    try output.append("\" parse.edges=\"")
    try output.append(graph.relationshipCount)
    try output.append("\">\n")
  }

  private func write(
    _ key: GraphMLKey, _ domain: StaticString, to output: inout OutputBuffer
  ) throws {
    try output.append("  <key id=\"")
    try output.append(key.id)
    try output.append("\" for=\"")
    try output.append(domain)
    try output.append("\" attr.name=\"")
    try output.append(key.name)
    try output.append("\" attr.type=\"")
    try output.append(key.type.rawValue)
    guard let original = key.originalName else {
      try output.append("\"/>\n")
      return
    }
    try output.append("\"><desc>")
    var replaced = 0
    try XMLText.write(original, to: &output, replaced: &replaced)
    try output.append("</desc></key>\n")
  }

  private mutating func write(
    _ node: NodeID, to output: inout OutputBuffer
  ) throws {
    let labels = graph.labels(of: node)
    let properties = graph.properties(of: node)
    try output.append("    <node id=\"n")
    try output.append(node.rawValue)
    try output.append("\"><data key=\"labels\">")
    for label in labels {
      try output.append(UInt8(ascii: ":"))
      try XMLText.write(label, to: &output, replaced: &report.replacedCharacters)
    }
    try output.append("</data>")
    var caption = NodeCaption()
    var columns: [Int?] = []
    columns.reserveCapacity(properties.count)
    var place = 0
    for property in properties {
      let column = nodeKeys.column(property.name, place: place)
      columns.append(column)
      place += 1
      if let column, let rank = nodeKeys.columns[column].captionRank,
        case .string(let text) = property.value
      {
        caption.consider(text, rank: rank)
      }
    }
    try output.append("<data key=\"n_label\">")
    let label = caption.label ?? labels.joined(separator: ":")
    try XMLText.write(label, to: &output, replaced: &report.replacedCharacters)
    try output.append("</data><data key=\"n_name\">")
    try XMLText.write(caption.name ?? label, to: &output, replaced: &report.replacedCharacters)
    try output.append("</data>")
    for i in properties.indices {
      guard let column = columns[i], let key = nodeKeys.columns[column].key else { continue }
      try write(properties[i].value, key, to: &output)
    }
    try output.append("</node>\n")
  }

  private mutating func write(
    _ record: RelationshipRecord, to output: inout OutputBuffer
  ) throws {
    try output.append("    <edge id=\"e")
    try output.append(record.id.rawValue)
    try output.append("\" source=\"n")
    try output.append(record.start.rawValue)
    try output.append("\" target=\"n")
    try output.append(record.end.rawValue)
    // APOC takes the type from the first <data> only.
    try output.append("\"><data key=\"label\">")
    try XMLText.write(record.type, to: &output, replaced: &report.replacedCharacters)
    try output.append("</data><data key=\"e_interaction\">")
    try XMLText.write(record.type, to: &output, replaced: &report.replacedCharacters)
    try output.append("</data>")
    var place = 0
    for property in graph.properties(of: record.id) {
      let column = edgeKeys.column(property.name, place: place)
      place += 1
      guard let column, let key = edgeKeys.columns[column].key else { continue }
      try write(property.value, key, to: &output)
    }
    try output.append("</edge>\n")
  }

  private mutating func write(
    _ value: PropertyValue, _ key: GraphMLKey, to output: inout OutputBuffer
  ) throws {
    if case .double(let number) = value, !number.isFinite {
      report.nonFiniteNumbers += 1
      return
    }
    try output.append(key.tag)
    switch value {
    case .boolean(let value): try output.append(value ? "true" : "false")
    case .integer(let value): try output.append(value)
    case .double(let value):
      if let whole = Int(exactly: value), abs(value) < 1e15, whole != 0 {
        try output.append(whole)
        try output.append(".0")
      } else {
        try output.append("\(value)" as String)
      }
    case .string(let value):
      try XMLText.write(value, to: &output, replaced: &report.replacedCharacters)
    case .temporal(let value):
      try XMLText.write(
        value.description, to: &output, replaced: &report.replacedCharacters)
    case .list(let values):
      try XMLText.write(
        JSONText.text(values), to: &output, replaced: &report.replacedCharacters)
    }
    try output.append("</data>")
  }
}
