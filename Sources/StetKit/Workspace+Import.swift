import ClaimGraph
import Claims
import Documents
import Extraction
import GraphStore

extension Workspace {
  /// Saves the claims of documents in a store, in place of what earlier versions of them gave.
  ///
  /// Each document is saved in one transaction. A document that the store has in this very version is not
  /// read again. When the observer cancels, the document at hand is not saved and those before it are.
  public func importDocuments(_ paths: [String], into path: String) throws -> ImportSummary {
    try StetError.wrap {
      let store = try GraphStore(writingTo: path)
      var summary = ImportSummary()
      do {
        summary.reading = try read(paths, into: store, &summary)
        if !summary.reading.isInterrupted { try relate(store) }
      } catch {
        try? store.close()
        throw error
      }
      try store.close()
      return summary
    }
  }

  private enum Reading: Sendable {
    case known
    case new(SourceContent)
  }

  private func read(
    _ paths: [String], into store: GraphStore, _ summary: inout ImportSummary
  ) throws -> ReadingSummary {
    let extractor = try extractor()
    return try reader.read(paths) { document -> Reading in
      let hash = contentHash(of: document)
      if try store.contentHash(ofSource: document.path) == hash { return .known }
      return .new(
        SourceContent(document, extractor.extract(document), contentHash: hash))
    } deliver: { reading in
      switch reading {
      case .known: summary.unchanged += 1
      case .new(let content):
        switch try store.merge(content) {
        case .added: summary.added += 1
        case .replaced: summary.replaced += 1
        case .unchanged: summary.unchanged += 1
        }
      }
    }
  }

  /// Tells this version of a document, read by this release with these vocabularies, from all others.
  private func contentHash(of document: Document) -> String {
    var hash = ContentHash()
    hash.add(Release.version)
    for file in settings.vocabularyFiles { hash.add(file) }
    hash.add(document.text)
    return ContentHash.hexadecimal(hash.high) + ContentHash.hexadecimal(hash.low)
  }

  /// Finds anew which claims contradict one another, and saves that where it has changed.
  private func relate(_ store: GraphStore) throws {
    var graph = try store.load()
    let saved = graph.contradictions
    graph.relate(ClaimRelater.relate(graph))
    if graph.contradictions != saved { try store.relate(graph) }
  }
}
