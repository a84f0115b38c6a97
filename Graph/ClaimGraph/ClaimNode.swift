import Claims

/// The node of a proposition: one, however many passages state it.
package struct ClaimNode: Hashable, Sendable {
  package let id: ClaimID
  /// With the spelling of names that the graph has chosen.
  package internal(set) var claim: Claim
  /// Index into `ClaimGraph.concepts`.
  package internal(set) var subject: Int
  /// Index into `ClaimGraph.concepts`.
  package internal(set) var object: Int?
  /// Index into `ClaimGraph.doses`.
  package internal(set) var dose: Int?
  /// Indices into `ClaimGraph.concepts`, one for each of `claim.context`, in its order.
  package internal(set) var context: [Int]

  package init(
    id: ClaimID, claim: Claim, subject: Int, object: Int?, dose: Int?, context: [Int]
  ) {
    self.id = id
    self.claim = claim
    self.subject = subject
    self.object = object
    self.dose = dose
    self.context = context
  }
}
