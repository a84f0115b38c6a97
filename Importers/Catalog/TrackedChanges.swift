/// What becomes of changes that are tracked in a document and not yet decided on.
package enum TrackedChanges: String, Sendable {
  /// Insertions are text and deletions are not.
  case accepted
  /// The text is read as it was before the changes.
  case rejected
}
