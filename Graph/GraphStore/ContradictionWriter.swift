import ClaimGraph
import GRDB

/// Brings the table `contradiction` in line with what was found, writing only what differs.
struct ContradictionWriter {
  private let db: Database
  private let path: String

  /// A row of the table.
  private struct Pair: Hashable {
    let claimA: Int64
    let claimB: Int64
    let rule: String
    let reason: String
    let severity: String
  }

  /// - Parameter path: the file of the store, for errors.
  init(_ db: Database, path: String) {
    self.db = db
    self.path = path
  }

  /// Saves what `graph` says of some claims, in place of all that was saved of them before.
  ///
  /// - Parameter claims: the rows of the claims of the graph.
  func save(_ graph: ClaimGraph, claims: [Int64]) throws {
    let row = try db.cachedStatement(sql: "SELECT id FROM claim WHERE hash = ?")
    var found: Set<Pair> = []
    for pair in graph.contradictions {
      guard
        let claimA = try Int64.fetchOne(row, arguments: [graph.claims[pair.claimA].id.storable]),
        let claimB = try Int64.fetchOne(row, arguments: [graph.claims[pair.claimB].id.storable])
      else { continue }
      found.insert(
        Pair(
          claimA: claimA, claimB: claimB, rule: pair.rule.storable, reason: pair.reason.storable,
          severity: pair.severity.storable))
    }
    for claim in claims {
      for saved in try self.saved(of: claim) where found.remove(saved) == nil {
        try remove(saved)
      }
    }
    let insert = try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO contradiction (claim_a, claim_b, rule, reason, severity)
        VALUES (?, ?, ?, ?, ?)
        """)
    // In the order of the table's key.
    let order = found.sorted {
      ($0.claimA, $0.claimB, $0.rule) < ($1.claimA, $1.claimB, $1.rule)
    }
    for pair in order {
      try insert.execute(
        arguments: [pair.claimA, pair.claimB, pair.rule, pair.reason, pair.severity])
    }
  }

  /// Removes what is saved of the claims for which `isOutdated` holds.
  func removeAll(where isOutdated: (Int64) -> Bool) throws {
    let claims = try Int64.fetchAll(db, sql: "SELECT DISTINCT claim_a FROM contradiction")
    for claim in claims where isOutdated(claim) {
      try db.cachedStatement(sql: "DELETE FROM contradiction WHERE claim_a = ?")
        .execute(arguments: [claim])
    }
  }

  private func saved(of claim: Int64) throws -> [Pair] {
    var pairs: [Pair] = []
    try db.forEach(
      "SELECT claim_a, claim_b, rule, reason, severity FROM contradiction WHERE claim_a = ?",
      [claim], path: path
    ) {
      pairs.append(
        Pair(
          claimA: Int64(try $0.integer(0)), claimB: Int64(try $0.integer(1)),
          rule: try $0.string(2), reason: try $0.string(3), severity: try $0.string(4)))
    }
    return pairs
  }

  private func remove(_ pair: Pair) throws {
    try db.cachedStatement(
      sql: "DELETE FROM contradiction WHERE claim_a = ? AND claim_b = ? AND rule = ?"
    ).execute(arguments: [pair.claimA, pair.claimB, pair.rule])
  }
}
