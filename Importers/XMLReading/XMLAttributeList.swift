/// The attributes of one start tag, with values as UTF-8 in which references are replaced.
package struct XMLAttributeList: ~Copyable {
  private var entries: [(name: Int, start: Int, end: Int)] = []
  private var bytes: [UInt8] = []

  package var count: Int { entries.count }

  /// The number of the name of an attribute.
  package func name(_ index: Int) -> Int { entries[index].name }

  package func value(_ index: Int) -> ArraySlice<UInt8> {
    bytes[entries[index].start..<entries[index].end]
  }

  var lastLength: Int { entries.last.map { $0.end - $0.start } ?? 0 }

  func contains(_ name: Int) -> Bool { entries.contains { $0.name == name } }

  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: bytes.count < 1 << 16)
  }

  mutating func append(_ name: Int, _ value: UnsafeBufferPointer<UInt8>) {
    entries.append((name, bytes.count, bytes.count + value.count))
    bytes.append(contentsOf: value)
  }
}
