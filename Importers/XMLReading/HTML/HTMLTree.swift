/// A page as a tree in one array, in the order of the file: what is inside an element follows it, up to its `end`.
///
/// To walk it needs no recursion, and to leave something out is to jump to its end.
package struct HTMLTree: Sendable {
  package struct Node: Sendable {
    /// Of an element; `other` for text.
    package let tag: HTMLTag
    package let isText: Bool
    /// Whether the name of an unknown element has a hyphen.
    package let isCustom: Bool
    /// The index of the element around it; -1 for the outermost.
    package let parent: Int32
    /// From 1.
    package let line: Int32
    /// Just behind the last node inside.
    package internal(set) var end: Int32
    /// Of text, where its bytes are; of an element, where its attributes are.
    internal let start: Int32
    internal var stop: Int32
  }

  struct Attribute: Sendable {
    let name: HTMLAttributeName
    let start: Int32
    let stop: Int32
  }

  package struct Comment: Sendable {
    /// The index of the node that follows.
    package let node: Int
    package let comment: MarkupComment
  }

  package internal(set) var nodes: [Node] = []
  /// UTF-8, with references replaced; white space as in the file.
  package internal(set) var text: [UInt8] = []
  var attributes: [Attribute] = []
  var attributeBytes: [UInt8] = []
  /// In the order of the file.
  package internal(set) var comments: [Comment] = []
  /// What was noticed and read all the same, in the order of the file.
  package internal(set) var warnings: [XMLWarning] = []

  package init() {}

  /// The bytes of a text node within `text`.
  package func textRange(_ node: Int) -> Range<Int> {
    Int(nodes[node].start)..<Int(nodes[node].stop)
  }

  /// The value of an attribute; nil where the element has none of the name.
  package func value(_ name: HTMLAttributeName, of node: Int) -> String? {
    guard let range = valueRange(name, of: node) else { return nil }
    return String(decoding: attributeBytes[range], as: UTF8.self)
  }

  package func has(_ name: HTMLAttributeName, _ node: Int) -> Bool {
    valueRange(name, of: node) != nil
  }

  /// The same as bytes.
  package func bytes(_ name: HTMLAttributeName, of node: Int) -> ArraySlice<UInt8>? {
    valueRange(name, of: node).map { attributeBytes[$0] }
  }

  private func valueRange(_ name: HTMLAttributeName, of node: Int) -> Range<Int>? {
    let element = nodes[node]
    guard !element.isText else { return nil }
    for attribute in attributes[Int(element.start)..<Int(element.stop)]
    where attribute.name == name {
      return Int(attribute.start)..<Int(attribute.stop)
    }
    return nil
  }

  /// All text inside a node, as it stands.
  package func allText(_ node: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for i in node..<Int(nodes[node].end) where nodes[i].isText { bytes += text[textRange(i)] }
    return bytes
  }
}
