import Claims

/// Where to find the parts that belong to something, made by `ClaimGraph.seal()`.
///
/// Lists of variable length are stored one behind the other, with an array of offsets: those of
/// element i are `items[offsets[i]..<offsets[i + 1]]`.
struct GraphIndex: Sendable {
  /// Offsets into `passages`, by source.
  var passagesOfSource = [0]
  /// Offsets into `assertions`, by passage.
  var assertionsOfPassage = [0]
  /// Offsets into `citations`, by source.
  var citationsOfSource = [0]
  /// Offsets into `listings`, by source.
  var listingsOfSource = [0]
  /// Offsets into `assertionsByClaim`, by claim.
  var assertionsOfClaim = [0]
  var assertionsByClaim: [Int] = []
  /// Offsets into `assertionsByCitation`, by citation.
  var assertionsOfCitation = [0]
  var assertionsByCitation: [Int] = []
  /// By assertion.
  var sourceOfAssertion: [Int32] = []
  /// Offsets into `contradictionsByClaim`, by claim.
  var contradictionsOfClaim = [0]
  var contradictionsByClaim: [Int] = []

  /// Offsets for elements in ascending order of their owner.
  ///
  /// - Parameters:
  ///   - owners: the owner of each element, ascending, each below `count`.
  ///   - count: number of owners.
  static func offsets(owners: some Sequence<Int>, count: Int) -> [Int] {
    var offsets = [Int](repeating: 0, count: count + 1)
    for owner in owners { offsets[owner + 1] += 1 }
    for i in 0..<count { offsets[i + 1] += offsets[i] }
    return offsets
  }

  /// Offsets and item numbers for elements in any order; the items of an owner ascend.
  static func lists(owners: some Sequence<Int>, count: Int) -> (offsets: [Int], items: [Int]) {
    let offsets = offsets(owners: owners, count: count)
    var next = offsets
    var items = [Int](repeating: 0, count: offsets[count])
    for (item, owner) in owners.enumerated() {
      items[next[owner]] = item
      next[owner] += 1
    }
    return (offsets, items)
  }
}
