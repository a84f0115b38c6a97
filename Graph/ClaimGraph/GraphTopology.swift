import Claims
import GraphModel

/// The nodes and relationships of a sealed graph by number, with the relationships at each node.
///
/// Nodes are numbered kind after kind, relationships type after type. The relationships at a node are kept
/// as ascending numbers in one array with offsets, once by start and once by end.
final class GraphTopology: Sendable {
  /// The first number of each kind, and behind the last kind the number of nodes.
  let firsts: [Int]
  /// One for each type, also where there is none of it.
  let blocks: [RelationshipBlock]
  /// Where the concepts of a type stand in `ClaimGraph.concepts`.
  let conceptRanges: [ConceptType: Range<Int>]
  private let outgoing: (offsets: [Int32], numbers: [Int32])
  private let incoming: (offsets: [Int32], numbers: [Int32])

  var nodeCount: Int { firsts[NodeKind.allCases.count] }
  let relationshipCount: Int

  init(_ graph: ClaimGraph) {
    var firsts = [0]
    for kind in NodeKind.allCases {
      firsts.append(firsts[kind.rawValue] + graph.count(kind))
    }
    var blocks: [RelationshipBlock] = []
    var count = 0
    for type in RelationshipType.allCases {
      var ends = RelationshipEnds(firsts: firsts)
      graph.collect(type, into: &ends)
      blocks.append(
        RelationshipBlock(type: type, first: count, starts: ends.starts, ends: ends.ends))
      count += ends.starts.count
    }
    var conceptRanges: [ConceptType: Range<Int>] = [:]
    for (i, concept) in graph.concepts.enumerated() {
      conceptRanges[concept.type] = (conceptRanges[concept.type]?.lowerBound ?? i)..<(i + 1)
    }
    self.firsts = firsts
    self.blocks = blocks
    self.conceptRanges = conceptRanges
    self.relationshipCount = count
    let nodeCount = firsts[NodeKind.allCases.count]
    self.outgoing = Self.lists(blocks.map(\.starts), nodeCount: nodeCount, count: count)
    self.incoming = Self.lists(blocks.map(\.ends), nodeCount: nodeCount, count: count)
  }

  private static func lists(
    _ nodes: [[Int32]], nodeCount: Int, count: Int
  ) -> (offsets: [Int32], numbers: [Int32]) {
    var offsets = [Int32](repeating: 0, count: nodeCount + 1)
    for block in nodes {
      for node in block { offsets[Int(node) + 1] += 1 }
    }
    for i in 0..<nodeCount { offsets[i + 1] += offsets[i] }
    var next = offsets
    var numbers = [Int32](repeating: 0, count: count)
    var number: Int32 = 0
    for block in nodes {
      for node in block {
        numbers[Int(next[Int(node)])] = number
        next[Int(node)] += 1
        number += 1
      }
    }
    return (offsets, numbers)
  }

  func number(_ kind: NodeKind, _ index: Int) -> NodeID { NodeID(firsts[kind.rawValue] + index) }

  /// The array that holds a node and its index there; nil for a number that no node has.
  func place(of node: NodeID) -> (kind: NodeKind, index: Int)? {
    let number = node.rawValue
    guard number >= 0, number < nodeCount else { return nil }
    for kind in NodeKind.allCases where number < firsts[kind.rawValue + 1] {
      return (kind, number - firsts[kind.rawValue])
    }
    return nil
  }

  func block(of relationship: RelationshipID) -> RelationshipBlock? {
    guard relationship.rawValue >= 0 else { return nil }
    return blocks.first { relationship.rawValue < $0.numbers.upperBound }
  }

  func record(_ number: Int, in block: RelationshipBlock) -> RelationshipRecord {
    RelationshipRecord(
      id: RelationshipID(number), type: block.type.rawValue,
      start: NodeID(Int(block.starts[number - block.first])),
      end: NodeID(Int(block.ends[number - block.first])))
  }

  /// Numbers of the relationships at a node, ascending, each once.
  func relationships(
    of node: NodeID, direction: TraversalDirection, in block: RelationshipBlock
  ) -> [Int] {
    guard node.rawValue >= 0, node.rawValue < nodeCount else { return [] }
    switch direction {
    case .outgoing: return numbers(outgoing, node, block).map(Int.init)
    case .incoming: return numbers(incoming, node, block).map(Int.init)
    case .both:
      let out = numbers(outgoing, node, block)
      let back = numbers(incoming, node, block).filter {
        // A relationship from a node to itself is among the outgoing ones already.
        block.starts[Int($0) - block.first] != node.rawValue
      }
      if out.isEmpty { return back.map(Int.init) }
      return back.isEmpty ? out.map(Int.init) : (out + back).sorted().map(Int.init)
    }
  }

  /// Those of the numbers at a node that belong to the block.
  private func numbers(
    _ lists: (offsets: [Int32], numbers: [Int32]), _ node: NodeID, _ block: RelationshipBlock
  ) -> ArraySlice<Int32> {
    let start = Int(lists.offsets[node.rawValue])
    let end = Int(lists.offsets[node.rawValue + 1])
    func firstIndex(notBelow number: Int) -> Int {
      var (low, high) = (start, end)
      while low < high {
        let middle = (low + high) / 2
        if Int(lists.numbers[middle]) < number { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let from = firstIndex(notBelow: block.numbers.lowerBound)
    return lists.numbers[from..<firstIndex(notBelow: block.numbers.upperBound)]
  }
}
