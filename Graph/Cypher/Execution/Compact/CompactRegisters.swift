/// The nodes and relationships that a `CompactMatch` has found so far, as numbers, and what its stages share.
final class CompactRegisters {
  /// The values by register.
  let values: UnsafeMutablePointer<Int>
  private let count: Int
  /// The row that the run began with; set while it runs.
  @exclusivity(unchecked) var row: UnsafeMutablePointer<Row>?
  let execution: Execution
  @exclusivity(unchecked) private var steps = 0

  init(count: Int, execution: Execution) {
    self.count = count
    self.execution = execution
    values = .allocate(capacity: max(1, count))
    values.initialize(repeating: 0, count: max(1, count))
  }

  deinit { values.deallocate() }

  /// Counts a candidate; looks at the clock now and then.
  @inline(__always)
  func tick() throws {
    steps &+= 1
    if steps & 0x7FF == 0 { try execution.checkTime() }
  }
}
