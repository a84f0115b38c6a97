/// A few words that a pattern needs one of, for asking a `WordFilter` of all of them at once.
///
/// Written with words that stand in the program, it is eight numbers that the compiler makes.
struct WordMask: BitwiseCopyable, Sendable {
  private var a: UInt64 = 0
  private var b: UInt64 = 0
  private var c: UInt64 = 0
  private var d: UInt64 = 0
  private var e: UInt64 = 0
  private var f: UInt64 = 0
  private var g: UInt64 = 0
  private var h: UInt64 = 0

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
    default: mask.h |= bit
    }
    return mask
  }

  /// Whether one of the words may be among those whose hashes were put in the filter.
  @inline(__always)
  func mayMeet(_ filter: WordFilter) -> Bool {
    a & filter[0] | b & filter[1] | c & filter[2] | d & filter[3]
      | e & filter[4] | f & filter[5] | g & filter[6] | h & filter[7] != 0
  }

  /// Whether a word may be one of these; false for most that are not.
  @inline(__always)
  func mayBe(_ hash: UInt64) -> Bool {
    let bit: UInt64 = 1 &<< hash
    switch WordFilter.place(hash) {
    case 0: return a & bit != 0
    case 1: return b & bit != 0
    case 2: return c & bit != 0
    case 3: return d & bit != 0
    case 4: return e & bit != 0
    case 5: return f & bit != 0
    case 6: return g & bit != 0
    default: return h & bit != 0
    }
  }
}
