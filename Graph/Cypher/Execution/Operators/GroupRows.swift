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

  private final class Group {
    let keys: [CypherValue]
    let accumulators: [Accumulator]
    var seen: [Set<ValueKey>]
    /// The same where values are told apart by codes.
    var seenCodes: [Set<UInt64>]

    init(keys: [CypherValue], aggregates: [Aggregate]) {
      self.keys = keys
      seenCodes = Array(repeating: [], count: aggregates.count)
      accumulators = aggregates.map { $0.make() }
      seen = Array(repeating: [], count: aggregates.count)
    }
  }

  private let keys: [Key]
  private let aggregates: [Aggregate]
  /// For aggregates of distinct values what tells them apart by codes.
  private let codes: [CompactKey?]
  /// The node that the last group was found by, where the node alone decides it.
  private var lastNode: NodeID?
  private var lastGroup: Group?
  private var groups: [Group] = []
  private var numbers: [[ValueKey]: Int] = [:]
  private var numbersBySingleKey: [ValueKey: Int] = [:]

  init(keys: [Key], aggregates: [Aggregate], next: Operator, _ execution: Execution) {
    self.keys = keys
    self.aggregates = aggregates
    codes = aggregates.map { aggregate in
      guard aggregate.isDistinct, aggregate.isCount, let graph = execution.compactGraph else {
        return nil
      }
      return aggregate.source.flatMap { CompactKey($0, graph) }
    }
    super.init(next: next)
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
    let group = try group(of: &row, execution)
    (group.accumulators.first as? CountAccumulator)?.add(count)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    try execution.tick()
    let group = try group(of: &row, execution)
    for (index, aggregate) in aggregates.enumerated() {
      guard let argument = aggregate.argument else {
        try group.accumulators[index].add(.boolean(true), execution)
        continue
      }
      if let codes = codes[index] {
        if let code = codes.code(row), group.seenCodes[index].insert(code).inserted {
          try execution.charge(24)
          try group.accumulators[index].add(.boolean(true), execution)
        }
        continue
      }
      let value = try argument(&row, execution)
      if value.isNull { continue }
      if aggregate.isDistinct {
        guard group.seen[index].insert(ValueKey(value: value)).inserted else { continue }
        try execution.charge(64 + value.heldBytes)
      }
      let parameter = try aggregate.parameter?(&row, execution)
      try CypherError.located(aggregate.offset) {
        if let parameter { try group.accumulators[index].setParameter(parameter) }
        try group.accumulators[index].add(value, execution)
      }
    }
    return true
  }

  override func finish(_ base: inout Row, _ execution: Execution) throws {
    if keys.isEmpty, groups.isEmpty { groups.append(Group(keys: [], aggregates: aggregates)) }
    let finished = groups
    groups = []
    numbers = [:]
    numbersBySingleKey = [:]
    lastGroup = nil
    var row = base
    for group in finished {
      for (index, key) in keys.enumerated() { row[key.slot] = group.keys[index] }
      for (index, aggregate) in aggregates.enumerated() {
        row[aggregate.slot] = try CypherError.located(aggregate.offset) {
          try group.accumulators[index].result()
        }
      }
      if try !next.process(&row, execution) { break }
    }
    try next.finish(&base, execution)
  }

  private func group(of row: inout Row, _ execution: Execution) throws -> Group {
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

  private func group(ofSingleKey row: inout Row, _ execution: Execution) throws -> Group {
    let key = ValueKey(value: try keys[0].value(&row, execution))
    if let number = numbersBySingleKey[key] { return groups[number] }
    numbersBySingleKey[key] = groups.count
    return try addGroup([key.value], execution)
  }

  private func addGroup(_ keys: [CypherValue], _ execution: Execution) throws -> Group {
    try execution.charge(keys.reduce(200) { $0 + 48 + $1.heldBytes } + aggregates.count * 64)
    let group = Group(keys: keys, aggregates: aggregates)
    groups.append(group)
    return group
  }
}
