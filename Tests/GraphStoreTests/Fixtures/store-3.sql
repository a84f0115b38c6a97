PRAGMA foreign_keys = OFF;
CREATE TABLE assertion (
  id INTEGER PRIMARY KEY,
  passage INTEGER NOT NULL REFERENCES passage ON DELETE CASCADE,
  claim INTEGER NOT NULL REFERENCES claim,
  certainty TEXT NOT NULL,
  UNIQUE (passage, claim)
) STRICT;
INSERT INTO "assertion" VALUES(1,1,1,'asserted');
INSERT INTO "assertion" VALUES(2,2,2,'asserted');
INSERT INTO "assertion" VALUES(3,3,3,'hedged');
INSERT INTO "assertion" VALUES(4,4,4,'asserted');
CREATE TABLE assertion_citation (
  assertion INTEGER NOT NULL REFERENCES assertion ON DELETE CASCADE,
  citation INTEGER NOT NULL REFERENCES citation ON DELETE CASCADE,
  PRIMARY KEY (assertion, citation)
) STRICT, WITHOUT ROWID;
INSERT INTO "assertion_citation" VALUES(2,1);
INSERT INTO "assertion_citation" VALUES(2,2);
INSERT INTO "assertion_citation" VALUES(3,3);
CREATE TABLE author (
  source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (source, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO "author" VALUES(2,0,'A. Marsh');
CREATE TABLE authority (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE,
  kind TEXT NOT NULL,
  UNIQUE (name, kind)
) STRICT;
INSERT INTO "authority" VALUES(1,'Mayo Clinic','publisher');
INSERT INTO "authority" VALUES(2,'reference','reference');
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
, origin_line INTEGER, origin_path TEXT, entry INTEGER, is_on_retraction INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "citation" VALUES(1,2,111,122,7,18,'Mayo Clinic','publisher','Mayo Clinic',NULL,1,NULL,NULL,NULL,NULL,0);
INSERT INTO "citation" VALUES(2,2,151,154,7,58,'[3]','reference','reference','[3]',2,1,NULL,NULL,NULL,0);
INSERT INTO "citation" VALUES(3,2,179,197,7,86,'doi:10.5555/zinc.1','reference','reference','10.5555/zinc.1',2,2,NULL,NULL,NULL,0);
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
INSERT INTO "claim" VALUES(1,X'd164d6ca33da52f77bc9bfd27820305d','mechanism',1,NULL,'decreases',2,'negated',NULL);
INSERT INTO "claim" VALUES(2,X'98c9bce69840c50f38ad156349e38f17','mechanism',1,NULL,'decreases',2,'affirmed',NULL);
INSERT INTO "claim" VALUES(3,X'c4c5fe8d701a7f93c85948356ebb53a5','safety',1,NULL,'causes',3,'affirmed',NULL);
INSERT INTO "claim" VALUES(4,X'242a05e0f06b5ca1ec18c13a9eb42bf0','dosage',1,NULL,'has_dose',NULL,'affirmed',1);
CREATE TABLE claim_context (
  claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  concept INTEGER NOT NULL REFERENCES concept,
  PRIMARY KEY (claim, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO "claim_context" VALUES(4,0,'population',4);
CREATE TABLE comparison (
  topic INTEGER NOT NULL,
  setting INTEGER NOT NULL,
  claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  PRIMARY KEY (topic, setting, claim)
) STRICT, WITHOUT ROWID;
INSERT INTO "comparison" VALUES(-6923771186187736617,0,1);
INSERT INTO "comparison" VALUES(-6923771186187736617,0,2);
INSERT INTO "comparison" VALUES(-9093315110532382390,0,3);
INSERT INTO "comparison" VALUES(-6703078131935504945,0,3);
INSERT INTO "comparison" VALUES(-6276643970588831465,0,4);
INSERT INTO "comparison" VALUES(5439911409606144989,0,4);
CREATE TABLE concept (
  id INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  name TEXT NOT NULL COLLATE NOCASE,
  identifier TEXT,
  UNIQUE (name, type)
) STRICT;
INSERT INTO "concept" VALUES(1,'Substance','zinc',NULL);
INSERT INTO "concept" VALUES(2,'Condition','common cold',NULL);
INSERT INTO "concept" VALUES(3,'Condition','nausea',NULL);
INSERT INTO "concept" VALUES(4,'Population','adult',NULL);
CREATE TABLE contradiction (
  claim_a INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  claim_b INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  rule TEXT NOT NULL,
  reason TEXT NOT NULL,
  severity TEXT NOT NULL,
  PRIMARY KEY (claim_a, claim_b, rule)
) STRICT, WITHOUT ROWID;
INSERT INTO "contradiction" VALUES(2,1,'negated-elsewhere','affirmed by one and denied by the other','error');
CREATE TABLE dose (
  id INTEGER PRIMARY KEY,
  low REAL, high REAL,
  unit TEXT NOT NULL,
  per TEXT, role TEXT,
  relative_to TEXT COLLATE NOCASE
) STRICT;
INSERT INTO "dose" VALUES(1,15.0,30.0,'mg','day',NULL,NULL);
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations" VALUES('1');
INSERT INTO "grdb_migrations" VALUES('2');
INSERT INTO "grdb_migrations" VALUES('3');
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
  paragraph_end INTEGER NOT NULL, origin_line INTEGER, origin_path TEXT,
  UNIQUE (source, start_byte, end_byte)
) STRICT;
INSERT INTO "passage" VALUES(1,1,0,34,1,1,'Zinc does not reduce cold symptoms',NULL,0,35,0,35,NULL,NULL);
INSERT INTO "passage" VALUES(2,2,124,150,7,31,'zinc reduces cold symptoms',NULL,94,155,94,199,NULL,NULL);
INSERT INTO "passage" VALUES(3,2,156,177,7,63,'Zinc may cause nausea',NULL,156,199,94,199,NULL,NULL);
INSERT INTO "passage" VALUES(4,2,201,224,9,1,'Adults take 15 to 30 mg',NULL,201,241,201,241,NULL,NULL);
CREATE TABLE reference (
  id INTEGER PRIMARY KEY,
  identifier TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "reference" VALUES(1,'shelf/page.txt#[3]');
INSERT INTO "reference" VALUES(2,'doi:10.5555/zinc.1');
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  content_hash TEXT NOT NULL,
  title TEXT, uri TEXT, publisher TEXT, date TEXT,
  kind TEXT NOT NULL,
  sentences INTEGER NOT NULL,
  sentences_with_claims INTEGER NOT NULL,
  warnings INTEGER NOT NULL
, licence TEXT, version TEXT) STRICT;
INSERT INTO "source" VALUES(1,'shelf/other.txt','',NULL,NULL,NULL,NULL,'article',1,1,0,NULL,NULL);
INSERT INTO "source" VALUES(2,'shelf/page.txt','','Zinc for colds','https://example.org/zinc',NULL,'2020-05-01','article',3,3,0,NULL,NULL);
CREATE TABLE unchecked (
  source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  start_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  PRIMARY KEY (source, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE source_value (
  source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
  list TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (source, list, ordinal)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE notice (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
  listing INTEGER REFERENCES listing ON DELETE CASCADE,
  kind TEXT NOT NULL,
  identifier TEXT,
  date TEXT,
  reason TEXT
) STRICT;
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
CREATE INDEX comparison_by_claim ON comparison (claim);
CREATE INDEX source_value_by_value ON source_value (list, value);
CREATE INDEX listing_by_work ON listing (work_key) WHERE work_key IS NOT NULL;
CREATE INDEX listing_by_reference ON listing (reference);
CREATE INDEX listing_by_identifier ON listing_identifier (identifier);
CREATE INDEX notice_by_source ON notice (source);
CREATE INDEX notice_by_listing ON notice (listing);
PRAGMA application_id = 1398031700;
PRAGMA user_version = 3;
