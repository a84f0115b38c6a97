import ClaimGraph
import Claims
import Documents
import GRDB

/// Reads claims with what comparing them needs of those who state them: where, how certainly, and by which regulators.
struct StatementLoader {
  private let db: Database
  private let path: String

  /// What is read of a source.
  private struct Parts {
    var passages: [Int: PassageNode] = [:]
    var citations: [CitationRecord] = []
    var stated: [(passage: Int, claim: StatedClaim)] = []
  }

  /// - Parameter path: the file of the store, for errors.
  init(_ db: Database, path: String) {
    self.db = db
    self.path = path
  }

  /// A graph of the claims, sealed and not related. Its sources are the ones that state them, without what they say
  /// of themselves.
  func graph(ofClaims rows: [Int64]) throws -> ClaimGraph {
    var sources: [Int: Parts] = [:]
    let reader = ClaimReader(db, path: path)
    for row in rows {
      try load(row, try reader.identifiedClaim(row: row), into: &sources)
    }
    var graph = ClaimGraph()
    for (number, parts) in sources.sorted(by: { $0.key < $1.key }) {
      graph.merge(content(number, parts))
    }
    sources = [:]
    graph.seal()
    return graph
  }

  private func load(
    _ row: Int64, _ claim: (id: ClaimID, claim: Claim), into sources: inout [Int: Parts]
  ) throws {
    try db.forEach(
      """
      SELECT passage.source, passage.id, certainty, start_byte, end_byte, text, sentence_start, sentence_end,
        paragraph_start, paragraph_end, assertion.id
      FROM assertion JOIN passage ON passage.id = assertion.passage WHERE assertion.claim = ?
      """, [row], path: path
    ) {
      let source = try $0.integer(0)
      let passage = try $0.integer(1)
      sources[source, default: Parts()].passages[passage] = PassageNode(
        source: 0, range: TextRange(try $0.integer(3), try $0.integer(4)),
        position: TextPosition(line: 1, column: 1), text: try $0.string(5), section: nil,
        sentence: TextRange(try $0.integer(6), try $0.integer(7)),
        paragraph: TextRange(try $0.integer(8), try $0.integer(9)))
      // No other claims are compared by who is cited.
      let cited = claim.claim.predicate == .approvedFor ? try regulators(of: $0.integer(10)) : []
      let first = sources[source]?.citations.count ?? 0
      sources[source]?.citations += cited
      let stated = StatedClaim(
        passage: 0, claim: claim.claim, id: claim.id, certainty: try $0.value(2, Certainty.self),
        citations: Array(first..<(first + cited.count)))
      sources[source]?.stated.append((passage, stated))
    }
  }

  private func regulators(of assertion: Int) throws -> [CitationRecord] {
    var found: [CitationRecord] = []
    try db.forEach(
      """
      SELECT start_byte, end_byte, name
      FROM assertion_citation JOIN citation ON citation.id = assertion_citation.citation
      WHERE assertion_citation.assertion = ? AND citation.kind = ?
      """, [assertion, Citation.Kind.regulator.rawValue], path: path
    ) {
      found.append(
        CitationRecord(
          source: 0,
          citation: Citation(
            authority: try $0.optionalString(2), kind: .regulator, reference: nil,
            range: TextRange(try $0.integer(0), try $0.integer(1))),
          position: TextPosition(line: 1, column: 1), text: "", authority: nil, reference: nil))
    }
    return found
  }

  private func content(_ number: Int, _ parts: Parts) -> SourceContent {
    let passages = parts.passages.sorted { $0.value.range < $1.value.range }
    let places = Dictionary(uniqueKeysWithValues: passages.enumerated().map { ($1.key, $0) })
    // A citation that several claims name stands there once for each.
    let order = parts.citations.indices.sorted {
      let (a, b) = (parts.citations[$0].citation.range, parts.citations[$1].citation.range)
      return a != b ? a < b : $0 < $1
    }
    var ranks = [Int](repeating: 0, count: order.count)
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    let stated = parts.stated.map { stated in
      StatedClaim(
        passage: places[stated.passage] ?? 0, claim: stated.claim.claim, id: stated.claim.id,
        certainty: stated.claim.certainty,
        citations: stated.claim.citations.map { ranks[$0] }.sorted())
    }
    return SourceContent(
      source: SourceNode(
        path: "\(number)", metadata: DocumentMetadata(), coverage: Coverage(), contentHash: "",
        warnings: 0),
      passages: passages.map(\.value), citations: order.map { parts.citations[$0] },
      assertions: stated.sorted { ($0.passage, $0.id) < ($1.passage, $1.id) })
  }
}
