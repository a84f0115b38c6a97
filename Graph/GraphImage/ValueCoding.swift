import GraphModel

/// Property values of a dictionary as bytes: a byte for the kind, then the value.
enum ValueCoding {
  private enum Kind: UInt8 {
    case no, yes, integer, double, string, list
  }

  static func append(_ value: PropertyValue, to bytes: inout [UInt8]) {
    switch value {
    case .boolean(let value): bytes.append((value ? Kind.yes : .no).rawValue)
    case .integer(let value):
      bytes.append(Kind.integer.rawValue)
      append(UInt64(bitPattern: Int64(value)), to: &bytes)
    case .double(let value):
      bytes.append(Kind.double.rawValue)
      append(value.bitPattern, to: &bytes)
    case .string(let value):
      bytes.append(Kind.string.rawValue)
      append(UInt64(value.utf8.count), to: &bytes)
      bytes += value.utf8
    case .temporal(let value): append(.string(value.description), to: &bytes)
    case .list(let values):
      bytes.append(Kind.list.rawValue)
      append(UInt64(values.count), to: &bytes)
      for value in values { append(value, to: &bytes) }
    }
  }

  private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  /// The values that the bytes hold, up to the first that is none.
  static func values(_ bytes: UnsafeRawBufferPointer) -> [PropertyValue] {
    var values: [PropertyValue] = []
    var place = 0
    while place < bytes.count, let value = value(bytes, &place, depth: 0) { values.append(value) }
    return values
  }

  private static func value(
    _ bytes: UnsafeRawBufferPointer, _ place: inout Int, depth: Int
  ) -> PropertyValue? {
    guard place < bytes.count, depth < 8, let kind = Kind(rawValue: bytes[place]) else {
      return nil
    }
    place += 1
    switch kind {
    case .no: return .boolean(false)
    case .yes: return .boolean(true)
    case .integer:
      return number(bytes, &place).map { .integer(Int(Int64(bitPattern: $0))) }
    case .double: return number(bytes, &place).map { .double(Double(bitPattern: $0)) }
    case .string:
      guard let length = number(bytes, &place), length <= bytes.count - place else { return nil }
      defer { place += Int(length) }
      return .string(String(decoding: bytes[place..<place + Int(length)], as: UTF8.self))
    case .list:
      guard let count = number(bytes, &place), count <= bytes.count - place else { return nil }
      var values: [PropertyValue] = []
      for _ in 0..<count {
        guard let next = value(bytes, &place, depth: depth + 1) else { return nil }
        values.append(next)
      }
      return .list(values)
    }
  }

  private static func number(_ bytes: UnsafeRawBufferPointer, _ place: inout Int) -> UInt64? {
    guard bytes.count - place >= 8 else { return nil }
    defer { place += 8 }
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}
