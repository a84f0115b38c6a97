/// The variables visible at a place in a query, with their slots.
struct Scope {
  private(set) var slots: [String: Int] = [:]

  subscript(name: String) -> Int? { slots[name] }

  mutating func bind(_ name: String, to slot: Int) { slots[name] = slot }

  /// Names without those the planner made for patterns without a variable.
  var visibleNames: [String] { slots.keys.filter { !$0.hasPrefix(Self.hiddenPrefix) }.sorted() }

  /// Begins names that no query can write.
  static let hiddenPrefix = "\u{0}"
}
