#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Numbers strings of bytes from 1 in the order in which they first come, up to a limit.
struct ByteInterner {
  private(set) var entries: [UnsafeBufferPointer<UInt8>] = []
  private var slots: [UInt32]
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
    var size = 16
    while size < limit * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  /// Nil where the limit is reached and the bytes have no number.
  mutating func code(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var place = Int(truncatingIfNeeded: ValueHash.hash(bytes)) & (slots.count - 1)
    while slots[place] != 0 {
      let entry = entries[Int(slots[place]) - 1]
      if entry.count == bytes.count, Self.equal(entry, bytes) { return Int(slots[place]) }
      place = (place + 1) & (slots.count - 1)
    }
    guard entries.count < limit else { return nil }
    entries.append(bytes)
    slots[place] = UInt32(entries.count)
    return entries.count
  }

  private static func equal(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let first = a.baseAddress, let second = b.baseAddress else { return a.count == b.count }
    return memcmp(first, second, a.count) == 0
  }
}
