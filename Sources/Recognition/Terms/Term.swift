import Claims

/// A named thing of a vocabulary.
package struct Term: Sendable {
  package let concept: Concept
  /// For an authority, what sort it is.
  package let authorityKind: Citation.Kind?

  package init(concept: Concept, authorityKind: Citation.Kind? = nil) {
    self.concept = concept
    self.authorityKind = authorityKind
  }
}
