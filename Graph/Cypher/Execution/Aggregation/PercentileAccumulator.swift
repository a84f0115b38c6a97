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
