/// The lines of one record of a RIS or MEDLINE file, by tag.
struct TaggedRecord {
  /// Of the file, from 1.
  let line: Int
  private var values: [String: [String]] = [:]
  private var last: String?

  init(line: Int) { self.line = line }

  mutating func add(_ tag: String, _ value: ArraySlice<UInt8>) {
    values[tag, default: []].append(String(decoding: value, as: UTF8.self))
    last = tag
  }

  /// Adds a line that goes on with the one before it.
  mutating func goOn(_ words: ArraySlice<UInt8>) {
    guard let last, let count = values[last]?.count, count > 0 else { return }
    values[last, default: []][count - 1] += "\n" + String(decoding: words, as: UTF8.self)
  }

  /// All values of a tag.
  subscript(tag: String) -> [String] { values[tag] ?? [] }

  /// The first value of the first of these tags that has one that is not empty.
  func first(_ tags: String...) -> String? {
    for tag in tags {
      if let value = values[tag]?.first(where: { !$0.isEmpty }) { return value }
    }
    return nil
  }

  func has(_ tags: String...) -> Bool { tags.contains { values[$0] != nil } }
}
