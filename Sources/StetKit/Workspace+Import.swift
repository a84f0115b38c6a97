import ClaimGraph
import Claims
import Extraction
import GraphStore
import Importers

extension Workspace {
  /// Saves the claims of documents in a store, in place of what earlier versions of them gave.
  ///
  /// Documents are saved some at a time, each whole or not at all (`ImportBatch`). A document that the store has in
  /// this very version is not read again. When the observer cancels, the document at hand is not saved and those
  /// before it are.
  public func importDocuments(_ paths: [String], into path: String) throws -> ImportSummary {
    try StetError.wrap {
      let store = try GraphStore(writingTo: path)
      var summary = ImportSummary()
      do {
        summary.reading = try read(paths, into: store, &summary)
        if !summary.reading.isInterrupted { try store.relate() }
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
    let seed = try hashSeed()
    var batch = ImportBatch(store)
    let outcome = try reader.read(paths) { document -> Reading in
      var content = seed
      content.add(document)
      let hash = ContentHash.hexadecimal(content.high) + ContentHash.hexadecimal(content.low)
      if try store.contentHash(ofSource: document.path) == hash { return .known }
      return .new(
        SourceContent(document, extractor.extract(document), contentHash: hash))
    } deliver: { reading in
      switch reading {
      case .known: summary.unchanged += 1
      case .new(let content): try batch.add(content, &summary)
      }
    }
    try batch.save(&summary)
    return outcome
  }

  /// What tells documents read by this release with these vocabularies from all others, so that they are read
  /// again where either has changed.
  private func hashSeed() throws -> ContentHash {
    var hash = ContentHash()
    hash.add(Release.version)
    for path in settings.allVocabularyFiles {
      hash.add(
        try FileReader.read(
          InputFile(bytes: Array(path.utf8), isNamed: true), limit: settings.fileSizeLimit))
    }
    for authority in settings.configuration?.configuration.authorities ?? [] {
      for field in [authority.name, authority.kind.rawValue] + authority.synonyms {
        hash.add(field)
      }
    }
    return hash
  }
}
