import Claims
import Documents

/// The node of a document.
package struct SourceNode: Hashable, Sendable {
  /// The path or name the document was given by; unique in a graph.
  package let path: String
  package let metadata: DocumentMetadata
  /// How much of the document was understood.
  package let coverage: Coverage
  /// Tells whether the document is the one that was read before.
  package let contentHash: String
  /// Number of things in the file that were noticed and not taken over as they stood.
  package let warnings: Int
  /// What the file holds and was not imported.
  package let losses: [Loss]
  /// What the document names; nil where nobody can cite it, and where that was not kept.
  package let names: NameFilter?
  /// What was published about the document later, as it says itself or any list of the graph does.
  package internal(set) var notices: [Notice]

  package init(
    path: String, metadata: DocumentMetadata, coverage: Coverage, contentHash: String,
    warnings: Int, losses: [Loss] = [], names: NameFilter? = nil
  ) {
    self.path = path
    self.metadata = metadata
    self.coverage = coverage
    self.contentHash = contentHash
    self.warnings = warnings
    self.losses = losses
    self.names = names
    self.notices = metadata.notices
  }

  /// The title of the document, or the last component of its path where it states none.
  package var title: String {
    if let title = metadata.title, !title.isEmpty { return title }
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    let name = path[path.index(after: slash)...]
    return name.isEmpty ? path : String(name)
  }
}
