/// Who supports a claim, and how much of that is one and the same.
struct Support: Hashable, Sendable {
  /// The sources that state it, ascending.
  let sources: [Int]
  /// By source in `sources`: the origins it leads to, ascending; never empty.
  let origins: [[Origin]]
  /// By source in `sources`: whether it repeats another word for word and does not cite it.
  let isCopy: [Bool]
  /// All origins, ascending, each once.
  let allOrigins: [Origin]

  /// The sources that lead to this origin and no other, with the origin itself where it is one of them.
  func dependents(on origin: Origin) -> [Int] {
    sources.indices.filter { origins[$0] == [origin] }.map { sources[$0] }
  }
}
