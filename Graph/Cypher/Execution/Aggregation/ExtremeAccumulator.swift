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
