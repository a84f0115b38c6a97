/// Concepts already named in the present sentence, by the tokens that name them, and the lists made of them.
///
/// Patterns ask for the same noun phrases over and over. Entries carry the number of the sentence they
/// were made in, so that nothing need be cleared for the next one.
final class ArgumentCache {
  private struct Entry<Value: BitwiseCopyable>: BitwiseCopyable {
    var sentence: UInt32 = 0
    var end: Int32 = 0
    var value: Value
  }

  let pool = ArgumentPool()
  @exclusivity(unchecked) private var sentence: UInt32 = 0
  /// By the first token.
  @exclusivity(unchecked) private var values = GrowingRow<Entry<Argument?>>()
  /// By the chunk of the verb group.
  @exclusivity(unchecked) private var subjects = GrowingRow<Entry<ArgumentList>>()
  /// By the first chunk.
  @exclusivity(unchecked) private var lists = GrowingRow<Entry<ArgumentList>>()

  /// Forgets everything and makes room for a sentence of `count` tokens.
  func reset(_ count: Int) {
    pool.reset()
    sentence &+= 1
    if sentence == 0 {
      values.removeAll()
      subjects.removeAll()
      lists.removeAll()
      sentence = 1
    }
    values.extend(to: count + 1, with: Entry(value: nil))
    // There are no more chunks than tokens.
    subjects.extend(to: count + 1, with: Entry(value: pool.none))
    lists.extend(to: count + 1, with: Entry(value: pool.none))
  }

  /// The enumeration that begins at a chunk.
  func arguments(from chunk: Int) -> (list: ArgumentList, end: Int)? {
    guard chunk >= 0, chunk < lists.count, lists[chunk].sentence == sentence else { return nil }
    return (lists[chunk].value, Int(lists[chunk].end))
  }

  func store(arguments found: (list: ArgumentList, end: Int), from chunk: Int) {
    guard chunk >= 0, chunk < lists.count else { return }
    lists[chunk] = Entry(
      sentence: sentence, end: Int32(truncatingIfNeeded: found.end), value: found.list)
  }

  /// The subjects of a clause, by its verb group.
  func subjects(of chunk: Int) -> ArgumentList? {
    guard chunk >= 0, chunk < subjects.count, subjects[chunk].sentence == sentence else {
      return nil
    }
    return subjects[chunk].value
  }

  func store(subjects list: ArgumentList, of chunk: Int) {
    guard chunk >= 0, chunk < subjects.count else { return }
    subjects[chunk] = Entry(sentence: sentence, value: list)
  }

  func value(first: Int, end: Int) -> Argument?? {
    guard first >= 0, first < values.count, values[first].sentence == sentence,
      values[first].end == Int32(truncatingIfNeeded: end)
    else { return nil }
    return .some(values[first].value)
  }

  func store(_ value: Argument?, first: Int, end: Int) {
    guard first >= 0, first < values.count else { return }
    values[first] = Entry(
      sentence: sentence, end: Int32(truncatingIfNeeded: end), value: value)
  }
}
