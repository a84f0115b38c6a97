import Claims

/// Where a claim is to be filed so that those that it is to be compared with can be found.
package enum ComparisonKeys {
  /// The keys of the groups that the claim is a member of, whatever graph it stands in; none for a claim that
  /// is never compared.
  package static func keys(of claim: Claim) -> [ComparisonKey] {
    keys(of: ComparableClaim(claim))
  }

  static func keys(of claim: ComparableClaim) -> [ComparisonKey] {
    guard claim.hasComparableSubject else { return [] }
    var keys: [ComparisonKey] = []
    if let dose = DoseRelating.absolute(claim, index: 0) {
      keys.append(DoseRelating.key(of: dose, claim, regimen: claim.regimen))
      if RelativeDoses.isReference(claim, dose) { keys.append(RelativeDoses.referenceKey(claim)) }
    } else if DoseRelating.isRelative(claim) {
      keys.append(RelativeDoses.relativeKey(claim))
    }
    keys += EffectRelating.keys(claim)
    if let key = StatusRelating.key(claim) { keys.append(key) }
    if let key = SafetyRelating.key(claim) { keys.append(key) }
    if let key = NumberRelating.key(claim) { keys.append(key) }
    if let key = MeasureRelating.key(claim) { keys.append(key) }
    keys += UniversalRelating.keys(claim)
    return keys
  }

  /// A number that is the same for concepts that are one where claims are compared.
  package static func identity(of concept: Concept) -> UInt64 { ConceptFacts(concept).hash }

  /// The keys of claims that are to be known before it can be said what the claims of some sources
  /// contradict. What is found under them may name further ones: doses that a fraction is a fraction of.
  ///
  /// - Parameters:
  ///   - graph: sealed; what is known so far.
  ///   - sources: the indices of the sources in question.
  package static func wanted(by graph: ClaimGraph, for sources: some Sequence<Int>) -> Set<
    ComparisonKey
  > {
    let survey = ClaimSurvey(graph)
    var isOwn = [Bool](repeating: false, count: graph.claims.count)
    for source in sources {
      for assertion in graph.assertions(ofSource: source) {
        isOwn[graph.assertions[assertion].claim] = true
      }
    }
    var wanted: Set<ComparisonKey> = []
    for claim in graph.claims.indices {
      let comparable = survey.comparable(claim)
      guard comparable.hasComparableSubject else { continue }
      if DoseRelating.isRelative(comparable) {
        wanted.insert(RelativeDoses.referenceKey(comparable))
      }
      guard isOwn[claim] else { continue }
      wanted.formUnion(keys(of: comparable))
      if let dose = DoseRelating.absolute(comparable, index: claim) {
        wanted.insert(RelativeDoses.relativeKey(comparable))
        for regimen in DoseRelating.otherRegimens(comparable) {
          wanted.insert(DoseRelating.key(of: dose, comparable, regimen: regimen))
        }
      }
    }
    wanted.formUnion(DoseRelating.keysOfRelativeDoses(survey, isOwn: isOwn))
    return wanted
  }
}
