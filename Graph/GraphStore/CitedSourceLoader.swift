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
  private let names: SourceNames

  /// More are not read: citations of citations lead far, and what is this far away bears on no draft.
  static let limit = 500

  /// - Parameter path: the file of the store, for errors.
  init(_ db: Database, path: String) {
    self.db = db
    self.path = path
    loader = GraphLoader(db, path: path)
    names = SourceNames(db)
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
  private func rows(_ citations: [Citation]) throws -> Set<Int> {
    var rows: Set<Int> = []
    for citation in citations {
      if let id = citation.reference.flatMap(ReferenceNode.identifier) {
        rows.formUnion(try sources(ofWork: id))
      } else if citation.reference == nil, citation.kind.namesAPublisher,
        let name = citation.authority
      {
        rows.formUnion(try names.sources(.name, name.lowercased(), limit: Self.namesakes))
      }
    }
    return rows
  }

  /// The rows of the sources that are the works, or may be: of those found by their title, the graph compares
  /// author and year.
  private func rows(_ works: [Work]) throws -> Set<Int> {
    var rows: Set<Int> = []
    for work in works {
      for identifier in work.identifiers {
        rows.formUnion(try sources(ofWork: identifier.description))
      }
      if let title = work.comparableTitle {
        rows.formUnion(try names.sources(.title, title, limit: Self.namesakes))
      }
    }
    return rows
  }

  /// Where several could be meant, it has to show that there are several.
  private static let namesakes = 2

  /// The rows of the sources that are the work with an identifier: those that were published at it before those that
  /// name it as theirs.
  private func sources(ofWork identifier: String) throws -> [Int] {
    var found = try names.sources(.address, identifier, limit: Self.namesakes)
    guard found.count < Self.namesakes else { return found }
    try db.forEach(
      """
      SELECT DISTINCT source FROM source_value WHERE list = ? AND value = ? ORDER BY source LIMIT ?
      """, [SourceWriter.List.identifier.rawValue, identifier.storable, 2 * Self.namesakes],
      path: path
    ) {
      let row = try $0.integer(0)
      if found.count < Self.namesakes, !found.contains(row) { found.append(row) }
    }
    return found
  }
}
