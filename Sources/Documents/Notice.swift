/// A retraction, a correction or a concern that was published about a work.
package struct Notice: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case retraction, correction
    case expressionOfConcern = "expression_of_concern"
  }

  package let kind: Kind
  /// Where the notice itself was published.
  package let identifier: WorkIdentifier?
  /// ISO 8601, as precise as is known.
  package let date: String?
  /// In the words of who published it.
  package let reason: String?

  package init(
    kind: Kind, identifier: WorkIdentifier? = nil, date: String? = nil, reason: String? = nil
  ) {
    self.kind = kind
    self.identifier = identifier
    self.date = date
    self.reason = reason
  }
}
