/// The shortest ways between two known nodes that fulfil a condition on the whole way.
///
/// All ways of one length are tried before those of the next, so this takes longer than a search for the
/// shortest way of all.
final class FindFilteredPath: ChainedOperator {
  struct Filter {
    /// Gives the path its value, where it has a name.
    let path: (slot: Int, start: Int, links: [BindPath.Link])?
    let condition: Evaluator
  }

  private let edge: Expand.Edge
  private let hops: ExpandVariable.Hops
  private let findsAll: Bool
  private let keep: Keep
  private let first: Operator

  init(
    edge: Expand.Edge, hops: ExpandVariable.Hops, filter: Filter, findsAll: Bool, next: Operator
  ) {
    self.edge = edge
    self.hops = hops
    self.findsAll = findsAll
    let keep = Keep(condition: filter.condition, findsAll: findsAll, next: next)
    self.keep = keep
    first =
      filter.path.map {
        BindPath(slot: $0.slot, start: $0.start, links: $0.links, next: keep)
      } ?? keep
    super.init(next: next)
  }

  /// Hands on the ways that fulfil the condition.
  private final class Keep: ChainedOperator {
    private let condition: Evaluator
    private let findsAll: Bool
    var hasFound = false
    var isWanted = true

    init(condition: @escaping Evaluator, findsAll: Bool, next: Operator) {
      self.condition = condition
      self.findsAll = findsAll
      super.init(next: next)
    }

    override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
      guard try condition(&row, execution).truth() == true else { return true }
      hasFound = true
      isWanted = try next.process(&row, execution)
      return findsAll && isWanted
    }
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    keep.hasFound = false
    keep.isWanted = true
    var length = hops.minimum
    while length <= hops.maximum {
      let step = ExpandVariable(edge: edge, hops: hops.ofLength(length), next: first, execution)
      _ = try step.process(&row, execution)
      if keep.hasFound || !keep.isWanted || step.longestWay < length { break }
      length += 1
    }
    return keep.isWanted
  }
}

extension ExpandVariable.Hops {
  fileprivate func ofLength(_ length: Int) -> ExpandVariable.Hops {
    ExpandVariable.Hops(
      minimum: length, maximum: length, isReversed: isReversed, needsList: true, hopSlot: hopSlot,
      condition: condition)
  }
}
