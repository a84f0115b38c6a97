import GraphModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A graph in a file that is read where it lies: opening it costs the same for a hundred nodes and a
/// hundred million, and only what a query looks at is read.
///
/// The catalogue is verified on opening. The sections are not, as that would read them; every number
/// found in one is checked when it is used, so that a damaged file can give wrong answers but no trap.
package final class GraphImage: CompactGraph, @unchecked Sendable {
  struct Table {
    let labels: [String]
    let nodes: Range<Int>
    let columns: [(name: String, column: PropertyColumn, index: ColumnCodes?)]

    func column(_ name: String) -> PropertyColumn? { columns.first { $0.name == name }?.column }
  }

  struct TypeTable {
    let name: String
    let relationships: Range<Int>
    let outgoing: Adjacency
    let incoming: Adjacency
    let columns: [(name: String, column: PropertyColumn)]
    let offsets: UnsafePointer<UInt32>
  }

  package let path: String
  /// Of the file, in bytes.
  package var byteCount: Int { file.bytes.count }
  let tables: [Table]
  let types: [TypeTable]
  package let nodeCount: Int
  package let relationshipCount: Int
  package let labels: [String]
  private let file: MappedFile

  /// Whether the file begins as an image does.
  package static func isImage(path: String) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return false }
    defer { close(file) }
    var start = [UInt8](repeating: 0, count: ImageFormat.magic.count)
    return read(file, &start, start.count) == start.count && start == ImageFormat.magic
  }

  package init(path: String) throws(ImageError) {
    self.path = path
    file = try MappedFile(path: path)
    let catalogue = try Self.catalogue(of: file.bytes, path: path)
    let reader = SectionReader(bytes: file.bytes, path: path)
    var node = 0
    var tables: [Table] = []
    for table in catalogue.tables {
      guard table.firstNode == node, table.count <= Int(UInt32.max) else {
        throw ImageError.damaged(path, "the nodes of a table overlap")
      }
      node += table.count
      tables.append(
        Table(
          labels: table.labels, nodes: table.firstNode..<node,
          columns: try reader.columns(table.columns, rows: table.count)))
    }
    var relationship = 0
    var types: [TypeTable] = []
    for type in catalogue.types {
      guard type.first == relationship, type.count <= Int(UInt32.max) else {
        throw ImageError.damaged(path, "the relationships of a type overlap")
      }
      relationship += type.count
      let (outgoing, offsets) = try reader.adjacency(type.outgoing, of: type)
      let (incoming, _) = try reader.adjacency(type.incoming, of: type)
      types.append(
        TypeTable(
          name: type.type, relationships: type.first..<relationship, outgoing: outgoing,
          incoming: incoming,
          columns: try reader.columns(type.columns, rows: type.count).map { ($0.name, $0.column) },
          offsets: offsets))
    }
    self.tables = tables
    self.types = types
    nodeCount = node
    relationshipCount = relationship
    labels = Set(tables.filter { !$0.nodes.isEmpty }.flatMap(\.labels)).sorted()
  }

  private static func catalogue(
    of bytes: UnsafeRawBufferPointer, path: String
  ) throws(ImageError) -> ImageFormat.Catalogue {
    guard bytes.count >= ImageFormat.headerLength, bytes.starts(with: ImageFormat.magic) else {
      throw ImageError(path, "not a graph image")
    }
    func number(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    let version = UInt32(truncatingIfNeeded: number(8))
    guard version == ImageFormat.version else {
      throw ImageError(
        path,
        "this graph image has the format \(version), this release of Stet reads format "
          + "\(ImageFormat.version); load it anew")
    }
    guard number(48) == ImageFormat.checksum(UnsafeRawBufferPointer(rebasing: bytes[..<48])),
      number(16) == bytes.count
    else { throw .damaged(path, "its header or its length is wrong") }
    let (offset, length) = (number(24), number(32))
    guard offset <= bytes.count, length <= UInt64(bytes.count) - offset else {
      throw .damaged(path, "its catalogue lies outside")
    }
    let part = UnsafeRawBufferPointer(rebasing: bytes[Int(offset)..<Int(offset + length)])
    guard ImageFormat.checksum(part) == number(40),
      let catalogue = CatalogueDecoder.catalogue(part)
    else { throw .damaged(path, "its catalogue cannot be read") }
    return catalogue
  }

  /// The table that has a node.
  @inline(__always)
  func table(of node: Int) -> Table? {
    for table in tables where node < table.nodes.upperBound {
      return node >= 0 ? table : nil
    }
    return nil
  }

  /// The type that has a relationship.
  func type(of relationship: Int) -> TypeTable? {
    var (low, high) = (0, types.count)
    while low < high {
      let middle = (low + high) / 2
      if types[middle].relationships.upperBound <= relationship {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < types.count && relationship >= 0 ? types[low] : nil
  }

  // MARK: CompactGraph

  package func nodeRange(label: String) -> Range<Int>? {
    var found: Range<Int>?
    for table in tables where table.labels.contains(label) {
      guard let range = found else {
        found = table.nodes
        continue
      }
      guard range.upperBound == table.nodes.lowerBound else { return nil }
      found = range.lowerBound..<table.nodes.upperBound
    }
    return found ?? 0..<0
  }

  package func adjacency(type: String, direction: TraversalDirection) -> Adjacency? {
    guard let found = types.first(where: { $0.name == type }) else { return nil }
    return direction == .incoming ? found.incoming : found.outgoing
  }

  package func columns(ofNodeProperty name: String) -> [NodeColumn] {
    tables.compactMap { table in
      table.column(name).map { NodeColumn(nodes: table.nodes, column: $0) }
    }
  }
}
