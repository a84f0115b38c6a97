import Foundation

/// How a sentence is changed.
extension Mutation {
  /// The sentence with the claim changed; nil where the mutation does not apply or there is no simple way to
  /// make it.
  package func change(_ sentence: String, _ claim: ReadClaim) -> String? {
    let part = claim.passage.text
    switch self {
    case .doseBound, .numberOfSource:
      guard claim.predicate == "has_dose" || self == .numberOfSource, isComparable(claim) else {
        return nil
      }
      return changedNumber(sentence, claim)
    case .doseUnit:
      guard claim.predicate == "has_dose", isComparable(claim), let unit = claim.dose?.unit else {
        return nil
      }
      switch unit {
      case "mg":
        return Wording.replace(sentence, within: part, [("mg", "g"), ("milligrams", "grams")])
      case "g":
        return Wording.replace(sentence, within: part, [("g", "mg"), ("grams", "milligrams")])
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
      guard claim.isAffirmed, isEffect(claim), !speaksOfNo(part) else { return nil }
      return Wording.replace(sentence, within: part, VerbForms.denials)
    case .direction:
      guard claim.isAffirmed, isDirected(claim) else { return nil }
      return Wording.replace(sentence, within: part, VerbForms.turns)
    case .status:
      // What is approved for nothing in particular is never compared.
      guard claim.predicate == "approved_for", claim.isOfCondition else { return nil }
      return claim.isAffirmed
        ? Wording.replace(sentence, within: part, Self.refusals)
        : Wording.replace(sentence, within: part, Self.refusals.map { ($0.1, $0.0) })
    case .safety:
      guard claim.predicate == "has_safety_profile" else { return nil }
      return Wording.replace(sentence, within: part, Self.safetyTurns)
    case .hedge:
      guard !claim.isAsserted, claim.isAffirmed, isEffect(claim) else { return nil }
      return Wording.replace(sentence, within: part, VerbForms.unhedged)
    case .association:
      guard claim.isAffirmed, claim.isAsserted else { return nil }
      return Wording.replace(
        sentence, within: part,
        [
          ("is associated with a lower risk of", "prevents"),
          ("is associated with a higher risk of", "causes"),
          ("is associated with an increased risk of", "causes"),
          ("is linked to a lower risk of", "prevents"),
          ("is linked to a higher risk of", "causes"),
          ("is linked to", "causes"), ("is associated with", "causes"),
          ("are associated with", "cause"), ("are linked to", "cause"),
          ("was associated with a lower risk of", "prevents"),
          ("was associated with a higher risk of", "causes"),
        ])
    case .quotation:
      return Mutation.negation.change(sentence, claim)
    case .population:
      let isOfAll = claim.context.isEmpty && !sentence.contains(";") && !sentence.contains("people")
      return isOfAll ? Mutation.citation.change(sentence, claim) : nil
    case .attribution:
      // Whether a text names a receptor or a process in other words is never sure.
      return claim.isOfCondition && claim.context.isEmpty
        ? Mutation.citation.change(sentence, claim) : nil
    case .citation, .vagueness, .index, .body, .anecdote, .copy, .round,
      .retraction:
      return isEffect(claim) && claim.isAffirmed && claim.isAsserted ? sentence : nil
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

  /// What is studied says nothing of what to take, and what is a fraction depends on something else.
  private func isComparable(_ claim: ReadClaim) -> Bool {
    guard let dose = claim.dose, claim.isAffirmed else { return false }
    return dose.relativeTo == nil && dose.role != "studied" && dose.role != "toxic"
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
  private func changedNumber(_ sentence: String, _ claim: ReadClaim) -> String? {
    let part = claim.passage.text
    let numbers = Numbers.find(in: part).filter { !($0.text.count == 4 && $0.value > 1800) }
    if claim.kind == "dosage" {
      guard let bound = claim.dose.flatMap({ $0.high ?? $0.low }),
        let found = numbers.last(where: { abs($0.value - bound) < 1e-9 })
      else { return nil }
      return Wording.replace(
        sentence, within: part, [(found.text, Numbers.format(found.value * Self.factor))])
    }
    guard !numbers.isEmpty, numbers.count < 3 else { return nil }
    // A share of more than everything is no mutant but nonsense.
    let isShare = numbers.contains { $0.value * Self.factor > 100 } && claim.dose?.unit == "%"
    var changed = part
    for number in numbers.reversed() {
      let value = isShare ? number.value / Self.factor : number.value * Self.factor
      guard let range = changed.range(of: number.text, options: .backwards) else { return nil }
      changed.replaceSubrange(range, with: Numbers.format(value))
    }
    return sentence.replacingOccurrences(of: part, with: changed)
  }

  private static let factor = 7.0
}
