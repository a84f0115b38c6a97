/// Concepts already named in the present sentence, by the tokens that name them, and the lists made of them.
///
/// Patterns ask for the same noun phrases over and over.
final class ArgumentCache {
  let pool = ArgumentPool()
  @exclusivity(unchecked) private var ends: [Int32] = []
  @exclusivity(unchecked) private var values: [Argument?] = []
  @exclusivity(unchecked) private var subjects: [ArgumentList?] = []
  @exclusivity(unchecked) private var lists: [(list: ArgumentList, end: Int)?] = []

  /// Forgets everything and makes room for a sentence of `count` tokens.
  func reset(_ count: Int) {
    pool.reset()
    lists.removeAll(keepingCapacity: true)
    subjects.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    ends.append(contentsOf: repeatElement(-1, count: count + 1))
    if values.count <= count {
      values.append(contentsOf: repeatElement(nil, count: count + 1 - values.count))
    }
  }

  /// The enumeration that begins at a chunk.
  func arguments(from chunk: Int) -> (list: ArgumentList, end: Int)? {
    chunk >= 0 && chunk < lists.count ? lists[chunk] : nil
  }

  func store(arguments found: (list: ArgumentList, end: Int), from chunk: Int) {
    guard chunk >= 0 else { return }
    while lists.count <= chunk { lists.append(nil) }
    lists[chunk] = found
  }

  /// The subjects of a clause, by its verb group.
  func subjects(of chunk: Int) -> ArgumentList? {
    chunk < subjects.count ? subjects[chunk] : nil
  }

  func store(subjects list: ArgumentList, of chunk: Int) {
    while subjects.count <= chunk { subjects.append(nil) }
    subjects[chunk] = list
  }

  func value(first: Int, end: Int) -> Argument?? {
    first < ends.count && ends[first] == Int32(truncatingIfNeeded: end)
      ? .some(values[first]) : nil
  }

  func store(_ value: Argument?, first: Int, end: Int) {
    guard first < ends.count else { return }
    ends[first] = Int32(truncatingIfNeeded: end)
    values[first] = value
  }
}
