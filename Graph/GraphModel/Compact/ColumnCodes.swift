/// Small numbers, one a row, each one, two or four bytes wide.
package struct ColumnCodes: @unchecked Sendable {
  package let width: Int
  package let count: Int
  @usableFromInline let base: UnsafeRawPointer

  /// - Parameter base: `width * count` bytes, aligned to the width.
  package init(width: Int, count: Int, base: UnsafeRawPointer) {
    self.width = width
    self.count = count
    self.base = base
  }

  /// The number of a row that is there.
  @inlinable @inline(__always)
  package subscript(row: Int) -> Int {
    switch width {
    case 1: Int(base.load(fromByteOffset: row, as: UInt8.self))
    case 2: Int(base.load(fromByteOffset: row &* 2, as: UInt16.self))
    default: Int(base.load(fromByteOffset: row &* 4, as: UInt32.self))
    }
  }
}
