import Foundation

/// How a sentence is changed.
extension Mutation {
  /// The sentence with the claim changed; nil where the mutation does not apply or there is no simple way to
  /// make it.
  package func change(_ sentence: String, _ claim: ReadClaim) -> String? {
    let part = claim.passage.text
    switch self {
    case .doseBound, .numberOfSource:
      guard claim.predicate == "has_dose" || self == .numberOfSource, isComparable(claim),
        // Who takes 10 mg or more may take 70 mg.
        self == .numberOfSource || claim.dose?.high != nil
      else { return nil }
      return changedNumber(sentence, claim)
    case .doseUnit:
      guard claim.predicate == "has_dose", isComparable(claim), let unit = claim.dose?.unit else {
        return nil
      }
      switch unit {
      case "mg":
        return Wording.replace(
          sentence, within: part, [("mg", "g"), ("milligrams", "grams"), ("milligram", "gram")])
      case "g":
        return Wording.replace(
          sentence, within: part,
          [("g", "mg"), ("grams", "milligrams"), ("gram", "milligram")])
      case "µg", "ug":
        return Wording.replace(
          sentence, within: part,
          [("mcg", "mg"), ("µg", "mg"), ("μg", "mg"), ("micrograms", "milligrams")])
      default: return nil
      }
    case .figure:
      guard claim.kind == "pharmacokinetic" || claim.kind == "statistic" && claim.dose != nil,
        claim.isAffirmed
      else { return nil }
      return changedNumber(sentence, claim)
    case .negation:
      // Of several verbs, the one that is denied may be another's.
      guard claim.isAffirmed, isEffect(claim), !claim.isVague, !speaksOfNo(part),
        !sentence.hasSuffix(":"), Wording.count(of: VerbForms.denials, in: part) == 1
      else { return nil }
      return Wording.replace(sentence, within: part, VerbForms.denials)
    case .direction:
      // A lead-in says it of the items behind it, where the other direction is then found; what "treatment" or
      // "the body" does is never compared.
      guard claim.isAffirmed, isDirected(claim), !claim.isVague, !sentence.hasSuffix(":") else {
        return nil
      }
      // "This increased level reduces pain" says with one of its verbs alone what the claim says.
      return Wording.replace(
        sentence, within: part, claim.isRise ? VerbForms.turnsDown : VerbForms.turnsUp)
    case .status:
      // What is approved for nothing in particular ("any disease") is never compared, nor what "several
      // medications" are.
      guard claim.predicate == "approved_for", claim.isOfCondition, !claim.isVague else {
        return nil
      }
      return claim.isAffirmed
        ? Wording.replace(sentence, within: part, Self.refusals)
        : Wording.replace(sentence, within: part, Self.refusals.map { ($0.1, $0.0) })
    case .safety:
      guard claim.predicate == "has_safety_profile" else { return nil }
      return Wording.replace(sentence, within: part, Self.safetyTurns)
    case .hedge:
      // "… but the evidence is limited" is a hedge that stays.
      guard !claim.isAsserted, claim.isAffirmed, isEffect(claim),
        Wording.range(of: "evidence", in: sentence) == nil
      else { return nil }
      return Wording.replace(sentence, within: part, VerbForms.unhedged)
    case .association:
      guard claim.isAffirmed, claim.isAsserted else { return nil }
      return Wording.replace(sentence, within: sentence, VerbForms.causes)
    case .quotation:
      return Mutation.negation.change(sentence, claim)
    case .population:
      // "In mice" before a sentence about people, about what people say, or before advice is nonsense. Effects on nothing in
      // particular ("interacts with some medicines") are never compared.
      let isOfAll =
        claim.context.isEmpty && !sentence.contains(";") && !claim.isVague
        && !Wording.speaksOfPeople(sentence) && !Wording.advises(sentence)
      return isOfAll ? Mutation.citation.change(sentence, claim) : nil
    case .attribution:
      // Whether a text names a receptor or a process in other words is never sure, a claim about "chronic
      // conditions" is about none that a source could fail to name, and so is one whose own sentence names none
      // ("an anticonvulsant").
      return claim.isOfCondition && claim.context.isEmpty && !claim.isVague
        && Wording.names(claim.object?.name ?? "", in: sentence)
        ? Mutation.citation.change(sentence, claim) : nil
    case .citation, .vagueness, .index, .body, .anecdote, .copy, .round,
      .retraction:
      return isEffect(claim) && claim.isAffirmed && claim.isAsserted && !claim.isVague
        ? sentence : nil
    }
  }

