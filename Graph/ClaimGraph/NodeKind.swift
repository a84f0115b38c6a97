/// The arrays of a graph that hold nodes, in the order in which their nodes are numbered.
enum NodeKind: Int, CaseIterable, Sendable {
  case source, passage, claim, concept, dose, authority, reference
}
