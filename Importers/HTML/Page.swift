import XMLReading

/// A page while its main content is looked for: the tree, and what was left out of it so far.
struct Page {
  let tree: HTMLTree
  /// Whether a node, and so all that is inside, is left out.
  private(set) var isLeftOut: [Bool]
  /// What the names of each element say; empty for text.
  let words: [NameWords]

  init(_ tree: HTMLTree) {
    self.tree = tree
    isLeftOut = [Bool](repeating: false, count: tree.nodes.count)
    words = tree.nodes.indices.map { node in
      guard !tree.nodes[node].isText else { return [] }
      var words: NameWords = []
      if let names = tree.bytes(.class, of: node) { words.formUnion(NameWords(names)) }
      if let names = tree.bytes(.id, of: node) { words.formUnion(NameWords(names)) }
      return words
    }
  }

  /// What is left of the nodes in a range, in order; what is left out is passed over.
  func forEachNode(in range: Range<Int>, _ body: (Int) -> Void) {
    var i = range.lowerBound
    while i < range.upperBound {
      if isLeftOut[i] {
        i = Int(tree.nodes[i].end)
      } else {
        body(i)
        i += 1
      }
    }
  }

  /// All nodes in a range but those inside of what is left out, which themselves are given.
  func forEachNodeOfAll(in range: Range<Int>, _ body: (Int) -> Void) {
    var i = range.lowerBound
    while i < range.upperBound {
      body(i)
      i = isLeftOut[i] ? Int(tree.nodes[i].end) : i + 1
    }
  }

  /// An element with all that is inside.
  func range(_ node: Int) -> Range<Int> { node..<max(node + 1, Int(tree.nodes[node].end)) }

  func parent(_ node: Int) -> Int? {
    let parent = tree.nodes[node].parent
    return parent >= 0 ? Int(parent) : nil
  }

  mutating func leaveOut(_ node: Int) { isLeftOut[node] = true }

  mutating func takeBack(_ other: [Bool]) { isLeftOut = other }

  /// Whether an element begins a line of its own.
  func isBlock(_ node: Int) -> Bool {
    let element = tree.nodes[node]
    return !element.isText && (element.isCustom || !element.tag.isInline)
  }
}
