import CByteSearch
import GraphModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Finding nodes by a property.
extension GraphImage {
  package func nodes(
    label: String, property: String, equals value: PropertyValue
  ) -> [NodeID]? {
    var found: [NodeID] = []
    for table in tables where table.labels.contains(label) {
      guard let entry = table.columns.first(where: { $0.name == property }) else { continue }
      let first = table.nodes.lowerBound
      Self.rows(of: value, in: entry.column, entry.index) { found.append(NodeID(first + $0)) }
    }
    return found
  }

  /// Calls the body with the rows that have a value, ascending.
  private static func rows(
    of value: PropertyValue, in column: PropertyColumn, _ index: ColumnCodes?,
    _ body: (Int) -> Void
  ) {
    switch (column.storage, value) {
    case (.sequence(let first), .integer(let number)):
      let (row, overflow) = number.subtractingReportingOverflow(first)
      if !overflow, row >= 0, row < column.count { body(row) }
    case (.integers(let codes, let base), .integer(let number)):
      if let index {
        return indexed(index, ValueHash.hash(number), column.count, body) {
          column.value(at: $0) == value
        }
      }
      let (difference, overflow) = number.subtractingReportingOverflow(base)
      if !overflow, difference >= 0, difference < Int(UInt32.max) {
        scan(codes, for: difference + 1, body)
      }
    case (.dictionary(let codes), _):
      for (place, stored) in column.values.enumerated() where stored == value {
        scan(codes, for: place + 1, body)
      }
    case (.strings, .string(var text)):
      guard let index else {
        for row in 0..<column.count where column.value(at: row) == value { body(row) }
        return
      }
      text.withUTF8 { wanted in
        indexed(index, ValueHash.hash(wanted), column.count, body) { row in
          guard let found = column.text(at: row), found.count == wanted.count else { return false }
          guard let a = found.baseAddress, let b = wanted.baseAddress else { return true }
          return memcmp(a, b, wanted.count) == 0
        }
      }
    case (.wideIntegers, .integer), (.doubles, .double):
      for row in 0..<column.count where column.value(at: row) == value { body(row) }
    default: break
    }
  }

  private static func scan(_ codes: ColumnCodes, for code: Int, _ body: (Int) -> Void) {
    for row in 0..<codes.count where codes[row] == code { body(row) }
  }

  /// Rows at the place of a hash in an index and after it, which a value was found to be at.
  private static func indexed(
    _ index: ColumnCodes, _ hash: UInt64, _ rowCount: Int, _ body: (Int) -> Void,
    matches: (Int) -> Bool
  ) {
    let mask = index.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    var rows: [Int] = []
    for _ in 0..<index.count {
      let entry = index[place]
      if entry == 0 { break }
      if entry <= rowCount, matches(entry - 1) { rows.append(entry - 1) }
      place = (place + 1) & mask
    }
    for row in rows.sorted() { body(row) }
  }

  package func nodes(
    label: String, property: String, containing text: String
  ) -> [NodeID]? {
    var found: [NodeID] = []
    var text = text
    for table in tables where table.labels.contains(label) {
      guard let column = table.column(property) else { continue }
      let first = table.nodes.lowerBound
      switch column.storage {
      case .strings(let offsets, let bytes):
        text.withUTF8 { needle in
          Self.search(bytes, offsets, column, for: needle) { found.append(NodeID(first + $0)) }
        }
      case .dictionary(let codes):
        let holds =
          [false]
          + column.values.map { value in
            if case .string(let stored) = value { return Self.contains(stored, text) }
            return false
          }
        for row in 0..<codes.count {
          let code = codes[row]
          if code < holds.count, holds[code] { found.append(NodeID(first + row)) }
        }
      default: break
      }
    }
    return found
  }

  private static func contains(_ stored: String, _ text: String) -> Bool {
    var (stored, text) = (stored, text)
    return stored.withUTF8 { haystack in
      text.withUTF8 { needle in
        guard let start = needle.baseAddress, needle.count > 0 else { return true }
        guard let from = haystack.baseAddress else { return false }
        return stet_memmem(from, haystack.count, start, needle.count) != nil
      }
    }
  }

  /// One search through all strings as they lie one after another; a hit across the border of two is none.
  private static func search(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offsets: UnsafePointer<UInt32>,
    _ column: PropertyColumn, for needle: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void
  ) {
    guard let wanted = needle.baseAddress, needle.count > 0 else {
      for row in 0..<column.count where column.isPresent(row) { body(row) }
      return
    }
    guard let start = bytes.baseAddress else { return }
    var place = 0
    var row = 0
    while place < bytes.count,
      let hit = stet_memmem(start + place, bytes.count - place, wanted, needle.count)
    {
      let at = UnsafeRawPointer(hit) - UnsafeRawPointer(start)
      row = self.row(of: at, offsets, in: row..<column.count)
      guard row < column.count else { return }
      let end = Int(offsets[row + 1])
      if at + needle.count <= end {
        if column.isPresent(row) { body(row) }
        row += 1
        place = max(end, at + 1)
      } else {
        place = at + 1
      }
    }
  }

  /// The row whose string has a byte, looked for near the first of some rows at first.
  private static func row(
    of byte: Int, _ offsets: UnsafePointer<UInt32>, in rows: Range<Int>
  ) -> Int {
    var step = 1
    var low = rows.lowerBound
    while low + step < rows.upperBound, Int(offsets[low + step]) <= byte {
      low += step
      step *= 2
    }
    var high = min(low + step, rows.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(offsets[middle + 1]) <= byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
