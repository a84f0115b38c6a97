/// A proposition, apart from who states it. Two passages that state the same thing
/// state one claim, so equality is the identity of the graph node.
package struct Claim: Hashable, Sendable {
  package let kind: ClaimKind
  package let subject: Concept
  package let regimen: Regimen?
  package let predicate: Predicate
  package let object: Concept?
  package let polarity: Polarity
  package let dose: Dose?
  /// In document order.
  package let context: [ContextQualifier]

  package init(
    kind: ClaimKind, subject: Concept, regimen: Regimen? = nil, predicate: Predicate,
    object: Concept?, polarity: Polarity = .affirmed, dose: Dose? = nil,
    context: [ContextQualifier] = []
  ) {
    self.kind = kind
    self.subject = subject
    self.regimen = regimen
    self.predicate = predicate
    self.object = object
    self.polarity = polarity
    self.dose = dose
    self.context = context
  }
}
