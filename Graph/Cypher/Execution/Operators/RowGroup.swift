/// The rows with the same keys, as far as they have been aggregated.
final class RowGroup {
  let keys: [CypherValue]
  /// By aggregate, as are the others.
  let accumulators: [Accumulator]
  /// Of what is only counted.
  @exclusivity(unchecked) var counts: [Int]
  /// The values seen, of what is aggregated once each.
  var seen: [Set<ValueKey>]
  /// The same where values are told apart by codes.
  @exclusivity(unchecked) var seenCodes: [CodeSet]

  init(keys: [CypherValue], aggregates: [GroupRows.Aggregate]) {
    self.keys = keys
    accumulators = aggregates.map { $0.make() }
    counts = Array(repeating: 0, count: aggregates.count)
    seen = Array(repeating: [], count: aggregates.count)
    seenCodes = Array(repeating: CodeSet(), count: aggregates.count)
  }
}
