import ClaimGraph
import Claims
import Documents
import Foundation
import GRDB

/// Reads all tables into a graph.
struct GraphLoader {
  private let db: Database
  private let path: String
  private var claims: [Int: (id: ClaimID, claim: Claim)] = [:]

  /// - Parameter path: the file of the store, for errors.
  init(_ db: Database, path: String) {
    self.db = db
    self.path = path
  }

  mutating func load() throws -> ClaimGraph {
    var graph = ClaimGraph()
    try forEachSource { graph.merge($0) }
    graph.seal()
    graph.relate(try contradictions(graph))
    return graph
  }

  /// Calls the body with what each source gives, in the order of their paths.
  mutating func forEachSource(_ body: (SourceContent) throws -> Void) throws {
    try loadClaims()
    var sources: [Int] = []
    try db.forEach("SELECT id FROM source ORDER BY path", path: path) {
      sources.append(try $0.integer(0))
    }
    for source in sources { try body(try content(source)) }
  }

  /// What the source of a row gives, without reading any other.
  mutating func content(ofSource row: Int) throws -> SourceContent {
    var stated: [Int] = []
    try db.forEach(
      """
      SELECT DISTINCT assertion.claim FROM passage JOIN assertion ON assertion.passage = passage.id
      WHERE passage.source = ?
      """, [row], path: path
    ) { stated.append(try $0.integer(0)) }
    let reader = ClaimReader(db, path: path)
    for claim in stated where claims[claim] == nil {
      claims[claim] = try reader.identifiedClaim(row: Int64(claim))
    }
    return try content(row)
  }

  private mutating func loadClaims() throws {
    var concepts: [Int: Concept] = [:]
    try db.forEach("SELECT \(ClaimReader.conceptColumns) FROM concept", path: path) {
      concepts[try $0.integer(0)] = try ClaimReader.concept($0)
    }
    var doses: [Int: Dose] = [:]
    try db.forEach("SELECT \(ClaimReader.doseColumns) FROM dose", path: path) {
      doses[try $0.integer(0)] = try ClaimReader.dose($0)
    }
    var contexts: [Int: [ContextQualifier]] = [:]
    try db.forEach(
      "SELECT claim, kind, concept FROM claim_context ORDER BY claim, ordinal", path: path
    ) {
      contexts[try $0.integer(0), default: []].append(
        ContextQualifier(
          kind: try $0.value(1, ContextQualifier.Kind.self),
          concept: try found(concepts[try $0.integer(2)], "a concept")))
    }
    try db.forEach("SELECT \(ClaimReader.claimColumns) FROM claim", path: path) {
      let number = try $0.integer(0)
      guard let id = ClaimID(stored: try $0.data(1)) else { throw $0.damaged(1) }
      claims[number] = (
        id,
        try ClaimReader.claim(
          $0, context: contexts[number] ?? [],
          concept: { try found(concepts[$0], "a concept") },
          dose: { try found(doses[$0], "a dose") })
      )
    }
  }

  private func content(_ source: Int) throws -> SourceContent {
    let works = WorkReader(db, path: path)
    let notes = try works.notes(ofSource: source)
    var passages: [PassageNode] = []
    var passageNumbers: [Int: Int] = [:]
    try db.forEach(
      """
      SELECT id, start_byte, end_byte, line_number, column_number, text, section, sentence_start,
        sentence_end, paragraph_start, paragraph_end, origin_line, origin_path, sentence_words
      FROM passage WHERE source = ? ORDER BY start_byte, end_byte
      """, [source], path: path
    ) {
      let row = try $0.integer(0)
      passageNumbers[row] = passages.count
      passages.append(
        PassageNode(
          source: 0, range: TextRange(try $0.integer(1), try $0.integer(2)),
          position: TextPosition(line: try $0.integer(3), column: try $0.integer(4)),
          text: try $0.string(5), section: try $0.optionalString(6),
          sentence: TextRange(try $0.integer(7), try $0.integer(8)),
          sentenceWords: UInt64(bitPattern: Int64(try $0.integer(13))),
          paragraph: TextRange(try $0.integer(9), try $0.integer(10)),
          origin: try $0.origin(11, 12), notes: notes[row] ?? []))
    }
    let (citations, citationNumbers) = try citations(source)
    return SourceContent(
      source: try works.source(source, isWhole: true), passages: passages, citations: citations,
      assertions: try assertions(source, passageNumbers, citationNumbers),
      listings: try works.listings(ofSource: source))
  }

