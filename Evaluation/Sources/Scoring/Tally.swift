/// Counts of claims, and what follows from them.
package struct Tally: Sendable, Equatable {
  package var right = 0
  package var spurious = 0
  package var missed = 0

  package init(right: Int = 0, spurious: Int = 0, missed: Int = 0) {
    self.right = right
    self.spurious = spurious
    self.missed = missed
  }

  package var precision: Double { Double(right) / Double(max(1, right + spurious)) }
  package var recall: Double { Double(right) / Double(max(1, right + missed)) }
  package var f1: Double {
    let sum = precision + recall
    return sum > 0 ? 2 * precision * recall / sum : 0
  }

  package static func + (a: Tally, b: Tally) -> Tally {
    Tally(
      right: a.right + b.right, spurious: a.spurious + b.spurious, missed: a.missed + b.missed)
  }
}
