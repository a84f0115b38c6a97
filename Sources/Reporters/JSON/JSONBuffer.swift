/// A growing buffer of bytes that is written through a pointer.
///
/// Most of an extraction's output is JSON, byte after byte; an array would check for every append whether
/// it is shared. Room is made once for each field (`room`), then bytes are stored without asking again.
struct JSONBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0
  /// Whether the memory is the buffer's own, and not lent to it.
  private(set) var isOwner: Bool

  init(capacity: Int = 1 << 12) {
    self.capacity = max(16, capacity)
    base = .allocate(capacity: self.capacity)
    isOwner = true
  }

  /// Writes into memory that is lent for the life of the buffer, and into its own once that is full.
  init(lent memory: UnsafeMutableBufferPointer<UInt8>) {
    if let start = memory.baseAddress {
      base = start
      capacity = memory.count
      isOwner = false
    } else {
      capacity = 16
      base = .allocate(capacity: 16)
      isOwner = true
    }
  }

  deinit { if isOwner { base.deallocate() } }

  /// The bytes written so far.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

  /// Makes room for `more` bytes; they go where the result points, and `end` says how many there were.
  @inline(__always)
  mutating func room(_ more: Int) -> UnsafeMutablePointer<UInt8> {
    if capacity - count < more { grow(more) }
    return base + count
  }

  /// Ends what was begun with `room`.
  ///
  /// - Parameter end: behind the last byte that was stored.
  @inline(__always)
  mutating func end(_ end: UnsafeMutablePointer<UInt8>) {
    count = end - base
    assert(count <= capacity)
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    if isOwner { base.deallocate() }
    base = larger
    isOwner = true
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    let at = room(1)
    at.pointee = byte
    count &+= 1
  }

  @inline(__always)
  mutating func append(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    room(length).update(from: text.utf8Start, count: length)
    count &+= length
  }

  @inline(__always)
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    guard let start = text.baseAddress else { return }
    room(text.count).update(from: start, count: text.count)
    count &+= text.count
  }
}
