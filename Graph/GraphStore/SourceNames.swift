import ClaimGraph
import Documents
import Foundation
import GRDB

/// What the sources of a store are cited by, filed in the table `source_name`, so that those that a draft cites are found
/// without looking at all of them.
struct SourceNames {
  private let db: Database

  /// What a name is, and how names that are the same are written alike.
  enum Kind: String {
    /// The normal form of the address a source was published at.
    case address
    /// The title without case and punctuation.
    case title
    /// The title and the publisher in lower case.
    case name
  }

  init(_ db: Database) { self.db = db }

  /// Files a source that is not filed yet, under what its row says.
  func file(source: Int64, title: String?, uri: String?, publisher: String?) throws {
    if let address = uri.flatMap(ReferenceNode.identifier) { try file(source, .address, address) }
    if let title = title.flatMap(Work.comparable) { try file(source, .title, title) }
    for name in Set([title, publisher].compactMap { $0?.lowercased() }).sorted() {
      try file(source, .name, name)
    }
  }

  /// Files the sources of a store of an earlier release.
  func fileAllSources() throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT id, title, uri, publisher FROM source")
    while let row = try rows.next() {
      guard let source = Int64.fromDatabaseValue(row.databaseValue(at: 0)) else { continue }
      func text(_ column: Int) -> String? {
        String.fromDatabaseValue(row.databaseValue(at: column))
      }
      try file(source: source, title: text(1), uri: text(2), publisher: text(3))
    }
  }

  /// The first sources of a name, in the order of their rows.
  func sources(_ kind: Kind, _ name: String, limit: Int) throws -> [Int] {
    try Int.fetchAll(
      db.cachedStatement(
        sql: "SELECT source FROM source_name WHERE kind = ? AND name = ? ORDER BY source LIMIT ?"),
      arguments: [kind.rawValue, Self.filed(name), limit])
  }

  private func file(_ source: Int64, _ kind: Kind, _ name: String) throws {
    try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO source_name (kind, name, source) VALUES (?, ?, ?)"
    ).execute(arguments: [kind.rawValue, Self.filed(name), source])
  }

  /// A name as it is filed: SQLite compares bytes, and strings that are equal may differ in theirs.
  private static func filed(_ name: String) -> String {
    guard !name.utf8.allSatisfy({ $0 < 0x80 }) else { return name.storable }
    return name.precomposedStringWithCanonicalMapping.storable
  }
}
