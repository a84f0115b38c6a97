/// Collects the values of one aggregating function in one group. Nulls are not handed to it.
class Accumulator {
  func add(_ value: CypherValue, _ execution: Execution) throws {}

  func setParameter(_ value: CypherValue) throws {}

  func result() throws -> CypherValue { .null }

  /// What makes the accumulators of a function; nil where it does not aggregate.
  static func maker(of function: String) -> (() -> Accumulator)? {
    switch function.lowercased() {
    case "count": { CountAccumulator() }
    case "collect": { CollectAccumulator() }
    case "sum": { SumAccumulator() }
    case "avg": { AverageAccumulator() }
    case "min": { ExtremeAccumulator(wanted: -1) }
    case "max": { ExtremeAccumulator(wanted: 1) }
    case "stdev": { DeviationAccumulator(isPopulation: false) }
    case "stdevp": { DeviationAccumulator(isPopulation: true) }
    case "percentilecont": { PercentileAccumulator(isContinuous: true) }
    case "percentiledisc": { PercentileAccumulator(isContinuous: false) }
    default: nil
    }
  }
}

final class CountAccumulator: Accumulator {
  private var count = 0

  override func add(_ value: CypherValue, _ execution: Execution) { count += 1 }

  override func result() -> CypherValue { .integer(count) }
}

final class CollectAccumulator: Accumulator {
  private var values: [CypherValue] = []

  override func add(_ value: CypherValue, _ execution: Execution) throws {
    try execution.charge(MemoryLayout<CypherValue>.stride + value.heldBytes)
    values.append(value)
  }

  override func result() -> CypherValue { .list(values) }
}

/// The least or greatest value in the order of ORDER BY.
final class ExtremeAccumulator: Accumulator {
  private let wanted: Int
  private var best: CypherValue?

  /// - Parameter wanted: -1 for the least, 1 for the greatest.
  init(wanted: Int) { self.wanted = wanted }

  override func add(_ value: CypherValue, _ execution: Execution) {
    if let best, CypherValue.order(value, best) != wanted { return }
    best = value
  }

  override func result() -> CypherValue { best ?? .null }
}
