import Claims

/// The elements of an array that are still used, in order, and their new numbers.
struct Placement<Element> {
  let elements: [Element]
  /// The new number of each old element; -1 where it is not used.
  let numbers: [Int]

  /// - Parameter inOrder: an order in which no two elements are equal.
  init(of old: [Element], used: [Bool], by inOrder: (Element, Element) -> Bool) {
    let order = old.indices.filter { used[$0] }.sorted { inOrder(old[$0], old[$1]) }
    var numbers = [Int](repeating: -1, count: old.count)
    for (number, index) in order.enumerated() { numbers[index] = number }
    self.elements = order.map { old[$0] }
    self.numbers = numbers
  }
}

extension Concept {
  /// By label, then by name without case.
  static func inOrder(_ a: Concept, _ b: Concept) -> Bool {
    if a.type != b.type { return a.type.rawValue < b.type.rawValue }
    return a.name.foldedPrecedes(b.name)
  }
}

extension AuthorityNode {
  /// By name without case, then by kind.
  static func inOrder(_ a: AuthorityNode, _ b: AuthorityNode) -> Bool {
    let (nameA, nameB) = (a.name.folded, b.name.folded)
    if !nameA.hasSameBytes(as: nameB) { return nameA.precedes(nameB) }
    return a.kind.rawValue < b.kind.rawValue
  }
}

extension Dose {
  /// By unit, bounds (open ends first below and last above), per, role and what it is relative to.
  static func inOrder(_ a: Dose, _ b: Dose) -> Bool {
    if !a.unit.hasSameBytes(as: b.unit) { return a.unit.precedes(b.unit) }
    let (lowA, lowB) = (rank(a.low, open: .min), rank(b.low, open: .min))
    if lowA != lowB { return lowA < lowB }
    let (highA, highB) = (rank(a.high, open: .max), rank(b.high, open: .max))
    if highA != highB { return highA < highB }
    let restA = [a.per ?? "", a.role?.rawValue ?? "", (a.relativeTo ?? "").folded]
    let restB = [b.per ?? "", b.role?.rawValue ?? "", (b.relativeTo ?? "").folded]
    for (x, y) in zip(restA, restB) where !x.hasSameBytes(as: y) { return x.precedes(y) }
    return false
  }

  /// The number as an integer that is ordered in the same way, for any number (IEEE 754, totalOrder).
  private static func rank(_ bound: Double?, open: Int64) -> Int64 {
    guard let bound else { return open }
    let bits = Int64(bitPattern: bound.bitPattern)
    return bits < 0 ? bits ^ .max : bits
  }
}

extension String {
  /// With ASCII letters in lower case, as the identities of nodes have it.
  var folded: String {
    guard utf8.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) else { return self }
    return String(decoding: utf8.map(\.folded), as: UTF8.self)
  }
}

extension UInt8 {
  /// An ASCII letter in lower case; any other byte as it is.
  @inline(__always)
  var folded: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
