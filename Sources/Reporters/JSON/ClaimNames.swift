import Claims

/// The names that lines of claims are full of, as JSON.
final class ClaimNames: Sendable {
  static let shared = ClaimNames()

  let kinds = JSONNames<ClaimKind>()
  let predicates = JSONNames<Predicate>()
  let types = JSONNames<ConceptType>()
  let polarities = JSONNames<Polarity>()
  let certainties = JSONNames<Certainty>()
  let regimens = JSONNames<Regimen>()
  let roles = JSONNames<DoseRole>()
  let qualifiers = JSONNames<ContextQualifier.Kind>()
  let authorities = JSONNames<Citation.Kind>()
}