  private static let safetyTurns: [(String, String)] = {
    var pairs: [(String, String)] = [
      ("is not safe", "is safe"), ("are not safe", "are safe"), ("is dangerous", "is safe"),
      ("is well tolerated", "is unsafe"),
    ]
    for (state, denied) in VerbForms.deniedStates {
      pairs.append((state + " safe", denied + " safe"))
      pairs.append((state + " generally safe", denied + " safe"))
    }
    return pairs
  }()

  private static let refusals: [(String, String)] = [
    ("has approved", "has not approved"), ("have approved", "have not approved"),
    ("has been approved", "has not been approved"), ("is approved", "is not approved"),
    ("are approved", "are not approved"), ("was approved", "was not approved"),
    ("were approved", "were not approved"), ("is licensed", "is not licensed"),
    ("FDA approved", "FDA has not approved"), ("has licensed", "has not licensed"),
    ("is not FDA-approved", "is FDA-approved"), ("is authorised", "is not authorised"),
  ]

  /// What is studied says nothing of what to take, what is a fraction depends on something else, and from where on
  /// something happens ("50 mg or more can inhibit copper absorption") is no dose to take.
  private func isComparable(_ claim: ReadClaim) -> Bool {
    guard let dose = claim.dose, claim.isAffirmed else { return false }
    let isThreshold = dose.role == nil && dose.high == nil
    // How much a tablet holds is not how much to take.
    guard !claim.isVague, dose.per != "tablet", dose.per != "capsule" else { return false }
    return dose.relativeTo == nil && dose.role != "studied" && dose.role != "toxic" && !isThreshold
  }

  private func isEffect(_ claim: ReadClaim) -> Bool {
    switch claim.predicate {
    case "increases", "decreases", "treats", "prevents", "causes", "worsens", "affects",
      "interacts_with":
      true
    default: false
    }
  }

  private func isDirected(_ claim: ReadClaim) -> Bool {
    switch claim.predicate {
    case "increases", "decreases", "treats", "worsens": true
    default: false
    }
  }

  private func speaksOfNo(_ words: String) -> Bool {
    ["no", "not", "without", "never", "cannot"].contains { Wording.range(of: $0, in: words) != nil }
  }

  /// The larger bound of a dose seven times as much, or all of another figure: few times as much may be the same
  /// taken several times a day, and figures that overlap hold together.
  ///
  /// Only figures that are the claim's are changed: what else stands in its passage (a year, a price, the dose that
  /// takes effect in the time in question) belongs to other claims. A claim that tells what a figure changed from
  /// and to has two, and none that can be held against another.
  private func changedNumber(_ sentence: String, _ claim: ReadClaim) -> String? {
    let part = claim.passage.text
    let own = figures(of: claim)
    let numbers = Numbers.find(in: part).filter { number in
      own.contains { abs($0 - number.value) < 1e-9 }
    }
    if claim.kind == "dosage" {
      guard let bound = claim.dose.flatMap({ $0.high ?? $0.low }),
        let found = numbers.last(where: { abs($0.value - bound) < 1e-9 })
      else { return nil }
      return Wording.replace(
        sentence, within: part, [(found.text, Numbers.format(found.value * Self.factor))])
    }
    guard !numbers.isEmpty, numbers.count == own.count,
      Wording.range(of: "from", in: part) == nil
    else { return nil }
    // A share of more than everything is no mutant but nonsense.
    let isShare = numbers.contains { $0.value * Self.factor > 100 } && claim.dose?.unit == "%"
    var changed = part
    // The larger first: what it becomes is then not taken for the smaller.
    for number in numbers.sorted(by: { $0.value > $1.value }) {
      let value = isShare ? number.value / Self.factor : number.value * Self.factor
      guard
        let next = Wording.replace(
          changed, within: changed, [(number.text, Numbers.format(value))])
      else { return nil }
      changed = next
    }
    return sentence.range(of: part).map { sentence.replacingCharacters(in: $0, with: changed) }
  }

  /// The bounds of the claim's amount, or the figures in the name of its object ("3 to 4 hours"), each once.
  private func figures(of claim: ReadClaim) -> Set<Double> {
    if let dose = claim.dose { return Set([dose.low, dose.high].compactMap(\.self)) }
    return Set(Numbers.find(in: claim.object?.name ?? "").map(\.value))
  }

  private static let factor = 7.0
}
