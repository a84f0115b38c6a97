/// An element or a text of an `XMLTree`.
package struct XMLNode {
  let tree: XMLTree.Box
  let index: Int

  private var entry: XMLTree.Entry { tree.tree.entries[index] }

  package var isText: Bool { entry.name < 0 }

  /// The name of an element without its prefix; empty for text.
  package var local: String {
    let name = entry.name
    return name < 0 ? "" : tree.tree.names[Int(name)].local
  }

  /// The namespace of an element; nil where its name has none.
  package var namespace: String? {
    let name = entry.name
    return name < 0 ? nil : tree.tree.names[Int(name)].namespace
  }

  /// Where it stands among the elements and texts of its tree.
  package var place: Int { index }

  /// The number of elements and texts from this one to its end.
  package var subtreeCount: Int { Int(entry.end) - index }

  /// The number of the name, the same for the same name within a tree; -1 for text.
  package var nameNumber: Int { Int(entry.name) }

  /// The element or text at another place of the tree; nil where there is none.
  package func node(at place: Int32) -> XMLNode? {
    place >= 0 && place < tree.tree.entries.count ? XMLNode(tree: tree, index: Int(place)) : nil
  }

  /// Whether it is a text of white space alone.
  package var isBlank: Bool {
    bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  /// From 1; of an element, that of the end of its start tag.
  package var line: Int { Int(entry.line) }

  /// The elements and texts directly inside, in order.
  package var content: XMLNodeSequence { XMLNodeSequence(parent: self, end: Int(entry.end)) }

  /// The elements directly inside, in order.
  package var children: some Sequence<XMLNode> { content.lazy.filter { !$0.isText } }

  /// The first element directly inside that has the local name.
  package func first(_ local: String) -> XMLNode? {
    let entries = tree.tree.entries
    let names = tree.tree.names
    guard entries[index].name >= 0 else { return nil }
    let end = Int(entries[index].end)
    var i = index + 1
    while i < end {
      let entry = entries[i]
      if entry.name >= 0, names[Int(entry.name)].local == local {
        return XMLNode(tree: tree, index: i)
      }
      i = max(i + 1, Int(entry.end))
    }
    return nil
  }

  /// The elements directly inside that have the local name.
  package func all(_ local: String) -> [XMLNode] { content.filter { $0.local == local } }

  /// What the steps lead to, each the first element of that local name.
  package func descend(_ path: String...) -> XMLNode? {
    var node = self
    for step in path {
      guard let next = node.first(step) else { return nil }
      node = next
    }
    return node
  }

  /// All elements inside that have the local name, at any depth and in order.
  package func descendants(_ local: String) -> [XMLNode] {
    let entries = tree.tree.entries
    let names = tree.tree.names
    var found: [XMLNode] = []
    for i in (index + 1)..<max(index + 1, Int(entry.end)) where entries[i].name >= 0 {
      if names[Int(entries[i].name)].local == local { found.append(XMLNode(tree: tree, index: i)) }
    }
    return found
  }

  /// The value of the attribute with the local name; nil where there is none.
  package subscript(attribute: String) -> String? {
    let entry = entry
    guard entry.name >= 0 else { return nil }
    for i in Int(entry.start)..<Int(entry.stop) {
      let found = tree.tree.attributes[i]
      if tree.tree.names[Int(found.name)].local == attribute {
        return String(
          decoding: tree.tree.bytes[Int(found.start)..<Int(found.stop)], as: UTF8.self)
      }
    }
    return nil
  }

  /// The bytes of a text; of an element none.
  package var bytes: ArraySlice<UInt8> {
    let entry = entry
    return entry.name < 0 ? tree.tree.bytes[Int(entry.start)..<Int(entry.stop)] : []
  }

  /// All text inside, also that of elements inside, with each run of white space as one space and none at the
  /// ends.
  package var text: String {
    let tree = tree.tree
    var text: [UInt8] = []
    var needsSpace = false
    for i in index..<Int(entry.end) where tree.entries[i].name < 0 {
      let bytes = tree.bytes[Int(tree.entries[i].start)..<Int(tree.entries[i].stop)]
      Self.append(bytes, to: &text, &needsSpace)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The same for one text.
  package static func words(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    var needsSpace = false
    append(bytes, to: &text, &needsSpace)
    return String(decoding: text, as: UTF8.self)
  }

  private static func append(
    _ bytes: some Sequence<UInt8>, to text: inout [UInt8], _ needsSpace: inout Bool
  ) {
    for byte in bytes {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        needsSpace = !text.isEmpty
      } else {
        if needsSpace { text.append(0x20) }
        needsSpace = false
        text.append(byte)
      }
    }
  }
}

/// The elements and texts directly inside an element, in order.
package struct XMLNodeSequence: Sequence, IteratorProtocol {
  private let tree: XMLTree.Box
  private var index: Int
  private let end: Int

  init(parent: XMLNode, end: Int) {
    tree = parent.tree
    index = parent.isText ? end : parent.index + 1
    self.end = end
  }

  package mutating func next() -> XMLNode? {
    guard index < end else { return nil }
    let node = XMLNode(tree: tree, index: index)
    // An entry ends behind itself.
    index = Swift.max(index + 1, Int(tree.tree.entries[index].end))
    return node
  }
}
