import Claims
import Documents

/// A citation in its document, whether or not a claim was found for it.
package struct CitationRecord: Hashable, Sendable {
  /// Index into `ClaimGraph.sources`.
  package internal(set) var source: Int
  package let citation: Citation
  /// Line and column of the start of `citation.range`.
  package let position: TextPosition
  /// The words at `citation.range`.
  package let text: String
  /// Index into `ClaimGraph.authorities`; nil where the citation names only a reference.
  package internal(set) var authority: Int?
  /// Index into `ClaimGraph.references`; nil where there is nothing to look up.
  package internal(set) var reference: Int?
  /// Where in its file the citation stands; nil where the text is the file.
  package let origin: Origin?
  /// Whether its paragraph speaks of a retraction, so that who wrote it knows of one.
  package let isOnRetraction: Bool

  package init(
    source: Int, citation: Citation, position: TextPosition, text: String, authority: Int?,
    reference: Int?, origin: Origin? = nil, isOnRetraction: Bool = false
  ) {
    self.source = source
    self.citation = citation
    self.position = position
    self.text = text
    self.authority = authority
    self.reference = reference
    self.origin = origin
    self.isOnRetraction = isOnRetraction
  }
}
