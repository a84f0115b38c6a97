import ClaimGraph
import Documents
import GRDB

/// The lists of a source, and what it says of works.
extension SourceWriter {
  /// The names under which `source_value` keeps the lists of a source.
  enum List: String {
    case identifier
    case publicationType = "publication_type"
    case topic
    /// One value: `NameFilter.digits`.
    case names
  }

  func insertLists(of node: SourceNode, source: Int64) throws {
    let metadata = node.metadata
    let lists: [(List, [String])] = [
      (.identifier, metadata.identifiers.map(\.description)),
      (.publicationType, metadata.publicationTypes), (.topic, metadata.topics),
      (.names, node.names.map { [$0.digits] } ?? []),
    ]
    for (list, values) in lists {
      for (ordinal, value) in values.enumerated() {
        try insert(
          "INSERT INTO source_value (source, list, ordinal, value) VALUES (?, ?, ?, ?)",
          [source, list.rawValue, ordinal, value.storable])
      }
    }
    for loss in node.losses {
      try insert(
        "INSERT OR REPLACE INTO loss (source, what, count) VALUES (?, ?, ?)",
        [source, loss.what.storable, loss.count])
    }
    try insert(metadata.notices, source: source, listing: nil)
  }

  mutating func insert(
    _ record: ListingRecord, ordinal: Int, source: Int64, path: String
  ) throws {
    let (listed, work) = (record.listed, record.listed.work)
    let reference = try reference(listed.key(inDocument: path, ordinal: ordinal).storable)
    let row = try insert(
      """
      INSERT INTO listing (
        source, ordinal, label, start_byte, end_byte, line_number, column_number, text, origin_line,
        origin_path, title, year, container, work_key, reference)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        source, ordinal, listed.label?.storable, listed.range?.start, listed.range?.end,
        record.place?.position.line, record.place?.position.column, record.place?.text.storable,
        record.place?.origin?.line, record.place?.origin?.path?.storable,
        work.title?.storable, work.year, work.container?.storable, work.descriptionKey, reference,
      ])
    for (ordinal, name) in work.authors.enumerated() {
      try insert(
        "INSERT INTO listing_author (listing, ordinal, name) VALUES (?, ?, ?)",
        [row, ordinal, name.storable])
    }
    for identifier in work.identifiers {
      try insert(
        "INSERT OR IGNORE INTO listing_identifier (listing, identifier) VALUES (?, ?)",
        [row, identifier.description.storable])
    }
    try insert(work.notices, source: source, listing: row)
  }

  private func insert(_ notices: [Notice], source: Int64, listing: Int64?) throws {
    for notice in notices {
      try insert(
        """
        INSERT INTO notice (source, listing, kind, identifier, date, reason)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        [
          source, listing, notice.kind.rawValue, notice.identifier?.description.storable,
          notice.date?.storable, notice.reason?.storable,
        ])
    }
  }
}
