import Claims
import Documents

/// What a single document gives to the graph, with the text it needs and nothing more: what is merged
/// into a graph in memory and what a store keeps.
package struct SourceContent: Sendable {
  package let source: SourceNode
  /// Sorted by range, each range once; `source` is 0 in all of them.
  package let passages: [PassageNode]
  /// Sorted by range; `source` is 0 and `authority` and `reference` are nil in all of them.
  package let citations: [CitationRecord]
  /// Sorted by passage; within a passage in document order, each claim once.
  package let assertions: [StatedClaim]

  package init(
    source: SourceNode, passages: [PassageNode], citations: [CitationRecord],
    assertions: [StatedClaim]
  ) {
    self.source = source
    self.passages = passages
    self.citations = citations
    self.assertions = assertions
  }

  /// - Parameters:
  ///   - result: what was read from `document`; ranges past the end of its text are cut to it.
  ///   - contentHash: tells this version of the document from others; nil for a hash of its text.
  package init(_ document: Document, _ result: ExtractionResult, contentHash: String? = nil) {
    let citations = Self.citations(document, result)
    var citationNumbers: [Citation: Int] = [:]
    for (i, record) in citations.enumerated() { citationNumbers[record.citation] = i }
    var isAttached = [Bool](repeating: false, count: citations.count)
    for assertion in result.assertions {
      for citation in assertion.citations {
        if let i = citationNumbers[citation] { isAttached[i] = true }
      }
    }
    let unattached = citations.indices.filter { !isAttached[$0] }.map { citations[$0].citation }
    let passages = Self.passages(document, result, unattached: unattached)
    var passageNumbers: [TextRange: Int] = [:]
    for (i, passage) in passages.enumerated() { passageNumbers[passage.range] = i }

    self.source = SourceNode(
      path: document.path, metadata: document.metadata, coverage: result.coverage,
      contentHash: contentHash ?? Self.hash(document.text), warnings: document.warnings.count)
    self.passages = passages
    self.citations = citations
    self.assertions = Self.assertions(result, passageNumbers, citationNumbers)
  }

  /// A hash of the bytes as 32 hexadecimal digits.
  private static func hash(_ text: [UInt8]) -> String {
    var hash = ContentHash()
    hash.add(text)
    return ContentHash.hexadecimal(hash.high) + ContentHash.hexadecimal(hash.low)
  }

  private static func citations(
    _ document: Document, _ result: ExtractionResult
  ) -> [CitationRecord] {
    var unique = Set(result.citations)
    for assertion in result.assertions { unique.formUnion(assertion.citations) }
    var cursor = PositionCursor(document)
    return unique.sorted(by: Citation.inOrder).map { citation in
      CitationRecord(
        source: 0, citation: citation, position: cursor.position(of: citation.range.start),
        text: document.string(citation.range), authority: nil, reference: nil)
    }
  }

  /// The passages that state claims, and for each citation that no claim was found for one that
  /// holds the words of the citation.
  private static func passages(
    _ document: Document, _ result: ExtractionResult, unattached: [Citation]
  ) -> [PassageNode] {
    struct Place {
      let sentence: TextRange
      let paragraph: TextRange
      let section: TextRange?
    }
    var places: [TextRange: Place] = [:]
    for assertion in result.assertions where places[assertion.passage] == nil {
      places[assertion.passage] = Place(
        sentence: assertion.sentence, paragraph: assertion.paragraph, section: assertion.section)
    }
    var block = 0
    var heading: TextRange?
    for citation in unattached where places[citation.range] == nil {
      while block < document.blocks.count,
        document.blocks[block].range.end <= citation.range.start
      {
        if document.blocks[block].isHeading { heading = document.blocks[block].range }
        block += 1
      }
      let paragraph =
        document.blocks.indices.contains(block)
          && document.blocks[block].range.contains(citation.range)
        ? document.blocks[block].range : citation.range
      places[citation.range] = Place(
        sentence: citation.range, paragraph: paragraph, section: heading)
    }
    var cursor = PositionCursor(document)
    var section: (range: TextRange, text: String)?
    return places.sorted { $0.key < $1.key }.map { range, place in
      if let wanted = place.section, wanted != section?.range {
        section = (wanted, document.string(wanted))
      }
      return PassageNode(
        source: 0, range: range, position: cursor.position(of: range.start),
        text: document.string(range), section: place.section == nil ? nil : section?.text,
        sentence: place.sentence, paragraph: place.paragraph)
    }
  }

  /// A passage that states a claim twice does so once, outright if it ever does, with all citations.
  private static func assertions(
    _ result: ExtractionResult, _ passageNumbers: [TextRange: Int],
    _ citationNumbers: [Citation: Int]
  ) -> [StatedClaim] {
    struct Key: Hashable {
      let passage: Int
      let id: ClaimID
    }
    var stated: [StatedClaim] = []
    var numbers: [Key: Int] = [:]
    for assertion in result.assertions {
      guard let passage = passageNumbers[assertion.passage] else { continue }
      let id = ClaimID(assertion.claim)
      let citations = Set(assertion.citations.compactMap { citationNumbers[$0] })
      let key = Key(passage: passage, id: id)
      if let known = numbers[key] {
        let other = stated[known]
        stated[known] = StatedClaim(
          passage: passage, claim: other.claim, id: id,
          certainty: other.certainty == .asserted ? .asserted : assertion.certainty,
          citations: citations.union(other.citations).sorted())
      } else {
        numbers[key] = stated.count
        stated.append(
          StatedClaim(
            passage: passage, claim: assertion.claim, id: id, certainty: assertion.certainty,
            citations: citations.sorted()))
      }
    }
    return stated.enumerated()
      .sorted { ($0.element.passage, $0.offset) < ($1.element.passage, $1.offset) }
      .map(\.element)
  }
}

extension Citation {
  /// By place, then by what is cited: an order that does not depend on hashes.
  fileprivate static func inOrder(_ a: Citation, _ b: Citation) -> Bool {
    if a.range != b.range { return a.range < b.range }
    if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
    let (nameA, nameB) = (a.authority ?? "", b.authority ?? "")
    if nameA != nameB { return nameA.utf8.lexicographicallyPrecedes(nameB.utf8) }
    return (a.reference ?? "").utf8.lexicographicallyPrecedes((b.reference ?? "").utf8)
  }
}
