/// The hash by which words are found: 64-bit FNV-1a over the bytes with ASCII letters in lower case.
///
/// Two forms with one hash would be one word; among a million words the chance of one such pair is 3e-8.
package enum WordHash {
  package static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  package static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    return (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
  }

  /// The same for a byte that is in lower case, if it is an ASCII letter.
  @inline(__always)
  static func mix(_ hash: UInt64, folded byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash of a word that stands in the program: the compiler makes a number of it, where a stored
  /// constant would be asked for with every use whether it has been made.
  @inline(__always)
  package static func of(_ word: StaticString) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for i in 0..<word.utf8CodeUnitCount { hash = mix(hash, word.utf8Start[i]) }
    return hash
  }

  /// - Parameter start: the hash of what stands before the bytes.
  package static func of(_ bytes: some Sequence<UInt8>, behind start: UInt64 = seed) -> UInt64 {
    var hash = start
    for byte in bytes { hash = mix(hash, byte) }
    return hash
  }
}
