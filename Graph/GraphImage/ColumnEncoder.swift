import GraphModel

/// Finds the smallest form for the values of a column.
enum ColumnEncoder {
  /// A dictionary has at most this many values, so that its codes take two bytes.
  static let dictionaryLimit = 65_535
  /// Strings longer than this are looked up by reading them; an index of theirs would not pay.
  private static let smallRows = 64

  /// - Parameter value: the number of a row, nil for none; asked several times for each.
  static func integers(_ name: String, count: Int, _ value: (Int) -> Int?) -> EncodedColumn {
    var encoded = EncodedColumn()
    encoded.column.name = name
    encoded.column.count = count
    var (least, greatest, missing) = (Int.max, Int.min, 0)
    var isSequence = true
    let first = count > 0 ? value(0) ?? 0 : 0
    for row in 0..<count {
      guard let number = value(row) else {
        missing += 1
        continue
      }
      if number != first &+ row { isSequence = false }
      least = min(least, number)
      greatest = max(greatest, number)
    }
    if isSequence, missing == 0 {
      encoded.column.kind = .sequence
      encoded.column.base = first
      return encoded
    }
    let (span, overflow) = greatest.subtractingReportingOverflow(least)
    if missing == count || (!overflow && span < Int(UInt32.max) - 1) {
      let base = missing == count ? 0 : least
      encoded.column.kind = .integers
      encoded.column.base = base
      (encoded.column.width, encoded.data) = codes(count, limit: missing == count ? 0 : span + 1) {
        value($0).map { $0 - base + 1 } ?? 0
      }
    } else {
      encoded.column.kind = .wideIntegers
      encoded.data = .integers((0..<count).map { value($0) ?? 0 })
      encoded.presence = presence(count, missing) { value($0) != nil }
    }
    // Codes of one or two bytes are searched as fast as an index.
    if encoded.column.kind == .integers, encoded.column.width == 4 {
      encoded.index = index(count) { value($0).map(ValueHash.hash) }
    }
    return encoded
  }

  static func doubles(_ name: String, count: Int, _ value: (Int) -> Double?) -> EncodedColumn {
    var encoded = EncodedColumn()
    encoded.column.name = name
    encoded.column.count = count
    var numbers: [UInt64: Int] = [:]
    var values: [PropertyValue] = []
    var rows = [UInt32](repeating: 0, count: count)
    var missing = 0
    for row in 0..<count {
      guard let number = value(row) else {
        missing += 1
        continue
      }
      if let code = numbers[number.bitPattern] {
        rows[row] = UInt32(code)
      } else if values.count < dictionaryLimit {
        values.append(.double(number))
        numbers[number.bitPattern] = values.count
        rows[row] = UInt32(values.count)
      } else {
        encoded.column.kind = .doubles
        encoded.data = .doubles((0..<count).map { value($0) ?? 0 })
        missing = (0..<count).reduce(0) { $0 + (value($1) == nil ? 1 : 0) }
        encoded.presence = presence(count, missing) { value($0) != nil }
        return encoded
      }
    }
    dictionary(rows, values, into: &encoded)
    return encoded
  }

  /// Values of any kind.
  static func values(_ name: String, _ cells: [PropertyValue?]) -> EncodedColumn {
    if cells.allSatisfy({ if case .integer? = $0 { true } else { $0 == nil } }) {
      return integers(name, count: cells.count) { row in
        if case .integer(let number)? = cells[row] { number } else { nil }
      }
    }
    if cells.allSatisfy({ if case .double? = $0 { true } else { $0 == nil } }) {
      return doubles(name, count: cells.count) { row in
        if case .double(let number)? = cells[row] { number } else { nil }
      }
    }
    if cells.allSatisfy({ if case .string? = $0 { true } else { $0 == nil } }) {
      return strings(name, cells)
    }
    var encoded = EncodedColumn()
    encoded.column.name = name
    encoded.column.count = cells.count
    var codes: [PropertyValue: Int] = [:]
    var values: [PropertyValue] = []
    let rows = cells.map { cell -> UInt32 in
      guard let cell else { return 0 }
      if let code = codes[cell] { return UInt32(code) }
      values.append(cell)
      codes[cell] = values.count
      return UInt32(values.count)
    }
    dictionary(rows, values, into: &encoded)
    return encoded
  }

