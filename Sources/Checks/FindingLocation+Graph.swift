import ClaimGraph
import Findings

extension FindingLocation {
  /// The place of a passage.
  init(passage: Int, in graph: ClaimGraph) {
    let node = graph.passages[passage]
    self.init(
      source: graph.sources[node.source].path, range: node.range, position: node.position,
      text: node.text)
  }

  /// The place of the words of a citation.
  init(citation: Int, in graph: ClaimGraph) {
    let record = graph.citations[citation]
    self.init(
      source: graph.sources[record.source].path, range: record.citation.range,
      position: record.position, text: record.text)
  }
}
