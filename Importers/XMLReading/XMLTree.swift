/// An element with all that is in it, in a few arrays: for documents of which much is looked at more than once.
package struct XMLTree: Sendable {
  struct Entry: Sendable {
    /// The number of the name; -1 for text.
    var name: Int32
    /// The index past the last entry inside.
    var end: Int32
    var line: Int32
    /// Of an element, its attributes; of text, its bytes.
    var start: Int32
    var stop: Int32
  }

  struct Attribute: Sendable {
    var name: Int32
    var start: Int32
    var stop: Int32
  }

  /// Elements and texts in the order of the file; what is inside an element follows it.
  var entries: [Entry] = []
  var attributes: [Attribute] = []
  var bytes: [UInt8] = []
  var names: [XMLName] = []

  /// The element itself; nil before there is one.
  package static func root(of tree: XMLTree) -> XMLNode? {
    tree.entries.isEmpty ? nil : XMLNode(tree: Box(tree), index: 0)
  }

  /// Keeps a tree in one place for all of its nodes.
  final class Box: Sendable {
    let tree: XMLTree
    init(_ tree: XMLTree) { self.tree = tree }
  }
}
