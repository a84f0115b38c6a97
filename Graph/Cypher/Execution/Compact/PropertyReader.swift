import GraphModel

/// Reads one property of nodes of a `CompactGraph`, with the places of its columns looked up beforehand.
final class PropertyReader {
  private struct Part {
    let nodes: Range<Int>
    let column: PropertyColumn
    /// The values of a dictionary by code; empty for other columns.
    let values: [CypherValue]
  }

  private let parts: [Part]

  init(_ graph: any CompactGraph, _ name: String) {
    parts = graph.columns(ofNodeProperty: name).map { found in
      var values: [CypherValue] = []
      if case .dictionary = found.column.storage {
        values = [.null] + found.column.values.map(CypherValue.init)
      }
      return Part(nodes: found.nodes, column: found.column, values: values)
    }
  }

  func value(of node: Int) -> CypherValue {
    for part in parts where part.nodes.contains(node) {
      let row = node &- part.nodes.lowerBound
      switch part.column.storage {
      case .dictionary(let codes):
        let code = codes[row]
        return code < part.values.count ? part.values[code] : .null
      case .sequence(let first): return .integer(first &+ row)
      default: return CypherValue(part.column.value(at: row))
      }
    }
    return .null
  }
}
