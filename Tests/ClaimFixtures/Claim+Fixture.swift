import Claims

extension Claim {
  /// "The substance is taken at the dose."
  package static func taking(
    _ substance: String, _ regimen: Regimen, _ low: Double?, _ high: Double?,
    _ unit: String = "mg", per: String? = nil, role: DoseRole? = nil, relativeTo: String? = nil
  ) -> Claim {
    let dose = Dose(
      low: low, high: high, unit: unit, per: per, role: role, relativeTo: relativeTo)
    return taking(substance, regimen, dose)
  }

  /// "The substance is taken at the dose", in no particular regimen.
  package static func taking(
    _ substance: String, _ low: Double?, _ high: Double?, _ unit: String = "mg",
    per: String? = nil, role: DoseRole? = nil, polarity: Polarity = .affirmed,
    context: [ContextQualifier] = []
  ) -> Claim {
    let dose = Dose(low: low, high: high, unit: unit, per: per, role: role)
    return taking(substance, nil, dose, polarity: polarity, context: context)
  }

  private static func taking(
    _ substance: String, _ regimen: Regimen?, _ dose: Dose, polarity: Polarity = .affirmed,
    context: [ContextQualifier] = []
  ) -> Claim {
    Claim(
      kind: .dosage, subject: Concept(name: substance, type: .substance), regimen: regimen,
      predicate: .hasDose, object: nil, polarity: polarity, dose: dose, context: context)
  }

  /// "The substance does so to the target or condition."
  package static func effect(
    _ substance: String, _ predicate: Predicate, _ object: String, _ type: ConceptType = .target,
    regimen: Regimen? = nil, kind: ClaimKind = .mechanism, polarity: Polarity = .affirmed,
    context: [ContextQualifier] = []
  ) -> Claim {
    Claim(
      kind: kind, subject: Concept(name: substance, type: .substance), regimen: regimen,
      predicate: predicate, object: Concept(name: object, type: type), polarity: polarity,
      context: context)
  }

  /// "The substance is approved", for a condition or for a use that is not named.
  package static func approval(
    _ substance: String, for use: String? = nil, polarity: Polarity = .affirmed,
    context: [ContextQualifier] = []
  ) -> Claim {
    Claim(
      kind: .regulatory, subject: Concept(name: substance, type: .substance),
      predicate: .approvedFor, object: use.map { Concept(name: $0, type: .condition) },
      polarity: polarity, context: context)
  }

  /// "The substance is safe."
  package static func safety(
    _ substance: String, _ profile: String, polarity: Polarity = .affirmed,
    context: [ContextQualifier] = []
  ) -> Claim {
    Claim(
      kind: .safety, subject: Concept(name: substance, type: .substance),
      predicate: .hasSafetyProfile, object: Concept(name: profile, type: .concept),
      polarity: polarity, context: context)
  }

  /// "The half-life of the substance is so long."
  package static func halfLife(_ substance: String, _ time: String) -> Claim {
    Claim(
      kind: .pharmacokinetic, subject: Concept(name: substance, type: .substance),
      predicate: .hasHalfLife, object: Concept(name: time, type: .concept))
  }
}

extension ContextQualifier {
  package static func population(_ name: String) -> ContextQualifier {
    ContextQualifier(kind: .population, concept: Concept(name: name, type: .population))
  }

  package static func time(_ name: String) -> ContextQualifier {
    ContextQualifier(kind: .time, concept: Concept(name: name, type: .concept))
  }

  package static func manner(_ name: String) -> ContextQualifier {
    ContextQualifier(kind: .manner, concept: Concept(name: name, type: .concept))
  }

  package static func route(_ name: String) -> ContextQualifier {
    ContextQualifier(kind: .route, concept: Concept(name: name, type: .concept))
  }
}
