/// What the items of a list, or the fragments of a section, are to what is under discussion.
package enum SectionRole: String, Sendable {
  case sideEffect = "side-effect"
  case use
  case benefit
  case contraindication
  case interaction
  case riskFactor = "risk-factor"
  case cause
  case treatment
  case prevention
  /// Only what is denied is said of the substance.
  case safety
  /// There is evidence that the substance does something for the items.
  case evidence
  /// There is too little of it.
  case weakEvidence = "weak-evidence"
  /// It does nothing for them.
  case ineffective
  case symptom
  /// Named so that it is not taken for anything else.
  case none

  /// Whether the items are said of a condition rather than of a substance.
  package var isOfCondition: Bool {
    switch self {
    case .riskFactor, .cause, .treatment, .prevention, .symptom: true
    default: false
    }
  }
}
