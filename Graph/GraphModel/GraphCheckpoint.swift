/// A state of a `MutableGraph` to go back to. Only the graph that made it can read it.
package struct GraphCheckpoint: Sendable {
  let content: PropertyGraphContent

  init(_ content: PropertyGraphContent) { self.content = content }
}
