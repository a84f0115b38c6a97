import ClaimGraph
import Documents
import GRDB

/// Reads what the lists of a store tell of retractions, corrections and concerns.
struct NoticedWorks {
  private let db: Database
  private let path: String

  /// - Parameter path: the file of the store, for errors.
  init(_ db: Database, path: String) {
    self.db = db
    self.path = path
  }

  /// For each source whose list tells of a work that the documents name, the source with those entries of its
  /// list and nothing else, in the order of their rows.
  func contents(namedBy documents: ClaimGraph) throws -> [SourceContent] {
    let reader = WorkReader(db, path: path)
    let holdsAny = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM notice WHERE listing IS NOT NULL)")
    guard holdsAny == true else { return [] }
    var entries: [Int: [Int: ListingRecord]] = [:]
    let works = documents.references.map(\.work) + documents.listings.map(\.listed.work)
    for work in works {
      for (row, source, listing) in try reader.noticed(work) {
        entries[source, default: [:]][row] = listing
      }
    }
    return try entries.sorted { $0.key < $1.key }.map { source, listings in
      SourceContent(
        source: try reader.source(source, isWhole: false), passages: [], citations: [],
        assertions: [], listings: listings.sorted { $0.key < $1.key }.map(\.value))
    }
  }
}
