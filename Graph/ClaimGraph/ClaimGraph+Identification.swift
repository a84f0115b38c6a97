extension ClaimGraph {
  /// By reference, the sources of the graph that are the work it names, ascending: the `IDENTIFIES`
  /// relationship.
  package func identifiedSources() -> [[Int]] {
    var identified = [[Int]](repeating: [], count: references.count)
    for (i, source) in sources.enumerated() {
      guard let id = source.metadata.uri.flatMap(ReferenceNode.identifier),
        let reference = interning.references[NodeKey(ReferenceNode(id: id))]
      else { continue }
      identified[reference].append(i)
    }
    return identified
  }
}
