import ClaimGraph
import Claims
import Documents
import GRDB

/// Reads claims by what they are compared by, and then, of those that turn out to matter, the passages that state
/// them and who is cited there.
struct ComparableLoader {
  private let db: Database
  private let path: String
  /// By row.
  private var claims: [Int64: (id: ClaimID, claim: Claim)] = [:]
  private var sources: [Int: Parts] = [:]

  /// What was read of a source.
  private struct Parts {
    /// By row.
    var passages: [Int: PassageNode] = [:]
    /// By row.
    var citations: [Int: CitationRecord] = [:]
    var assertions: [Stated] = []
  }

  /// An assertion with rows in place of indices.
  private struct Stated {
    let row: Int
    let passage: Int
    let claim: (id: ClaimID, claim: Claim)
    let certainty: Certainty
    let citations: [Int]
  }

  /// - Parameter path: the file of the store, for errors.
  init(_ db: Database, path: String) {
    self.db = db
    self.path = path
  }

  /// Reads the claims that are filed under the keys. Returns whether there was any that was not read before.
  mutating func find(_ keys: Set<ComparisonKey>) throws -> Bool {
    var found: Set<Int64> = []
    for key in keys { found.formUnion(try ComparisonFiling.claims(under: key, db)) }
    let new = found.filter { claims[$0] == nil }.sorted()
    let reader = ClaimReader(db, path: path)
    for row in new { claims[row] = try reader.identifiedClaim(row: row) }
    return !new.isEmpty
  }

  /// The claims that were found, each as if a source of its own stated it outright, in words that tell nothing.
  /// Who states them in truth can only keep two of them from contradicting one another, or make it milder.
  func outlines() -> [SourceContent] {
    claims.sorted { $0.key < $1.key }.map { row, claim in
      let nowhere = TextRange(0, 0)
      return SourceContent(
        source: SourceNode(
          path: "\u{0}\(row)", metadata: DocumentMetadata(), coverage: Coverage(),
          contentHash: "", warnings: 0),
        passages: [
          PassageNode(
            source: 0, range: nowhere, position: TextPosition(line: 1, column: 1), text: "",
            section: nil, sentence: nowhere, paragraph: nowhere)
        ], citations: [],
        assertions: [
          StatedClaim(
            passage: 0, claim: claim.claim, id: claim.id, certainty: .asserted, citations: [])
        ])
    }
  }

  /// Reads who states the claims of these ids, of those that were found.
  mutating func loadAssertions(of ids: Set<ClaimID>) throws {
    for (row, claim) in claims.sorted(by: { $0.key < $1.key }) where ids.contains(claim.id) {
      try loadAssertions(ofClaim: row, claim)
    }
  }

  /// What each source gives of all that was read, in the order of their rows.
  func contents() throws -> [SourceContent] {
    try sources.sorted { $0.key < $1.key }.map { try content($0.key, $0.value) }
  }

  private mutating func loadAssertions(
    ofClaim row: Int64, _ claim: (id: ClaimID, claim: Claim)
  ) throws {
    var read: [(source: Int, stated: Stated, node: PassageNode)] = []
    try db.forEach(
      """
      SELECT passage.source, assertion.id, assertion.certainty, passage.id, start_byte, end_byte,
        line_number, column_number, text, section, sentence_start, sentence_end, paragraph_start,
        paragraph_end,
        EXISTS (SELECT 1 FROM assertion_citation WHERE assertion = assertion.id), origin_line,
        origin_path
      FROM assertion JOIN passage ON passage.id = assertion.passage WHERE assertion.claim = ?
      """, [row], path: path
    ) {
      let node = PassageNode(
        source: 0, range: TextRange(try $0.integer(4), try $0.integer(5)),
        position: TextPosition(line: try $0.integer(6), column: try $0.integer(7)),
        text: try $0.string(8), section: try $0.optionalString(9),
        sentence: TextRange(try $0.integer(10), try $0.integer(11)),
        paragraph: TextRange(try $0.integer(12), try $0.integer(13)),
        origin: try $0.origin(15, 16))
      let source = try $0.integer(0)
      let assertion = try $0.integer(1)
      let citations = try $0.integer(14) == 0 ? [] : try loadCitations(of: assertion, source)
      read.append(
        (
          source,
          Stated(
            row: assertion, passage: try $0.integer(3), claim: claim,
            certainty: try $0.value(2, Certainty.self), citations: citations), node
        ))
    }
    for (source, stated, node) in read {
      sources[source, default: Parts()].passages[stated.passage] = node
      sources[source, default: Parts()].assertions.append(stated)
    }
  }

  /// The rows of the citations of an assertion.
  private mutating func loadCitations(of assertion: Int, _ source: Int) throws -> [Int] {
    var rows: [Int] = []
    try db.forEach(
      """
      SELECT citation.id, start_byte, end_byte, line_number, column_number, text, kind, name,
        reference_text, origin_line, origin_path, is_on_retraction
      FROM assertion_citation JOIN citation ON citation.id = assertion_citation.citation
      WHERE assertion_citation.assertion = ? ORDER BY citation.id
      """, [assertion], path: path
    ) {
      let row = try $0.integer(0)
      rows.append(row)
      sources[source, default: Parts()].citations[row] = CitationRecord(
        source: 0,
        citation: Citation(
          authority: try $0.optionalString(7), kind: try $0.value(6, Citation.Kind.self),
          reference: try $0.optionalString(8),
          range: TextRange(try $0.integer(1), try $0.integer(2))),
        position: TextPosition(line: try $0.integer(3), column: try $0.integer(4)),
        text: try $0.string(5), authority: nil, reference: nil, origin: try $0.origin(9, 10),
        isOnRetraction: try $0.integer(11) != 0)
    }
    return rows
  }

  private func content(_ source: Int, _ parts: Parts) throws -> SourceContent {
    let passages = parts.passages.sorted { $0.value.range < $1.value.range }
    let citations = parts.citations.sorted { $0.key < $1.key }
    let passageNumbers = Self.numbers(passages.map(\.key))
    let citationNumbers = Self.numbers(citations.map(\.key))
    let stated = parts.assertions.compactMap { stated -> (row: Int, claim: StatedClaim)? in
      guard let passage = passageNumbers[stated.passage] else { return nil }
      return (
        stated.row,
        StatedClaim(
          passage: passage, claim: stated.claim.claim, id: stated.claim.id,
          certainty: stated.certainty,
          citations: stated.citations.compactMap { citationNumbers[$0] }.sorted())
      )
    }
    return SourceContent(
      source: try WorkReader(db, path: path).source(source, isWhole: false),
      passages: passages.map(\.value),
      citations: citations.map(\.value),
      assertions: stated.sorted { ($0.claim.passage, $0.row) < ($1.claim.passage, $1.row) }
        .map(\.claim))
  }

  private static func numbers(_ rows: [Int]) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, $0) })
  }
}
