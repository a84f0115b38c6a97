import ClaimGraph
import Claims
import Documents
import GRDB

/// Reads what sources say of themselves and of works.
struct WorkReader {
  private let db: Database
  private let path: String

  /// - Parameter path: the file of the store, for errors.
  init(_ db: Database, path: String) {
    self.db = db
    self.path = path
  }

  /// The source of a row.
  /// - Parameter isWhole: also with what was not understood and what was not imported.
  func source(_ row: Int, isWhole: Bool) throws -> SourceNode {
    var node: SourceNode?
    try db.forEach(
      """
      SELECT path, content_hash, title, uri, publisher, date, kind, sentences,
        sentences_with_claims, warnings, licence, version,
        EXISTS (SELECT 1 FROM author WHERE author.source = source.id),
        EXISTS (SELECT 1 FROM source_value WHERE source_value.source = source.id),
        EXISTS (SELECT 1 FROM notice WHERE notice.source = source.id)
      FROM source WHERE id = ?
      """, [row], path: path
    ) {
      let authors = try $0.integer(12) == 0 ? [] : try authors(ofSource: row)
      let lists = try $0.integer(13) == 0 ? [:] : try lists(ofSource: row)
      let (notChecked, losses) = isWhole ? try gaps(row) : ([], [])
      node = SourceNode(
        path: try $0.string(0),
        metadata: DocumentMetadata(
          title: try $0.optionalString(2), uri: try $0.optionalString(3),
          publisher: try $0.optionalString(4), authors: authors, date: try $0.optionalString(5),
          kind: try $0.value(6, SourceKind.self),
          identifiers: (lists[.identifier] ?? []).compactMap { WorkIdentifier(normalForm: $0) },
          publicationTypes: lists[.publicationType] ?? [], topics: lists[.topic] ?? [],
          licence: try $0.optionalString(10), version: try $0.optionalString(11),
          notices: try $0.integer(14) == 0 ? [] : try notices(ofSource: row)),
        coverage: Coverage(
          sentences: try $0.integer(7), sentencesWithClaims: try $0.integer(8),
          notChecked: notChecked),
        contentHash: try $0.string(1), warnings: try $0.integer(9), losses: losses,
        names: (lists[.names] ?? []).first.flatMap { NameFilter(digits: $0) })
    }
    guard let node else {
      throw StoreError.corrupt(path: path, detail: "a source is referred to and not there")
    }
    return node
  }

  private func authors(ofSource source: Int) throws -> [String] {
    var authors: [String] = []
    try db.forEach(
      "SELECT name FROM author WHERE source = ? ORDER BY ordinal", [source], path: path
    ) { authors.append(try $0.string(0)) }
    return authors
  }

  private func lists(ofSource source: Int) throws -> [SourceWriter.List: [String]] {
    var lists: [SourceWriter.List: [String]] = [:]
    try db.forEach(
      "SELECT list, value FROM source_value WHERE source = ? ORDER BY list, ordinal", [source],
      path: path
    ) {
      guard let list = SourceWriter.List(rawValue: try $0.string(0)) else { return }
      lists[list, default: []].append(try $0.string(1))
    }
    return lists
  }

  private func gaps(_ source: Int) throws -> (notChecked: [TextRange], losses: [Loss]) {
    var notChecked: [TextRange] = []
    try db.forEach(
      "SELECT start_byte, end_byte FROM unchecked WHERE source = ? ORDER BY ordinal", [source],
      path: path
    ) { notChecked.append(TextRange(try $0.integer(0), try $0.integer(1))) }
    var losses: [Loss] = []
    try db.forEach(
      "SELECT what, count FROM loss WHERE source = ? ORDER BY what", [source], path: path
    ) { losses.append(Loss(try $0.string(0), count: try $0.integer(1))) }
    return (notChecked, losses)
  }

  /// The list of references of a source.
  func listings(ofSource source: Int) throws -> [ListingRecord] {
    var rows: [(row: Int, listing: ListingRecord)] = []
    try db.forEach(
      "SELECT \(Self.columns) FROM listing WHERE source = ? ORDER BY ordinal", [source], path: path
    ) { rows.append((try $0.integer(0), try Self.listing($0))) }
    return try rows.map { try described($0.listing, row: $0.row) }
  }

  /// An entry of a list, with its row and that of its source.
  typealias Entry = (row: Int, source: Int, listing: ListingRecord)

  /// Those entries of all lists that tell of notices about a work, by row.
  func noticed(_ work: Work) throws -> [Entry] {
    let isNoticed = "EXISTS (SELECT 1 FROM notice WHERE notice.listing = listing.id)"
    return try entries(of: work, named: isNoticed, described: isNoticed, limit: -1)
  }

  /// Entries of any lists that are about a work and know identifiers of it that it does not state itself, by row.
  /// - Parameter limit: of entries for each of its names.
  func identifying(_ work: Work, limit: Int) throws -> [Entry] {
    let count =
      "(SELECT count(*) FROM listing_identifier AS other WHERE other.listing = listing.id)"
    return try entries(
      of: work, named: "\(count) > 1", described: work.identifiers.isEmpty ? "\(count) > 0" : "0",
      limit: limit)
  }

