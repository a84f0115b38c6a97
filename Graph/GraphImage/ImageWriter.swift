import FileOutput

/// Writes an image. The file appears under its name only when it is complete.
final class ImageWriter {
  struct Table: Sendable {
    var labels: [String]
    var count: Int
    var columns: [EncodedColumn]
  }

  struct TypeTable: Sendable {
    var name: String
    var links: EncodedLinks
    var columns: [EncodedColumn]
  }

  private let file: OutputFile
  private var length = 0
  private var buffer: [UInt8] = []
  private static let bufferSize = 1 << 20

  private init(path: String) throws(ImageError) {
    do { file = try OutputFile(path: path) } catch { throw ImageError(error) }
    buffer.reserveCapacity(Self.bufferSize)
  }

  /// - Parameters:
  ///   - tables: in the order in which their nodes are numbered.
  ///   - types: in the order in which their relationships are numbered.
  static func write(
    _ tables: [Table], _ types: [TypeTable], to path: String
  ) throws(ImageError) {
    let writer = try ImageWriter(path: path)
    try writer.append(.bytes([UInt8](repeating: 0, count: ImageFormat.headerLength)))
    var catalogue = ImageFormat.Catalogue()
    var node = 0
    for table in tables {
      catalogue.tables.append(
        ImageFormat.Table(
          labels: table.labels, firstNode: node, count: table.count,
          columns: try writer.append(table.columns)))
      node += table.count
    }
    var relationship = 0
    for type in types {
      let count = type.links.order.count
      catalogue.types.append(
        ImageFormat.RelationshipTable(
          type: type.name, first: relationship, count: count,
          outgoing: try writer.append(type.links.outgoing),
          incoming: try writer.append(type.links.incoming),
          columns: try writer.append(type.columns)))
      relationship += count
    }
    let section = try writer.append(.bytes(CatalogueEncoder(catalogue).bytes))
    try writer.finish(catalogueAt: section, CatalogueEncoder(catalogue).bytes)
  }

  private func append(_ columns: [EncodedColumn]) throws(ImageError) -> [ImageFormat.Column] {
    var written: [ImageFormat.Column] = []
    for encoded in columns {
      var column = encoded.column
      column.data = try append(encoded.data)
      column.extra = try append(encoded.extra)
      column.presence = try append(encoded.presence)
      column.index = try append(encoded.index)
      written.append(column)
    }
    return written
  }

  private func append(_ side: EncodedLinks.Side) throws(ImageError) -> ImageFormat.Links {
    ImageFormat.Links(
      firstNode: side.firstNode, nodeCount: side.offsets.count - 1,
      offsets: try append(.numbers(side.offsets)),
      neighbours: try append(.numbers(side.neighbours), atLeast: 4),
      numbers: try append(.numbers(side.numbers)))
  }

  /// Adds a section.
  @discardableResult
  private func append(
    _ payload: Payload, atLeast least: Int = 0
  ) throws(ImageError) -> ImageFormat.Section {
    let section = ImageFormat.Section(
      offset: length, length: max(payload.byteCount, least))
    guard section.length > 0 else { return section }
    var failure: ImageError?
    payload.withBytes { bytes in
      do throws(ImageError) { try write(bytes) } catch { failure = error }
    }
    if let failure { throw failure }
    let padding = section.length - payload.byteCount
    let end = section.offset + section.length
    let gap = (ImageFormat.alignment - end % ImageFormat.alignment) % ImageFormat.alignment
    let zeros = [UInt8](repeating: 0, count: padding + gap)
    zeros.withUnsafeBytes { bytes in
      do throws(ImageError) { try write(bytes) } catch { failure = error }
    }
    if let failure { throw failure }
    return section
  }

  private func write(_ bytes: UnsafeRawBufferPointer) throws(ImageError) {
    length += bytes.count
    if bytes.count < Self.bufferSize / 4 {
      buffer += bytes
      if buffer.count >= Self.bufferSize { try flush() }
    } else {
      try flush()
      try send(bytes)
    }
  }

  private func flush() throws(ImageError) {
    var failure: ImageError?
    buffer.withUnsafeBytes { bytes in
      do throws(ImageError) { try send(bytes) } catch { failure = error }
    }
    buffer.removeAll(keepingCapacity: true)
    if let failure { throw failure }
  }

  private func send(_ bytes: UnsafeRawBufferPointer) throws(ImageError) {
    do { try file.write(bytes) } catch { throw ImageError(error) }
  }

  private func finish(
    catalogueAt section: ImageFormat.Section, _ catalogue: [UInt8]
  ) throws(ImageError) {
    try flush()
    var header = ImageFormat.magic
    func add(_ number: UInt64) { withUnsafeBytes(of: number.littleEndian) { header += $0 } }
    add(UInt64(ImageFormat.version))
    add(UInt64(length))
    add(UInt64(section.offset))
    add(UInt64(section.length))
    add(catalogue.withUnsafeBytes(ImageFormat.checksum))
    add(header.withUnsafeBytes(ImageFormat.checksum))
    do {
      try file.replace(header, at: 0)
      try file.finish()
    } catch {
      throw ImageError(error)
    }
  }
}