  private static func strings(_ name: String, _ cells: [PropertyValue?]) -> EncodedColumn {
    var bytes: [UInt8] = []
    var places: [Range<Int>?] = []
    places.reserveCapacity(cells.count)
    for cell in cells {
      guard case .string(let text)? = cell else {
        places.append(nil)
        continue
      }
      let start = bytes.count
      bytes += text.utf8
      places.append(start..<bytes.count)
    }
    return bytes.withUnsafeBufferPointer { all in
      strings(name, count: cells.count) { row in
        places[row].map { UnsafeBufferPointer(rebasing: all[$0]) }
      }
    }
  }

  /// - Parameter text: the bytes of a row, which must stay where they are until this returns.
  static func strings(
    _ name: String, count: Int, _ text: (Int) -> UnsafeBufferPointer<UInt8>?
  ) -> EncodedColumn {
    var encoded = EncodedColumn()
    encoded.column.name = name
    encoded.column.count = count
    // Few values are stored once each; many, one after another.
    let limit = min(dictionaryLimit, max(smallRows, count / 4))
    var interner = ByteInterner(limit: limit)
    var rows = [UInt32](repeating: 0, count: count)
    var isDictionary = true
    var total = 0
    var missing = 0
    for row in 0..<count {
      guard let bytes = text(row) else {
        missing += 1
        continue
      }
      total += bytes.count
      guard isDictionary else { continue }
      if let code = interner.code(of: bytes) {
        rows[row] = UInt32(code)
      } else {
        isDictionary = false
      }
    }
    if isDictionary {
      dictionary(
        rows, interner.entries.map { .string(String(decoding: $0, as: UTF8.self)) },
        into: &encoded)
      return encoded
    }
    encoded.column.kind = .strings
    var offsets: [UInt32] = []
    offsets.reserveCapacity(count + 1)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(total)
    for row in 0..<count {
      offsets.append(UInt32(truncatingIfNeeded: bytes.count))
      if let text = text(row) { bytes.append(contentsOf: text) }
    }
    offsets.append(UInt32(truncatingIfNeeded: bytes.count))
    encoded.data = .bytes(bytes)
    encoded.extra = .numbers(offsets)
    encoded.presence = presence(count, missing) { text($0) != nil }
    encoded.index = index(count) { text($0).map(ValueHash.hash) }
    return encoded
  }

  private static func dictionary(
    _ rows: [UInt32], _ values: [PropertyValue], into encoded: inout EncodedColumn
  ) {
    encoded.column.kind = .dictionary
    (encoded.column.width, encoded.data) = codes(rows.count, limit: values.count) { Int(rows[$0]) }
    var bytes: [UInt8] = []
    for value in values { ValueCoding.append(value, to: &bytes) }
    encoded.extra = .bytes(bytes)
  }

  /// Codes in as few bytes as the greatest needs.
  private static func codes(
    _ count: Int, limit: Int, _ code: (Int) -> Int
  ) -> (width: Int, Payload) {
    if limit <= Int(UInt8.max) {
      return (1, .bytes((0..<count).map { UInt8(truncatingIfNeeded: code($0)) }))
    }
    if limit <= Int(UInt16.max) {
      var bytes = [UInt8](repeating: 0, count: count * 2)
      bytes.withUnsafeMutableBytes { all in
        for row in 0..<count {
          let number = UInt16(truncatingIfNeeded: code(row)).littleEndian
          all.storeBytes(of: number, toByteOffset: row * 2, as: UInt16.self)
        }
      }
      return (2, .bytes(bytes))
    }
    return (4, .numbers((0..<count).map { UInt32(truncatingIfNeeded: code($0)) }))
  }

  private static func presence(
    _ count: Int, _ missing: Int, _ isPresent: (Int) -> Bool
  ) -> Payload {
    guard missing > 0 else { return .bytes([]) }
    var bits = [UInt8](repeating: 0, count: (count + 7) / 8)
    for row in 0..<count where isPresent(row) { bits[row >> 3] |= 1 << UInt8(row & 7) }
    return .bytes(bits)
  }

  /// Rows, and one more, at the place of their hash or the next that is free.
  private static func index(_ count: Int, _ hash: (Int) -> UInt64?) -> Payload {
    var size = 1
    while size < count + count / 2 + 1 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    for row in 0..<count {
      guard let hash = hash(row) else { continue }
      var place = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[place] != 0 { place = (place + 1) & (size - 1) }
      slots[place] = UInt32(truncatingIfNeeded: row + 1)
    }
    return .numbers(slots)
  }
}
