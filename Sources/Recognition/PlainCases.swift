import Claims

// Comparisons of enumerations that patterns make many times for every word, written out in this module, because the
// compiler does not put the bodies of functions from other modules in the place of calls. A value of an enumeration
// without payloads is one byte, the number of its case.

extension ConceptType {
  @inline(__always)
  static func == (a: ConceptType, b: ConceptType) -> Bool {
    unsafeBitCast(a, to: UInt8.self) == unsafeBitCast(b, to: UInt8.self)
  }

  @inline(__always)
  static func != (a: ConceptType, b: ConceptType) -> Bool { !(a == b) }

  @inline(__always)
  static func == (a: ConceptType?, b: ConceptType) -> Bool {
    if let a { a == b } else { false }
  }

  @inline(__always)
  static func != (a: ConceptType?, b: ConceptType) -> Bool { !(a == b) }
}

extension Predicate {
  @inline(__always)
  static func == (a: Predicate, b: Predicate) -> Bool {
    unsafeBitCast(a, to: UInt8.self) == unsafeBitCast(b, to: UInt8.self)
  }

  @inline(__always)
  static func != (a: Predicate, b: Predicate) -> Bool { !(a == b) }

  @inline(__always)
  static func == (a: Predicate?, b: Predicate) -> Bool {
    if let a { a == b } else { false }
  }

  @inline(__always)
  static func != (a: Predicate?, b: Predicate) -> Bool { !(a == b) }
}

extension ClaimKind {
  @inline(__always)
  static func == (a: ClaimKind, b: ClaimKind) -> Bool {
    unsafeBitCast(a, to: UInt8.self) == unsafeBitCast(b, to: UInt8.self)
  }

  @inline(__always)
  static func != (a: ClaimKind, b: ClaimKind) -> Bool { !(a == b) }

  @inline(__always)
  static func == (a: ClaimKind?, b: ClaimKind) -> Bool {
    if let a { a == b } else { false }
  }

  @inline(__always)
  static func != (a: ClaimKind?, b: ClaimKind) -> Bool { !(a == b) }
}

extension Citation.Kind {
  @inline(__always)
  static func == (a: Citation.Kind, b: Citation.Kind) -> Bool {
    unsafeBitCast(a, to: UInt8.self) == unsafeBitCast(b, to: UInt8.self)
  }

  @inline(__always)
  static func != (a: Citation.Kind, b: Citation.Kind) -> Bool { !(a == b) }

  @inline(__always)
  static func == (a: Citation.Kind?, b: Citation.Kind) -> Bool {
    if let a { a == b } else { false }
  }

  @inline(__always)
  static func != (a: Citation.Kind?, b: Citation.Kind) -> Bool { !(a == b) }
}
