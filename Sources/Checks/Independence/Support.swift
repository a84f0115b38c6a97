/// Who supports a claim, and how much of that is one and the same.
struct Support: Hashable, Sendable {
  /// The sources that state it, ascending.
  let sources: [Int]
  /// nil where every source is an origin of its own.
  private let links: Links?

  private struct Links: Hashable, Sendable {
    let origins: [[Origin]]
    let isCopy: [Bool]
    let allOrigins: [Origin]
  }

  /// Every source is an origin of its own.
  init(independent sources: [Int]) {
    self.sources = sources
    links = nil
  }

  init(sources: [Int], origins: [[Origin]], isCopy: [Bool], allOrigins: [Origin]) {
    self.sources = sources
    links = Links(origins: origins, isCopy: isCopy, allOrigins: allOrigins)
  }

  /// Whether no source has it from elsewhere, as far as anybody knows.
  var isIndependent: Bool { links == nil }

  /// By source in `sources`: the origins it leads to, ascending; never empty.
  var origins: [[Origin]] { links?.origins ?? sources.map { [.source($0)] } }

  /// By source in `sources`: whether it repeats another word for word and does not cite it.
  var isCopy: [Bool] { links?.isCopy ?? sources.map { _ in false } }

  /// All origins, ascending, each once.
  var allOrigins: [Origin] { links?.allOrigins ?? sources.map { .source($0) } }

  var originCount: Int { links?.allOrigins.count ?? sources.count }

  /// The sources that lead to this origin and no other, with the origin itself where it is one of them.
  func dependents(on origin: Origin) -> [Int] {
    let origins = origins
    return sources.indices.filter { origins[$0] == [origin] }.map { sources[$0] }
  }
}
