import Claims

/// Which of several spellings of one node a graph shows. Nodes are the same whatever the case of their
/// names, so the choice must not depend on which was merged first: it is the smallest in byte order.
extension String {
  /// Whether the bytes come before those of the other.
  func precedes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }

  func hasSameBytes(as other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}

extension Concept {
  /// The concept both denote: the smaller name, and the smaller identifier of those that are known.
  func combined(with other: Concept) -> Concept {
    let name = other.name.precedes(name) ? other.name : name
    guard let mine = identifier else {
      return Concept(name: name, type: type, identifier: other.identifier)
    }
    guard let theirs = other.identifier, theirs.precedes(mine) else {
      return Concept(name: name, type: type, identifier: mine)
    }
    return Concept(name: name, type: type, identifier: theirs)
  }

  /// All fields, for comparing spellings.
  fileprivate var spelling: [String] { [name, type.rawValue, identifier ?? ""] }
}

extension Dose {
  func precedes(_ other: Dose) -> Bool {
    (relativeTo ?? "").precedes(other.relativeTo ?? "")
  }
}

extension Claim {
  /// Whether to show this spelling rather than the other. Both must have the same `ClaimID`.
  func precedes(_ other: Claim) -> Bool {
    let (mine, theirs) = (spelling, other.spelling)
    for (a, b) in zip(mine, theirs) where !a.hasSameBytes(as: b) { return a.precedes(b) }
    return mine.count < theirs.count
  }

  private var spelling: [String] {
    var fields = subject.spelling
    fields += object?.spelling ?? []
    fields.append(dose?.relativeTo ?? "")
    for qualifier in context {
      fields.append(qualifier.kind.rawValue)
      fields += qualifier.concept.spelling
    }
    return fields
  }
}
