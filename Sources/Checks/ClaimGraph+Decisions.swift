import ClaimGraph
import Claims

extension ClaimGraph {
  /// Whether a regulator that is named for the assertions is named for something it knows, rather than for what
  /// it decided, which can be looked up by its name and the substance.
  func speakOfMoreThanDecisions(_ assertions: some Sequence<Int>) -> Bool {
    var isOfMore = false
    for assertion in assertions {
      let kind = claims[self.assertions[assertion].claim].claim.kind
      if kind == .regulatory { return false }
      if kind != .evidence { isOfMore = true }
    }
    return isOfMore
  }
}
