/// Finds a pattern or else makes it.
final class MergePattern: ChainedOperator {
  struct Parts {
    let match: Subplan
    /// What the pattern makes where it is not found.
    let elements: [CreateElements.Element]
    /// Properties that must not be null.
    let required: [Evaluator]
    let onCreate: [GraphUpdate]
    let onMatch: [GraphUpdate]
    /// Gives the path its value after creation.
    let path: (slot: Int, start: Int, links: [BindPath.Link])?
    /// Slots the pattern fills.
    let slots: [Int]
    /// Where the clause stands in the query.
    let offset: Int
  }

  private let parts: Parts

  init(parts: Parts, next: Operator) {
    self.parts = parts
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    try execution.tick()
    try CypherError.located(parts.offset) { try checkRequired(&row, execution) }
    return try merge(&row, execution)
  }

  private func checkRequired(_ row: inout Row, _ execution: Execution) throws {
    for evaluator in parts.required {
      guard case .map(let map) = try evaluator(&row, execution) else { continue }
      if let entry = map.entries.first(where: { $0.value.isNull }) {
        throw CypherError(
          .semantic, "MergeReadOwnWrites",
          "MERGE cannot look for the property '\(entry.key)', which is null")
      }
    }
  }

  private func merge(_ row: inout Row, _ execution: Execution) throws -> Bool {
    var matches: [[CypherValue]] = []
    let slots = parts.slots
    try execution.run(parts.match, &row) { row in
      matches.append(slots.map { row[$0] })
      return true
    }
    let bindPath = parts.path.map {
      BindPath(slot: $0.slot, start: $0.start, links: $0.links, next: next)
    }
    let after = bindPath ?? next
    guard matches.isEmpty else {
      for values in matches {
        for (slot, value) in zip(slots, values) { row[slot] = value }
        try CypherError.located(parts.offset) {
          for update in parts.onMatch { try update.apply(&row, execution) }
        }
        if try !after.process(&row, execution) { return false }
      }
      return true
    }
    try CypherError.located(parts.offset) {
      try CreateElements.create(parts.elements, &row, execution, refusesNull: true)
      for update in parts.onCreate { try update.apply(&row, execution) }
    }
    return try after.process(&row, execution)
  }
}