  private func citations(
    _ source: Int
  ) throws -> (records: [CitationRecord], numbers: [Int: Int]) {
    var records: [CitationRecord] = []
    var numbers: [Int: Int] = [:]
    try db.forEach(
      """
      SELECT id, start_byte, end_byte, line_number, column_number, text, kind, name, reference_text,
        entry, origin_line, origin_path, is_on_retraction
      FROM citation WHERE source = ? ORDER BY id
      """, [source], path: path
    ) {
      numbers[try $0.integer(0)] = records.count
      records.append(
        CitationRecord(
          source: 0,
          citation: Citation(
            authority: try $0.optionalString(7), kind: try $0.value(6, Citation.Kind.self),
            reference: try $0.optionalString(8),
            range: TextRange(try $0.integer(1), try $0.integer(2)),
            entry: try $0.optionalInteger(9)),
          position: TextPosition(line: try $0.integer(3), column: try $0.integer(4)),
          text: try $0.string(5), authority: nil, reference: nil,
          origin: try $0.origin(10, 11), isOnRetraction: try $0.integer(12) != 0))
    }
    return (records, numbers)
  }

  private func assertions(
    _ source: Int, _ passages: [Int: Int], _ citations: [Int: Int]
  ) throws -> [StatedClaim] {
    var cited: [Int: [Int]] = [:]
    try db.forEach(
      """
      SELECT assertion_citation.assertion, assertion_citation.citation FROM passage
      JOIN assertion ON assertion.passage = passage.id
      JOIN assertion_citation ON assertion_citation.assertion = assertion.id
      WHERE passage.source = ? ORDER BY 1, 2
      """, [source], path: path
    ) {
      cited[try $0.integer(0), default: []].append(
        try found(citations[try $0.integer(1)], "a citation"))
    }
    var assertions: [StatedClaim] = []
    try db.forEach(
      """
      SELECT assertion.id, assertion.passage, assertion.claim, assertion.certainty FROM passage
      JOIN assertion ON assertion.passage = passage.id
      WHERE passage.source = ? ORDER BY passage.start_byte, passage.end_byte, assertion.id
      """, [source], path: path
    ) {
      let (id, claim) = try found(claims[try $0.integer(2)], "a claim")
      assertions.append(
        StatedClaim(
          passage: try found(passages[try $0.integer(1)], "a passage"), claim: claim, id: id,
          certainty: try $0.value(3, Certainty.self),
          citations: cited[try $0.integer(0)]?.sorted() ?? []))
    }
    return assertions
  }

  private func contradictions(_ graph: ClaimGraph) throws -> [Contradiction] {
    var contradictions: [Contradiction] = []
    try db.forEach(
      "SELECT claim_a, claim_b, rule, reason, severity FROM contradiction", path: path
    ) {
      let claimA = try found(claims[try $0.integer(0)], "a claim").id
      let claimB = try found(claims[try $0.integer(1)], "a claim").id
      guard let a = graph.claim(withID: claimA), let b = graph.claim(withID: claimB) else { return }
      contradictions.append(
        Contradiction(
          claimA: a, claimB: b, rule: try $0.string(2), reason: try $0.string(3),
          severity: try $0.string(4)))
    }
    return contradictions
  }

  private func found<Value>(_ value: Value?, _ name: String) throws -> Value {
    guard let value else {
      throw StoreError.corrupt(path: path, detail: "\(name) is referred to and not there")
    }
    return value
  }
}
