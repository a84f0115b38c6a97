import GraphModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The standard deviation by Welford's method.
final class DeviationAccumulator: Accumulator {
  private let isPopulation: Bool
  private var count = 0
  private var mean = 0.0
  private var squares = 0.0

  init(isPopulation: Bool) { self.isPopulation = isPopulation }

  override func add(_ value: CypherValue, _ execution: Execution) throws {
    guard let number = value.asDouble else {
      throw CypherError.type("stDev() takes numbers, not \(value.typeName)")
    }
    count += 1
    let difference = number - mean
    mean += difference / Double(count)
    squares += difference * (number - mean)
  }

  override func result() -> CypherValue {
    let divisor = isPopulation ? count : count - 1
    return .double(divisor < 1 ? 0 : sqrt(squares / Double(divisor)))
  }
}
