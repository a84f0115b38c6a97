/// What a claim says of its subject. Which predicates go with which kind is in the
/// table of section 4 of the design, repeated in `Documentation/Claims.md`.
package enum Predicate: String, CaseIterable, Sendable, Codable, BitwiseCopyable {
  case increases, decreases, affects, prevents, causes
  case treats, worsens
  case hasDose = "has_dose"
  case hasSafetyProfile = "has_safety_profile"
  case contraindicatedIn = "contraindicated_in"
  case interactsWith = "interacts_with"
  case approvedFor = "approved_for"
  case hasHalfLife = "has_half_life"
  case hasDuration = "has_duration"
  case hasOnset = "has_onset"
  case associatedWith = "associated_with"
  case increasesRiskOf = "increases_risk_of"
  case decreasesRiskOf = "decreases_risk_of"
  case hasValue = "has_value"
  case hasCost = "has_cost"
  case coveredBy = "covered_by"
  case hasEvidence = "has_evidence"
  case needsEvidence = "needs_evidence"
}
