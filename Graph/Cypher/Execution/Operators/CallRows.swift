/// A row for each row that a procedure answers.
final class CallRows: ChainedOperator {
  private let procedure: Procedure
  private let arguments: [Evaluator]
  /// Which column goes into which slot.
  private let columns: [(index: Int, slot: Int)]

  init(
    procedure: Procedure, arguments: [Evaluator], columns: [(index: Int, slot: Int)],
    next: Operator
  ) {
    self.procedure = procedure
    self.arguments = arguments
    self.columns = columns
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    var values: [CypherValue] = []
    for argument in arguments { values.append(try argument(&row, execution)) }
    for (index, value) in values.enumerated() {
      let wanted = procedure.parameters[index].type
      guard value.matches(wanted) else {
        throw CypherError(
          .type, "InvalidArgumentType",
          "argument \(index + 1) of \(procedure.name) must be \(wanted.phrase), not "
            + value.typePhrase)
      }
    }
    let answers = try procedure.body(values, execution)
    if procedure.columns.isEmpty { return try next.process(&row, execution) }
    for answer in answers {
      try execution.tick()
      for column in columns { row[column.slot] = answer[column.index] }
      if try !next.process(&row, execution) { return false }
    }
    return true
  }
}

extension CypherValue {
  /// Whether the value may be given where a static type is asked for.
  func matches(_ type: StaticType) -> Bool {
    switch (self, type) {
    case (.null, _), (_, .any), (.boolean, .boolean), (.integer, .integer), (.integer, .number),
      (.integer, .double), (.double, .double), (.double, .number), (.string, .string),
      (.map, .map), (.node, .node), (.relationship, .relationship), (.path, .path),
      (.list, .list):
      true
    default: false
    }
  }
}
