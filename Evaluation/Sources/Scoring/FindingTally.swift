/// How many of what must be flagged are, and how many of what must not be.
package struct FindingTally: Hashable, Sendable {
  package private(set) var flagged = 0
  package private(set) var mustBeFlagged = 0
  package private(set) var leftAlone = 0
  package private(set) var mustBeLeftAlone = 0

  package init() {}

  package mutating func add(mustBeFlagged must: Bool, isFlagged: Bool) {
    if must {
      mustBeFlagged += 1
      if isFlagged { flagged += 1 }
    } else {
      mustBeLeftAlone += 1
      if !isFlagged { leftAlone += 1 }
    }
  }

  /// Of what is flagged and on the list, the share that must be; 1 where nothing is.
  package var precision: Double {
    let all = flagged + mustBeLeftAlone - leftAlone
    return all == 0 ? 1 : Double(flagged) / Double(all)
  }

  /// Of what must be flagged, the share that is; 1 where nothing must.
  package var recall: Double {
    mustBeFlagged == 0 ? 1 : Double(flagged) / Double(mustBeFlagged)
  }

  package static func + (a: FindingTally, b: FindingTally) -> FindingTally {
    var sum = a
    sum.flagged += b.flagged
    sum.mustBeFlagged += b.mustBeFlagged
    sum.leftAlone += b.leftAlone
    sum.mustBeLeftAlone += b.mustBeLeftAlone
    return sum
  }
}
