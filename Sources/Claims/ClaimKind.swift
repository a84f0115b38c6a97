/// The ten kinds of claim.
package enum ClaimKind: String, CaseIterable, Sendable, Codable, BitwiseCopyable {
  /// How something acts: blocks, suppresses, boosts, triggers, modulates.
  case mechanism
  /// Helps, relieves, is used or prescribed for a condition or symptom.
  case therapeutic
  /// Is taken at a dose, range, limit or fraction.
  case dosage
  /// Adverse effects, contraindications, interactions, "safe".
  case safety
  /// Approved, not approved, off-label, licensed.
  case regulatory
  /// Half-life, duration, onset.
  case pharmacokinetic
  /// Risk and correlation.
  case association
  /// Prevalence, percentages and counts, with what they count.
  case statistic
  /// Cost and insurance.
  case economic
  /// Statements about the evidence itself.
  case evidence
}
