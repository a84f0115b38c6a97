import GRDB

/// The tables that hold what a draft needs to know of the claims it is compared with: `compared_claim`,
/// `compared_statement` and `compared_citation`.
///
/// All of it stands in other tables, too, in the order of import, where what belongs to one claim is scattered over
/// the file. Here it stands in the order of what claims are compared by (`ComparisonKey`), so that one look finds
/// what would take thousands. `complete` writes it after an import; until then, a claim that was touched has no place
/// here and is read from the other tables.
struct ComparedClaims {
  private let db: Database
  private let isEmpty: Bool

  /// A place times this is where the rows of its statements and citations begin.
  private static let span: Int64 = 1 << 24

  init(_ db: Database) throws {
    self.db = db
    isEmpty = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM compared_claim)") != true
  }

  /// The first and the last row that statements or citations of a place may have.
  static func rows(ofPlace place: Int64) -> (first: Int64, last: Int64) {
    let first = place.multipliedReportingOverflow(by: span)
    return first.overflow ? (0, -1) : (first.partialValue, first.partialValue | (span - 1))
  }

  /// Forgets a claim that is about to be changed, to be stated once more or once less, or to be filed under other
  /// keys.
  ///
  /// - Parameter row: of the claim, which is filed as it was before.
  func forget(_ row: Int64) throws {
    guard !isEmpty else { return }
    let places = try Int64.fetchAll(
      db.cachedStatement(
        sql: "SELECT place FROM comparison WHERE claim = ? AND place IS NOT NULL"),
      arguments: [row])
    for place in places {
      try db.cachedStatement(sql: "DELETE FROM compared_claim WHERE id = ?")
        .execute(arguments: [place])
      let (first, last) = Self.rows(ofPlace: place)
      for table in ["compared_statement", "compared_citation"] {
        try db.cachedStatement(sql: "DELETE FROM \(table) WHERE id BETWEEN ? AND ?")
          .execute(arguments: [first, last])
      }
    }
    guard !places.isEmpty else { return }
    try db.cachedStatement(sql: "UPDATE comparison SET place = NULL WHERE claim = ?")
      .execute(arguments: [row])
  }

  /// Gives a place to all claims that have none, in the order of their keys.
  ///
  /// The tables are joined in the order they are named in (`CROSS JOIN`), so that rows come, and are written, in the
  /// order of the places without being sorted.
  static func complete(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE missing (
          place INTEGER PRIMARY KEY, topic INTEGER, setting INTEGER, claim INTEGER
        );
        INSERT INTO missing SELECT
          (SELECT coalesce(max(id), 0) FROM compared_claim)
            + row_number() OVER (ORDER BY topic, setting, claim), topic, setting, claim
        FROM comparison WHERE place IS NULL;
        INSERT INTO compared_claim
        SELECT place, hash, kind, subject, regimen, predicate, object, polarity, dose,
          (SELECT group_concat(kind || ':' || concept, ' ') FROM (
            SELECT kind, concept FROM claim_context WHERE claim_context.claim = missing.claim
            ORDER BY ordinal))
        FROM missing CROSS JOIN claim ON claim.id = missing.claim ORDER BY place;
        INSERT INTO compared_statement
        SELECT place * \(span) + row_number() OVER (PARTITION BY place ORDER BY assertion.id) - 1,
          assertion.id, source, passage, certainty, start_byte, end_byte, line_number,
          column_number, text, section, sentence_start, sentence_end, paragraph_start,
          paragraph_end, origin_line, origin_path, sentence_words
        FROM missing CROSS JOIN assertion ON assertion.claim = missing.claim
        CROSS JOIN passage ON passage.id = assertion.passage;
        INSERT INTO compared_citation
        SELECT place * \(span)
            + row_number() OVER (PARTITION BY place ORDER BY assertion.id, citation.id) - 1,
          assertion.id, citation.id, start_byte, end_byte, line_number, column_number, text,
          citation.kind, name, reference_text, origin_line, origin_path, is_on_retraction
        FROM missing CROSS JOIN assertion ON assertion.claim = missing.claim
        CROSS JOIN assertion_citation ON assertion_citation.assertion = assertion.id
        CROSS JOIN citation ON citation.id = assertion_citation.citation;
        UPDATE comparison SET place = missing.place FROM missing
        WHERE comparison.topic = missing.topic AND comparison.setting = missing.setting
          AND comparison.claim = missing.claim;
        DROP TABLE missing;
        """)
  }
}
