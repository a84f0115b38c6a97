import ClaimGraph
import Claims
import GRDB

/// Files claims in the table `comparison` under what they are compared by.
enum ComparisonFiling {
  /// Files a claim that is not filed yet.
  ///
  /// - Parameter row: the number of its row.
  static func file(_ claim: Claim, row: Int64, _ db: Database) throws {
    let insert = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO comparison (topic, setting, claim) VALUES (?, ?, ?)")
    for key in ComparisonKeys.keys(of: claim) {
      try insert.execute(
        arguments: [Int64(bitPattern: key.topic), Int64(bitPattern: key.setting), row])
    }
  }

  /// Files a claim whose names have changed.
  static func fileAnew(_ claim: Claim, row: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM comparison WHERE claim = ?").execute(arguments: [row])
    try file(claim, row: row, db)
  }

  /// Files the claims of a store of an earlier release.
  ///
  /// - Parameter path: the file of the store, for errors.
  static func fileAllClaims(_ db: Database, path: String) throws {
    let reader = ClaimReader(db, path: path)
    for row in try Int64.fetchAll(db, sql: "SELECT id FROM claim ORDER BY id") {
      try file(try reader.claim(row: row), row: row, db)
    }
  }

  /// The rows of the claims that are filed under a key, ascending.
  static func claims(under key: ComparisonKey, _ db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(
        sql: "SELECT claim FROM comparison WHERE topic = ? AND setting = ? ORDER BY claim"),
      arguments: [Int64(bitPattern: key.topic), Int64(bitPattern: key.setting)])
  }
}
