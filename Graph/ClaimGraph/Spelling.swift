import Claims

/// Which of several spellings of one node a graph shows. Nodes are the same whatever the case of their
/// names, so the choice must not depend on which was merged first: it is the last in byte order, where
/// small letters come after capitals.
extension String {
  /// Whether to show this spelling rather than the other.
  package func isPreferred(to other: String) -> Bool { other.precedes(self) }

  /// Whether the bytes come before those of the other.
  func precedes(_ other: String) -> Bool {
    withBytes(andOf: other) { own, others in
      let common = min(own.count, others.count)
      for i in 0..<common where own[i] != others[i] { return own[i] < others[i] }
      return own.count < others.count
    }
  }

  func hasSameBytes(as other: String) -> Bool {
    withBytes(andOf: other) { own, others in
      guard own.count == others.count else { return false }
      for i in own.indices where own[i] != others[i] { return false }
      return true
    }
  }

  /// Whether the bytes come before those of the other, with ASCII letters in lower case in both.
  func foldedPrecedes(_ other: String) -> Bool {
    withBytes(andOf: other) { own, others in
      let common = min(own.count, others.count)
      for i in 0..<common {
        let (a, b) = (own[i].folded, others[i].folded)
        if a != b { return a < b }
      }
      return own.count < others.count
    }
  }

  /// Calls the body with the bytes of both: to go through strings byte by byte takes several times as long.
  @inline(__always)
  private func withBytes(
    andOf other: String,
    _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    var (own, others) = (self, other)
    return own.withUTF8 { own in others.withUTF8 { body(own, $0) } }
  }
}

extension Concept {
  /// The concept both denote: the preferred name, and the preferred identifier of those that are known.
  package func combined(with other: Concept) -> Concept {
    guard other !== self || wording != nil else { return self }
    let name = other.name.isPreferred(to: name) ? other.name : name
    var identifier = identifier ?? other.identifier
    if let mine = identifier, let theirs = other.identifier, theirs.isPreferred(to: mine) {
      identifier = theirs
    }
    // Mostly nothing changes.
    if wording == nil, name.hasSameBytes(as: self.name),
      (identifier == nil) == (self.identifier == nil),
      (identifier ?? "").hasSameBytes(as: self.identifier ?? "")
    {
      return self
    }
    return Concept(name: name, type: type, identifier: identifier)
  }
}

extension Dose {
  /// Whether to keep this spelling of what the dose is relative to.
  func isPreferred(to other: Dose) -> Bool {
    (relativeTo ?? "").isPreferred(to: other.relativeTo ?? "")
  }
}

extension Claim {
  /// Whether to keep this rather than the other. Both must have the same `ClaimID`, so that they differ
  /// only in the type of the object and in the order of the context.
  package func isPreferred(to other: Claim) -> Bool {
    if context.isEmpty, other.context.isEmpty, object?.type == other.object?.type { return false }
    for (a, b) in zip(spelling, other.spelling) where !a.hasSameBytes(as: b) {
      return a.isPreferred(to: b)
    }
    return false
  }

  private var spelling: [String] {
    var fields = [object?.type.rawValue ?? ""]
    for qualifier in context {
      fields += [
        qualifier.kind.rawValue, qualifier.concept.type.rawValue, qualifier.concept.name.folded,
      ]
    }
    return fields
  }
}
