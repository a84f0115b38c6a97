import GraphModel

/// What a source rests on: the works that its passages cite, the works that these cite, and so on.
enum SourceOrigins {
  /// Whether neither source rests on the other and both rest on nothing in common.
  static func areIndependent(_ a: NodeID, _ b: NodeID, _ graph: any QueryableGraph) -> Bool {
    guard a != b else { return false }
    return origins(of: a, graph).isDisjoint(with: origins(of: b, graph))
  }

  /// The source itself and every reference and source it leads to. Authorities are left out: that two
  /// pages name the same agency does not make them one.
  private static func origins(of source: NodeID, _ graph: any QueryableGraph) -> Set<NodeID> {
    var found: Set<NodeID> = [source]
    var open = [source]
    while let node = open.popLast() {
      // From a source to its passages, to the references they cite, to the sources these identify.
      for type in ["CONTAINS", "CITES", "IDENTIFIES", "COPIES"] {
        for record in graph.relationships(of: node, direction: .outgoing, types: [type])
        where !graph.hasLabel("Authority", record.end) && found.insert(record.end).inserted {
          open.append(record.end)
        }
      }
    }
    return found
  }
}
