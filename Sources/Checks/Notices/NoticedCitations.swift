import ClaimGraph
import Documents
import Findings

/// Where a source refers to works about which notices were published.
struct NoticedCitations {
  struct Place {
    /// Index into `ClaimGraph.references`.
    let reference: Int
    let notice: Notice
    let location: FindingLocation
    /// Ids of the claims that rest on the work there.
    let claims: [String]
  }

  /// The passages that cite such a work; where no claim was found for a citation, its own words; where no words
  /// cite the work, its entry in the list of references. Corrections once each.
  private(set) var places: [Place] = []

  private let graph: ClaimGraph
  private var flagged: Set<Flag> = []

  private struct Flag: Hashable {
    let reference: Int
    /// Nil for what is reported once in a document.
    let range: TextRange?
  }

  /// - Parameter notice: what was published about a reference.
  init(_ graph: ClaimGraph, source: Int, notice: (_ reference: Int) -> Notice?) {
    self.graph = graph
    let citations = graph.citations(ofSource: source)
    let cited = citations.map { graph.citations[$0].reference }
    let notices = cited.map { $0.flatMap(notice) }
    if notices.contains(where: { $0 != nil }) {
      for ((citation, reference), notice) in zip(zip(citations, cited), notices) {
        guard let reference, let notice, !graph.citations[citation].isOnRetraction else { continue }
        add(citation, reference, notice, assertions: graph.assertions(ofCitation: citation))
      }
    }
    let known = Set(cited.compactMap(\.self))
    for listing in graph.listings(ofSource: source) {
      guard let reference = graph.listings[listing].reference, !known.contains(reference),
        let notice = notice(reference)
      else { continue }
      add(listing, reference, notice)
    }
  }

  private mutating func add(
    _ citation: Int, _ reference: Int, _ notice: Notice, assertions: ArraySlice<Int>
  ) {
    let passages = Set(assertions.map { graph.assertions[$0].passage }).sorted()
    if passages.isEmpty {
      add(reference, notice, FindingLocation(citation: citation, in: graph), claims: [])
    }
    for group in PassageGroup.groups(passages, in: graph) {
      let members = Set(group.members)
      var ids: [String] = []
      for assertion in assertions where members.contains(graph.assertions[assertion].passage) {
        let id = graph.claims[graph.assertions[assertion].claim].id.description
        if !ids.contains(id) { ids.append(id) }
      }
      add(reference, notice, FindingLocation(passage: group.passage, in: graph), claims: ids)
    }
  }

  /// An entry that says itself what became of the work is let stand.
  private mutating func add(_ listing: Int, _ reference: Int, _ notice: Notice) {
    let record = graph.listings[listing]
    guard record.listed.work.notices.isEmpty,
      let location = FindingLocation(listing: listing, in: graph),
      !location.text.lowercased().contains("retract")
    else { return }
    add(reference, notice, location, claims: [])
  }

  private mutating func add(
    _ reference: Int, _ notice: Notice, _ location: FindingLocation, claims: [String]
  ) {
    let range = notice.kind == .correction ? nil : location.range
    guard flagged.insert(Flag(reference: reference, range: range)).inserted else { return }
    places.append(
      Place(reference: reference, notice: notice, location: location, claims: claims))
  }
}
