/// A few words that a pattern needs one of, for asking a `WordFilter` of all of them at once.
///
/// Written with words that stand in the program, it is sixteen numbers that the compiler makes, and those that are zero cost
/// nothing.
struct WordMask: BitwiseCopyable, Sendable {
  private var a: UInt64 = 0
  private var b: UInt64 = 0
  private var c: UInt64 = 0
  private var d: UInt64 = 0
  private var e: UInt64 = 0
  private var f: UInt64 = 0
  private var g: UInt64 = 0
  private var h: UInt64 = 0
  private var i: UInt64 = 0
  private var j: UInt64 = 0
  private var k: UInt64 = 0
  private var l: UInt64 = 0
  private var m: UInt64 = 0
  private var n: UInt64 = 0
  private var o: UInt64 = 0
  private var p: UInt64 = 0

  /// The mask with one word more.
  @inline(__always)
  func or(_ word: StaticString) -> WordMask { or(hash: WordHash.of(word)) }

  /// The mask with the word of that hash more.
  @inline(__always)
  func or(hash: UInt64) -> WordMask {
    var mask = self
    let bit: UInt64 = 1 &<< hash
    switch WordFilter.place(hash) {
    case 0: mask.a |= bit
    case 1: mask.b |= bit
    case 2: mask.c |= bit
    case 3: mask.d |= bit
    case 4: mask.e |= bit
    case 5: mask.f |= bit
    case 6: mask.g |= bit
    case 7: mask.h |= bit
    case 8: mask.i |= bit
    case 9: mask.j |= bit
    case 10: mask.k |= bit
    case 11: mask.l |= bit
    case 12: mask.m |= bit
    case 13: mask.n |= bit
    case 14: mask.o |= bit
    default: mask.p |= bit
    }
    return mask
  }

  /// Whether one of the words may be among those whose hashes were put in the filter.
  @inline(__always)
  func mayMeet(_ filter: WordFilter) -> Bool {
    let first =
      a & filter[0] | b & filter[1] | c & filter[2] | d & filter[3] | e & filter[4] | f & filter[5]
      | g & filter[6] | h & filter[7]
    let second =
      i & filter[8] | j & filter[9] | k & filter[10] | l & filter[11] | m & filter[12] | n
      & filter[13] | o & filter[14] | p & filter[15]
    return first | second != 0
  }

  /// Puts the words in an empty filter.
  func fill(_ filter: WordFilter) {
    for (place, word) in [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p].enumerated() {
      filter.set(word, at: place)
    }
  }

  /// Whether a word may be one of these; false for most that are not.
  @inline(__always)
  func mayBe(_ hash: UInt64) -> Bool {
    let bit: UInt64 = 1 &<< hash
    return withUnsafeBytes(of: self) {
      $0.load(fromByteOffset: WordFilter.place(hash) &* 8, as: UInt64.self) & bit != 0
    }
  }
}
