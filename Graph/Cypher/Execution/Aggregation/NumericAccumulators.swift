import GraphModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

final class SumAccumulator: Accumulator {
  private var sum = CypherValue.integer(0)

  override func add(_ value: CypherValue, _ execution: Execution) throws {
    switch value {
    case .integer, .double: sum = try Arithmetic.add(sum, value, execution)
    case .temporal(.duration):
      if case .integer(0) = sum {
        sum = value
      } else {
        sum = try Arithmetic.add(sum, value, execution)
      }
    default: throw CypherError.type("sum() takes numbers, not \(value.typeName)")
    }
  }

  override func result() -> CypherValue { sum }
}

final class AverageAccumulator: Accumulator {
  private var mean = 0.0
  private var count = 0
  private var durations: CypherValue?

  override func add(_ value: CypherValue, _ execution: Execution) throws {
    count += 1
    if case .temporal(.duration) = value {
      durations = try durations.map { try Arithmetic.add($0, value, execution) } ?? value
      return
    }
    guard let number = value.asDouble else {
      throw CypherError.type("avg() takes numbers, not \(value.typeName)")
    }
    mean += (number - mean) / Double(count)
  }

  override func result() throws -> CypherValue {
    if let durations { return try Arithmetic.divide(durations, .integer(count)) }
    return count == 0 ? .null : .double(mean)
  }
}

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

final class PercentileAccumulator: Accumulator {
  private let isContinuous: Bool
  private var values: [CypherValue] = []
  private var fraction = 0.5

  init(isContinuous: Bool) { self.isContinuous = isContinuous }

  override func setParameter(_ value: CypherValue) throws {
    guard let number = value.asDouble, (0...1).contains(number) else {
      throw CypherError(
        .argument, "NumberOutOfRange", "a percentile is given by a number from 0.0 to 1.0")
    }
    fraction = number
  }

  override func add(_ value: CypherValue, _ execution: Execution) throws {
    guard value.asDouble != nil else {
      throw CypherError.type("a percentile takes numbers, not \(value.typeName)")
    }
    try execution.charge(MemoryLayout<CypherValue>.stride)
    values.append(value)
  }

  override func result() -> CypherValue {
    guard !values.isEmpty else { return .null }
    let sorted = values.sorted { CypherValue.order($0, $1) < 0 }
    let last = sorted.count - 1
    guard isContinuous else {
      let place = Int((fraction * Double(sorted.count)).rounded(.up)) - 1
      return sorted[min(last, max(0, place))]
    }
    let place = fraction * Double(last)
    let lower = min(last, max(0, Int(place.rounded(.down))))
    let upper = min(last, lower + 1)
    let low = sorted[lower].asDouble ?? 0
    let high = sorted[upper].asDouble ?? 0
    return .double(low + (high - low) * (place - Double(lower)))
  }
}
