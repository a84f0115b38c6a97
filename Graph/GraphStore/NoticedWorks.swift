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

  /// Entries that are asked for other names of a work, for each name it has.
  private static let namingLimit = 20

  /// For each source whose list tells of a work that the documents name, or what else it is called, the source with
  /// those entries of its list and nothing else, in the order of their rows.
  func contents(namedBy documents: ClaimGraph) throws -> [SourceContent] {
    let reader = WorkReader(db, path: path)
    let holdsAny = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM notice WHERE listing IS NOT NULL)")
    guard holdsAny == true else { return [] }
    var entries: [Int: [Int: ListingRecord]] = [:]
    let works = documents.references.map(\.work) + documents.listings.map(\.listed.work)
    for work in works {
      var found = try reader.noticed(work)
      // A list may know the work by another name, which a third one tells.
      for entry in try reader.identifying(work, limit: Self.namingLimit) {
        let noticed = try reader.noticed(entry.listing.listed.work)
        if !noticed.isEmpty { found += [entry] + noticed }
      }
      for (row, source, listing) in found { entries[source, default: [:]][row] = listing }
    }
    return try entries.sorted { $0.key < $1.key }.map { source, listings in
      SourceContent(
        source: try reader.source(source, isWhole: false), passages: [], citations: [],
        assertions: [], listings: listings.sorted { $0.key < $1.key }.map(\.value))
    }
  }
}
