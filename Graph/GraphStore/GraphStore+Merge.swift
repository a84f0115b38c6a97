import ClaimGraph
import Claims
import Documents
import GRDB

extension GraphStore {
  /// Saves what was read from a document, in place of what an earlier version of it gave, in one
  /// transaction. Claims, concepts and the like that nothing states any more are removed.
  ///
  /// - Parameter contentHash: tells this version of the document from others. Where the store has it
  ///   already, nothing is written.
  @discardableResult
  package func merge(
    _ document: Document, _ result: ExtractionResult, contentHash: String
  ) throws -> MergeOutcome {
    if try self.contentHash(ofSource: document.path) == contentHash { return .unchanged }
    return try merge(SourceContent(document, result, contentHash: contentHash))
  }

  /// The same for what one document gives to a graph.
  @discardableResult
  package func merge(_ content: SourceContent) throws -> MergeOutcome {
    try write { try merge(content, $0) }
  }

  /// The same for what several documents give, all of it in one transaction, which takes a fraction of the time.
  /// Where that fails, each is saved for itself, so that those before the one that cannot be saved are kept.
  ///
  /// - Returns: what became of each.
  package func merge(_ contents: [SourceContent]) throws -> [MergeOutcome] {
    do {
      return try write { db in try contents.map { try merge($0, db) } }
    } catch {
      guard contents.count > 1 else { throw error }
      return try contents.map { try merge($0) }
    }
  }

  /// Saves within a transaction.
  private func merge(_ content: SourceContent, _ db: Database) throws -> MergeOutcome {
    let earlier = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT id, content_hash FROM source WHERE path = ?"),
      arguments: [content.source.path.storable])
    guard let earlier else {
      var writer = try SourceWriter(db, path: path)
      try writer.write(content)
      return .added
    }
    if earlier.databaseValue(at: 1) == content.source.contentHash.databaseValue {
      return .unchanged
    }
    let orphans = try Orphans.removeSource(row: earlier.databaseValue(at: 0), db)
    var writer = try SourceWriter(db, path: path)
    try writer.write(content)
    try orphans.remove(db)
    return .replaced
  }

  /// Removes a document and what only it states. Returns whether the store had it.
  @discardableResult
  package func remove(source path: String) throws -> Bool {
    try write { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT id FROM source WHERE path = ?", arguments: [path.storable])
      guard let row else { return false }
      try Orphans.removeSource(row: row.databaseValue(at: 0), db).remove(db)
      return true
    }
  }

  /// The content hash that the document was saved with; nil where the store does not have it.
  package func contentHash(ofSource path: String) throws -> String? {
    try read { db in
      try String.fetchOne(
        db, sql: "SELECT content_hash FROM source WHERE path = ?", arguments: [path.storable])
    }
  }

  package func statistics() throws -> StoreStatistics {
    try read { db in
      func count(_ table: String) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
      }
      func pragma(_ name: String) throws -> Int { try Int.fetchOne(db, sql: "PRAGMA \(name)") ?? 0 }
      return StoreStatistics(
        sources: try count("source"), passages: try count("passage"), claims: try count("claim"),
        assertions: try count("assertion"), citations: try count("citation"),
        concepts: try count("concept"), doses: try count("dose"),
        authorities: try count("authority"), references: try count("reference"),
        contradictions: try count("contradiction"),
        bytes: try pragma("page_count").multipliedReportingOverflow(by: pragma("page_size"))
          .partialValue)
    }
  }
}
