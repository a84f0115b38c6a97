import ClaimGraph
import Findings

extension FindingLocation {
  /// The place of a passage. An initializer takes over what it is handed, unless it says that it borrows: every array of
  /// the graph would be counted.
  init(passage: Int, in graph: borrowing ClaimGraph) {
    // Field by field: to copy a node counts every reference in it.
    self.init(
      source: graph.sources[graph.passages[passage].source].path,
      range: graph.passages[passage].range, position: graph.passages[passage].position,
      text: graph.passages[passage].text, origin: graph.passages[passage].origin)
  }

  /// The places of passages.
  static func all(of passages: [Int], in graph: ClaimGraph) -> [FindingLocation] {
    var places: [FindingLocation] = []
    places.reserveCapacity(passages.count)
    for passage in passages { places.append(FindingLocation(passage: passage, in: graph)) }
    return places
  }

  /// The place of the words of a citation.
  init(citation: Int, in graph: borrowing ClaimGraph) {
    let record = graph.citations[citation]
    self.init(
      source: graph.sources[record.source].path, range: record.citation.range,
      position: record.position, text: record.text, origin: record.origin)
  }

  /// The place of an entry of a list of references; nil where it is no part of the text.
  init?(listing: Int, in graph: ClaimGraph) {
    let record = graph.listings[listing]
    guard let range = record.listed.range, let place = record.place else { return nil }
    self.init(
      source: graph.sources[record.source].path, range: range, position: place.position,
      text: place.text, origin: place.origin)
  }
}
