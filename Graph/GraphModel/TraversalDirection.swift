/// Which relationships of a node to follow.
package enum TraversalDirection: Sendable {
  case outgoing, incoming, both
}
