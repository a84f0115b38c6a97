/// How much running text stands in any stretch of a page, in characters of units that are no lists of links.
struct UnitWeights {
  /// Of the units before each node.
  private var before: [Int]

  init(_ units: [TextUnit], nodes count: Int) {
    before = [Int](repeating: 0, count: count + 1)
    for unit in units where unit.length >= 60 && unit.linkDensity < 0.5 {
      before[unit.nodes.lowerBound + 1] += unit.length
    }
    for i in 1..<max(1, before.count) { before[i] += before[i - 1] }
  }

  var total: Int { before.last ?? 0 }

  func weight(_ range: Range<Int>) -> Int {
    before[min(range.upperBound, before.count - 1)]
      - before[min(range.lowerBound, before.count - 1)]
  }

  func share(_ range: Range<Int>) -> Double {
    total > 0 ? Double(weight(range)) / Double(total) : 0
  }
}
