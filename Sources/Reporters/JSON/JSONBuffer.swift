/// A growing buffer of bytes that is written through a pointer.
///
/// Most of an extraction's output is JSON, byte after byte; an array would check for every append whether
/// it is shared. Room is made once for each field (`reserve`), then bytes are stored without asking again.
struct JSONBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 1 << 12) {
    self.capacity = max(16, capacity)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// The bytes written so far.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

  /// Makes room for `more` bytes.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }

  /// Stores a byte for which there is room.
  @inline(__always)
  mutating func store(_ byte: UInt8) {
    assert(count < capacity)
    base[count] = byte
    count &+= 1
  }

  /// Stores eight bytes for which there is room, first byte lowest.
  @inline(__always)
  mutating func store(eight word: UInt64) {
    assert(count + 8 <= capacity)
    UnsafeMutableRawPointer(base + count).storeBytes(of: word.littleEndian, as: UInt64.self)
    count &+= 8
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    store(byte)
  }

  @inline(__always)
  mutating func append(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    reserve(length)
    (base + count).update(from: text.utf8Start, count: length)
    count &+= length
  }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    guard let start = text.baseAddress else { return }
    let length = text.count
    reserve(length)
    let target = UnsafeMutableRawPointer(base + count)
    if length >= 8, length <= 32 {
      // Names and keywords: eight bytes at a time, the last eight over those before where they
      // do not come out even.
      let source = UnsafeRawPointer(start)
      var i = 0
      while i &+ 8 < length {
        target.storeBytes(
          of: source.loadUnaligned(fromByteOffset: i, as: UInt64.self), toByteOffset: i,
          as: UInt64.self)
        i &+= 8
      }
      target.storeBytes(
        of: source.loadUnaligned(fromByteOffset: length &- 8, as: UInt64.self),
        toByteOffset: length &- 8, as: UInt64.self)
    } else {
      target.copyMemory(from: start, byteCount: length)
    }
    count &+= length
  }
}
