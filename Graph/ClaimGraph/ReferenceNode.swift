import Documents

/// The node of a work that can be looked up, or that a document lists.
package struct ReferenceNode: Hashable, Sendable {
  /// The normal form of a DOI, PMID, PMCID or URL (`doi:10.1000/182`), the same in every document; of a work
  /// that has none `work:` and a hash of title, year and first author; for the mark of a numbered reference
  /// that nothing is known of the path of its document and the mark (`a.txt#[3]`).
  package let id: String
  /// What the lists that name it say of it, with the identifiers that all documents know it by, and with
  /// the notices about it that any of them states.
  package internal(set) var work: Work

  package init(id: String) {
    self.init(id: id, work: Work(identifiers: WorkIdentifier(normalForm: id).map { [$0] } ?? []))
  }

  init(id: String, work: Work) {
    self.id = id
    self.work = work
  }
}
