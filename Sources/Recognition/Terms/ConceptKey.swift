import Claims

/// A concept as two numbers: what patterns pass about instead of names.
///
/// Keys are equal where their concepts are: if name and type agree. The names are compared by hash
/// (64-bit FNV-1a; two names with one hash would be one concept, as two words would be one in `WordHash`).
package struct ConceptKey: Hashable, Sendable, BitwiseCopyable {
  /// Hash of the name's bytes, capitals kept.
  let name: UInt64
  /// Index of a term of the vocabulary, or the bitwise complement of an index into the
  /// names that the document made up (`ConceptTable`).
  let index: Int32
  package let type: ConceptType

  /// The hash of a name without bytes; `mix` adds one.
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  init(name: UInt64, index: Int32, type: ConceptType) {
    self.name = name
    self.index = index
    self.type = type
  }

  init(_ concept: Concept, index: Int32) {
    var hash = Self.seed
    for byte in concept.name.utf8 { hash = Self.mix(hash, byte) }
    self.init(name: hash, index: index, type: concept.type)
  }

  /// The name has no bytes.
  var isUnnamed: Bool { name == Self.seed }

  @inline(__always)
  package static func == (a: ConceptKey, b: ConceptKey) -> Bool {
    a.name == b.name && a.type == b.type
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
