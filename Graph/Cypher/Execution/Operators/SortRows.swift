/// Keeps all rows, or the first of the order where a limit follows, and hands them on in order.
final class SortRows: ChainedOperator {
  struct Key {
    let value: Evaluator
    let isDescending: Bool
  }

  private struct Entry {
    let keys: [CypherValue]
    let number: Int
    /// The values of the slots that are read later.
    let values: [CypherValue]
  }

  private let keys: [Key]
  private let limit: Evaluator?
  private let kept: [Int]
  private var entries: [Entry] = []
  private var wanted: Int?
  /// Where only the first rows are wanted and there are as many: the keys of the last of them.
  private var bound: [CypherValue]?
  private var count = 0

  /// - Parameters:
  ///   - limit: how many rows are asked for after this.
  ///   - kept: the slots that are read later.
  init(keys: [Key], limit: Evaluator?, kept: [Int], next: Operator) {
    self.keys = keys
    self.kept = kept
    self.limit = limit
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    if count == 0, let limit, case .integer(let number) = try limit(&row, execution) {
      wanted = max(0, number)
    }
    var values: [CypherValue] = []
    values.reserveCapacity(keys.count)
    for key in keys { values.append(try key.value(&row, execution)) }
    count += 1
    // A later row comes after an earlier one with the same keys.
    if let bound, order(values, bound) >= 0 { return true }
    entries.append(Entry(keys: values, number: count, values: kept.map { row.slots[$0] }))
    if let wanted, wanted < 1 << 20 {
      if entries.count > 2 * wanted + 1024 { cut(to: wanted) }
    } else {
      try execution.charge(
        (entries.last.map { $0.keys + $0.values } ?? []).reduce(96) {
          $0 + MemoryLayout<CypherValue>.stride + $1.heldBytes
        })
    }
    return true
  }

  override func finish(_ base: inout Row, _ execution: Execution) throws {
    entries.sort(by: precedes)
    let sorted = entries
    entries = []
    count = 0
    bound = nil
    var row = base
    for entry in sorted {
      try execution.tick()
      for (slot, value) in zip(kept, entry.values) { row[slot] = value }
      if try !next.process(&row, execution) { break }
    }
    try next.finish(&base, execution)
  }

  private func cut(to wanted: Int) {
    entries.sort(by: precedes)
    entries.removeLast(max(0, entries.count - wanted))
    bound = entries.last?.keys
  }

  private func precedes(_ a: Entry, _ b: Entry) -> Bool {
    let order = order(a.keys, b.keys)
    return order == 0 ? a.number < b.number : order < 0
  }

  private func order(_ a: [CypherValue], _ b: [CypherValue]) -> Int {
    for (index, key) in keys.enumerated() {
      let order = CypherValue.order(a[index], b[index])
      if order != 0 { return key.isDescending ? -order : order }
    }
    return 0
  }
}
