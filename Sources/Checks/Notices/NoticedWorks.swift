import ClaimGraph
import Documents

/// What was published about the works that a graph's documents refer to, and who says so.
struct NoticedWorks {
  private let graph: ClaimGraph
  /// By reference, the sources that state a notice about it, ascending.
  private var stating: [Int: [Int]] = [:]
  /// By reference, the sources that are the work.
  private var identified: [Int: [Int]] = [:]

  /// - Parameter graph: sealed.
  init(_ graph: ClaimGraph) {
    self.graph = graph
    let noticed = graph.references.indices.filter { !graph.references[$0].work.notices.isEmpty }
    guard !noticed.isEmpty else { return }
    for reference in noticed { stating[reference] = [] }
    for listing in graph.listings where !listing.listed.work.notices.isEmpty {
      if let reference = listing.reference { stating[reference]?.append(listing.source) }
    }
    let sources = graph.identifiedSources()
    for reference in noticed {
      identified[reference] = sources[reference]
      for source in sources[reference] where !graph.sources[source].metadata.notices.isEmpty {
        stating[reference]?.append(source)
      }
    }
    stating = stating.mapValues { Set($0).sorted() }
  }

  var isEmpty: Bool { stating.isEmpty }

  /// The worst that was published about a work that a source refers to; nil for nothing, and for a source that
  /// is the work itself or the notice.
  func notice(_ reference: Int, for source: Int) -> Notice? {
    guard stating[reference] != nil,
      let notice = Self.worst(graph.references[reference].work.notices),
      identified[reference]?.contains(source) != true
    else { return nil }
    let own = graph.sources[source].workIdentifiers
    let isTheNotice = graph.references[reference].work.notices.contains { notice in
      notice.identifier.map { own.contains($0) } ?? false
    }
    return isTheNotice ? nil : notice
  }

  /// Of those of the worst kind the one that says most: why, and on which day.
  /// - Parameter notices: the worst first.
  private static func worst(_ notices: [Notice]) -> Notice? {
    func weight(_ notice: Notice) -> Int {
      (notice.reason == nil ? 0 : 100) + (notice.date?.utf8.count ?? 0)
    }
    var worst = notices.first
    for notice in notices where notice.kind == worst?.kind {
      if let known = worst, weight(notice) > weight(known) { worst = notice }
    }
    return worst
  }

  /// "Marsh A 2011, “Velorin in trudge fever”, was retracted on 2015-03-02: Data were made up (stated in list.csv)"
  func sentence(_ notice: Notice, about reference: Int) -> String {
    let published =
      switch notice.kind {
      case .retraction: "was retracted\(Self.day(notice))"
      case .correction: "was corrected\(Self.day(notice))"
      case .expressionOfConcern: "has had an expression of concern\(Self.day(notice))"
      }
    let reason = notice.reason.map { ": \($0)" } ?? ""
    let paths = (stating[reference] ?? []).map { graph.sources[$0].path }
    let more = paths.count > 1 ? " and \(paths.count - 1) more" : ""
    let stated = paths.first.map { " (stated in \($0)\(more))" } ?? ""
    return "\(name(of: reference)) \(published)\(reason)\(stated)"
  }

  private static func day(_ notice: Notice) -> String {
    guard let date = notice.date, !date.isEmpty else { return "" }
    return (date.utf8.count == 10 ? " on " : " in ") + date
  }

  private func name(of reference: Int) -> String {
    let node = graph.references[reference]
    let year = node.work.year.map { " \($0)" } ?? ""
    let author = node.work.authors.first.map { "\($0)\(year), " } ?? ""
    guard let title = node.work.title else { return author + node.id + (author == "" ? "" : ",") }
    return "\(author)\u{201C}\(title)\u{201D}" + (author == "" ? "" : ",")
  }
}
