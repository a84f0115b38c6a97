import Documents

/// What was read from one document, and what was not understood.
package struct ExtractionResult: Sendable {
  /// In document order.
  package let assertions: [Assertion]
  /// Every citation of the document, also those that no claim was found for, in document order.
  package let citations: [Citation]
  package let coverage: Coverage

  package init(assertions: [Assertion], citations: [Citation], coverage: Coverage) {
    self.assertions = assertions
    self.citations = citations
    self.coverage = coverage
  }
}
