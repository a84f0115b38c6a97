import Claims

/// The node of somebody who is named as knowing what is claimed, or of the words that
/// stand in for a name ("studies", "one patient").
package struct AuthorityNode: Hashable, Sendable {
  package internal(set) var name: String
  package let kind: Citation.Kind

  package init(name: String, kind: Citation.Kind) {
    self.name = name
    self.kind = kind
  }
}
