/// Things to compare, grouped by their key.
struct ComparisonGroups<Element> {
  private var entries: [(key: ComparisonKey, order: Int, element: Element)] = []
  private var isSorted = true

  mutating func add(_ element: Element, key: ComparisonKey) {
    entries.append((key, entries.count, element))
    isSorted = false
  }

  /// Puts the entries in order; call once, before `forEachGroup` and `elements(of:)`.
  mutating func sort() {
    guard !isSorted else { return }
    entries.sort { $0.key != $1.key ? $0.key < $1.key : $0.order < $1.order }
    isSorted = true
  }

  /// Calls the body with the elements of each group that has more than one, in the order they were added.
  func forEachGroup(_ body: ([Element]) -> Void) {
    forEachRun {
      $0.key == $1.key
    } body: { run in
      body(run.map(\.element))
    }
  }

  /// Calls the body with the elements of each topic that has more than one setting, with their settings.
  func forEachTopic(_ body: ([(setting: UInt64, element: Element)]) -> Void) {
    forEachRun {
      $0.key.topic == $1.key.topic
    } body: { run in
      guard run.first?.key.setting != run.last?.key.setting else { return }
      body(run.map { ($0.key.setting, $0.element) })
    }
  }

  private typealias Entry = (key: ComparisonKey, order: Int, element: Element)

  private func forEachRun(
    _ belongTogether: (Entry, Entry) -> Bool, body: (ArraySlice<Entry>) -> Void
  ) {
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, belongTogether(entries[start], entries[end]) { end += 1 }
      if end - start > 1 { body(entries[start..<end]) }
      start = end
    }
  }

  func elements(of key: ComparisonKey) -> [Element] {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].key < key { low = middle + 1 } else { high = middle }
    }
    var elements: [Element] = []
    while low < entries.count, entries[low].key == key {
      elements.append(entries[low].element)
      low += 1
    }
    return elements
  }
}
