import GraphModel

/// Hands on a row for what was found.
final class CompactEmit: CompactStage {
  private let output: CompactOutput
  private let registers: CompactRegisters
  private let next: Operator

  init(output: CompactOutput, registers: CompactRegisters, next: Operator) {
    self.output = output
    self.registers = registers
    self.next = next
  }

  override func run() throws -> Bool {
    guard let row = registers.row else { return false }
    output.write(registers.values, to: &row.pointee)
    return try next.process(&row.pointee, registers.execution)
  }
}
