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
  /// The list of references, in its order; `source` is 0 and `reference` nil in all of them.
  package let listings: [ListingRecord]

  package init(
    source: SourceNode, passages: [PassageNode], citations: [CitationRecord],
    assertions: [StatedClaim], listings: [ListingRecord] = []
  ) {
    self.source = source
    self.passages = passages
    self.citations = citations
    self.assertions = assertions
    self.listings = listings
  }

  /// - Parameters:
  ///   - result: what was read from `document`; ranges past the end of its text are cut to it.
  ///   - contentHash: tells this version of the document from others, where anybody wants to know.
  package init(_ document: Document, _ result: ExtractionResult, contentHash: String = "") {
    let all = CitedCitations(result)
    let cited = all.citations
    let places = Self.places(document, result, all)
    self.source = SourceNode(
      path: document.path, metadata: document.metadata, coverage: result.coverage,
      contentHash: contentHash, warnings: document.warnings.count, losses: document.losses,
      names: Self.names(document, result))
    self.passages = Self.passages(document, places)
    var cursor = PositionCursor(document)
    let retractions = cited.isEmpty ? nil : RetractionWords(document)
    self.citations = cited.map { citation in
      CitationRecord(
        source: 0, citation: citation, position: cursor.position(of: citation.range.start),
        text: document.string(citation.range), authority: nil, reference: nil,
        origin: document.origins.origin(of: citation.range.start),
        isOnRetraction: retractions?.standNear(citation.range) ?? false)
    }
    self.listings = document.references.map {
      ListingRecord(
        source: 0, listed: $0, place: $0.range.map { Self.place(document, $0, &cursor) })
    }
    self.assertions = Self.assertions(result, places, all)
  }

  private static func names(_ document: Document, _ result: ExtractionResult) -> NameFilter? {
    guard document.metadata.canBeCited else { return nil }
    let title = Array((document.metadata.title ?? "").utf8)
    return NameFilter(texts: [document.text, title], concepts: result.named)
  }

  private static func place(
    _ document: Document, _ range: TextRange, _ cursor: inout PositionCursor
  ) -> ListingRecord.Place {
    ListingRecord.Place(
      position: cursor.position(of: range.start), text: document.string(range),
      origin: document.origins.origin(of: range.start))
  }

  /// Where a passage is, and what it is part of.
  private struct Place {
    let range: TextRange
    let sentence: TextRange
    let paragraph: TextRange
    let section: TextRange?
  }

  /// The passages that state claims, for each citation that no claim was found for its sentence, or its words
  /// where that is not known, and the sentences that assert something unread; sorted by range, each range once.
  private static func places(
    _ document: Document, _ result: ExtractionResult, _ cited: CitedCitations
  ) -> [Place] {
    var places = result.assertions.map {
      Place(
        range: $0.passage, sentence: $0.sentence, paragraph: $0.paragraph, section: $0.section)
    }
    places += unattached(document, result, cited)
    places += result.unread.map {
      Place(range: $0.sentence, sentence: $0.sentence, paragraph: $0.paragraph, section: $0.section)
    }
    // Sorting is stable, so that of several the first assertion says what the passage is part of.
    if !places.isSorted(by: { $0.range < $1.range }) { places.sort { $0.range < $1.range } }
    var unique: [Place] = []
    unique.reserveCapacity(places.count)
    for place in places where unique.last?.range != place.range { unique.append(place) }
    return unique
  }

  /// The places of citations that no assertion names.
  private static func unattached(
    _ document: Document, _ result: ExtractionResult, _ all: CitedCitations
  ) -> [Place] {
    let cited = all.citations
    var isAttached = [Bool](repeating: false, count: cited.count)
    for citations in all.ofAssertions { for i in citations { isAttached[i] = true } }
    guard isAttached.contains(false) else { return [] }
    // By index into `cited`.
    var sentences: [Int: TextRange] = [:]
    for (citation, sentence) in zip(result.citations, result.sentences)
    where sentence.contains(citation.range) {
      if let i = cited.index(of: citation), !isAttached[i] { sentences[i] = sentence }
    }
    var places: [Place] = []
    var block = 0
    var heading: TextRange?
    for i in cited.indices where !isAttached[i] {
      let range = sentences[i] ?? cited[i].range
      while block < document.blocks.count, document.blocks[block].range.end <= range.start {
        if document.blocks[block].isHeading { heading = document.blocks[block].range }
        block += 1
      }
      let isInBlock =
        block < document.blocks.count && document.blocks[block].range.contains(range)
      places.append(
        Place(
          range: range, sentence: range,
          paragraph: isInBlock ? document.blocks[block].range : range, section: heading))
    }
    return places
  }

  private static func passages(_ document: Document, _ places: [Place]) -> [PassageNode] {
    var cursor = PositionCursor(document)
    var section: (range: TextRange, text: String)?
    var sentence: (range: TextRange, words: UInt64)?
    return places.map { place in
      if let wanted = place.section, wanted != section?.range {
        section = (wanted, document.string(wanted))
      }
      if sentence?.range != place.sentence {
        sentence = (place.sentence, SentenceWords.hash(document.text, place.sentence))
      }
      return PassageNode(
        source: 0, range: place.range, position: cursor.position(of: place.range.start),
        text: document.string(place.range), section: place.section == nil ? nil : section?.text,
        sentence: place.sentence, sentenceWords: sentence?.words ?? 0, paragraph: place.paragraph,
        origin: document.origins.origin(of: place.range.start),
        notes: document.notes.isEmpty ? [] : notes(document, place))
    }
  }

  /// The notes on words of a passage, and those that stand behind its sentence.
  private static func notes(_ document: Document, _ place: Place) -> [Note] {
    document.notes.filter { note in
      note.range.isEmpty
        ? place.sentence.start < note.range.start && note.range.start <= place.sentence.end
        : note.range.overlaps(place.range)
    }
  }

  /// A passage that states a claim twice does so once, outright if it ever does, with all citations.
  private static func assertions(
    _ result: ExtractionResult, _ places: [Place], _ cited: CitedCitations
  ) -> [StatedClaim] {
    // Sorted by numbers alone: to move a claim counts every reference in it.
    var order: [(passage: Int, id: ClaimID, number: Int)] = []
    order.reserveCapacity(result.assertions.count)
    var ids = ClaimIDs()
    for number in result.assertions.indices {
      let passage = places.partitioningIndex { $0.range >= result.assertions[number].passage }
      order.append((passage, ids.id(of: result.assertions[number].claim), number))
    }
    order.sort {
      if $0.passage != $1.passage { return $0.passage < $1.passage }
      return $0.id != $1.id ? $0.id < $1.id : $0.number < $1.number
    }
    // All but the claim itself, which is taken over once, when it has its place.
    struct Entry {
      let passage: Int
      let id: ClaimID
      let number: Int
      var certainty: Certainty
      var citations: [Int]
    }
    var unique: [Entry] = []
    unique.reserveCapacity(order.count)
    for (passage, id, number) in order {
      var citations = cited.ofAssertions[number]
      if citations.count > 1 { citations = Set(citations).sorted() }
      let certainty = result.assertions[number].certainty
      if let last = unique.indices.last, unique[last].passage == passage, unique[last].id == id {
        if unique[last].certainty != .asserted { unique[last].certainty = certainty }
        unique[last].citations = Set(unique[last].citations + citations).sorted()
      } else {
        unique.append(
          Entry(
            passage: passage, id: id, number: number, certainty: certainty, citations: citations))
      }
    }
    unique.sort { ($0.passage, $0.number) < ($1.passage, $1.number) }
    return unique.map {
      StatedClaim(
        passage: $0.passage, claim: result.assertions[$0.number].claim, id: $0.id,
        certainty: $0.certainty, citations: $0.citations)
    }
  }
}

extension Array {
  func isSorted(by inOrder: (Element, Element) -> Bool) -> Bool {
    indices.dropFirst().allSatisfy { !inOrder(self[$0], self[$0 - 1]) }
  }

  /// The index of the first element for which `belongs` holds, where it holds for all behind it.
  fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
