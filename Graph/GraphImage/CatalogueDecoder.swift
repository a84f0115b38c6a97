/// Reads a catalogue; every number is checked before it is used. Nil where it is not one.
struct CatalogueDecoder {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0
  /// Counts of things that cannot be: more than there are bytes.
  private let limit: Int

  private init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    limit = bytes.count
  }

  static func catalogue(_ bytes: UnsafeRawBufferPointer) -> ImageFormat.Catalogue? {
    var decoder = CatalogueDecoder(bytes)
    return decoder.catalogue()
  }

  private mutating func catalogue() -> ImageFormat.Catalogue? {
    var catalogue = ImageFormat.Catalogue()
    guard let tables = list({ $0.table() }), let types = list({ $0.type() }) else { return nil }
    catalogue.tables = tables
    catalogue.types = types
    return place == bytes.count ? catalogue : nil
  }

  private mutating func number() -> Int? {
    guard bytes.count - place >= 8 else { return nil }
    let number = Int64(
      littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: Int64.self))
    place += 8
    return Int(number)
  }

  private mutating func size() -> Int? { number().flatMap { $0 >= 0 ? $0 : nil } }

  private mutating func string() -> String? {
    guard let length = size(), length <= bytes.count - place else { return nil }
    defer { place += length }
    return String(decoding: bytes[place..<place + length], as: UTF8.self)
  }

  private mutating func list<Element>(
    _ element: (inout CatalogueDecoder) -> Element?
  ) -> [Element]? {
    guard let count = size(), count <= limit else { return nil }
    var elements: [Element] = []
    for _ in 0..<count {
      guard let next = element(&self) else { return nil }
      elements.append(next)
    }
    return elements
  }

  private mutating func section() -> ImageFormat.Section? {
    guard let offset = size(), let length = size() else { return nil }
    return ImageFormat.Section(offset: offset, length: length)
  }

  private mutating func table() -> ImageFormat.Table? {
    guard let labels = list({ $0.string() }), let first = size(), let count = size(),
      let columns = list({ $0.column() })
    else { return nil }
    return ImageFormat.Table(labels: labels, firstNode: first, count: count, columns: columns)
  }

  private mutating func links() -> ImageFormat.Links? {
    guard let first = size(), let count = size(), let offsets = section(),
      let neighbours = section(), let numbers = section()
    else { return nil }
    return ImageFormat.Links(
      firstNode: first, nodeCount: count, offsets: offsets, neighbours: neighbours,
      numbers: numbers)
  }

  private mutating func type() -> ImageFormat.RelationshipTable? {
    guard let name = string(), let first = size(), let count = size(), let outgoing = links(),
      let incoming = links(), let columns = list({ $0.column() })
    else { return nil }
    return ImageFormat.RelationshipTable(
      type: name, first: first, count: count, outgoing: outgoing, incoming: incoming,
      columns: columns)
  }

  private mutating func column() -> ImageFormat.Column? {
    guard let name = string(), let kind = number().flatMap(ImageFormat.ColumnKind.init),
      let count = size(), let base = number(), let width = size(), let data = section(),
      let extra = section(), let presence = section(), let index = section()
    else { return nil }
    return ImageFormat.Column(
      name: name, kind: kind, count: count, base: base, width: width, data: data, extra: extra,
      presence: presence, index: index)
  }
}
