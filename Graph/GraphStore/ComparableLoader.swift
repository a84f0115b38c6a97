import ClaimGraph
import Claims
import Documents
import GRDB

/// Reads claims by what they are compared by, and then, of those that turn out to matter, the passages that state
/// them and who is cited there.
struct ComparableLoader {
  private let db: Database
  private let path: String
  private let reader: ClaimReader
  private let ahead: ReadAhead?
  /// By row.
  private var claims: [Int64: Found] = [:]
  private var sources: [Int: Parts] = [:]

  /// A claim, and the place where all that is to be known of it stands together (`ComparedClaims`); nil where it does
  /// not.
  private struct Found {
    let id: ClaimID
    let claim: Claim
    let place: Int64?
  }

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
    let claim: Found
    let certainty: Certainty
    let citations: [Int]
  }

  /// - Parameters:
  ///   - path: the file of the store, for errors.
  ///   - ahead: what is asked for beforehand all that is asked here.
  init(_ db: Database, path: String, ahead: ReadAhead?) {
    self.db = db
    self.path = path
    self.ahead = ahead
    reader = ClaimReader(db, path: path)
  }

  /// Reads the claims that are filed under the keys. Returns whether there was any that was not read before.
  ///
  /// - Parameter ignoringSettings: also those that are filed under the same topics in other settings.
  mutating func find(_ keys: Set<ComparisonKey>, ignoringSettings: Bool = false) throws -> Bool {
    let before = claims.count
    if ignoringSettings {
      for topic in Set(keys.map(\.topic)).sorted() { try find(topic: topic, setting: nil) }
    } else {
      let keys = keys.sorted()
      ahead?.read(keys)
      for key in keys { try find(topic: key.topic, setting: key.setting) }
    }
    return claims.count > before
  }

  /// - Parameter setting: nil for any.
  private mutating func find(topic: UInt64, setting: UInt64?) throws {
    var apart: [Int64] = []
    var arguments: StatementArguments = [Int64(bitPattern: topic)]
    if let setting { arguments += [Int64(bitPattern: setting)] }
    try db.forEach(
      """
      SELECT claim, hash, kind, subject, regimen, predicate, object, polarity, dose, context, place
      FROM comparison LEFT JOIN compared_claim ON compared_claim.id = place
      WHERE topic = ? \(setting == nil ? "" : "AND setting = ? ")ORDER BY claim
      """, arguments, path: path
    ) {
      let row = Int64(try $0.integer(0))
      guard claims[row] == nil else { return }
      guard !$0.isNull(1) else { return apart.append(row) }
      let (id, claim) = try reader.comparedClaim($0)
      claims[row] = Found(id: id, claim: claim, place: Int64(try $0.integer(10)))
    }
    for row in apart {
      let (id, claim) = try reader.identifiedClaim(row: row)
      claims[row] = Found(id: id, claim: claim, place: nil)
    }
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
    let wanted = claims.filter { ids.contains($0.value.id) }.sorted { $0.key < $1.key }
    ahead?.read(places: wanted.compactMap(\.value.place))
    for (row, claim) in wanted { try loadAssertions(ofClaim: row, claim) }
  }

  /// What each source gives of all that was read, in the order of their rows.
  func contents() throws -> [SourceContent] {
    try sources.sorted { $0.key < $1.key }.map { try content($0.key, $0.value) }
  }

  private mutating func loadAssertions(ofClaim row: Int64, _ claim: Found) throws {
    let citations = try loadCitations(ofClaim: row, claim)
    let from: String
    var arguments: StatementArguments = [row]
    if let place = claim.place {
      from = "compared_statement WHERE id BETWEEN ? AND ?"
      let rows = ComparedClaims.rows(ofPlace: place)
      arguments = [rows.first, rows.last]
    } else {
      from = """
        (SELECT assertion.id AS assertion, certainty, passage.id AS passage, passage.*
          FROM assertion JOIN passage ON passage.id = assertion.passage WHERE assertion.claim = ?)
        """
    }
    try db.forEach(
      """
      SELECT source, assertion, certainty, passage, start_byte, end_byte, line_number, column_number,
        text, section, sentence_start, sentence_end, paragraph_start, paragraph_end, origin_line,
        origin_path, sentence_words
      FROM \(from)
      """, arguments, path: path
    ) {
      let source = try $0.integer(0)
      let assertion = try $0.integer(1)
      let passage = try $0.integer(3)
      let named = citations[assertion] ?? []
      sources[source, default: Parts()].passages[passage] = PassageNode(
        source: 0, range: TextRange(try $0.integer(4), try $0.integer(5)),
        position: TextPosition(line: try $0.integer(6), column: try $0.integer(7)),
        text: try $0.string(8), section: try $0.optionalString(9),
        sentence: TextRange(try $0.integer(10), try $0.integer(11)),
        sentenceWords: UInt64(bitPattern: Int64(try $0.integer(16))),
        paragraph: TextRange(try $0.integer(12), try $0.integer(13)),
        origin: try $0.origin(14, 15))
      for (citation, record) in named { sources[source]?.citations[citation] = record }
      sources[source]?.assertions.append(
        Stated(
          row: assertion, passage: passage, claim: claim,
          certainty: try $0.value(2, Certainty.self), citations: named.map(\.row)))
    }
  }

  /// The citations of those who state a claim, by the rows of the assertions, in the order of their own.
  private func loadCitations(
    ofClaim row: Int64, _ claim: Found
  ) throws -> [Int: [(row: Int, record: CitationRecord)]] {
    let from: String
    var arguments: StatementArguments = [row]
    if let place = claim.place {
      from = "compared_citation WHERE id BETWEEN ? AND ? ORDER BY id"
      let rows = ComparedClaims.rows(ofPlace: place)
      arguments = [rows.first, rows.last]
    } else {
      from = """
        (SELECT assertion.id AS assertion, citation.id AS citation, citation.*
          FROM assertion JOIN assertion_citation ON assertion_citation.assertion = assertion.id
          JOIN citation ON citation.id = assertion_citation.citation WHERE assertion.claim = ?)
        ORDER BY assertion, citation
        """
    }
    var citations: [Int: [(row: Int, record: CitationRecord)]] = [:]
    try db.forEach(
      """
      SELECT citation, start_byte, end_byte, line_number, column_number, text, kind, name,
        reference_text, origin_line, origin_path, is_on_retraction, assertion
      FROM \(from)
      """, arguments, path: path
    ) {
      let record = CitationRecord(
        source: 0,
        citation: Citation(
          authority: try $0.optionalString(7), kind: try $0.value(6, Citation.Kind.self),
          reference: try $0.optionalString(8),
          range: TextRange(try $0.integer(1), try $0.integer(2))),
        position: TextPosition(line: try $0.integer(3), column: try $0.integer(4)),
        text: try $0.string(5), authority: nil, reference: nil, origin: try $0.origin(9, 10),
        isOnRetraction: try $0.integer(11) != 0)
      citations[try $0.integer(12), default: []].append((try $0.integer(0), record))
    }
    return citations
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
