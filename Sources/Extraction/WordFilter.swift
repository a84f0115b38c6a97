/// A set of words that may say of a word outside that it is in it, never of one inside that it is not:
/// 1,024 bits, one for each word (a Bloom filter with one hash function; Bloom 1970). A quarter as many let every other
/// pattern look for words that are not there.
///
/// A view of memory that its owner clears and frees.
struct WordFilter: BitwiseCopyable {
  /// The length of the memory, in numbers of 64 bits.
  static let length = 16

  private let bits: UnsafeMutablePointer<UInt64>

  init(_ bits: UnsafeMutablePointer<UInt64>) { self.bits = bits }

  /// - Parameter word: the id of a word, or the hash of one, whose low bits are as good as any.
  @inline(__always)
  func insert(_ word: UInt64) { bits[Self.place(word)] |= 1 &<< word }

  /// Replaces sixty-four bits.
  func set(_ word: UInt64, at place: Int) { bits[place & (Self.length - 1)] = word }

  @inline(__always)
  func mayContain(_ word: UInt64) -> Bool { bits[Self.place(word)] & 1 &<< word != 0 }

  @inline(__always)
  subscript(place: Int) -> UInt64 { bits[place] }

  @inline(__always)
  static func place(_ word: UInt64) -> Int {
    Int(truncatingIfNeeded: word &>> 6) & (length - 1)
  }
}
