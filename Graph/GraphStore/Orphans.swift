import GRDB

/// Rows that may have lost the last thing that needed them.
struct Orphans {
  private var claims: [Int64] = []
  private var concepts: [Int64] = []
  private var doses: [Int64] = []
  private var authorities: [Int64] = []
  private var references: [Int64] = []

  /// Removes a source with its passages, assertions and citations, and tells what may be left behind.
  static func removeSource(row source: DatabaseValue, _ db: Database) throws -> Orphans {
    var orphans = Orphans()
    orphans.claims = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT assertion.claim FROM assertion
        JOIN passage ON passage.id = assertion.passage WHERE passage.source = ?
        """, arguments: [source])
    let compared = try ComparedClaims(db)
    for claim in orphans.claims { try compared.forget(claim) }
    orphans.authorities = try Int64.fetchAll(
      db,
      sql: "SELECT DISTINCT authority FROM citation WHERE source = ? AND authority IS NOT NULL",
      arguments: [source])
    orphans.references = try Int64.fetchAll(
      db,
      sql: """
        SELECT reference FROM citation WHERE source = ?1 AND reference IS NOT NULL
        UNION SELECT reference FROM listing WHERE source = ?1
        """, arguments: [source])
    try db.execute(sql: "DELETE FROM source WHERE id = ?", arguments: [source])
    return orphans
  }

  /// Adds the concepts and the dose of a claim.
  mutating func collectConcepts(ofClaim claim: Int64, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT subject FROM claim WHERE id = ?1
        UNION SELECT object FROM claim WHERE id = ?1 AND object IS NOT NULL
        UNION SELECT concept FROM claim_context WHERE claim = ?1
        """)
    concepts += try Int64.fetchAll(statement, arguments: [claim])
    let dose = try db.cachedStatement(
      sql: "SELECT dose FROM claim WHERE id = ? AND dose IS NOT NULL")
    doses += try Int64.fetchAll(dose, arguments: [claim])
  }

  /// Removes those that nothing needs any more.
  func remove(_ db: Database) throws {
    var orphans = self
    for claim in claims {
      try orphans.collectConcepts(ofClaim: claim, db)
      try Self.delete(
        """
        DELETE FROM claim WHERE id = ?1
        AND NOT EXISTS (SELECT 1 FROM assertion WHERE claim = ?1)
        """, claim, db)
    }
    for concept in Set(orphans.concepts) {
      try Self.delete(
        """
        DELETE FROM concept WHERE id = ?1
        AND NOT EXISTS (SELECT 1 FROM claim WHERE subject = ?1)
        AND NOT EXISTS (SELECT 1 FROM claim WHERE object = ?1)
        AND NOT EXISTS (SELECT 1 FROM claim_context WHERE concept = ?1)
        """, concept, db)
    }
    for dose in Set(orphans.doses) {
      try Self.delete(
        "DELETE FROM dose WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM claim WHERE dose = ?1)",
        dose, db)
    }
    for authority in authorities {
      try Self.delete(
        """
        DELETE FROM authority WHERE id = ?1
        AND NOT EXISTS (SELECT 1 FROM citation WHERE authority = ?1)
        """, authority, db)
    }
    for reference in references {
      try Self.delete(
        """
        DELETE FROM reference WHERE id = ?1
        AND NOT EXISTS (SELECT 1 FROM citation WHERE reference = ?1)
        AND NOT EXISTS (SELECT 1 FROM listing WHERE reference = ?1)
        """, reference, db)
    }
  }

  private static func delete(_ sql: String, _ row: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: sql).execute(arguments: [row])
  }
}
