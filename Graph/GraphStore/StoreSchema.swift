import GRDB

/// The tables of a store, and how a store of an earlier release becomes one of this.
///
/// Every node of the graph is a row, and every relationship a row or a foreign key. Names of concepts
/// and authorities are compared without the case of ASCII letters, as their identities are. The table
/// `comparison` files each claim under what it is compared by (`ComparisonKey`), so that a draft can be set
/// against a store without reading all of it. What it then needs to know of the claims stands in `compared_claim`,
/// `compared_statement` and `compared_citation` once more, in the order of the keys, so that it lies together in
/// the file (`ComparedClaims`). `source_name` files sources under what they are cited by (`SourceNames`).
enum StoreSchema {
  /// The `user_version` of a store with these tables.
  static let version = 8

  /// - Parameter path: the file of the store, for errors.
  static func migrator(path: String) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(sql: tables)
      try db.execute(sql: indexes)
      try db.execute(sql: "PRAGMA application_id = \(StoreFile.applicationID)")
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    migrator.registerMigration("2") { db in
      try db.execute(sql: comparison)
      try db.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3") { db in
      try db.execute(sql: works)
      // So that the next import reads the documents again, for what earlier releases did not keep of them.
      try db.execute(sql: "UPDATE source SET content_hash = ''")
      try db.execute(sql: "PRAGMA user_version = 3")
    }
    migrator.registerMigration("4") { db in
      try db.execute(sql: compared)
      try db.execute(sql: "PRAGMA user_version = 4")
    }
    migrator.registerMigration("5") { db in
      // However claims were filed before: all are filed anew, by the last of the migrations.
      for table in ["comparison", "compared_claim", "compared_statement", "compared_citation"] {
        try db.execute(sql: "DELETE FROM \(table)")
      }
      try db.execute(sql: "PRAGMA user_version = 5")
    }
    migrator.registerMigration("6") { db in
      try db.execute(sql: sentenceWords)
      // So that the next import reads the documents again and keeps the words of their sentences.
      try db.execute(sql: "UPDATE source SET content_hash = ''")
      try db.execute(sql: "PRAGMA user_version = 6")
    }
    migrator.registerMigration("7") { db in
      try db.execute(sql: sourceNames)
      try SourceNames(db).fileAllSources()
      try db.execute(sql: "PRAGMA user_version = 7")
    }
    migrator.registerMigration("8") { db in
      // What claims are compared by has changed.
      for table in ["comparison", "compared_claim", "compared_statement", "compared_citation"] {
        try db.execute(sql: "DELETE FROM \(table)")
      }
      try ComparisonFiling.fileAllClaims(db, path: path)
      try ComparedClaims.complete(db)
      try db.execute(sql: "PRAGMA user_version = 8")
    }
    return migrator
  }

  private static let tables = """
    CREATE TABLE source (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      content_hash TEXT NOT NULL,
      title TEXT, uri TEXT, publisher TEXT, date TEXT,
      kind TEXT NOT NULL,
      sentences INTEGER NOT NULL,
      sentences_with_claims INTEGER NOT NULL,
      warnings INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE author (
      source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (source, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE unchecked (
      source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      start_byte INTEGER NOT NULL,
      end_byte INTEGER NOT NULL,
      PRIMARY KEY (source, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE concept (
      id INTEGER PRIMARY KEY,
      type TEXT NOT NULL,
      name TEXT NOT NULL COLLATE NOCASE,
      identifier TEXT,
      UNIQUE (name, type)
    ) STRICT;
    CREATE TABLE dose (
      id INTEGER PRIMARY KEY,
      low REAL, high REAL,
      unit TEXT NOT NULL,
      per TEXT, role TEXT,
      relative_to TEXT COLLATE NOCASE
    ) STRICT;
    CREATE TABLE claim (
      id INTEGER PRIMARY KEY,
      hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 16),
      kind TEXT NOT NULL,
      subject INTEGER NOT NULL REFERENCES concept,
      regimen TEXT,
      predicate TEXT NOT NULL,
      object INTEGER REFERENCES concept,
      polarity TEXT NOT NULL,
      dose INTEGER REFERENCES dose
    ) STRICT;
    CREATE TABLE claim_context (
      claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL,
      concept INTEGER NOT NULL REFERENCES concept,
      PRIMARY KEY (claim, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE authority (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL COLLATE NOCASE,
      kind TEXT NOT NULL,
      UNIQUE (name, kind)
    ) STRICT;
    CREATE TABLE reference (
      id INTEGER PRIMARY KEY,
      identifier TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE citation (
      id INTEGER PRIMARY KEY,
      source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      start_byte INTEGER NOT NULL,
      end_byte INTEGER NOT NULL,
      line_number INTEGER NOT NULL,
      column_number INTEGER NOT NULL,
      text TEXT NOT NULL,
      kind TEXT NOT NULL,
      name TEXT,
      reference_text TEXT,
      authority INTEGER REFERENCES authority,
      reference INTEGER REFERENCES reference
    ) STRICT;
    CREATE TABLE passage (
      id INTEGER PRIMARY KEY,
      source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      start_byte INTEGER NOT NULL,
      end_byte INTEGER NOT NULL,
      line_number INTEGER NOT NULL,
      column_number INTEGER NOT NULL,
      text TEXT NOT NULL,
      section TEXT,
      sentence_start INTEGER NOT NULL,
      sentence_end INTEGER NOT NULL,
      paragraph_start INTEGER NOT NULL,
      paragraph_end INTEGER NOT NULL,
      UNIQUE (source, start_byte, end_byte)
    ) STRICT;
    CREATE TABLE assertion (
      id INTEGER PRIMARY KEY,
      passage INTEGER NOT NULL REFERENCES passage ON DELETE CASCADE,
      claim INTEGER NOT NULL REFERENCES claim,
      certainty TEXT NOT NULL,
      UNIQUE (passage, claim)
    ) STRICT;
    CREATE TABLE assertion_citation (
      assertion INTEGER NOT NULL REFERENCES assertion ON DELETE CASCADE,
      citation INTEGER NOT NULL REFERENCES citation ON DELETE CASCADE,
      PRIMARY KEY (assertion, citation)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE contradiction (
      claim_a INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
      claim_b INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
      rule TEXT NOT NULL,
      reason TEXT NOT NULL,
      severity TEXT NOT NULL,
      PRIMARY KEY (claim_a, claim_b, rule)
    ) STRICT, WITHOUT ROWID;
    """

  /// Added by version 2.
  private static let comparison = """
    CREATE TABLE comparison (
      topic INTEGER NOT NULL,
      setting INTEGER NOT NULL,
      claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
      PRIMARY KEY (topic, setting, claim)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX comparison_by_claim ON comparison (claim);
    """

  /// Added by version 3: what documents say of works and of themselves, and where in their files they say it.
  ///
  /// `listing.work_key` is `Work.descriptionKey`, by which works without identifiers are found;
  /// `source_value` holds the lists of a source, by the name of the list.
  private static let works = """
    ALTER TABLE source ADD COLUMN licence TEXT;
    ALTER TABLE source ADD COLUMN version TEXT;
    ALTER TABLE passage ADD COLUMN origin_line INTEGER;
    ALTER TABLE passage ADD COLUMN origin_path TEXT;
    ALTER TABLE citation ADD COLUMN origin_line INTEGER;
    ALTER TABLE citation ADD COLUMN origin_path TEXT;
    ALTER TABLE citation ADD COLUMN entry INTEGER;
    ALTER TABLE citation ADD COLUMN is_on_retraction INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE source_value (
      source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      list TEXT NOT NULL,
      ordinal INTEGER NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (source, list, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX source_value_by_value ON source_value (list, value);
    CREATE TABLE loss (
      source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      what TEXT NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (source, what)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE listing (
      id INTEGER PRIMARY KEY,
      source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      label TEXT,
      start_byte INTEGER, end_byte INTEGER,
      line_number INTEGER, column_number INTEGER, text TEXT,
      origin_line INTEGER, origin_path TEXT,
      title TEXT, year INTEGER, container TEXT,
      work_key TEXT,
      reference INTEGER NOT NULL REFERENCES reference,
      UNIQUE (source, ordinal)
    ) STRICT;
    CREATE INDEX listing_by_work ON listing (work_key) WHERE work_key IS NOT NULL;
    CREATE INDEX listing_by_reference ON listing (reference);
    CREATE TABLE listing_author (
      listing INTEGER NOT NULL REFERENCES listing ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (listing, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE listing_identifier (
      listing INTEGER NOT NULL REFERENCES listing ON DELETE CASCADE,
      identifier TEXT NOT NULL,
      PRIMARY KEY (listing, identifier)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX listing_by_identifier ON listing_identifier (identifier);
    CREATE TABLE notice (
      id INTEGER PRIMARY KEY,
      source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      listing INTEGER REFERENCES listing ON DELETE CASCADE,
      kind TEXT NOT NULL,
      identifier TEXT,
      date TEXT,
      reason TEXT
    ) STRICT;
    CREATE INDEX notice_by_source ON notice (source);
    CREATE INDEX notice_by_listing ON notice (listing);
    CREATE TABLE passage_note (
      passage INTEGER NOT NULL REFERENCES passage ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL,
      start_byte INTEGER NOT NULL,
      end_byte INTEGER NOT NULL,
      author TEXT, date TEXT,
      text TEXT NOT NULL,
      PRIMARY KEY (passage, ordinal)
    ) STRICT, WITHOUT ROWID;
    """

  /// Added by version 4. `comparison.place` is the row of `compared_claim` where the claim stands with others of its
  /// key; without one, it is read from the other tables. The rows of its statements and citations begin with the
  /// place (`ComparedClaims.rows`). `context` holds its qualifiers in order, each a kind and the row of a concept
  /// ("population:7 route:12").
  private static let compared = """
    ALTER TABLE comparison ADD COLUMN place INTEGER;
    CREATE TABLE compared_claim (
      id INTEGER PRIMARY KEY,
      hash BLOB NOT NULL,
      kind TEXT NOT NULL,
      subject INTEGER NOT NULL,
      regimen TEXT,
      predicate TEXT NOT NULL,
      object INTEGER,
      polarity TEXT NOT NULL,
      dose INTEGER,
      context TEXT
    ) STRICT;
    CREATE TABLE compared_statement (
      id INTEGER PRIMARY KEY,
      assertion INTEGER NOT NULL,
      source INTEGER NOT NULL,
      passage INTEGER NOT NULL,
      certainty TEXT NOT NULL,
      start_byte INTEGER NOT NULL,
      end_byte INTEGER NOT NULL,
      line_number INTEGER NOT NULL,
      column_number INTEGER NOT NULL,
      text TEXT NOT NULL,
      section TEXT,
      sentence_start INTEGER NOT NULL,
      sentence_end INTEGER NOT NULL,
      paragraph_start INTEGER NOT NULL,
      paragraph_end INTEGER NOT NULL,
      origin_line INTEGER,
      origin_path TEXT
    ) STRICT;
    CREATE TABLE compared_citation (
      id INTEGER PRIMARY KEY,
      assertion INTEGER NOT NULL,
      citation INTEGER NOT NULL,
      start_byte INTEGER NOT NULL,
      end_byte INTEGER NOT NULL,
      line_number INTEGER NOT NULL,
      column_number INTEGER NOT NULL,
      text TEXT NOT NULL,
      kind TEXT NOT NULL,
      name TEXT,
      reference_text TEXT,
      origin_line INTEGER,
      origin_path TEXT,
      is_on_retraction INTEGER NOT NULL
    ) STRICT;
    """

  /// Added by version 6: the words of the sentence around a passage as one number, 0 for few.
  private static let sentenceWords = """
    ALTER TABLE passage ADD COLUMN sentence_words INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE compared_statement ADD COLUMN sentence_words INTEGER NOT NULL DEFAULT 0;
    """

  /// Added by version 7: what sources are cited by (`SourceNames`).
  private static let sourceNames = """
    CREATE TABLE source_name (
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      PRIMARY KEY (kind, name, source)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX source_name_by_source ON source_name (source);
    """

  private static let indexes = """
    CREATE INDEX dose_by_value ON dose (low, high, unit);
    CREATE INDEX claim_by_comparison ON claim (subject, kind, predicate, object);
    CREATE INDEX claim_by_object ON claim (object, kind);
    CREATE INDEX claim_by_dose ON claim (dose);
    CREATE INDEX claim_context_by_concept ON claim_context (concept);
    CREATE INDEX citation_by_place ON citation (source, start_byte);
    CREATE INDEX citation_by_authority ON citation (authority);
    CREATE INDEX citation_by_reference ON citation (reference);
    CREATE INDEX assertion_by_claim ON assertion (claim);
    CREATE INDEX assertion_citation_by_citation ON assertion_citation (citation);
    CREATE INDEX contradiction_by_claim_b ON contradiction (claim_b);
    """
}
