/// Puts the tree of an element together from what a reader gives out.
package struct XMLTreeBuilder {
  private var tree = XMLTree()
  private var open: [Int] = []
  private let file: String
  private let nodeLimit: Int

  /// - Parameters:
  ///   - file: for errors.
  ///   - nodeLimit: the greatest number of elements and texts of one tree.
  package init(file: String, nodeLimit: Int = 2_000_000) {
    self.file = file
    self.nodeLimit = nodeLimit
  }

  package var isOpen: Bool { !open.isEmpty }

  package mutating func startElement(
    _ name: Int, _ attributes: borrowing XMLAttributeList, _ names: borrowing XMLNameTable,
    line: Int
  ) throws {
    try admit(line)
    while tree.names.count < names.count { tree.names.append(names[tree.names.count]) }
    let first = tree.attributes.count
    for i in 0..<attributes.count {
      let start = tree.bytes.count
      tree.bytes += attributes.value(i)
      tree.attributes.append(
        XMLTree.Attribute(
          name: Int32(truncatingIfNeeded: attributes.name(i)), start: Self.short(start),
          stop: Self.short(tree.bytes.count)))
    }
    open.append(tree.entries.count)
    tree.entries.append(
      XMLTree.Entry(
        name: Int32(truncatingIfNeeded: name), end: 0, line: Self.short(line),
        start: Self.short(first), stop: Self.short(tree.attributes.count)))
  }

  /// - Returns: the tree, where its element ends; the next one may begin.
  package mutating func endElement() -> XMLTree? {
    guard let index = open.popLast() else { return nil }
    tree.entries[index].end = Self.short(tree.entries.count)
    guard open.isEmpty else { return nil }
    let done = tree
    let (nodes, attributes, bytes) = (
      tree.entries.count, tree.attributes.count, tree.bytes.count
    )
    tree = XMLTree()
    tree.names = done.names
    // The next of many records is about as long as this one.
    tree.entries.reserveCapacity(min(nodes, 4_096))
    tree.attributes.reserveCapacity(min(attributes, 4_096))
    tree.bytes.reserveCapacity(min(bytes, 1 << 16))
    return done
  }

  package mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) throws {
    guard isOpen else { return }
    try admit(line)
    let start = tree.bytes.count
    tree.bytes.append(contentsOf: bytes)
    let end = Self.short(tree.entries.count + 1)
    tree.entries.append(
      XMLTree.Entry(
        name: -1, end: end, line: Self.short(line), start: Self.short(start),
        stop: Self.short(tree.bytes.count)))
  }

  private func admit(_ line: Int) throws {
    guard tree.entries.count < nodeLimit, tree.bytes.count < Int(Int32.max) / 2 else {
      throw XMLReadingError(
        file: file, line: line, reason: .limit("elements and texts", value: nodeLimit))
    }
  }

  /// Limits keep all of them far below the greatest.
  private static func short(_ number: Int) -> Int32 { Int32(clamping: number) }
}
