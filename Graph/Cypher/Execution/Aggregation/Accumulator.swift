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
