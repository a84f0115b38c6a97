import GraphModel

/// Tells values of a source apart by the codes of the columns that they are read from.
struct CompactKey {
  private struct Part {
    let slot: Int
    let nodes: Range<Int>
    let codes: ColumnCodes
    let limit: Int
  }

  private let parts: [Part]
  /// Whether no value is a value of its own: in a list it is, by itself it is null.
  private let countsNull: Bool

  /// - Returns: nil where a value may be stored in several ways, or outside of the graph.
  init?(_ source: ValueSource, _ graph: any CompactGraph) {
    let properties: [(slot: Int, name: String)]
    switch source {
    case .slot: return nil
    case .property(let slot, let name):
      properties = [(slot, name)]
      countsNull = false
    case .properties(let list):
      properties = list
      countsNull = true
    }
    var parts: [Part] = []
    var room = UInt64.max
    for (slot, name) in properties {
      let columns = graph.columns(ofNodeProperty: name)
      guard columns.count == 1, let (codes, limit) = columns[0].column.codes,
        Self.isOfOneKind(columns[0].column), room / UInt64(limit) > 0
      else { return nil }
      room /= UInt64(limit)
      parts.append(Part(slot: slot, nodes: columns[0].nodes, codes: codes, limit: limit))
    }
    self.parts = parts
  }

  /// Whether different codes are different values: 1 and 1.0 would be the same.
  private static func isOfOneKind(_ column: PropertyColumn) -> Bool {
    guard case .dictionary = column.storage else { return true }
    let values = column.values
    return values.allSatisfy { if case .string = $0 { true } else { false } }
      || values.allSatisfy {
        if case .double(let number) = $0 { !number.isNaN && number != 0 } else { false }
      }
  }

  /// Nil for null.
  func code(_ row: inout Row) -> UInt64? {
    var code: UInt64 = 0
    for part in parts {
      var value = 0
      if case .node(let node) = row.slots[part.slot], part.nodes.contains(node.rawValue) {
        value = part.codes[node.rawValue &- part.nodes.lowerBound]
      }
      if value == 0, !countsNull { return nil }
      code = code &* UInt64(part.limit) &+ UInt64(value)
    }
    return code
  }
}
