import Documents

/// What was read from one document, and what was not understood.
package struct ExtractionResult: Sendable {
  /// In document order.
  package let assertions: [Assertion]
  /// Every citation of the document, also those that no claim was found for, in document order.
  package let citations: [Citation]
  /// By citation: the sentence that it stands in; fewer than there are citations where it is not known of those
  /// behind.
  package let sentences: [TextRange]
  package let coverage: Coverage
  /// What the vocabulary knows of what the document names, in the order of the vocabulary; empty for a document
  /// that nobody can cite.
  package let named: [Concept]
  /// Sentences that assert something about health of which no claim was read, in document order.
  package let unread: [UnreadStatement]

  package init(
    assertions: [Assertion], citations: [Citation], sentences: [TextRange] = [],
    coverage: Coverage, named: [Concept] = [], unread: [UnreadStatement] = []
  ) {
    self.assertions = assertions
    self.citations = citations
    self.sentences = sentences
    self.coverage = coverage
    self.named = named
    self.unread = unread
  }
}
