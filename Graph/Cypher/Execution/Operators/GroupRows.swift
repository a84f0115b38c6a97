/// Groups rows by keys and aggregates each group.
final class GroupRows: ChainedOperator {
  struct Aggregate {
    let make: () -> Accumulator
    /// Nil for `count(*)`.
    let argument: Evaluator?
    /// The second argument, as of `percentileDisc`.
    let parameter: Evaluator?
    let isDistinct: Bool
    let slot: Int
    /// Where the function stands in the query.
    let offset: Int
  }

  private final class Group {
    let keys: [CypherValue]
    let accumulators: [Accumulator]
    var seen: [Set<ValueKey>]

    init(keys: [CypherValue], aggregates: [Aggregate]) {
      self.keys = keys
      accumulators = aggregates.map { $0.make() }
      seen = Array(repeating: [], count: aggregates.count)
    }
  }

  private let keys: [(value: Evaluator, slot: Int)]
  private let aggregates: [Aggregate]
  private var groups: [Group] = []
  private var numbers: [[ValueKey]: Int] = [:]
  private var numbersBySingleKey: [ValueKey: Int] = [:]

  init(keys: [(value: Evaluator, slot: Int)], aggregates: [Aggregate], next: Operator) {
    self.keys = keys
    self.aggregates = aggregates
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    try execution.tick()
    let group = try group(of: &row, execution)
    for (index, aggregate) in aggregates.enumerated() {
      guard let argument = aggregate.argument else {
        try group.accumulators[index].add(.boolean(true), execution)
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
      let key = ValueKey(value: try keys[0].value(&row, execution))
      if let number = numbersBySingleKey[key] { return groups[number] }
      numbersBySingleKey[key] = groups.count
      return try addGroup([key.value], execution)
    }
    var key: [ValueKey] = []
    key.reserveCapacity(keys.count)
    for item in keys { key.append(ValueKey(value: try item.value(&row, execution))) }
    if let number = numbers[key] { return groups[number] }
    numbers[key] = groups.count
    return try addGroup(key.map(\.value), execution)
  }

  private func addGroup(_ keys: [CypherValue], _ execution: Execution) throws -> Group {
    try execution.charge(keys.reduce(200) { $0 + 48 + $1.heldBytes } + aggregates.count * 64)
    let group = Group(keys: keys, aggregates: aggregates)
    groups.append(group)
    return group
  }
}
