import Documents

/// Who a passage names as knowing what it claims.
package struct Citation: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable, Codable, BitwiseCopyable {
    case regulator, agency, journal, publisher, index, institution, person, guideline
    /// A DOI, PMID, URL or numbered reference.
    case reference
    /// "Studies suggest", "experts believe".
    case vague
    /// "One patient shared".
    case anecdote

    /// Whether the name may be that of the publisher or the title of a source.
    package var namesAPublisher: Bool {
      switch self {
      case .regulator, .agency, .journal, .publisher, .institution, .guideline: true
      case .index, .person, .reference, .vague, .anecdote: false
      }
    }
  }

  /// The name, in the vocabulary's preferred form where known; for `vague` and `anecdote` the words used.
  package let authority: String?
  package let kind: Kind
  /// What can be looked up: a DOI, PMID, URL or the marker of a numbered reference ("[3]").
  package let reference: String?
  /// Where the words stand that name it.
  package let range: TextRange
  /// The entry of the document's list of references that the words refer to, as an index into
  /// `Document.references`; nil where they refer to none.
  package let entry: Int?

  package init(
    authority: String?, kind: Kind, reference: String?, range: TextRange, entry: Int? = nil
  ) {
    self.authority = authority
    self.kind = kind
    self.reference = reference
    self.range = range
    self.entry = entry
  }
}
