/// A circumstance under which a claim is said to hold: a population, a condition, a route, a time.
package struct ContextQualifier: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable, Codable, BitwiseCopyable {
    case population, condition, route, form, time
    /// A step of a treatment with a dose of its own: starting, loading, maintenance.
    case phase
    /// The substance under discussion, where the grammatical subject is something in between
    /// ("the body increases its production of endorphins").
    case substance
    /// With, without or instead of something else.
    case comparator
    /// A part, degree or aspect that narrows the predicate ("in the same way", "only").
    case manner
  }

  package let kind: Kind
  package let concept: Concept

  package init(kind: Kind, concept: Concept) {
    self.kind = kind
    self.concept = concept
  }
}