  /// - Parameters:
  ///   - named: a condition on entries with an identifier of the work.
  ///   - described: a condition on entries with its title, year and first author.
  private func entries(
    of work: Work, named: String, described: String, limit: Int
  ) throws -> [Entry] {
    var found: [Int: (source: Int, listing: ListingRecord)] = [:]
    for identifier in work.identifiers {
      try db.forEach(
        """
        SELECT \(Self.columns), source FROM listing_identifier
        JOIN listing ON listing.id = listing_identifier.listing
        WHERE identifier = ? AND \(named) ORDER BY listing.id LIMIT \(limit)
        """, [identifier.description], path: path
      ) { found[try $0.integer(0)] = (try $0.integer(12), try Self.listing($0)) }
    }
    if let key = work.descriptionKey {
      try db.forEach(
        """
        SELECT \(Self.columns), source FROM listing
        WHERE work_key = ? AND \(described) ORDER BY id LIMIT \(limit)
        """, [key], path: path
      ) { found[try $0.integer(0)] = (try $0.integer(12), try Self.listing($0)) }
    }
    return try found.sorted { $0.key < $1.key }.map { row, entry in
      (row, entry.source, try self.described(entry.listing, row: row))
    }
  }

  private static let columns = """
    id, label, start_byte, end_byte, title, year, container, line_number, column_number, text,
    origin_line, origin_path
    """

  private static func listing(_ row: StoredRow) throws -> ListingRecord {
    var range: TextRange?
    if let start = try row.optionalInteger(2), let end = try row.optionalInteger(3) {
      range = TextRange(start, end)
    }
    var place: ListingRecord.Place?
    if let line = try row.optionalInteger(7) {
      place = ListingRecord.Place(
        position: TextPosition(line: line, column: try row.integer(8)), text: try row.string(9),
        origin: try row.origin(10, 11))
    }
    let work = Work(
      title: try row.optionalString(4), year: try row.optionalInteger(5),
      container: try row.optionalString(6))
    return ListingRecord(
      source: 0,
      listed: ListedReference(label: try row.optionalString(1), range: range, work: work),
      place: place)
  }

  /// The entry with its authors, identifiers and notices.
  private func described(_ listing: ListingRecord, row: Int) throws -> ListingRecord {
    let listed = listing.listed
    var work = listed.work
    try db.forEach(
      "SELECT name FROM listing_author WHERE listing = ? ORDER BY ordinal", [row], path: path
    ) { work.authors.append(try $0.string(0)) }
    var identifiers: [WorkIdentifier] = []
    try db.forEach(
      "SELECT identifier FROM listing_identifier WHERE listing = ?", [row], path: path
    ) {
      if let identifier = WorkIdentifier(normalForm: try $0.string(0)) {
        identifiers.append(identifier)
      }
    }
    work.identifiers = identifiers.sorted()
    try db.forEach(
      "SELECT kind, identifier, date, reason FROM notice WHERE listing = ? ORDER BY id", [row],
      path: path
    ) { work.notices.append(try Self.notice($0)) }
    return ListingRecord(
      source: 0, listed: ListedReference(label: listed.label, range: listed.range, work: work),
      place: listing.place)
  }

  private func notices(ofSource source: Int) throws -> [Notice] {
    var notices: [Notice] = []
    try db.forEach(
      """
      SELECT kind, identifier, date, reason FROM notice WHERE source = ? AND listing IS NULL
      ORDER BY id
      """, [source], path: path
    ) { notices.append(try Self.notice($0)) }
    return notices
  }

  private static func notice(_ row: StoredRow) throws -> Notice {
    Notice(
      kind: try row.value(0, Notice.Kind.self),
      identifier: try row.optionalString(1).flatMap { WorkIdentifier(normalForm: $0) },
      date: try row.optionalString(2), reason: try row.optionalString(3))
  }

  /// The notes on words of the passages of a source, by row of the passage.
  func notes(ofSource source: Int) throws -> [Int: [Note]] {
    var notes: [Int: [Note]] = [:]
    try db.forEach(
      """
      SELECT passage, passage_note.kind, passage_note.start_byte, passage_note.end_byte, author,
        date, passage_note.text
      FROM passage JOIN passage_note ON passage_note.passage = passage.id
      WHERE passage.source = ? ORDER BY passage, ordinal
      """, [source], path: path
    ) {
      notes[try $0.integer(0), default: []].append(
        Note(
          kind: try $0.value(1, Note.Kind.self),
          range: TextRange(try $0.integer(2), try $0.integer(3)),
          author: try $0.optionalString(4), date: try $0.optionalString(5),
          text: try $0.string(6)))
    }
    return notes
  }
}

extension StoredRow {
  /// Where in a file something stands, of two columns; nil where neither says anything.
  func origin(_ line: Int, _ path: Int) throws -> Origin? {
    let line = try optionalInteger(line)
    let path = try optionalString(path)
    return line == nil && path == nil ? nil : Origin(line: line, path: path)
  }
}
