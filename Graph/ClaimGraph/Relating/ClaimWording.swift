import Claims

/// Claims in words, for messages.
extension Claim {
  /// "low-dose aspirin".
  package var subjectWording: String {
    regimen.map { "\($0.rawValue)-dose \(subject.name)" } ?? subject.name
  }

  /// "does not decrease opioid receptor", "1–5 mg/day", "favourable".
  package var predicateWording: String {
    if let dose, object == nil { return (polarity == .negated ? "not " : "") + dose.wording }
    let object = object?.name ?? dose?.wording ?? ""
    let isNegated = polarity == .negated
    let words: String
    switch predicate {
    case .increases: words = isNegated ? "does not increase" : "increases"
    case .decreases: words = isNegated ? "does not decrease" : "decreases"
    case .affects: words = isNegated ? "does not affect" : "affects"
    case .prevents: words = isNegated ? "does not prevent" : "prevents"
    case .causes: words = isNegated ? "does not cause" : "causes"
    case .treats: words = isNegated ? "does not treat" : "treats"
    case .worsens: words = isNegated ? "does not worsen" : "worsens"
    case .hasDose: words = isNegated ? "not taken at" : "taken at"
    case .hasSafetyProfile: words = isNegated ? "safety not" : "safety"
    case .contraindicatedIn: words = isNegated ? "not contraindicated in" : "contraindicated in"
    case .interactsWith: words = isNegated ? "does not interact with" : "interacts with"
    case .approvedFor:
      let verb = isNegated ? "not approved" : "approved"
      return object.isEmpty ? verb : "\(verb) for \(object)"
    case .hasHalfLife: words = "half-life"
    case .hasDuration: words = "lasts"
    case .hasOnset: words = "takes effect after"
    case .associatedWith: words = isNegated ? "not associated with" : "associated with"
    case .increasesRiskOf: words = isNegated ? "does not raise the risk of" : "raises the risk of"
    case .decreasesRiskOf: words = isNegated ? "does not lower the risk of" : "lowers the risk of"
    case .hasValue: words = dose.map { "\($0.wording) for" } ?? ""
    case .hasCost: words = isNegated ? "does not cost" : "costs"
    case .coveredBy: words = isNegated ? "not covered by" : "covered by"
    case .hasEvidence: words = isNegated ? "no evidence for" : "evidence for"
    case .needsEvidence: words = "needs evidence for"
    }
    return [words, object].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Dose {
  /// "1.5–4.5 mg/day", "50 mg or more", "up to 4 mg", "0.1 × regular dose".
  package var wording: String {
    let per: String
    switch self.per {
    case nil, "": per = ""
    case .some(let name): per = "/\(name)"
    }
    if let relativeTo { return "\(factorWording) of the \(relativeTo)" }
    switch (low, high) {
    case (let low?, let high?) where low.figures == high.figures:
      return "\(low.figures) \(unit)\(per)"
    case (let low?, let high?): return "\(low.figures)–\(high.figures) \(unit)\(per)"
    case (let low?, nil): return "\(low.figures) \(unit)\(per) or more"
    case (nil, let high?): return "up to \(high.figures) \(unit)\(per)"
    case (nil, nil): return unit
    }
  }

  /// "one tenth", "half", "0.15 times": a fraction as one says it.
  package var factorWording: String {
    guard let low, let high, low.figures == high.figures else {
      return [low, high].compactMap { $0?.figures }.joined(separator: "–") + " times"
    }
    let names = [2: "half", 3: "a third", 4: "a quarter", 5: "a fifth", 10: "a tenth"]
    for (parts, name) in names where abs(low * Double(parts) - 1) < 0.01 { return name }
    return "\(low.figures) times"
  }
}

extension Double {
  /// At most six significant digits, thousands parted by commas: "10,000", "0.25".
  fileprivate var figures: String {
    guard isFinite, magnitude < 1e15 else { return "\(self)" }
    var scale = 1.0
    while magnitude * scale < 100_000, scale < 1e9 { scale *= 10 }
    let rounded = (self * scale).rounded() / scale
    if rounded == rounded.rounded() {
      let digits = String(Int(rounded.magnitude))
      var grouped = ""
      for (i, digit) in digits.enumerated() {
        if i > 0, (digits.count - i) % 3 == 0 { grouped.append(",") }
        grouped.append(digit)
      }
      return rounded < 0 ? "-" + grouped : grouped
    }
    return "\(rounded)"
  }
}
