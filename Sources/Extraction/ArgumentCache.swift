/// Concepts already named in the present sentence, by the tokens that name them.
///
/// Patterns ask for the same noun phrases over and over; naming one makes strings.
final class ArgumentCache {
  @exclusivity(unchecked) private var ends: [Int] = []
  @exclusivity(unchecked) private var values: [Argument?] = []
  @exclusivity(unchecked) private var subjects: [[Argument]?] = []

  @exclusivity(unchecked) private var lists: [(list: [Argument], end: Int)?] = []

  /// Forgets everything and makes room for a sentence of `count` tokens.
  func reset(_ count: Int) {
    ends.removeAll(keepingCapacity: true)
    for chunk in lists.indices where lists[chunk] != nil { lists[chunk] = nil }
    for chunk in subjects.indices where subjects[chunk] != nil { subjects[chunk] = nil }
    ends.append(contentsOf: repeatElement(-1, count: count + 1))
    if values.count <= count {
      values.append(contentsOf: repeatElement(nil, count: count + 1 - values.count))
    }
  }

  /// The enumeration that begins at a chunk.
  func arguments(from chunk: Int) -> (list: [Argument], end: Int)? {
    chunk >= 0 && chunk < lists.count ? lists[chunk] : nil
  }

  func store(arguments found: (list: [Argument], end: Int), from chunk: Int) {
    guard chunk >= 0 else { return }
    while lists.count <= chunk { lists.append(nil) }
    lists[chunk] = found
  }

  /// The subjects of a clause, by its verb group.
  func subjects(of chunk: Int) -> [Argument]? {
    chunk < subjects.count ? subjects[chunk] : nil
  }

  func store(subjects list: [Argument], of chunk: Int) {
    while subjects.count <= chunk { subjects.append(nil) }
    subjects[chunk] = list
  }

  func value(first: Int, end: Int) -> Argument?? {
    first < ends.count && ends[first] == end ? .some(values[first]) : nil
  }

  func store(_ value: Argument?, first: Int, end: Int) {
    guard first < ends.count else { return }
    ends[first] = end
    values[first] = value
  }
}
