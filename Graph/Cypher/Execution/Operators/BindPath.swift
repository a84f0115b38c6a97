import GraphModel

/// Gives a path its value once its nodes and relationships are known.
final class BindPath: ChainedOperator {
  /// A relationship, or a list of them, and the node after it.
  struct Link {
    let relationship: Int
    let node: Int
  }

  private let slot: Int
  private let start: Int
  private let links: [Link]

  init(slot: Int, start: Int, links: [Link], next: Operator) {
    self.slot = slot
    self.start = start
    self.links = links
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    row[slot] = path(in: row, execution.graph)
    return try next.process(&row, execution)
  }

  private func path(in row: Row, _ graph: any QueryableGraph) -> CypherValue {
    guard case .node(var node) = row.slots[start] else { return .null }
    var nodes = [node]
    var relationships: [RelationshipID] = []
    for link in links {
      switch row.slots[link.relationship] {
      case .relationship(let id):
        guard case .node(let next) = row.slots[link.node] else { return .null }
        relationships.append(id)
        nodes.append(next)
        node = next
      case .list(let values):
        for case .relationship(let id) in values {
          guard let record = graph.record(of: id) else { return .null }
          node = record.start == node ? record.end : record.start
          relationships.append(id)
          nodes.append(node)
        }
      default: return .null
      }
    }
    return .path(CypherPath(nodes: nodes, relationships: relationships))
  }
}
