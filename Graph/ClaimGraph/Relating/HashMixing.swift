import Claims

/// Hashes that are the same in every process.
enum HashMixing {
  /// A hash of two words, in their order: the finalizer of splitmix64 (Steele, Lea, Flood: Fast Splittable
  /// Pseudorandom Number Generators, 2014) over a sum of both.
  static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var word = a &* 0x9E37_79B9_7F4A_7C15 &+ b &+ 0x9E37_79B9_7F4A_7C15
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// Of what makes concepts the same: type and name, without the case of ASCII letters.
  static func hash(_ concept: Concept) -> UInt64 {
    var hash = ContentHash()
    hash.add(concept.type.rawValue)
    hash.addFolded(concept.name)
    return mix(hash.high, hash.low)
  }

  static func hash(_ text: String) -> UInt64 {
    var hash = ContentHash()
    hash.add(text)
    return mix(hash.high, hash.low)
  }
}
