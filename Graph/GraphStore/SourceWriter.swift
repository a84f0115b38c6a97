import ClaimGraph
import Claims
import Documents
import GRDB

/// Writes what one document gives into the tables, within a transaction that the caller has begun.
struct SourceWriter {
  private let db: Database
  private let path: String
  private var concepts: [Concept: Int64] = [:]
  private var doses: [Dose: Int64] = [:]
  private var authorities: [AuthorityNode: Int64] = [:]
  private var references: [String: Int64] = [:]
  private let compared: ComparedClaims

  /// - Parameter path: the file of the store, for errors.
  init(_ db: Database, path: String) throws {
    self.db = db
    self.path = path
    compared = try ComparedClaims(db)
  }

  /// The store must not have the document.
  mutating func write(_ content: SourceContent) throws {
    let source = try insert(content.source)
    for (ordinal, record) in content.listings.enumerated() {
      try insert(record, ordinal: ordinal, source: source, path: content.source.path)
    }
    var citations: [Int64] = []
    citations.reserveCapacity(content.citations.count)
    for record in content.citations {
      citations.append(try insert(record, source: source, in: content))
    }
    let passages = try content.passages.map { try insert($0, source: source) }
    for stated in content.assertions {
      let claim = try claim(stated.claim, id: stated.id)
      let assertion = try insert(
        "INSERT INTO assertion (passage, claim, certainty) VALUES (?, ?, ?)",
        [passages[stated.passage], claim, stated.certainty.rawValue])
      for citation in stated.citations {
        try insert(
          "INSERT INTO assertion_citation (assertion, citation) VALUES (?, ?)",
          [assertion, citations[citation]])
      }
    }
  }

  @discardableResult
  func insert(_ sql: String, _ arguments: StatementArguments) throws -> Int64 {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
    return db.lastInsertedRowID
  }

