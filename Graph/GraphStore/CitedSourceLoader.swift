import ClaimGraph
import Claims
import Documents
import GRDB

/// Reads whole the sources of a store that are cited, by their address or by their publisher or title, so that
/// they can be asked what they say.
struct CitedSourceLoader {
  private let db: Database
  private let path: String
  private var loader: GraphLoader
  /// By identifier of a work: rows of sources. Made when it is first needed.
  private var byIdentifier: [String: [Int]]?
  /// By title without case and punctuation: rows of sources. Made when it is first needed.
  private var byTitle: [String: [Int]]?
  /// By publisher and title in lower case: rows of sources, two at most. Made when it is first needed.
  private var byName: [String: [Int]]?

  /// More are not read: citations of citations lead far, and what is this far away bears on no draft.
  static let limit = 500

  /// - Parameter path: the file of the store, for errors.
  init(_ db: Database, path: String) {
    self.db = db
    self.path = path
    loader = GraphLoader(db, path: path)
  }

  /// What each source gives that the documents cite, directly or through others, in the order of their rows.
  mutating func contents(citedBy documents: ClaimGraph) throws -> [SourceContent] {
    var contents: [Int: SourceContent] = [:]
    var wanted = try rows(documents.citations.map(\.citation))
    wanted.formUnion(try rows(documents.references.map(\.work)))
    while let row = wanted.min(), contents.count < Self.limit {
      wanted.remove(row)
      guard contents[row] == nil else { continue }
      let content = try loader.content(ofSource: row)
      contents[row] = content
      let entries = Set(content.citations.compactMap(\.citation.entry))
        .filter(content.listings.indices.contains).sorted()
      let cited = try rows(content.citations.map(\.citation))
        .union(try rows(entries.map { content.listings[$0].listed.work }))
      wanted.formUnion(cited.filter { contents[$0] == nil })
    }
    return contents.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The rows of the sources that citations lead to.
  private mutating func rows(_ citations: [Citation]) throws -> Set<Int> {
    var rows: Set<Int> = []
    for citation in citations {
      if let id = citation.reference.flatMap(ReferenceNode.identifier) {
        let known = try byIdentifier ?? addresses()
        byIdentifier = known
        // Where several could be meant, it has to show that there are several.
        rows.formUnion((known[id] ?? []).prefix(2))
      } else if citation.reference == nil, citation.kind.namesAPublisher,
        let name = citation.authority
      {
        let known = try byName ?? names()
        byName = known
        rows.formUnion(known[name.lowercased()] ?? [])
      }
    }
    return rows
  }

  /// The rows of the sources that are the works, or may be: of those found by their title, the graph compares
  /// author and year.
  private mutating func rows(_ works: [Work]) throws -> Set<Int> {
    var rows: Set<Int> = []
    for work in works {
      let known = try byIdentifier ?? addresses()
      byIdentifier = known
      for identifier in work.identifiers {
        rows.formUnion((known[identifier.description] ?? []).prefix(2))
      }
      if let title = work.comparableTitle {
        let known = try byTitle ?? titles()
        byTitle = known
        rows.formUnion((known[title] ?? []).prefix(2))
      }
    }
    return rows
  }

  private func titles() throws -> [String: [Int]] {
    var rows: [String: [Int]] = [:]
    try db.forEach("SELECT id, title FROM source WHERE title IS NOT NULL ORDER BY id", path: path) {
      if let title = Work.comparable(try $0.string(1)) {
        rows[title, default: []].append(try $0.integer(0))
      }
    }
    return rows
  }

  private func addresses() throws -> [String: [Int]] {
    var rows: [String: [Int]] = [:]
    try db.forEach("SELECT id, uri FROM source WHERE uri IS NOT NULL ORDER BY id", path: path) {
      if let id = ReferenceNode.identifier(try $0.string(1)) {
        rows[id, default: []].append(try $0.integer(0))
      }
    }
    try db.forEach(
      "SELECT source, value FROM source_value WHERE list = 'identifier' ORDER BY source", path: path
    ) {
      let row = try $0.integer(0)
      let identifier = try $0.string(1)
      if rows[identifier]?.contains(row) != true { rows[identifier, default: []].append(row) }
    }
    return rows
  }

  private func names() throws -> [String: [Int]] {
    var rows: [String: [Int]] = [:]
    try db.forEach(
      "SELECT id, publisher, title FROM source WHERE publisher IS NOT NULL OR title IS NOT NULL ORDER BY id",
      path: path
    ) {
      let names = [try $0.optionalString(1), try $0.optionalString(2)].compactMap(\.self)
      let row = try $0.integer(0)
      for name in Set(names.map { $0.lowercased() }) where rows[name, default: []].count < 2 {
        rows[name, default: []].append(row)
      }
    }
    return rows
  }
}
