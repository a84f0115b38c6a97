/// What became of the claims for which works are cited: whether somebody could look, and what was found.
package struct CitationTally: Hashable, Sendable {
  /// The cited work is on the shelf and says so.
  package var confirmed = 0
  /// The cited work is on the shelf and says otherwise, or not so.
  package var notConfirmed = 0
  /// The cited work is on the shelf, and what was read of it does not tell.
  package var undecided = 0
  /// No cited work is on the shelf.
  package var notAtHand = 0

  package init() {}

  package var total: Int { confirmed + notConfirmed + undecided + notAtHand }
}
