// Comparisons of enumerations that patterns make many times for every word, written out because code in other
// modules may not see the ones that Swift makes: there each would be a call through a table. A value of an
// enumeration without payloads is one byte, the number of its case.

extension ConceptType {
  @inlinable @inline(__always)
  package static func == (a: ConceptType, b: ConceptType) -> Bool {
    unsafeBitCast(a, to: UInt8.self) == unsafeBitCast(b, to: UInt8.self)
  }

  @inlinable @inline(__always)
  package static func != (a: ConceptType, b: ConceptType) -> Bool { !(a == b) }

  @inlinable @inline(__always)
  package static func == (a: ConceptType?, b: ConceptType) -> Bool {
    if let a { a == b } else { false }
  }

  @inlinable @inline(__always)
  package static func != (a: ConceptType?, b: ConceptType) -> Bool { !(a == b) }
}

extension Predicate {
  @inlinable @inline(__always)
  package static func == (a: Predicate, b: Predicate) -> Bool {
    unsafeBitCast(a, to: UInt8.self) == unsafeBitCast(b, to: UInt8.self)
  }

  @inlinable @inline(__always)
  package static func != (a: Predicate, b: Predicate) -> Bool { !(a == b) }

  @inlinable @inline(__always)
  package static func == (a: Predicate?, b: Predicate) -> Bool {
    if let a { a == b } else { false }
  }

  @inlinable @inline(__always)
  package static func != (a: Predicate?, b: Predicate) -> Bool { !(a == b) }
}

extension ClaimKind {
  @inlinable @inline(__always)
  package static func == (a: ClaimKind, b: ClaimKind) -> Bool {
    unsafeBitCast(a, to: UInt8.self) == unsafeBitCast(b, to: UInt8.self)
  }

  @inlinable @inline(__always)
  package static func != (a: ClaimKind, b: ClaimKind) -> Bool { !(a == b) }

  @inlinable @inline(__always)
  package static func == (a: ClaimKind?, b: ClaimKind) -> Bool {
    if let a { a == b } else { false }
  }

  @inlinable @inline(__always)
  package static func != (a: ClaimKind?, b: ClaimKind) -> Bool { !(a == b) }
}

extension Citation.Kind {
  @inlinable @inline(__always)
  package static func == (a: Citation.Kind, b: Citation.Kind) -> Bool {
    unsafeBitCast(a, to: UInt8.self) == unsafeBitCast(b, to: UInt8.self)
  }

  @inlinable @inline(__always)
  package static func != (a: Citation.Kind, b: Citation.Kind) -> Bool { !(a == b) }

  @inlinable @inline(__always)
  package static func == (a: Citation.Kind?, b: Citation.Kind) -> Bool {
    if let a { a == b } else { false }
  }

  @inlinable @inline(__always)
  package static func != (a: Citation.Kind?, b: Citation.Kind) -> Bool { !(a == b) }
}
