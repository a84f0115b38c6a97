/// What saving a document did to a store.
package enum MergeOutcome: String, Sendable {
  /// The store has this version of the document already.
  case unchanged
  /// The store did not have the document.
  case added
  /// The store had another version of the document.
  case replaced
}
