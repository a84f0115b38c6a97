import Documents

/// An identifier of a work in a text, and where it stands.
package struct FoundIdentifier: Hashable, Sendable {
  package let identifier: WorkIdentifier
  /// With the words that announce it ("doi:", "PMID: ").
  package let range: TextRange

  package init(identifier: WorkIdentifier, range: TextRange) {
    self.identifier = identifier
    self.range = range
  }
}
