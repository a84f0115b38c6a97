/// The values of a property for nodes that lie together.
package struct NodeColumn: Sendable {
  package let nodes: Range<Int>
  package let column: PropertyColumn

  package init(nodes: Range<Int>, column: PropertyColumn) {
    self.nodes = nodes
    self.column = column
  }
}
