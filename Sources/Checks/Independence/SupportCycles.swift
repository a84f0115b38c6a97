import ClaimGraph

/// Rounds of sources that rest on one another for a claim.
struct SupportCycles {
  /// What a source states: a source and a claim, with the first assertion that states it.
  private struct Node: Hashable {
    let source: Int
    let claim: Int
  }

  private let graph: ClaimGraph
  private var numbers: [Node: Int] = [:]
  /// By node: its first assertion.
  private var assertions: [Int] = []
  /// By node: nodes of the cited sources that bear it out, ascending.
  private var onward: [[Int]] = []

  init(_ graph: ClaimGraph) {
    self.graph = graph
    for cited in CitedWorks(graph).testimonies() {
      guard cited.testimony == .confirmed || cited.testimony == .hedged else { continue }
      let from = number(cited.assertion)
      for assertion in cited.stated {
        let to = number(assertion)
        if !onward[from].contains(to) { onward[from].append(to) }
      }
    }
    for i in onward.indices { onward[i].sort { assertions[$0] < assertions[$1] } }
  }

  private mutating func number(_ assertion: Int) -> Int {
    let node = Node(
      source: graph.source(ofAssertion: assertion), claim: graph.assertions[assertion].claim)
    if let known = numbers[node] { return known }
    numbers[node] = assertions.count
    assertions.append(assertion)
    onward.append([])
    return assertions.count - 1
  }

  /// Each round once, as the assertions along it; it begins in the first of its sources.
  func cycles() -> [[Int]] {
    components().compactMap { component in
      let members = Set(component)
      guard component.count > 1,
        let start = component.min(by: { assertions[$0] < assertions[$1] })
      else { return nil }
      return path(from: start, within: members)?.map { assertions[$0] }
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The shortest way from a node back to itself; of several, the one through the first sources.
  private func path(from start: Int, within members: Set<Int>) -> [Int]? {
    var previous: [Int: Int] = [:]
    var queue = [start]
    var at = 0
    while at < queue.count {
      let node = queue[at]
      at += 1
      for next in onward[node] where members.contains(next) {
        if next == start {
          var path = [node]
          while let before = previous[path[path.count - 1]] { path.append(before) }
          return path.reversed()
        }
        if previous[next] == nil {
          previous[next] = node
          queue.append(next)
        }
      }
    }
    return nil
  }

  /// Strongly connected components (Tarjan, SIAM Journal on Computing 1972), without recursion.
  private func components() -> [[Int]] {
    var order = [Int](repeating: -1, count: onward.count)
    var low = order
    var isOpen = [Bool](repeating: false, count: onward.count)
    var open: [Int] = []
    var components: [[Int]] = []
    var count = 0
    for root in onward.indices where order[root] < 0 {
      var calls: [(node: Int, next: Int)] = [(root, 0)]
      while let (node, next) = calls.last {
        if next == 0 {
          order[node] = count
          low[node] = count
          count += 1
          open.append(node)
          isOpen[node] = true
        }
        if next < onward[node].count {
          calls[calls.count - 1].next += 1
          let other = onward[node][next]
          if order[other] < 0 {
            calls.append((other, 0))
          } else if isOpen[other] {
            low[node] = min(low[node], order[other])
          }
          continue
        }
        calls.removeLast()
        if let caller = calls.last?.node { low[caller] = min(low[caller], low[node]) }
        guard low[node] == order[node] else { continue }
        var component: [Int] = []
        while let member = open.popLast() {
          isOpen[member] = false
          component.append(member)
          if member == node { break }
        }
        components.append(component)
      }
    }
    return components
  }
}
