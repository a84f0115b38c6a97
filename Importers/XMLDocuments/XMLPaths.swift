import Documents
import XMLReading

/// The ways to the elements of a document, for saying where something was found.
struct XMLPaths {
  /// By place in the tree: the element around it.
  private var parents: [Int32] = []
  /// By place in the tree: the number among those of its name in the element around it; 0 where it is the only one.
  private var ordinals: [Int32] = []
  private let root: XMLNode

  init(_ root: XMLNode) {
    self.root = root
    let count = root.subtreeCount
    parents = [Int32](repeating: -1, count: count)
    ordinals = [Int32](repeating: 0, count: count)
    number(root)
  }

  /// The line, and a way such as `body/sec[2]/p[1]`, which begins inside of the document.
  func origin(of node: XMLNode) -> Origin {
    var steps: [String] = []
    var current: XMLNode? = node
    while let step = current, step.place != root.place {
      let ordinal = ordinals[step.place - root.place]
      steps.append(ordinal > 0 ? "\(step.local)[\(ordinal)]" : step.local)
      current = step.node(at: parents[step.place - root.place])
    }
    return Origin(
      line: node.line, path: steps.isEmpty ? node.local : steps.reversed().joined(separator: "/"))
  }

  // As deep as the file was allowed to be.
  private mutating func number(_ node: XMLNode) {
    var counts: [Int: (count: Int32, first: Int)] = [:]
    for child in node.content where !child.isText {
      let place = child.place - root.place
      parents[place] = Int32(clamping: node.place)
      let known = counts[child.nameNumber]
      let count = (known?.count ?? 0) + 1
      counts[child.nameNumber] = (count, known?.first ?? place)
      if count == 2, let known { ordinals[known.first] = 1 }
      if count > 1 { ordinals[place] = count }
      number(child)
    }
  }
}
