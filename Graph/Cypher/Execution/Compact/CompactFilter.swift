import GraphModel

/// Keeps what fulfils a condition.
final class CompactFilter: CompactStage {
  /// What is known of the condition for each code of a column: 0 nothing, 1 that it is true, 2 that it is not.
  private struct Memo {
    let nodes: Range<Int>
    let codes: ColumnCodes
    let known: UnsafeMutablePointer<UInt8>
  }

  private let condition: Evaluator
  /// What the condition may read.
  private let output: CompactOutput
  private let registers: CompactRegisters
  private let next: CompactStage
  private let register: Int
  private let memos: UnsafeMutablePointer<Memo>
  private let memoCount: Int

  /// - Parameter subject: the register of the node and the columns of the property that alone the condition
  ///   depends on.
  init(
    condition: @escaping Evaluator, subject: (register: Int, columns: [NodeColumn])?,
    output: CompactOutput, registers: CompactRegisters, next: CompactStage
  ) {
    self.condition = condition
    self.output = output
    self.registers = registers
    self.next = next
    register = subject?.register ?? 0
    var found: [Memo] = []
    for column in subject?.columns ?? [] {
      guard let (codes, limit) = column.column.codes else { continue }
      let known = UnsafeMutablePointer<UInt8>.allocate(capacity: limit)
      known.initialize(repeating: 0, count: limit)
      found.append(Memo(nodes: column.nodes, codes: codes, known: known))
    }
    memoCount = found.count
    memos = .allocate(capacity: max(1, found.count))
    memos.initialize(from: found, count: found.count)
  }

  deinit {
    for number in 0..<memoCount { memos[number].known.deallocate() }
    memos.deallocate()
  }

  override func run() throws -> Bool {
    let node = registers.values[register]
    for number in 0..<memoCount where memos[number].nodes.contains(node) {
      let memo = memos[number]
      let code = memo.codes[node &- memo.nodes.lowerBound]
      if memo.known[code] == 0 { memo.known[code] = try isFulfilled() ? 1 : 2 }
      return memo.known[code] == 1 ? try next.run() : true
    }
    return try isFulfilled() ? try next.run() : true
  }

  private func isFulfilled() throws -> Bool {
    guard let row = registers.row else { return false }
    output.write(registers.values, to: &row.pointee)
    return try condition(&row.pointee, registers.execution).truth() == true
  }
}
