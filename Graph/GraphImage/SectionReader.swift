import GraphModel

/// Turns what a catalogue says of sections into columns and lists over the bytes of the file.
struct SectionReader {
  let bytes: UnsafeRawBufferPointer
  let path: String

  /// The bytes of a section that has at least a number of bytes.
  func section(
    _ section: ImageFormat.Section, atLeast needed: Int
  ) throws(ImageError) -> UnsafeRawBufferPointer {
    guard section.offset % ImageFormat.alignment == 0, section.offset <= bytes.count,
      section.length <= bytes.count - section.offset, section.length >= needed
    else { throw .damaged(path, "a section lies outside or is too short") }
    return UnsafeRawBufferPointer(
      rebasing: bytes[section.offset..<section.offset + section.length])
  }

  func numbers(
    _ part: ImageFormat.Section, count: Int
  ) throws(ImageError) -> UnsafePointer<UInt32> {
    guard count <= Int(UInt32.max) + 1,
      let base = try section(part, atLeast: count * 4).baseAddress
    else { throw .damaged(path, "a section is missing") }
    return base.assumingMemoryBound(to: UInt32.self)
  }

  func adjacency(
    _ links: ImageFormat.Links, of type: ImageFormat.RelationshipTable
  ) throws(ImageError) -> (Adjacency, UnsafePointer<UInt32>) {
    guard links.nodeCount <= Int(UInt32.max), links.firstNode <= Int(UInt32.max) else {
      throw .damaged(path, "a type has too many nodes")
    }
    let offsets = try numbers(links.offsets, count: links.nodeCount + 1)
    let hasNumbers = links.numbers.length > 0
    return (
      Adjacency(
        nodes: links.firstNode..<links.firstNode + links.nodeCount, count: type.count,
        firstRelationship: type.first, offsets: offsets,
        neighbours: try numbers(links.neighbours, count: type.count),
        numbers: hasNumbers ? try numbers(links.numbers, count: type.count) : nil), offsets
    )
  }

  func columns(
    _ columns: [ImageFormat.Column], rows: Int
  ) throws(ImageError) -> [(name: String, column: PropertyColumn, index: ColumnCodes?)] {
    var found: [(name: String, column: PropertyColumn, index: ColumnCodes?)] = []
    for column in columns {
      guard column.count == rows else {
        throw .damaged(path, "the column \(column.name) has another length")
      }
      found.append((column.name, try self.column(column), try index(column)))
    }
    return found
  }

  private func column(_ column: ImageFormat.Column) throws(ImageError) -> PropertyColumn {
    var presence: UnsafePointer<UInt8>?
    if column.presence.length > 0 {
      presence = try section(column.presence, atLeast: (column.count + 7) / 8).baseAddress?
        .assumingMemoryBound(to: UInt8.self)
    }
    var values: () -> [PropertyValue] = { [] }
    let storage: PropertyColumn.Storage
    switch column.kind {
    case .sequence: storage = .sequence(first: column.base)
    case .integers: storage = .integers(try codes(column), base: column.base)
    case .wideIntegers: storage = .wideIntegers(try data(column, as: Int.self))
    case .doubles: storage = .doubles(try data(column, as: Double.self))
    case .dictionary:
      storage = .dictionary(try codes(column))
      let bytes = try section(column.extra, atLeast: 0)
      values = { ValueCoding.values(bytes) }
    case .strings:
      let text = try section(column.data, atLeast: 0)
      storage = .strings(
        offsets: try numbers(column.extra, count: column.count + 1),
        bytes: UnsafeBufferPointer(
          start: text.baseAddress?.assumingMemoryBound(to: UInt8.self), count: text.count))
    }
    return PropertyColumn(
      count: column.count, storage: storage, presence: presence, values: values)
  }

  private func data<Number>(
    _ column: ImageFormat.Column, as type: Number.Type
  ) throws(ImageError) -> UnsafePointer<Number> {
    guard column.count <= Int(UInt32.max),
      let base = try section(column.data, atLeast: column.count * 8).baseAddress
    else { throw .damaged(path, "a column is missing") }
    return base.assumingMemoryBound(to: type)
  }

  private func codes(_ column: ImageFormat.Column) throws(ImageError) -> ColumnCodes {
    guard [1, 2, 4].contains(column.width), column.count <= Int(UInt32.max),
      let base = try section(column.data, atLeast: column.count * column.width).baseAddress
    else { throw .damaged(path, "the column \(column.name) has no codes") }
    return ColumnCodes(width: column.width, count: column.count, base: base)
  }

  /// The index of a column: rows and one more, at the place of their hash or after; a power of two of them.
  private func index(_ column: ImageFormat.Column) throws(ImageError) -> ColumnCodes? {
    guard column.index.length > 0 else { return nil }
    let bytes = try section(column.index, atLeast: 4)
    let count = bytes.count / 4
    guard let base = bytes.baseAddress, count & (count - 1) == 0 else {
      throw .damaged(path, "the index of the column \(column.name) has a wrong length")
    }
    return ColumnCodes(width: 4, count: count, base: base)
  }
}
