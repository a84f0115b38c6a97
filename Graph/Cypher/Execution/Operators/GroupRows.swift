import GraphModel

/// Groups rows by keys and aggregates each group.
final class GroupRows: ChainedOperator {
  struct Key {
    let value: Evaluator
    let slot: Int
    let source: ValueSource?
  }

  struct Aggregate {
    let make: () -> Accumulator
    /// Nil for `count(*)`.
    let argument: Evaluator?
    /// The second argument, as of `percentileDisc`.
    let parameter: Evaluator?
    let isDistinct: Bool
    let isCount: Bool
    let source: ValueSource?
    let slot: Int
    /// Where the function stands in the query.
    let offset: Int
  }

  /// How the values of an aggregate are taken in.
  private enum Intake {
    /// Each row counts.
    case rows
    /// A row counts where the slot is not null.
    case slot(Int)
    /// Each code counts once.
    case codes(CompactKey)
    case values
  }

  private let keys: [Key]
  private let aggregates: [Aggregate]
  private let intakes: [Intake]
  /// The node that the last group was found by, where the node alone decides it.
  private var lastNode: NodeID?
  private var lastGroup: RowGroup?
  private var groups: [RowGroup] = []
  private var numbers: [[ValueKey]: Int] = [:]
  private var numbersBySingleKey: [ValueKey: Int] = [:]

  init(keys: [Key], aggregates: [Aggregate], next: Operator, _ execution: Execution) {
    self.keys = keys
    self.aggregates = aggregates
    intakes = aggregates.map { Self.intake(of: $0, execution) }
    super.init(next: next)
  }

  private static func intake(of aggregate: Aggregate, _ execution: Execution) -> Intake {
    guard aggregate.isCount else { return .values }
    guard aggregate.argument != nil else { return .rows }
    guard let source = aggregate.source else { return .values }
    if aggregate.isDistinct {
      guard let graph = execution.compactGraph else { return .values }
      return CompactKey(source, graph).map { .codes($0) } ?? .values
    }
    if case .slot(let slot) = source { return .slot(slot) }
    return .values
  }

  /// Whether rows need only be counted, if the values of some slots are none of them null.
  func countsRows(of slots: Set<Int>) -> Bool {
    guard keys.isEmpty, aggregates.count == 1, aggregates[0].isCount, !aggregates[0].isDistinct
    else { return false }
    guard aggregates[0].argument != nil else { return true }
    if case .slot(let slot)? = aggregates[0].source { return slots.contains(slot) }
    return false
  }

  /// Adds rows of which nothing is known but their number, where `countsRows`.
  func add(rows count: Int, _ row: inout Row, _ execution: Execution) throws {
    try group(of: &row, execution).counts[0] += count
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    try execution.tick()
    let group = try group(of: &row, execution)
    for index in intakes.indices {
      switch intakes[index] {
      case .rows: group.counts[index] &+= 1
      case .slot(let slot): if !row.slots[slot].isNull { group.counts[index] &+= 1 }
      case .codes(let key):
        if let code = key.code(&row), group.seenCodes[index].insert(code) {
          group.counts[index] &+= 1
          try execution.charge(24)
        }
      case .values: try add(aggregates[index], index, to: group, &row, execution)
      }
    }
    return true
  }

  private func add(
    _ aggregate: Aggregate, _ index: Int, to group: RowGroup, _ row: inout Row,
    _ execution: Execution
  ) throws {
    guard let value = try aggregate.argument?(&row, execution), !value.isNull else { return }
    if aggregate.isDistinct {
      guard group.seen[index].insert(ValueKey(value: value)).inserted else { return }
      try execution.charge(64 + value.heldBytes)
    }
    let parameter = try aggregate.parameter?(&row, execution)
    try CypherError.located(aggregate.offset) {
      if let parameter { try group.accumulators[index].setParameter(parameter) }
      try group.accumulators[index].add(value, execution)
    }
  }

  override func finish(_ base: inout Row, _ execution: Execution) throws {
    if keys.isEmpty, groups.isEmpty { groups.append(RowGroup(keys: [], aggregates: aggregates)) }
    let finished = groups
    groups = []
    numbers = [:]
    numbersBySingleKey = [:]
    lastGroup = nil
    var row = base
    for group in finished {
      for (index, key) in keys.enumerated() { row[key.slot] = group.keys[index] }
      for (index, aggregate) in aggregates.enumerated() {
        if case .values = intakes[index] {
          row[aggregate.slot] = try CypherError.located(aggregate.offset) {
            try group.accumulators[index].result()
          }
        } else {
          row[aggregate.slot] = .integer(group.counts[index])
        }
      }
      if try !next.process(&row, execution) { break }
    }
    try next.finish(&base, execution)
  }

  private func group(of row: inout Row, _ execution: Execution) throws -> RowGroup {
    if keys.isEmpty {
      if let group = groups.first { return group }
      return try addGroup([], execution)
    }
    if keys.count == 1 {
      if let slot = keys[0].source?.soleSlot, case .node(let node) = row.slots[slot],
        !execution.isWriting
      {
        if node == lastNode, let lastGroup { return lastGroup }
        let group = try group(ofSingleKey: &row, execution)
        (lastNode, lastGroup) = (node, group)
        return group
      }
      return try group(ofSingleKey: &row, execution)
    }
    var key: [ValueKey] = []
    key.reserveCapacity(keys.count)
    for item in keys { key.append(ValueKey(value: try item.value(&row, execution))) }
    if let number = numbers[key] { return groups[number] }
    numbers[key] = groups.count
    return try addGroup(key.map(\.value), execution)
  }

  private func group(ofSingleKey row: inout Row, _ execution: Execution) throws -> RowGroup {
    let key = ValueKey(value: try keys[0].value(&row, execution))
    if let number = numbersBySingleKey[key] { return groups[number] }
    numbersBySingleKey[key] = groups.count
    return try addGroup([key.value], execution)
  }

  private func addGroup(_ keys: [CypherValue], _ execution: Execution) throws -> RowGroup {
    try execution.charge(keys.reduce(200) { $0 + 48 + $1.heldBytes } + aggregates.count * 64)
    let group = RowGroup(keys: keys, aggregates: aggregates)
    groups.append(group)
    return group
  }
}
