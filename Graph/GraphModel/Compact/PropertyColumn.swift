import Synchronization

/// The values of one property, one a row, in the form that takes least room.
///
/// The memory belongs to the graph that handed this out. Rows outside of the column have no value, and
/// what a damaged file holds reads as no value.
package final class PropertyColumn: @unchecked Sendable {
  package enum Storage {
    /// Each row has the number of the one before and one more.
    case sequence(first: Int)
    /// `base` and the code and one less; code 0 is no value.
    case integers(ColumnCodes, base: Int)
    case wideIntegers(UnsafePointer<Int>)
    case doubles(UnsafePointer<Double>)
    /// One of a few values; code 0 is no value, code 1 the first of them.
    case dictionary(ColumnCodes)
    /// Where each string begins, and where the last ends: a number more than there are rows.
    case strings(offsets: UnsafePointer<UInt32>, bytes: UnsafeBufferPointer<UInt8>)
  }

  package let count: Int
  package let storage: Storage
  /// Rows that have a value, where the storage does not tell: a bit a row, eight a byte.
  @usableFromInline let presence: UnsafePointer<UInt8>?
  private let readValues: () -> [PropertyValue]
  private let valuesRead = Mutex<[PropertyValue]?>(nil)

  /// - Parameter values: reads the values of a dictionary; called once.
  package init(
    count: Int, storage: Storage, presence: UnsafePointer<UInt8>?,
    values: @escaping () -> [PropertyValue] = { [] }
  ) {
    self.count = count
    self.storage = storage
    self.presence = presence
    readValues = values
  }

  /// The values of a dictionary.
  package var values: [PropertyValue] {
    valuesRead.withLock { read in
      if let read { return read }
      let values = readValues()
      read = values
      return values
    }
  }

  @inlinable @inline(__always)
  package func isPresent(_ row: Int) -> Bool {
    guard row >= 0, row < count else { return false }
    guard let presence else { return true }
    return presence[row &>> 3] & (1 &<< UInt8(row & 7)) != 0
  }

  package func value(at row: Int) -> PropertyValue? {
    guard isPresent(row) else { return nil }
    switch storage {
    case .sequence(let first): return .integer(first &+ row)
    case .integers(let codes, let base):
      let code = codes[row]
      return code == 0 ? nil : .integer(base &+ code &- 1)
    case .wideIntegers(let numbers): return .integer(numbers[row])
    case .doubles(let numbers): return .double(numbers[row])
    case .dictionary(let codes):
      let values = values
      let code = codes[row]
      return code > 0 && code <= values.count ? values[code - 1] : nil
    case .strings: return text(at: row).map { .string(String(decoding: $0, as: UTF8.self)) }
    }
  }

  /// The bytes of a string, in a column that stores strings one after another.
  @inlinable @inline(__always)
  package func text(at row: Int) -> UnsafeBufferPointer<UInt8>? {
    guard case .strings(let offsets, let bytes) = storage, isPresent(row) else { return nil }
    let (start, end) = (Int(offsets[row]), Int(offsets[row &+ 1]))
    guard start <= end, end <= bytes.count else { return nil }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  /// The codes of a column in which rows of the same value have the same code, and others another, and 0 is no
  /// value; nil where it has none or too many for a table of them.
  package var codes: (codes: ColumnCodes, limit: Int)? {
    switch storage {
    case .integers(let codes, _) where codes.width <= 2: (codes, 1 << (8 * codes.width))
    case .dictionary(let codes) where codes.width <= 2: (codes, 1 << (8 * codes.width))
    default: nil
    }
  }

  /// The value of a code of `codes`.
  package func value(ofCode code: Int) -> PropertyValue? {
    switch storage {
    case .integers(_, let base): return code == 0 ? nil : .integer(base &+ code &- 1)
    case .dictionary:
      let values = values
      return code > 0 && code <= values.count ? values[code - 1] : nil
    default: return nil
    }
  }
}