  private func insert(_ node: SourceNode) throws -> Int64 {
    let source = try insert(
      """
      INSERT INTO source (
        path, content_hash, title, uri, publisher, date, kind, sentences, sentences_with_claims,
        warnings, licence, version)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        node.path.storable, node.contentHash.storable, node.metadata.title?.storable,
        node.metadata.uri?.storable, node.metadata.publisher?.storable,
        node.metadata.date?.storable, node.metadata.kind.rawValue, node.coverage.sentences,
        node.coverage.sentencesWithClaims, node.warnings, node.metadata.licence?.storable,
        node.metadata.version?.storable,
      ])
    try SourceNames(db).file(
      source: source, title: node.metadata.title?.storable, uri: node.metadata.uri?.storable,
      publisher: node.metadata.publisher?.storable)
    try insertLists(of: node, source: source)
    for (ordinal, author) in node.metadata.authors.enumerated() {
      try insert(
        "INSERT INTO author (source, ordinal, name) VALUES (?, ?, ?)",
        [source, ordinal, author.storable])
    }
    for (ordinal, range) in node.coverage.notChecked.enumerated() {
      try insert(
        "INSERT INTO unchecked (source, ordinal, start_byte, end_byte) VALUES (?, ?, ?, ?)",
        [source, ordinal, range.start, range.end])
    }
    return source
  }

  private func insert(_ passage: PassageNode, source: Int64) throws -> Int64 {
    let row = try insert(
      """
      INSERT INTO passage (
        source, start_byte, end_byte, line_number, column_number, text, section, sentence_start,
        sentence_end, paragraph_start, paragraph_end, origin_line, origin_path, sentence_words)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        source, passage.range.start, passage.range.end, passage.position.line,
        passage.position.column, passage.text.storable, passage.section?.storable,
        passage.sentence.start, passage.sentence.end, passage.paragraph.start,
        passage.paragraph.end, passage.origin?.line, passage.origin?.path?.storable,
        Int64(bitPattern: passage.sentenceWords),
      ])
    for (ordinal, note) in passage.notes.enumerated() {
      try insert(
        """
        INSERT INTO passage_note (passage, ordinal, kind, start_byte, end_byte, author, date, text)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          row, ordinal, note.kind.rawValue, note.range.start, note.range.end,
          note.author?.storable, note.date?.storable, note.text.storable,
        ])
    }
    return row
  }

  private mutating func insert(
    _ record: CitationRecord, source: Int64, in content: SourceContent
  ) throws -> Int64 {
    let citation = record.citation
    var authority: Int64?
    if let name = citation.authority, !name.isEmpty {
      authority = try self.authority(name.storable, kind: citation.kind)
    }
    var reference: Int64?
    let path = content.source.path
    if let entry = citation.entry, content.listings.indices.contains(entry) {
      let key = content.listings[entry].listed.key(inDocument: path, ordinal: entry)
      reference = try self.reference(key.storable)
    } else if let text = citation.reference, !text.isEmpty {
      reference = try self.reference(ReferenceNode(text, inDocument: path).id.storable)
    }
    return try insert(
      """
      INSERT INTO citation (
        source, start_byte, end_byte, line_number, column_number, text, kind, name,
        reference_text, authority, reference, entry, origin_line, origin_path, is_on_retraction)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        source, citation.range.start, citation.range.end, record.position.line,
        record.position.column, record.text.storable, citation.kind.rawValue,
        citation.authority?.storable, citation.reference?.storable, authority, reference,
        citation.entry, record.origin?.line, record.origin?.path?.storable,
        record.isOnRetraction ? 1 : 0,
      ])
  }

  private mutating func authority(_ name: String, kind: Citation.Kind) throws -> Int64 {
    let node = AuthorityNode(name: name, kind: kind)
    if let id = authorities[node] { return id }
    let known = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT id, name FROM authority WHERE name = ? AND kind = ?"),
      arguments: [name, kind.rawValue])
    let id: Int64
    if let known, let row = Int64.fromDatabaseValue(known.databaseValue(at: 0)),
      let earlier = String.fromDatabaseValue(known.databaseValue(at: 1))
    {
      id = row
      if name.isPreferred(to: earlier) {
        try insert("UPDATE authority SET name = ? WHERE id = ?", [name, id])
      }
    } else {
      id = try insert("INSERT INTO authority (name, kind) VALUES (?, ?)", [name, kind.rawValue])
    }
    authorities[node] = id
    return id
  }

  mutating func reference(_ identifier: String) throws -> Int64 {
    if let id = references[identifier] { return id }
    let statement = try db.cachedStatement(sql: "SELECT id FROM reference WHERE identifier = ?")
    let id =
      try Int64.fetchOne(statement, arguments: [identifier])
      ?? insert("INSERT INTO reference (identifier) VALUES (?)", [identifier])
    references[identifier] = id
    return id
  }

  private mutating func concept(_ concept: Concept) throws -> Int64 {
    if let id = concepts[concept] { return id }
    let stored = Concept(
      name: concept.name.storable, type: concept.type, identifier: concept.identifier?.storable)
    let known = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT id, name, identifier FROM concept WHERE name = ? AND type = ?"),
      arguments: [stored.name, stored.type.rawValue])
    let id: Int64
    if let known, let row = Int64.fromDatabaseValue(known.databaseValue(at: 0)),
      let name = String.fromDatabaseValue(known.databaseValue(at: 1))
    {
      id = row
      let earlier = Concept(
        name: name, type: stored.type,
        identifier: String.fromDatabaseValue(known.databaseValue(at: 2)))
      let combined = earlier.combined(with: stored)
      if combined != earlier {
        try insert(
          "UPDATE concept SET name = ?, identifier = ? WHERE id = ?",
          [combined.name, combined.identifier, id])
      }
    } else {
      id = try insert(
        "INSERT INTO concept (type, name, identifier) VALUES (?, ?, ?)",
        [stored.type.rawValue, stored.name, stored.identifier])
    }
    concepts[concept] = id
    return id
  }

  private mutating func dose(_ dose: Dose) throws -> Int64 {
    if let id = doses[dose] { return id }
    let values: StatementArguments = [
      dose.low, dose.high, dose.unit.storable, dose.per?.storable, dose.role?.rawValue,
      dose.relativeTo?.storable,
    ]
    let known = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT id, relative_to FROM dose
          WHERE low IS ? AND high IS ? AND unit = ? AND per IS ? AND role IS ? AND relative_to IS ?
          """), arguments: values)
    let id: Int64
    if let known, let row = Int64.fromDatabaseValue(known.databaseValue(at: 0)) {
      id = row
      let earlier = String.fromDatabaseValue(known.databaseValue(at: 1))
      if let relativeTo = dose.relativeTo?.storable, relativeTo.isPreferred(to: earlier ?? "") {
        try insert("UPDATE dose SET relative_to = ? WHERE id = ?", [relativeTo, id])
      }
    } else {
      id = try insert(
        "INSERT INTO dose (low, high, unit, per, role, relative_to) VALUES (?, ?, ?, ?, ?, ?)",
        values)
    }
    doses[dose] = id
    return id
  }

  private mutating func claim(_ claim: Claim, id: ClaimID) throws -> Int64 {
    let select = try db.cachedStatement(sql: "SELECT id FROM claim WHERE hash = ?")
    if let known = try Int64.fetchOne(select, arguments: [id.storable]) {
      try compared.forget(known)
      try keepPreferred(claim, row: known)
      return known
    }
    let subject = try concept(claim.subject)
    let object = try claim.object.map { try concept($0) }
    let dose = try claim.dose.map { try self.dose($0) }
    let row = try insert(
      """
      INSERT INTO claim (hash, kind, subject, regimen, predicate, object, polarity, dose)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id.storable, claim.kind.rawValue, subject, claim.regimen?.rawValue,
        claim.predicate.rawValue, object, claim.polarity.rawValue, dose,
      ])
    try insertContext(claim, row: row)
    try ComparisonFiling.file(claim, row: row, db)
    return row
  }

  private mutating func insertContext(_ claim: Claim, row: Int64) throws {
    for (ordinal, qualifier) in claim.context.enumerated() {
      let concept = try concept(qualifier.concept)
      try insert(
        "INSERT INTO claim_context (claim, ordinal, kind, concept) VALUES (?, ?, ?, ?)",
        [row, ordinal, qualifier.kind.rawValue, concept])
    }
  }

  /// Chooses between two forms of one claim, and between spellings of its names, as
  /// `ClaimGraph.merge` does.
  private mutating func keepPreferred(_ claim: Claim, row: Int64) throws {
    try keepPreferred(claim.subject)
    if let object = claim.object { try keepPreferred(object) }
    for qualifier in claim.context { try keepPreferred(qualifier.concept) }
    if let dose = claim.dose { _ = try self.dose(dose) }
    guard claim.object != nil || !claim.context.isEmpty else { return }
    let stored = try ClaimReader(db, path: path).claim(row: row)
    guard claim.isPreferred(to: stored) else { return }

    var orphans = Orphans()
    try orphans.collectConcepts(ofClaim: row, db)
    let object = try claim.object.map { try concept($0) }
    try insert("UPDATE claim SET object = ? WHERE id = ?", [object, row])
    try db.cachedStatement(sql: "DELETE FROM claim_context WHERE claim = ?")
      .execute(arguments: [row])
    try insertContext(claim, row: row)
    try ComparisonFiling.fileAnew(claim, row: row, db)
    try orphans.remove(db)
    concepts = [:]
  }

  /// Takes over a better spelling of a concept that the store has.
  private mutating func keepPreferred(_ concept: Concept) throws {
    if concepts[concept] != nil { return }
    let known = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM concept WHERE name = ? AND type = ?"),
      arguments: [concept.name.storable, concept.type.rawValue])
    if known != nil { _ = try self.concept(concept) }
  }
}
