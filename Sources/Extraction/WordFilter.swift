/// A set of words that may say of a word outside that it is in it, never of one inside that it is not:
/// 256 bits, one for each word (a Bloom filter with one hash function; Bloom 1970).
struct WordFilter: ~Copyable {
  private static let length = 4
  private let bits: UnsafeMutablePointer<UInt64>

  init() {
    bits = .allocate(capacity: Self.length)
    bits.initialize(repeating: 0, count: Self.length)
  }

  deinit { bits.deallocate() }

  @inline(__always)
  func removeAll() { bits.update(repeating: 0, count: Self.length) }

  /// - Parameter word: the id of a word, or the hash of one, whose low bits are as good as any.
  @inline(__always)
  func insert(_ word: some FixedWidthInteger) {
    bits[Self.place(word)] |= 1 &<< UInt64(truncatingIfNeeded: word)
  }

  @inline(__always)
  func mayContain(_ word: some FixedWidthInteger) -> Bool {
    bits[Self.place(word)] & 1 &<< UInt64(truncatingIfNeeded: word) != 0
  }

  @inline(__always)
  private static func place(_ word: some FixedWidthInteger) -> Int {
    Int(truncatingIfNeeded: word &>> 6) & (length - 1)
  }
}
