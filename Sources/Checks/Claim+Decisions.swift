import Claims

extension Sequence<Claim> {
  /// Whether a regulator that is named for the claims is named for something it knows, rather than for what
  /// it decided, which can be looked up by its name and the substance.
  var speakOfMoreThanDecisions: Bool {
    var isOfMore = false
    for claim in self {
      if claim.kind == .regulatory { return false }
      if claim.kind != .evidence { isOfMore = true }
    }
    return isOfMore
  }
}
