/// How what one source says bears on a claim of another that rests on it.
package enum ClaimAgreement: Hashable, Sendable {
  /// Says the claim, or more.
  case same
  /// Says that the two go together, or that the risk differs, where the claim says that one brings about the
  /// other.
  case associated
  /// Says it with another figure.
  case otherNumber
  /// Says it of animals or cells, where the claim says it of people or of everybody.
  case otherSpecies
  /// Says the reverse.
  case opposite
  /// Speaks of it in other words or of other circumstances, so that nothing can be concluded.
  case near
  /// Speaks of something else.
  case unrelated
}
