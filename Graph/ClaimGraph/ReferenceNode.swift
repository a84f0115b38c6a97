/// The node of a work that can be looked up.
package struct ReferenceNode: Hashable, Sendable {
  /// The normal form of a DOI, PMID, PMCID or URL (`doi:10.1000/182`), the same in every document; for the
  /// marker of a numbered reference the path of its document and the marker (`a.txt#[3]`).
  package let id: String

  package init(id: String) { self.id = id }
}
