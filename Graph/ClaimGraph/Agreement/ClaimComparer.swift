import Claims

/// Tells whether what one source says is what another says of it.
///
/// Both claims must speak of one subject. What leaves it open whether they mean the same (another object in
/// similar words, another regimen or population, another role of a dose) is `near`, from which nothing is
/// concluded.
package struct ClaimComparer {
  private let graph: ClaimGraph

  /// - Parameter graph: sealed.
  package init(_ graph: ClaimGraph) { self.graph = graph }

  /// How far figures that are no doses may differ and still be the same, which is what rounding makes of them.
  package static let rounding = 0.05

  /// What kinds of statements can be set against one another.
  package enum Family: Hashable, Sendable {
    case effect, dose, figure, safety, status
  }

  /// nil for statements about the evidence and about money, which are not compared.
  package static func family(of claim: Claim) -> Family? {
    switch claim.predicate {
    case .hasDose: .dose
    case .hasHalfLife, .hasDuration, .hasOnset, .hasValue: .figure
    case .hasSafetyProfile: .safety
    case .approvedFor: .status
    case .increases, .decreases, .affects, .prevents, .causes, .treats, .worsens,
      .contraindicatedIn, .interactsWith, .associatedWith, .increasesRiskOf, .decreasesRiskOf:
      .effect
    case .hasCost, .coveredBy, .hasEvidence, .needsEvidence: nil
    }
  }

  /// Whether the claim is about something that sources can differ on.
  package func isComparable(_ claim: Int) -> Bool {
    let claim = graph.claims[claim].claim
    guard Self.family(of: claim) != nil, !VagueTerms.isVague(claim.subject) else { return false }
    return claim.object.map { !VagueTerms.isVague($0) } ?? true
  }

  /// How the claim of a cited source bears on the claim of who cites it.
  ///
  /// - Parameters:
  ///   - cited: index of the claim that the cited source states.
  ///   - claim: index of the claim that is to be borne out.
  package func agreement(of cited: Int, with claim: Int) -> ClaimAgreement {
    if cited == claim { return .same }
    let (source, draft) = (graph.claims[cited], graph.claims[claim])
    guard source.subject == draft.subject, let family = Self.family(of: draft.claim),
      Self.family(of: source.claim) == family
    else { return .unrelated }
    switch family {
    case .effect: return effect(source, draft)
    case .dose: return dose(source, draft)
    case .figure: return figure(source, draft)
    case .safety, .status: return profile(source, draft)
    }
  }

  // MARK: Effects

  private func effect(_ source: ClaimNode, _ draft: ClaimNode) -> ClaimAgreement {
    guard let objectA = source.object, let objectB = draft.object else { return .near }
    guard objectA == objectB else {
      return sharesWord(graph.concepts[objectA].name, graph.concepts[objectB].name)
        ? .near : .unrelated
    }
    let verdict =
      source.claim.polarity == draft.claim.polarity
      ? direction(source.claim, draft.claim) : denial(source, draft)
    guard verdict != .near else { return .near }
    let (here, there) = (Qualifiers(draft.claim), Qualifiers(source.claim))
    if isOfAnimals(source), !isOfAnimals(draft) {
      return verdict == .same ? .otherSpecies : .near
    }
    if verdict == .same {
      // Other people, another form: the claim is made wider or elsewhere than the source goes.
      guard
        here.setting == there.setting || here.setting == 0
          || there.setting == 0
      else { return .near }
      return number(source.claim, draft.claim)
    }
    guard here.setting == there.setting, here.times == there.times,
      ComparisonKey.RegimenClass(source.claim.regimen)
        == ComparisonKey.RegimenClass(draft.claim.regimen)
    else { return .near }
    return verdict
  }

  /// Of two claims that both affirm or both deny.
  private func direction(_ source: Claim, _ draft: Claim) -> ClaimAgreement {
    let isOnlyRisk = source.kind == .association || source.predicate == .associatedWith
    let (directionA, directionB) = (
      EffectDirection(source), EffectDirection(draft)
    )
    if let directionA, let directionB, directionA != directionB {
      return source.polarity == .affirmed ? .opposite : .near
    }
    if source.predicate == draft.predicate { return .same }
    if source.polarity == .negated { return .near }
    if isOnlyRisk, draft.kind != .association { return directionB == nil ? .near : .associated }
    if directionB == nil {
      let isWeaker = draft.predicate == .affects || draft.predicate == .associatedWith
      return isWeaker && (directionA != nil || source.predicate == .affects) ? .same : .near
    }
    if directionA != nil { return .same }
    return source.predicate == .associatedWith ? .associated : .near
  }

  /// Of two claims of which one denies what the other may affirm.
  private func denial(_ source: ClaimNode, _ draft: ClaimNode) -> ClaimAgreement {
    let (affirmed, denied) =
      source.claim.polarity == .affirmed ? (source, draft) : (draft, source)
    let isCondition = draft.claim.object?.type == .condition
    let qualifiers = Qualifiers(denied.claim)
    let times = Qualifiers(affirmed.claim).times
    guard affirmed.claim.predicate.isDenied(by: denied.claim.predicate, isCondition: isCondition),
      !qualifiers.deniesOnlyDegree, qualifiers.times.isEmpty || qualifiers.times == times
    else { return .near }
    return .opposite
  }

  /// Of an effect that both state, whether by the same figure.
  private func number(_ source: Claim, _ draft: Claim) -> ClaimAgreement {
    guard let figure = ClaimFigure(draft) else { return .same }
    guard let other = ClaimFigure(source), other.isComparable(with: figure) else { return .near }
    return other.bearsOut(figure, tolerance: Self.rounding) ? .same : .otherNumber
  }

  // MARK: Figures

  private func dose(_ source: ClaimNode, _ draft: ClaimNode) -> ClaimAgreement {
    guard source.claim.polarity == draft.claim.polarity, draft.claim.polarity == .affirmed,
      isSameRole(source.claim.dose?.role, draft.claim.dose?.role),
      ComparisonKey.RegimenClass(source.claim.regimen)
        == ComparisonKey.RegimenClass(draft.claim.regimen),
      haveSameContext(source, draft), let figure = ClaimFigure(draft.claim),
      let other = ClaimFigure(source.claim), other.isComparable(with: figure)
    else { return .near }
    return other.bearsOut(figure, tolerance: 0) ? .same : .otherNumber
  }

  private func isSameRole(_ a: DoseRole?, _ b: DoseRole?) -> Bool {
    func group(_ role: DoseRole?) -> Int {
      switch role {
      case nil, .recommended, .standard: 0
      case .studied: 1
      case .maximum: 2
      case .toxic: 3
      }
    }
    return group(a) == group(b)
  }

  private func figure(_ source: ClaimNode, _ draft: ClaimNode) -> ClaimAgreement {
    guard source.claim.predicate == draft.claim.predicate else { return .unrelated }
    // The object of a half-life may be the figure itself.
    let isOfObject = draft.claim.dose != nil && source.claim.dose != nil
    if isOfObject, source.object != draft.object {
      guard let a = source.claim.object, let b = draft.claim.object else { return .near }
      return sharesWord(a.name, b.name) ? .near : .unrelated
    }
    guard source.claim.polarity == .affirmed, draft.claim.polarity == .affirmed,
      haveSameContext(source, draft), let figure = ClaimFigure(draft.claim),
      let other = ClaimFigure(source.claim), other.isComparable(with: figure)
    else { return .near }
    return other.bearsOut(figure, tolerance: Self.rounding) ? .same : .otherNumber
  }

  // MARK: Safety and status

  private func profile(_ source: ClaimNode, _ draft: ClaimNode) -> ClaimAgreement {
    let isSafety = draft.claim.predicate == .hasSafetyProfile
    guard haveSameContext(source, draft),
      ComparisonKey.RegimenClass(source.claim.regimen)
        == ComparisonKey.RegimenClass(draft.claim.regimen)
    else { return .near }
    if source.object == draft.object {
      return source.claim.polarity == draft.claim.polarity ? .same : .opposite
    }
    guard isSafety else { return .near }
    return source.claim.polarity == .affirmed && draft.claim.polarity == .affirmed
      ? .opposite : .near
  }

  // MARK: Circumstances

  private func haveSameContext(_ a: ClaimNode, _ b: ClaimNode) -> Bool {
    let (a, b) = (Qualifiers(a.claim), Qualifiers(b.claim))
    return a.setting == b.setting && a.times == b.times
  }

  /// Whether the claim is about animals or cells, by the identifiers of its populations.
  private func isOfAnimals(_ claim: ClaimNode) -> Bool {
    claim.claim.context.contains { qualifier in
      guard qualifier.kind == .population, let id = qualifier.concept.identifier else {
        return false
      }
      return (id.utf8.starts(with: "NCBITaxon:".utf8) && id != "NCBITaxon:9606")
        || id.utf8.starts(with: "CLO:".utf8)
    }
  }

  /// Whether two names have a word in common that tells something.
  private func sharesWord(_ a: String, _ b: String) -> Bool {
    func words(_ name: String) -> Set<Substring> {
      Set(name.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.utf8.count > 2 })
    }
    return !words(a).isDisjoint(with: words(b))
  }
}
