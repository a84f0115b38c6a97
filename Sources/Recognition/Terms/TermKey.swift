import Claims

/// What patterns ask of a term, without its strings.
package struct TermKey: Sendable, BitwiseCopyable {
  package let concept: ConceptKey
  /// For an authority, what sort it is.
  package let authorityKind: Citation.Kind?
  /// The name begins with a dose ("low-dose aspirin"), which is a regimen of what follows.
  let namesRegimen: Bool
  let hasIdentifier: Bool

  init(_ term: Term, index: Int32) {
    concept = ConceptKey(term.concept, index: index)
    authorityKind = term.authorityKind
    hasIdentifier = term.concept.identifier != nil
    let name = term.concept.name
    namesRegimen = Self.regimens.contains { name.hasPrefix($0.prefix) }
  }

  /// How the names of regimens begin.
  static let regimens: [(prefix: String, regimen: Regimen)] = [
    ("low-dose ", .low), ("ultra-low-dose ", .low), ("high-dose ", .high),
  ]
}
