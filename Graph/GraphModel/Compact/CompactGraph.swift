/// A graph that lies in memory as arrays of numbers: what the query engine can walk without making a value
/// for every step.
///
/// Nodes are numbered from 0 without gaps and lie together by kind; relationships are numbered without
/// gaps, those of a type together, by start and then by end.
package protocol CompactGraph: QueryableGraph {
  /// The nodes with the label, if they lie together; nil where they do not.
  func nodeRange(label: String) -> Range<Int>?
  /// Relationships of a type by the node they leave (`.outgoing`) or reach (`.incoming`); nil for a type that
  /// the graph does not have. `.both` is not asked.
  func adjacency(type: String, direction: TraversalDirection) -> Adjacency?
  /// Everywhere that nodes have the property, by ascending node; empty where none has it.
  func columns(ofNodeProperty name: String) -> [NodeColumn]
  /// Nodes with the label whose property is a string that contains the text, ascending; nil where the graph
  /// has no faster way to tell than to look at each.
  func nodes(label: String, property: String, containing text: String) -> [NodeID]?
}
