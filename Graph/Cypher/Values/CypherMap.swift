/// A map of the query language: string keys to values, always enumerated in key order.
package struct CypherMap: Sendable, ExpressibleByDictionaryLiteral {
  private var storage: [String: CypherValue]

  package init() { storage = [:] }

  package init(_ storage: [String: CypherValue]) { self.storage = storage }

  package init(dictionaryLiteral elements: (String, CypherValue)...) {
    storage = [:]
    for (key, value) in elements { storage[key] = value }
  }

  package var count: Int { storage.count }
  package var isEmpty: Bool { storage.isEmpty }
  package var keys: [String] { storage.keys.sorted() }

  /// The values in no order.
  var values: Dictionary<String, CypherValue>.Values { storage.values }

  /// The entries in key order.
  package var entries: [(key: String, value: CypherValue)] {
    storage.sorted { $0.key < $1.key }.map { (key: $0.key, value: $0.value) }
  }

  /// Nil where the map has no such key; a key may hold `.null`.
  package subscript(key: String) -> CypherValue? {
    get { storage[key] }
    set { storage[key] = newValue }
  }
}
